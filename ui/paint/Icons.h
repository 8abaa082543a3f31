#pragma once

#include "model/process/Node.h"
#include "ui/paint/Palette.h"

#include <QPainterPath>

#include <vector>

namespace einklang::ui {

/// A piece of an icon: a line, or an area in the colour of the lines or of the ground.
struct IconPart
{
  enum class Fill
  {
    None,
    Ink,
    Ground
  };
  QPainterPath path;
  double width = 1.2;  // of the line; 0: none
  Fill fill = Fill::None;
};
using Icon = std::vector<IconPart>;

/// The sign of a task kind, 16 x 16; empty for plain tasks.
Icon taskIcon(TaskKind kind);

/// The sign of a FIM activity group, 16 x 16; empty for none.
Icon activityGroupIcon(ActivityGroup group);

/// The sign inside an event, around the middle of a circle of radius 18. Throwing ones are filled.
Icon eventIcon(EventTrigger trigger, bool filled);

/// The sign inside a gateway, around the middle of 50 x 50.
Icon gatewayIcon(GatewayKind kind);

enum class Marker
{
  Collapsed,
  Loop,
  Parallel,
  Sequential,
  Compensation,
  AdHoc
};
/// The sign at the lower edge of an activity, 14 x 14.
Icon markerIcon(Marker marker);

/// The sign of a mark in a badge, 10 x 10.
Icon markIcon(MarkKind kind);

}  // namespace einklang::ui
