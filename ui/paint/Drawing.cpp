#include "ui/paint/Drawing.h"

#include "model/analysis/FlowOrder.h"
#include "ui/paint/Sketch.h"

#include <algorithm>

namespace einklang::ui {

namespace {

constexpr double margin = 20;

bool isExpanded(const Node& node, const Shape& shape)
{
  if (std::holds_alternative<CallActivity>(node.type)) return hasRoomForContents(shape);
  return subProcessOf(node) && shape.expanded;
}

Figure nodeFigure(const Sketch& sketch, const Node& node, const Shape& shape)
{
  if (eventOf(node)) return eventFigure(sketch, node, shape);
  if (gatewayOf(node)) return gatewayFigure(sketch, node, shape);
  if (isExpanded(node, shape)) return containerFigure(sketch, node, shape);
  return activityFigure(sketch, node, shape);
}

Figure lineFigure(const Sketch& sketch, const Flow& flow, const Edge& edge)
{
  return flowFigure(sketch, flow, edge);
}
Figure lineFigure(const Sketch& sketch, const MessageFlow& flow, const Edge& edge)
{
  return messageFlowFigure(sketch, flow, edge);
}
Figure lineFigure(const Sketch& sketch, const Association& association, const Edge& edge)
{
  return associationFigure(sketch, association, edge);
}

Figure shapeFigure(const Sketch& sketch, const Node& node, const Shape& shape)
{
  return nodeFigure(sketch, node, shape);
}
Figure shapeFigure(const Sketch& sketch, const Participant& participant, const Shape& shape)
{
  return poolFigure(sketch, participant, shape);
}
Figure shapeFigure(const Sketch& sketch, const Lane& lane, const Shape& shape)
{
  return laneFigure(sketch, lane, shape);
}
Figure shapeFigure(const Sketch& sketch, const DataObject& data, const Shape& shape)
{
  return dataFigure(sketch, data, shape);
}
Figure shapeFigure(const Sketch& sketch, const Annotation& annotation, const Shape& shape)
{
  return annotationFigure(sketch, annotation, shape);
}
Figure shapeFigure(const Sketch& sketch, const Group& group, const Shape& shape)
{
  return groupFigure(sketch, group, shape);
}

QRectF boundsOf(const Figure& figure)
{
  QRectF bounds;
  for (const Primitive& primitive : figure.primitives) bounds |= boundsOf(primitive);
  for (const Primitive& primitive : figure.marks) bounds |= boundsOf(primitive);
  return bounds;
}

void finish(Figure& figure, const Sketch& sketch)
{
  addMarks(figure, sketch);
  figure.bounds = boundsOf(figure);
  figure.description = kindName(sketch.process, figure.id);
  const auto it = sketch.options.marks.find(figure.id);
  if (it == sketch.options.marks.end()) return;
  for (const Mark& mark : it->second) {
    if (!mark.text.isEmpty()) figure.description += u"\n"_qs + mark.text;
  }
}

template <typename Element>
std::optional<Figure> shapeOf(const Sketch& sketch, const Element* element)
{
  if (!element) return std::nullopt;
  const Shape* shape = sketch.diagram.shapes.find(element->id);
  if (!shape) return std::nullopt;
  Figure figure = shapeFigure(sketch, *element, *shape);
  finish(figure, sketch);
  return figure;
}

template <typename Element>
std::optional<Figure> lineOf(const Sketch& sketch, const Element* element)
{
  if (!element) return std::nullopt;
  const Edge* edge = sketch.diagram.edges.find(element->id);
  if (!edge || edge->wayPoints.size() < 2) return std::nullopt;
  Figure figure = lineFigure(sketch, *element, *edge);
  finish(figure, sketch);
  return figure;
}

/// Makes the figures of a drawing one after the other, except those that stand already.
class Draughtsman
{
 public:
  Draughtsman(const Sketch& sketch, const StandingFigures* standing)
      : m_sketch{sketch}, m_standing{standing}
  {
    m_figures.reserve(sketch.diagram.shapes.size() + sketch.diagram.edges.size());
  }

  template <typename Element>
  void addShapes()
  {
    for (const Element& element : m_sketch.process.list<Element>()) {
      add(element.id, [&] { return shapeOf(m_sketch, &element); });
    }
  }

  /// In the order of the work: so they are read aloud, and so their text is found in a file.
  void addNodes(const std::vector<NodeId>& order)
  {
    for (const NodeId& id : order) {
      add(id, [&] { return shapeOf(m_sketch, m_sketch.process.findNode(id)); });
    }
  }

  template <typename Element>
  void addLines()
  {
    for (const Element& element : m_sketch.process.list<Element>()) {
      add(element.id, [&] { return lineOf(m_sketch, &element); });
    }
  }

  std::vector<Figure> figures() && { return std::move(m_figures); }

 private:
  template <typename Make>
  void add(const ElementId& id, const Make& make)
  {
    if (m_standing) {
      const auto it = m_standing->find(id);
      if (it != m_standing->end()) return m_figures.push_back(keptAs(it->second, id));
    }
    if (std::optional<Figure> figure = make()) m_figures.push_back(std::move(*figure));
  }

  static Figure keptAs(const StandingFigure& standing, const ElementId& id)
  {
    return {.id = id, .z = standing.z, .bounds = standing.bounds, .kept = standing.moved};
  }

  const Sketch& m_sketch;
  const StandingFigures* m_standing;
  std::vector<Figure> m_figures;
};

/// Figures are heavy: each is moved once.
void sortByDepth(std::vector<Figure>& figures)
{
  std::vector<std::pair<int, std::size_t>> order;
  order.reserve(figures.size());
  for (std::size_t i = 0; i < figures.size(); ++i) order.emplace_back(figures[i].z, i);
  std::ranges::sort(order);
  std::vector<Figure> sorted;
  sorted.reserve(figures.size());
  for (const auto& [z, place] : order) sorted.push_back(std::move(figures[place]));
  figures = std::move(sorted);
}

}  // namespace

Drawing drawingOf(const Sketch& sketch, const StandingFigures* standing,
                  const std::vector<NodeId>& order)
{
  Draughtsman draughtsman{sketch, standing};
  draughtsman.addShapes<Participant>();
  draughtsman.addShapes<Lane>();
  draughtsman.addShapes<Group>();
  draughtsman.addLines<Association>();
  draughtsman.addLines<Flow>();
  draughtsman.addLines<MessageFlow>();
  draughtsman.addNodes(order);
  draughtsman.addShapes<DataObject>();
  draughtsman.addShapes<Annotation>();
  Drawing drawing{.title = textOf(sketch.process.name()),
                  .description = textOf(sketch.process.header().description),
                  .paper = sketch.palette().paper,
                  .figures = std::move(draughtsman).figures()};
  sortByDepth(drawing.figures);
  for (const Figure& figure : drawing.figures) drawing.bounds |= figure.bounds;
  drawing.bounds.adjust(-margin, -margin, margin, margin);
  return drawing;
}

Drawing makeDrawing(const Process& process, const Diagram& diagram, const DrawingOptions& options)
{
  return drawingOf(Sketch{process, diagram, options}, nullptr, flowOrder(process));
}

std::optional<Figure> makeFigure(const Process& process, const Diagram& diagram,
                                 const ElementId& id, const DrawingOptions& options)
{
  const Sketch sketch{process, diagram, options, &id};
  const std::string& key = id.value();
  std::optional<Figure> figure = shapeOf(sketch, process.findNode(NodeId{key}));
  if (!figure) figure = lineOf(sketch, process.findFlow(FlowId{key}));
  if (!figure) figure = shapeOf(sketch, process.findLane(LaneId{key}));
  if (!figure) figure = shapeOf(sketch, process.findParticipant(ParticipantId{key}));
  if (!figure) figure = shapeOf(sketch, process.dataObjects().find(DataObjectId{key}));
  if (!figure) figure = shapeOf(sketch, process.annotations().find(AnnotationId{key}));
  if (!figure) figure = shapeOf(sketch, process.groups().find(GroupId{key}));
  if (!figure) figure = lineOf(sketch, process.messageFlows().find(MessageFlowId{key}));
  if (!figure) figure = lineOf(sketch, process.associations().find(AssociationId{key}));
  return figure;
}

void move(Figure& figure, const QPointF& by)
{
  for (QRectF* area : {&figure.body, &figure.labelArea, &figure.opener, &figure.bounds}) {
    if (!area->isNull()) area->translate(by);
  }
  figure.outline.translate(by);
  for (Primitive& primitive : figure.primitives) move(primitive, by);
  for (Primitive& primitive : figure.marks) move(primitive, by);
}

bool isWhole(const Figure& figure)
{
  switch (figure.kind) {
    case FigureKind::Activity:
    case FigureKind::Event:
    case FigureKind::Gateway:
    case FigureKind::Data:
    case FigureKind::Annotation:
    case FigureKind::BoundaryEvent:
      return true;
    default:
      return false;
  }
}

}  // namespace einklang::ui
