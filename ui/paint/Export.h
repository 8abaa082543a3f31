#pragma once

#include "model/base/Result.h"
#include "ui/paint/Drawing.h"

#include <QByteArray>

namespace einklang::ui {

/// The bytes of a picture file; who calls saves them with SafeSave. SVG: see SvgWriter.h.

/// A picture of pixels; `scale` 1 to 4 times the usual size.
Result<QByteArray> exportPng(const Drawing& drawing, double scale = 1);

/// One page in the size of the drawing: vectors, embedded fonts, text that can be searched, and
/// every element with its description for screen readers. Equal drawings give equal bytes.
Result<QByteArray> exportPdf(const Drawing& drawing);

}  // namespace einklang::ui
