#pragma once

#include "ui/paint/Drawing.h"

#include <QByteArray>

namespace einklang::ui {

/// The drawing as SVG Tiny 1.2 with nothing but presentation attributes: every renderer shows it
/// alike. Text is text, one line each; every element is a group with its id, title and
/// description. Nothing outside the file is referred to.
QByteArray writeSvg(const Drawing& drawing, const QString& language = QStringLiteral("de"));

}  // namespace einklang::ui
