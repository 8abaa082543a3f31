#pragma once

#include "ui/paint/Drawing.h"

class QPainter;

namespace einklang::ui {

/// Draws with the painter's transformation; one unit is one pixel at 100 %.
void paint(const Primitive& primitive, QPainter& painter);
void paint(const std::vector<Primitive>& primitives, QPainter& painter);

/// Draws everything: paper, figures, then all marks. The painter's state is kept.
void paint(const Drawing& drawing, QPainter& painter);

}  // namespace einklang::ui
