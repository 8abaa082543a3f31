#pragma once

#include <QPainterPath>
#include <QString>

namespace einklang::ui {

/// Reads the short notation in which our icons are written: absolute M, L, H, V, C, Z as in SVG
/// path data, and "O cx cy r" for a circle. Precondition: the data is ours, thus well-formed.
QPainterPath pathOf(const char* data);

/// The same notation for any path, with numbers of at most two decimals. M, L, C and Z only.
QString pathData(const QPainterPath& path);

/// A number as SVG and our golden files want it: point, at most two decimals, no trailing zeros.
QString shortNumber(double number);

}  // namespace einklang::ui
