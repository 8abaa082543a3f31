#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"
#include "ui/paint/Palette.h"
#include "ui/paint/Primitive.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace einklang::ui {

/// Says something about an element in the picture, always in three ways: by a symbol (of its
/// kind), by a colour with a line style, and by text.
struct Mark
{
  MarkKind kind = MarkKind::Changed;
  QString badge = {};  // short text beside the symbol: a number
  QString text = {};   // the whole sentence, for tooltips, screen readers and SVG

  bool operator==(const Mark&) const = default;
};

struct DrawingOptions
{
  Palette palette = lightPalette();
  std::map<ElementId, std::vector<Mark>> marks = {};
  std::set<ElementId> ghosts = {};  // drawn as missing: dashed and pale
  std::set<ElementId> faded = {};   // drawn pale: what is the same, so that the rest stands out
};

/// In the order in which figures cover each other.
enum class FigureKind
{
  Pool,
  Lane,
  Container,  // expanded sub-process
  Group,
  Association,
  Flow,
  MessageFlow,
  Activity,
  Event,
  Gateway,
  Data,
  Annotation,
  BoundaryEvent
};

/// Everything that is drawn for one element.
struct Figure
{
  ElementId id;
  FigureKind kind = FigureKind::Activity;
  int z = 0;                  // figures with a lower one are drawn first
  QRectF body = {};           // the element without label and marks; of a flow: its way
  QPainterPath outline = {};  // closed silhouette of a shape, centre line of a flow
  QRectF labelArea = {};      // where its label is written and edited
  QRectF opener = {};         // the sign of a collapsed sub-process: there one goes inside
  bool labelUpright = false;  // the label reads from bottom to top
  QRectF bounds = {};         // everything that is drawn
  QString title = {};         // its label
  QString description = {};   // what it is, in words, and what its marks say
  std::vector<Primitive> primitives = {};
  std::vector<Primitive> marks = {};  // drawn above all figures
  /// Stands as it was drawn before, moved by this: only id, z and bounds are told.
  std::optional<QPointF> kept = {};
};

/// Moves everything that is drawn.
void move(Figure& figure, const QPointF& by);

/// A step, document or note: seen and printed whole, unlike lines and frames.
bool isWhole(const Figure& figure);

/// A process as a picture, ready for any back end.
struct Drawing
{
  QString title = {};
  QString description = {};
  QRectF bounds = {};
  QColor paper = {};
  std::vector<Figure> figures = {};  // in drawing order
};

/// The picture of a process. Elements without a place in the diagram are not drawn.
Drawing makeDrawing(const Process& process, const Diagram& diagram,
                    const DrawingOptions& options = {});

/// The figure of one element, as makeDrawing() makes it; nothing where it is not drawn. Costs a
/// look at all flows of the process: for many elements use makeDrawing().
std::optional<Figure> makeFigure(const Process& process, const Diagram& diagram,
                                 const ElementId& id, const DrawingOptions& options = {});

}  // namespace einklang::ui
