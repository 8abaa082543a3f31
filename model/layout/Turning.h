#pragma once

#include "model/layout/Layout.h"

#include <cstddef>
#include <utility>

namespace einklang {

/// In which direction a drawing runs: as its pools and lanes say, else as most of its flows lead.
LayoutDirection directionOf(const Process& process, const Diagram& diagram);

}  // namespace einklang

namespace einklang::layout {

Point turned(Point point);
Rect turned(const Rect& rect);

/// The drawing with x and y exchanged, labels included: Down becomes Right and back.
Diagram turned(const Diagram& diagram);

/// The same, where the direction asks for it.
Diagram turned(const Diagram& diagram, LayoutDirection direction);

/// Changes every shape and every edge of a drawing.
template <typename Change>
void changeAll(Diagram& diagram, Change change)
{
  for (std::size_t i = 0; i < diagram.shapes.size(); ++i) {
    Shape shape = diagram.shapes[i];
    change(shape);
    diagram.shapes.replace(std::move(shape));
  }
  for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
    Edge edge = diagram.edges[i];
    change(edge);
    diagram.edges.replace(std::move(edge));
  }
}

}  // namespace einklang::layout
