#pragma once

#include <QString>

#include <vector>

namespace einklang::ui {

/// The places where a German word may be divided, as numbers of letters before the hyphen, from
/// left to right. Never leaves fewer than three letters on a side. Liang's algorithm (1983) with
/// the patterns of the German project group, through libhyphen.
std::vector<int> hyphenationPoints(const QString& word);

}  // namespace einklang::ui
