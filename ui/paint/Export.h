#pragma once

#include "model/base/Result.h"
#include "ui/paint/Drawing.h"

#include <QByteArray>

namespace einklang::ui {

/// The bytes of a picture file; who calls saves them with SafeSave. SVG: see SvgWriter.h;
/// PDF: see ui/report/DiagramPdf.h.

/// A picture of pixels; `scale` 1 to 4 times the usual size.
Result<QByteArray> exportPng(const Drawing& drawing, double scale = 1);

}  // namespace einklang::ui
