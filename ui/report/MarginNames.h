#pragma once

#include "ui/report/SheetPlan.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace einklang::ui {

/// Whose part a sheet shows where the title itself is on another sheet.
struct MarginName
{
  QStringList titles;                // of the pool and the lanes in it that are not to be seen
  SheetSide side = SheetSide::Left;  // Top for vertical pools
  QRectF beside = {};                // in the drawing: the part of the sheet that it is about
  bool inside = false;               // of a pool without contents: written into it
};

std::vector<MarginName> marginNames(const Drawing& drawing, const Sheet& sheet);

}  // namespace einklang::ui
