#include "ui/paint/Icons.h"

#include "ui/paint/PathData.h"

#include <cmath>
#include <numbers>

namespace einklang::ui {

namespace {

using Fill = IconPart::Fill;

IconPart line(const char* data, double width = 1.2)
{
  return {pathOf(data), width, Fill::None};
}
IconPart area(const char* data, double width = 1.2)
{
  return {pathOf(data), width, Fill::Ground};
}
IconPart solid(const char* data, double width = 0)
{
  return {pathOf(data), width, Fill::Ink};
}

QPointF onCircle(double angle, double radius)
{
  return {radius * std::cos(angle), radius * std::sin(angle)};
}

QPainterPath polygon(int corners, double radius)
{
  QPainterPath path;
  for (int i = 0; i < corners; ++i) {
    const double angle = -std::numbers::pi / 2 + 2 * std::numbers::pi * i / corners;
    i == 0 ? path.moveTo(onCircle(angle, radius)) : path.lineTo(onCircle(angle, radius));
  }
  path.closeSubpath();
  return path;
}

QPainterPath gear(QPointF center, double outer, double inner)
{
  constexpr int teeth = 8;
  constexpr double tooth = 2 * std::numbers::pi / teeth;
  QPainterPath path;
  for (int i = 0; i < teeth; ++i) {
    const double angle = i * tooth;
    const QPointF corners[] = {
        onCircle(angle - 0.30 * tooth, inner), onCircle(angle - 0.18 * tooth, outer),
        onCircle(angle + 0.18 * tooth, outer), onCircle(angle + 0.30 * tooth, inner)};
    for (const QPointF& corner : corners) {
      const QPointF at = center + corner;
      path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
    }
  }
  path.closeSubpath();
  return path;
}

Icon clock()
{
  Icon icon{area("O 0 0 11"), line("M0 -7V0L4.5 2.5", 1.4)};
  QPainterPath ticks;
  for (int hour = 0; hour < 12; ++hour) {
    const double angle = hour * std::numbers::pi / 6;
    ticks.moveTo(onCircle(angle, 8.8));
    ticks.lineTo(onCircle(angle, 11));
  }
  icon.push_back({ticks, 1, Fill::None});
  return icon;
}

Icon envelope(bool filled)
{
  if (!filled) return {area("M-9 -6H9V6H-9Z"), line("M-9 -6L0 1L9 -6")};
  // The flap is left open, so that the sign needs no second colour.
  return {solid("M-9 -6.5H9L0 0.2Z"), solid("M-9 -4.6L0 2.2L9 -4.6V6.5H-9Z")};
}

Icon shape(const char* data, bool filled)
{
  return {{pathOf(data), 1.4, filled ? Fill::Ink : Fill::Ground}};
}

}  // namespace

Icon taskIcon(TaskKind kind)
{
  switch (kind) {
    case TaskKind::Abstract:
      return {};
    case TaskKind::User:
      return {area("M2 15V13C2 10.2 4.4 8.8 8 8.8C11.6 8.8 14 10.2 14 13V15Z"),
              area("O 8 4.6 3.4")};
    case TaskKind::Manual:
      return {area("M1.5 9.5C1.5 6.5 3 5 5 4L8.6 2.2C9.8 1.7 10.6 3 9.6 3.8L7.6 5.2H13.4"
                   "C14.8 5.2 14.8 7.2 13.4 7.2H14C15.4 7.2 15.4 9.2 14 9.2H13.4"
                   "C14.8 9.2 14.8 11.2 13.4 11.2H12.4C13.6 11.2 13.6 13.2 12.2 13.2H6"
                   "C3 13.2 1.5 12 1.5 9.5Z"),
              line("M9 7.2H13.4M9 9.2H13.4M9 11.2H12.4", 1)};
    case TaskKind::Service:
      return {{gear({8, 8}, 7.4, 5.4), 1.2, Fill::Ground}, area("O 8 8 2.4")};
    case TaskKind::Script:
      return {area("M4.5 1.5H14C11 4.5 14 8 12.8 11C12.2 12.8 11 14.5 11 14.5H1.8"
                   "C4.5 11.5 2.2 8 3.2 5C3.6 3.5 4.5 1.5 4.5 1.5Z"),
              line("M5.2 5H10.6M4.8 8H10.8M4.6 11H10.2", 1)};
    case TaskKind::BusinessRule:
      return {area("M1.5 2.5H14.5V13.5H1.5Z"), solid("M1.5 2.5H14.5V5.6H1.5Z", 1.2),
              line("M1.5 9.5H14.5M5.6 5.6V13.5", 1)};
    case TaskKind::Send:
      return {solid("M1 3H15L8 8.6Z"), solid("M1 4.8L8 10.4L15 4.8V13H1Z")};
    case TaskKind::Receive:
      return {area("M1.5 3H14.5V13H1.5Z"), line("M1.5 3L8 9L14.5 3")};
  }
  return {};
}

Icon activityGroupIcon(ActivityGroup group)
{
  switch (group) {
    case ActivityGroup::None:
      return {};
    case ActivityGroup::ReceiveInformation:  // an arrow into a tray
      return {line("M2 9V14H14V9", 1.5), line("M8 1.5V10M4.8 7L8 10.2L11.2 7", 1.5)};
    case ActivityGroup::ProvideInformation:  // an arrow out of a tray
      return {line("M2 9V14H14V9", 1.5), line("M8 10.5V2M4.8 5L8 1.8L11.2 5", 1.5)};
    case ActivityGroup::CheckFormally:  // a list, ticked off
      return {area("M3 1.5H13V14.5H3Z"), line("M5 5L6.2 6.2L8 3.8M5 10.5L6.2 11.7L8 9.3", 1.2),
              line("M9.4 5.2H11.2M9.4 10.7H11.2", 1.2)};
    case ActivityGroup::DecideWithoutDiscretion:  // one way through a fork
      return {line("M8 14.5V9.5", 1.5), area("M8 1.5L12 5.5L8 9.5L4 5.5Z", 1.4),
              line("M6.3 5.4L7.6 6.7L9.8 4.3", 1.2)};
    case ActivityGroup::DecideWithDiscretion:  // a pair of scales
      return {line("M8 1.5V14M4.5 14H11.5M2.5 4H13.5", 1.3),
              area("M2.5 4L0.8 9.2H4.2ZM13.5 4L11.8 9.2H15.2Z", 1.1)};
    case ActivityGroup::ProcessData:  // a sheet and a pen
      return {area("M2 1.5H10.5V14.5H2Z"), line("M4.2 5H8.2M4.2 8H6.6", 1.1),
              area("M13.2 5.2L15 7L9.4 12.6L7 13.2L7.6 10.8Z", 1.1)};
    case ActivityGroup::Involve:  // two persons
      return {area("M8.6 13.5C8.6 10.6 9.6 9.2 11.6 9.2C13.8 9.2 15 10.6 15 13.5Z", 1.1),
              area("O 11.7 6.4 2", 1.1),
              area("M1 13.5C1 9.8 2.4 8.2 5 8.2C7.6 8.2 9 9.8 9 13.5Z", 1.1),
              area("O 5 4.8 2.4", 1.1)};
    case ActivityGroup::Other:
      return {solid("O 3 8 1.6"), solid("O 8 8 1.6"), solid("O 13 8 1.6")};
  }
  return {};
}

Icon eventIcon(EventTrigger trigger, bool filled)
{
  switch (trigger) {
    case EventTrigger::None:
      return {};
    case EventTrigger::Message:
      return envelope(filled);
    case EventTrigger::Timer:
      return clock();
    case EventTrigger::Error:
      return shape("M-8.5 8L-3.5 -6.5L2 1.5L8.5 -8L3.6 7L-2 -1Z", filled);
    case EventTrigger::Escalation:
      return shape("M0 -9.5L7 8.5L0 1.8L-7 8.5Z", filled);
    case EventTrigger::Signal:
      return shape("M0 -9L9 6.5H-9Z", filled);
    case EventTrigger::Conditional:
      return {area("M-6.5 -8.5H6.5V8.5H-6.5Z"), line("M-4 -5H4M-4 -1.7H4M-4 1.7H4M-4 5H4", 1.1)};
    case EventTrigger::Link:
      return shape("M-9 -3.2H1.5V-7L9 0L1.5 7V3.2H-9Z", filled);
    case EventTrigger::Terminate:
      return {solid("O 0 0 10")};
    case EventTrigger::Compensation:
      return shape("M-0.5 -6.5V6.5L-9 0ZM8.5 -6.5V6.5L0 0Z", filled);
    case EventTrigger::Cancel:
      return shape(
          "M-8.5 -6L-6 -8.5L0 -2.5L6 -8.5L8.5 -6L2.5 0L8.5 6L6 8.5L0 2.5L-6 8.5L-8.5 6"
          "L-2.5 0Z",
          filled);
    case EventTrigger::Multiple:
      return {{polygon(5, 10), 1.4, filled ? Fill::Ink : Fill::Ground}};
    case EventTrigger::ParallelMultiple:
      return shape("M-2.6 -9.5H2.6V-2.6H9.5V2.6H2.6V9.5H-2.6V2.6H-9.5V-2.6H-2.6Z", filled);
  }
  return {};
}

Icon gatewayIcon(GatewayKind kind)
{
  switch (kind) {
    case GatewayKind::Exclusive:
      return {line("M-7.5 -7.5L7.5 7.5M-7.5 7.5L7.5 -7.5", 3.4)};
    case GatewayKind::Parallel:
      return {solid("M-1.8 -11H1.8V-1.8H11V1.8H1.8V11H-1.8V1.8H-11V-1.8H-1.8Z")};
    case GatewayKind::Inclusive:
      return {line("O 0 0 9.5", 3)};
    case GatewayKind::EventBased:
      return {line("O 0 0 13", 1.2), line("O 0 0 10.4", 1.2), {polygon(5, 6.6), 1.2, Fill::Ground}};
    case GatewayKind::Complex:
      return {line("M0 -11V11M-11 0H11M-7.6 -7.6L7.6 7.6M-7.6 7.6L7.6 -7.6", 3)};
  }
  return {};
}

Icon markerIcon(Marker marker)
{
  switch (marker) {
    case Marker::Collapsed:
      return {area("M0.5 0.5H13.5V13.5H0.5Z"), line("M7 3.4V10.6M3.4 7H10.6", 1.5)};
    case Marker::Loop:
      return {line("M4.4 12.2C2.4 11.2 1.2 9.2 1.2 7C1.2 3.8 3.8 1.2 7 1.2C10.2 1.2 12.8 3.8 12.8 7"
                   "C12.8 9.4 11.3 11.5 9.2 12.4",
                   1.5),
              line("M1.2 12.8H4.7V9.3", 1.5)};
    case Marker::Parallel:
      return {line("M3 1V13M7 1V13M11 1V13", 2.2)};
    case Marker::Sequential:
      return {line("M1 3H13M1 7H13M1 11H13", 2.2)};
    case Marker::Compensation:
      return {area("M6.6 1.8V12.2L0.8 7ZM12.8 1.8V12.2L7 7Z", 1.2)};
    case Marker::AdHoc:
      return {
          solid("M0.8 8.6C2 5.4 4 4.2 6.4 5.8C8.6 7.4 10.8 8.2 13.2 4.8V7.4"
                "C11.6 10.4 9.2 10.8 6.6 9C4.2 7.4 2.4 8.2 0.8 11Z")};
  }
  return {};
}

Icon markIcon(MarkKind kind)
{
  switch (kind) {
    case MarkKind::Additional:
      return {line("M5 1V9M1 5H9", 1.8)};
    case MarkKind::Missing:
      return {line("M1 5H9", 1.8)};
    case MarkKind::Changed:
      return {line("M0.8 6C2.2 2.8 3.8 3.6 5 5C6.2 6.4 7.8 7.2 9.2 4", 1.8)};
    case MarkKind::Role:
      return {solid("O 5 2.6 2.1"), solid("M1 9.6C1 6.8 2.4 5.6 5 5.6C7.6 5.6 9 6.8 9 9.6Z")};
    case MarkKind::Order:
      return {line("M3 9V1.6M1 3.6L3 1.4L5 3.6", 1.4), line("M7 1V8.4M5 6.4L7 8.6L9 6.4", 1.4)};
    case MarkKind::Problem:
      return {line("M5 0.8V6", 2), solid("O 5 8.6 1.2")};
    case MarkKind::Decided:
      return {line("M1 5.2L4 8.2L9 2", 1.8)};
  }
  return {};
}

}  // namespace einklang::ui
