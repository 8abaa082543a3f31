#pragma once

#include "ui/paint/Drawing.h"
#include "ui/paint/Icons.h"
#include "ui/paint/LabelLayout.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace einklang::ui {

/// The colours of one element, as its author, the palette and the options say.
struct Tones
{
  QColor stroke;
  QColor fill;
  QColor icon;         // lines on the fill
  QColor inner;        // text on the fill
  QColor outer;        // text beside the element
  QColor ground = {};  // what the element stands on; invalid: of several colours
  bool ghost = false;
};

/// How many ways end at each side of an element.
struct UsedSides
{
  int top = 0;
  int bottom = 0;

  bool operator==(const UsedSides&) const = default;
};

/// What the ways of a drawing mean for others.
struct WayTraces
{
  std::vector<UsedSides> sides = {};             // by the place of the shape in the diagram
  std::vector<std::vector<QPointF>> jumps = {};  // by the place of the line that jumps
};

/// What all figures of one drawing are made from.
class Sketch
{
 public:
  /// `only`: the one element that will be drawn; by default all are.
  Sketch(const Process& process, const Diagram& diagram, const DrawingOptions& options,
         const ElementId* only = nullptr);
  /// `traces`: of a drawing with the same ways and places.
  Sketch(const Process& process, const Diagram& diagram, const DrawingOptions& options,
         std::shared_ptr<const WayTraces> traces);

  const Process& process;
  const Diagram& diagram;
  const DrawingOptions& options;

  const Palette& palette() const { return options.palette; }
  Tones tones(const ElementId& id, const Colours& colours) const;
  UsedSides usedSides(const ElementId& id) const;
  /// Where a flow or message jumps over another, none where only one element is drawn.
  const std::vector<QPointF>& jumpsOf(const ElementId& id) const;
  const std::shared_ptr<const WayTraces>& traces() const { return m_traces; }

  /// The colour behind a node or its label: of the paper, a sub-process or a coloured lane.
  QColor groundOf(const Node& node) const;

  /// Number of sub-processes around it.
  int depthOf(const std::optional<NodeId>& parent) const;

 private:
  void countSides(WayTraces& traces, const ElementId* only) const;
  void findJumps(WayTraces& traces) const;

  std::shared_ptr<const WayTraces> m_traces;
};

/// Of a figure that stands as it was drawn before: what the drawing around it needs to know.
struct StandingFigure
{
  ElementId id;
  int z = 0;
  QRectF bounds = {};
  QPointF moved = {};     // since then
  bool stands = true;     // else it is to be made again
  std::size_t place = 0;  // in the diagram, of its shape or edge
  bool isOfEdge = false;
};

/// Figures in the order in which they were made: mostly they are asked for in the same one, and
/// to look up thousands of ids costs more than all else that is to be done.
class StandingFigures
{
 public:
  explicit StandingFigures(std::vector<StandingFigure> figures = {}) : m_figures{std::move(figures)}
  {}

  /// The one of this element, nullptr where none stands.
  const StandingFigure* find(const ElementId& id);

  auto begin() { return m_figures.begin(); }
  auto end() { return m_figures.end(); }

 private:
  std::vector<StandingFigure> m_figures;
  std::size_t m_next = 0;                               // behind the one that was asked for last
  std::unordered_map<ElementId, std::size_t> m_places;  // made when first needed
};

/// The drawing of a sketch. `standing`: the figures that are not to be made again, then all figures
/// of the drawing; or nothing.
/// `order`: flowOrder() of the process.
Drawing drawingOf(const Sketch& sketch, std::vector<StandingFigure>* standing,
                  const std::vector<NodeId>& order);

/// The figure of each kind of element. Labels, marks and bounds included.
Figure activityFigure(const Sketch& sketch, const Node& node, const Shape& shape);
Figure containerFigure(const Sketch& sketch, const Node& node, const Shape& shape);
Figure eventFigure(const Sketch& sketch, const Node& node, const Shape& shape);
Figure gatewayFigure(const Sketch& sketch, const Node& node, const Shape& shape);
Figure poolFigure(const Sketch& sketch, const Participant& participant, const Shape& shape);
Figure laneFigure(const Sketch& sketch, const Lane& lane, const Shape& shape);
Figure groupFigure(const Sketch& sketch, const Group& group, const Shape& shape);
Figure dataFigure(const Sketch& sketch, const DataObject& data, const Shape& shape);
Figure annotationFigure(const Sketch& sketch, const Annotation& annotation, const Shape& shape);
Figure flowFigure(const Sketch& sketch, const Flow& flow, const Edge& edge);
Figure messageFlowFigure(const Sketch& sketch, const MessageFlow& flow, const Edge& edge);
Figure associationFigure(const Sketch& sketch, const Association& association, const Edge& edge);

/// Marks of the element, above the figure.
void addMarks(Figure& figure, const Sketch& sketch);

QRectF rectOf(const Rect& rect);
QString textOf(const std::string& text);

/// An empty figure with id, kind, body, title.
Figure startFigure(const ElementId& id, FigureKind kind, const QRectF& body,
                   const std::string& label);

void addPath(Figure& figure, const QPainterPath& path, const Stroke& stroke,
             const QColor& fill = {});
/// Draws the icon with its origin at `at`.
void addIcon(Figure& figure, const Icon& icon, QPointF at, const Tones& tones, double scale = 1);

struct LabelPlace
{
  QPointF top = {};  // middle (or start) of the upper edge of the text
  TextAnchor anchor = TextAnchor::Middle;
  QColor colour = {};
  bool bold = false;
  bool italic = false;
  QColor halo = {};  // behind the letters, so that crossing lines do not disturb
};
void addLabel(Figure& figure, const LabelLayout& layout, const LabelPlace& place);
/// The same, reading from bottom to top, centred in the area.
void addUprightLabel(Figure& figure, const LabelLayout& layout, const QRectF& area,
                     const LabelPlace& place);

/// A label beside an event, gateway or document: at its place, else below (or above, where ways
/// leave at the bottom).
void addOuterLabel(Figure& figure, const Sketch& sketch, const QString& text,
                   const std::optional<Rect>& place, const Tones& tones);

/// What an element is, in the reader's language: "User task".
QString kindName(const Process& process, const ElementId& id);

}  // namespace einklang::ui
