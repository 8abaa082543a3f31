#include "model/layout/LikeReference.h"

#include "model/layout/Insertion.h"
#include "model/layout/Labels.h"
#include "model/layout/Merging.h"
#include "model/layout/PlaceNew.h"
#include "model/layout/RouteFinder.h"
#include "model/layout/RoutesOnly.h"
#include "model/layout/Turning.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace einklang {
namespace {

using Index = std::size_t;
using layout::Merged;
using layout::MergedVariant;

/// All places, and the lines of the reference that have to be routed anew.
struct Frame
{
  Diagram diagram;
  std::set<ElementId> crooked = {};
};

Frame makeFrame(const Merged& merged, const Process& reference, const Diagram& drawing,
                const TextMeasure& measure)
{
  if (reference.lanes().empty() && !merged.process.lanes().empty()) {
    return {layoutProcess(merged.process, {directionOf(reference, drawing)}, measure)};
  }
  const layout::PlaceOptions options{directionOf(reference, drawing), &measure, merged.columnOf,
                                     merged.inLine};
  layout::Canvas canvas{merged.process, layout::turned(drawing, options.direction)};
  const std::set<ElementId> placed = layout::placeNew(canvas, options);
  Frame frame{layout::turned(canvas.diagram(), options.direction), canvas.crooked()};
  layout::placeLabelsOf(merged.process, measure, placed, frame.diagram);
  return frame;
}

Diagram projectReference(const Process& reference, const Frame& frame, const TextMeasure& measure)
{
  Diagram diagram = frame.diagram;
  for (const Shape& shape : frame.diagram.shapes) {
    if (!reference.contains(shape.id)) diagram.shapes.erase(shape.id);
  }
  std::set<ElementId> lines = frame.crooked;
  for (const Edge& edge : frame.diagram.edges) {
    if (!reference.contains(edge.id)) diagram.edges.erase(edge.id);
  }
  for (const layout::Wire& wire : layout::wiresOf(reference)) {
    if (!diagram.edges.find(wire.id)) lines.insert(wire.id);
  }
  return layoutRoutes(reference, diagram, lines, measure);
}

bool runsThrough(const std::vector<Point>& points, const Rect& r)
{
  for (Index i = 0; i + 1 < points.size(); ++i) {
    const Point a = points[i];
    const Point b = points[i + 1];
    if (std::min(a.x, b.x) < r.right() && std::max(a.x, b.x) > r.x &&
        std::min(a.y, b.y) < r.bottom() && std::max(a.y, b.y) > r.y) {
      return true;
    }
  }
  return false;
}

/// Makes one variant's picture out of the frame.
class VariantProjector
{
 public:
  VariantProjector(const VariantTwins& variant, const MergedVariant& merged, const Frame& frame,
                   const Process& reference, const Diagram& referenceDiagram)
      : m_variant{variant.process},
        m_merged{merged},
        m_frame{frame.diagram},
        m_reference{reference},
        m_referenceDiagram{referenceDiagram},
        m_direction{directionOf(reference, referenceDiagram)},
        m_diagram{.id = DiagramId{"Diagram_" + variant.process.id().value()},
                  .process = variant.process.id()}
  {
    for (const layout::Wire& wire : layout::wiresOf(reference)) {
      if (!wire.source || !wire.target) continue;
      m_ways.insert({{int(wire.kind), wire.source->value(), wire.target->value()}, wire.id});
    }
  }

  LikeSide project(const TextMeasure& measure)
  {
    for (const Participant& pool : m_variant.participants()) addShape(pool.id);
    for (const Lane& lane : m_variant.lanes()) addShape(lane.id);
    for (const Node& node : m_variant.nodes()) addShape(node.id);
    for (const DataObject& data : m_variant.dataObjects()) addShape(data.id);
    for (const Annotation& note : m_variant.annotations()) addShape(note.id);
    surroundPools();
    copyWays();
    LikeSide side{layoutRoutes(m_variant, m_diagram, m_toRoute, measure)};
    m_toLabel.insert(m_toRoute.begin(), m_toRoute.end());
    layout::placeLabelsOf(m_variant, measure, m_toLabel, side.diagram);
    side.missing = missing();
    side.additional = additional();
    return side;
  }

 private:
  std::optional<ElementId> placeOf(const ElementId& id) const
  {
    const auto it = m_merged.places.find(id.value());
    return it == m_merged.places.end() ? std::nullopt : std::optional{ElementId{it->second}};
  }

  /// A step of another kind than its twin has its own size around the same centre.
  Rect sized(const ElementId& id, const ElementId& place, const Rect& bounds) const
  {
    const Node* node = m_variant.findNode(NodeId{id.value()});
    const Node* twin = m_reference.findNode(NodeId{place.value()});
    if (!node || !twin) return bounds;
    const Rect own = usualSize(m_variant, id);
    if (own == usualSize(m_reference, place) && !subProcessOf(*twin)) return bounds;
    if (subProcessOf(*node) && subProcessOf(*twin)) return bounds;
    return {bounds.center().x - own.width / 2, bounds.center().y - own.height / 2, own.width,
            own.height};
  }

  void addShape(const ElementId& id)
  {
    const std::optional<ElementId> place = placeOf(id);
    const Shape* there = place ? m_frame.shapes.find(*place) : nullptr;
    if (!there) return;
    Shape shape{.id = id, .bounds = sized(id, *place, there->bounds)};
    shape.expanded = there->expanded;
    shape.horizontal = there->horizontal;
    shape.markerVisible = there->markerVisible;
    const Node* node = m_variant.findNode(NodeId{id.value()});
    if (node && subProcessOf(*node)) {
      shape.expanded = there->expanded &&
                       std::ranges::any_of(m_variant.nodes(),
                                           [&](const Node& n) { return n.parent == node->id; });
    }
    const bool sameText = m_reference.contains(*place) &&
                          labelOf(m_reference, *place) == labelOf(m_variant, id) &&
                          shape.bounds == there->bounds;
    if (sameText) shape.label = there->label;
    if (!shape.label) m_toLabel.insert(id);
    m_diagram.shapes.insert(std::move(shape), m_diagram.shapes.size());
  }

  /// Pools that the reference does not draw hold what stands in them.
  void surroundPools()
  {
    for (const Participant& pool : m_variant.participants()) {
      if (m_diagram.shapes.find(pool.id)) continue;
      std::optional<Rect> around;
      const auto hold = [&](const auto& element, double padding) {
        const Shape* shape = m_diagram.shapes.find(element.id);
        if (!shape || element.participant != pool.id) return;
        const Rect& r = shape->bounds;
        const Rect padded{r.x - padding, r.y - padding, r.width + 2 * padding,
                          r.height + 2 * padding};
        around = around ? united(*around, padded) : padded;
      };
      for (const Node& node : m_variant.nodes()) hold(node, 30);
      for (const Lane& lane : m_variant.lanes()) hold(lane, 0);
      if (!around) continue;
      const bool down = m_direction == LayoutDirection::Down;
      const Rect head = down ? Rect{around->x, around->y - 30, around->width, 30}
                             : Rect{around->x - 30, around->y, 30, around->height};
      m_diagram.shapes.insert({.id = pool.id, .bounds = united(*around, head), .horizontal = !down},
                              0);
    }
  }

  /// The line of the reference between the same two places.
  const Edge* wayLike(const layout::Wire& wire) const
  {
    const auto source = wire.source ? placeOf(*wire.source) : std::nullopt;
    const auto target = wire.target ? placeOf(*wire.target) : std::nullopt;
    if (!source || !target) return nullptr;
    const auto like = m_ways.find({int(wire.kind), source->value(), target->value()});
    return like == m_ways.end() ? nullptr : m_referenceDiagram.edges.find(like->second);
  }

  bool isUsable(const layout::Wire& wire, const std::vector<Point>& points) const
  {
    for (const auto& end : {wire.source, wire.target}) {
      const Shape* own = m_diagram.shapes.find(*end);
      const Shape* there = m_frame.shapes.find(*placeOf(*end));
      if (!own || !there || own->bounds != there->bounds) return false;
    }
    return std::ranges::none_of(m_variant.nodes(), [&](const Node& node) {
      const Shape* shape = m_diagram.shapes.find(node.id);
      return shape && wire.source != ElementId{node.id} && wire.target != ElementId{node.id} &&
             !m_reference.contains(*placeOf(node.id)) && runsThrough(points, shape->bounds);
    });
  }

  void copyWays()
  {
    for (const layout::Wire& wire : layout::wiresOf(m_variant)) {
      const Edge* like = wayLike(wire);
      if (!like || !isUsable(wire, like->wayPoints)) {
        m_toRoute.insert(wire.id);
        continue;
      }
      Edge edge{.id = wire.id, .wayPoints = like->wayPoints};
      const std::string text = labelOf(m_variant, wire.id);
      if (text == labelOf(m_reference, like->id)) edge.label = like->label;
      if (!text.empty() && !edge.label) m_toLabel.insert(wire.id);
      m_diagram.edges.insert(std::move(edge), m_diagram.edges.size());
    }
  }

  bool isStepOrLane(const Process& process, const ElementId& id) const
  {
    return process.findNode(NodeId{id.value()}) || process.findLane(LaneId{id.value()});
  }

  /// What the reference has and no element of the variant is.
  std::vector<Shape> missing() const
  {
    std::set<std::string> known;
    for (const auto& [variant, twin] : m_merged.twins) known.insert(twin);
    std::vector<Shape> ghosts;
    for (const Shape& shape : m_referenceDiagram.shapes) {
      const bool wanted = isStepOrLane(m_reference, shape.id);
      if (wanted && !known.contains(shape.id.value())) ghosts.push_back(shape);
    }
    return ghosts;
  }

  /// What is the variant's own; moved steps are not.
  std::vector<Shape> additional() const
  {
    std::vector<Shape> ghosts;
    for (const Shape& shape : m_diagram.shapes) {
      const bool own = !m_merged.twins.contains(shape.id.value());
      if (own && isStepOrLane(m_variant, shape.id)) ghosts.push_back(shape);
    }
    return ghosts;
  }

  const Process& m_variant;
  const MergedVariant& m_merged;
  const Diagram& m_frame;
  const Process& m_reference;
  const Diagram& m_referenceDiagram;
  LayoutDirection m_direction;
  Diagram m_diagram;
  std::map<std::tuple<int, std::string, std::string>, ElementId> m_ways;  // by kind and ends
  std::set<ElementId> m_toLabel;
  std::set<ElementId> m_toRoute;
};

}  // namespace

CommonFrame layoutLike(const std::vector<VariantTwins>& variants, const Process& reference,
                       const Diagram& referenceDiagram, const TextMeasure& measure)
{
  const Diagram drawn = layoutNew(reference, referenceDiagram, measure);
  const Merged merged = layout::mergeVariants(reference, variants);
  const Frame frame = makeFrame(merged, reference, drawn, measure);
  CommonFrame common{projectReference(reference, frame, measure)};
  for (Index i = 0; i < variants.size(); ++i) {
    common.variants.push_back(
        VariantProjector{variants[i], merged.variants[i], frame, reference, common.reference}
            .project(measure));
  }
  return common;
}

SideBySideLayout layoutLike(const Process& variant, const Process& reference,
                            const Diagram& referenceDiagram, const std::vector<Twin>& twins,
                            const TextMeasure& measure)
{
  CommonFrame common =
      layoutLike(std::vector{VariantTwins{variant, twins}}, reference, referenceDiagram, measure);
  LikeSide& side = common.variants.front();
  return {std::move(common.reference), std::move(side.diagram), std::move(side.missing),
          std::move(side.additional)};
}

}  // namespace einklang
