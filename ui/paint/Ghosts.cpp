#include "ui/paint/Ghosts.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace einklang::ui {
namespace {

const std::string prefix = "ghost:";
/// Ghosts of steps stand on their lane and behind every flow.
constexpr int belowLines = 1000 * static_cast<int>(FigureKind::Association) - 1;

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::Ghosts)
};

}  // namespace

void addGhosts(Drawing& drawing, const Ghosts& ghosts, const Palette& palette)
{
  DrawingOptions options;
  options.palette = palette;
  for (const Shape& shape : ghosts.places.shapes) options.ghosts.insert(shape.id);
  Drawing others = makeDrawing(ghosts.process, ghosts.places, options);
  for (Figure& figure : others.figures) {
    figure.id = ElementId{prefix + figure.id.value()};
    figure.description = Words::tr("%1, missing here").arg(figure.description);
    figure.z = std::min(figure.z, belowLines);
    drawing.bounds |= figure.bounds;
  }
  drawing.figures.insert(drawing.figures.begin(), std::make_move_iterator(others.figures.begin()),
                         std::make_move_iterator(others.figures.end()));
}

std::optional<ElementId> ghostOf(const ElementId& figure)
{
  if (!figure.value().starts_with(prefix)) return std::nullopt;
  return ElementId{figure.value().substr(prefix.size())};
}

}  // namespace einklang::ui
