#include "ui/report/MarginNames.h"

#include <algorithm>

namespace einklang::ui {

namespace {

using Figures = std::vector<const Figure*>;

bool isPoolOrLane(const Figure& figure)
{
  return figure.kind == FigureKind::Pool || figure.kind == FigureKind::Lane;
}

bool isAround(const Figure& outer, const Figure& inner)
{
  return &outer != &inner && outer.body.contains(inner.body) && outer.body != inner.body;
}

/// Its title stands over the whole of it.
bool isWithoutContents(const Figure& figure)
{
  return figure.kind == FigureKind::Pool && figure.labelArea.width() > figure.body.width() / 2 &&
         figure.labelArea.height() > figure.body.height() / 2;
}

/// Pools and lanes of the sheet, outer ones first.
Figures poolsAndLanesOn(const Drawing& drawing, const Sheet& sheet)
{
  Figures found;
  for (const Figure& figure : drawing.figures) {
    if (isPoolOrLane(figure) && figure.body.intersects(sheet.own)) found.push_back(&figure);
  }
  const auto size = [](const Figure* figure) {
    return figure->body.width() * figure->body.height();
  };
  std::ranges::stable_sort(found, std::greater{}, size);
  return found;
}

QStringList hiddenTitles(const Figures& all, const Figure& innermost, const Sheet& sheet)
{
  QStringList titles;
  for (const Figure* figure : all) {
    const bool belongs = figure == &innermost || isAround(*figure, innermost);
    const bool shown = sheet.part.contains(figure->labelArea.center());
    if (belongs && !shown && !figure->title.isEmpty()) titles << figure->title.simplified();
  }
  return titles;
}

}  // namespace

std::vector<MarginName> marginNames(const Drawing& drawing, const Sheet& sheet)
{
  const Figures all = poolsAndLanesOn(drawing, sheet);
  std::vector<MarginName> names;
  for (const Figure* figure : all) {
    const bool holdsOthers =
        std::ranges::any_of(all, [&](const Figure* other) { return isAround(*figure, *other); });
    const QStringList titles = holdsOthers ? QStringList{} : hiddenTitles(all, *figure, sheet);
    if (titles.isEmpty()) continue;
    const bool inside = isWithoutContents(*figure);
    const bool upright = figure->labelUpright;
    names.push_back({titles, upright ? SheetSide::Left : SheetSide::Top,
                     figure->body & (inside ? sheet.own : sheet.part), inside});
  }
  return names;
}

}  // namespace einklang::ui
