#pragma once

#include "model/document/Document.h"

#include <QString>

namespace einklang::ui {

/// A step of the history for people: what was done, and to what, shortened: "Rename: »Antrag
/// prüfen« → »Antrag vollständig prüfen«". What has no name is called by the one it has now, or by
/// what kind of thing it is.
QString stepText(const HistoryStep& step, const FileContent& now);

}  // namespace einklang::ui
