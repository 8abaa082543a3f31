#include "ui/paint/Drawing.h"

#include "model/analysis/FlowOrder.h"
#include "ui/paint/Sketch.h"

#include <map>
#include <utility>

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
  Draughtsman(const Sketch& sketch, std::vector<StandingFigure>* standing)
      : m_sketch{sketch}, m_made{standing}
  {
    const std::size_t count = sketch.diagram.shapes.size() + sketch.diagram.edges.size();
    m_figures.reserve(count);
    if (!standing) return;
    m_standing = StandingFigures{std::exchange(*standing, {})};
    m_made->reserve(count);
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
    if (const StandingFigure* one = m_standing.find(id)) {
      m_figures.push_back({.id = id, .z = one->z, .bounds = one->bounds, .kept = one->moved});
      m_made->push_back(*one);
    } else if (std::optional<Figure> figure = make()) {
      if (m_made) m_made->push_back(standingAs(*figure));
      m_figures.push_back(std::move(*figure));
    }
  }

  StandingFigure standingAs(const Figure& figure) const
  {
    const Diagram& diagram = m_sketch.diagram;
    const std::size_t shape = diagram.shapes.placeOf(figure.id.value());
    const bool isOfEdge = shape == diagram.shapes.size();
    return {.id = figure.id,
            .z = figure.z,
            .bounds = figure.bounds,
            .place = isOfEdge ? diagram.edges.placeOf(figure.id.value()) : shape,
            .isOfEdge = isOfEdge};
  }

  const Sketch& m_sketch;
  StandingFigures m_standing;
  std::vector<StandingFigure>* m_made;
  std::vector<Figure> m_figures;
};

/// Figures are heavy: each is moved once. Their depths are few, so they are counted, not compared.
void sortByDepth(std::vector<Figure>& figures)
{
  std::map<int, std::size_t> places;  // of the next one of this depth
  for (const Figure& figure : figures) ++places[figure.z];
  std::size_t first = 0;
  for (auto& [z, place] : places) first += std::exchange(place, first);
  std::vector<Figure*> order(figures.size());
  for (Figure& figure : figures) order[places[figure.z]++] = &figure;
  std::vector<Figure> sorted;
  sorted.reserve(figures.size());
  for (Figure* figure : order) sorted.push_back(std::move(*figure));
  figures = std::move(sorted);
}

}  // namespace

Drawing drawingOf(const Sketch& sketch, std::vector<StandingFigure>* standing,
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
