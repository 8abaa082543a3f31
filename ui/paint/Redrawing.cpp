#include "ui/paint/Redrawing.h"

#include "model/analysis/FlowOrder.h"
#include "ui/paint/Sketch.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace einklang::ui {

Diagram sharing(const Diagram& diagram)
{
  Diagram copy{.id = diagram.id,
               .process = diagram.process,
               .name = diagram.name,
               .plane = diagram.plane,
               .extras = diagram.extras};
  copy.shapes = diagram.shapes.sharing();
  copy.edges = diagram.edges.sharing();
  return copy;
}

namespace {

using Ids = std::unordered_set<ElementId>;

/// Calls `differs(before, now, place)` for each element that is not the same in both lists; nullptr
/// where one has none. Lists that share their elements cost a comparison of pointers. True if all
/// stand where they stood.
template <typename Element, typename Differs>
bool forDifferences(const ElementList<Element>& before, const ElementList<Element>& now,
                    const Differs& differs)
{
  std::size_t found = 0;
  bool stand = before.size() == now.size();
  for (std::size_t i = 0; i < now.size(); ++i) {
    const bool inPlace = i < before.size() && (&before[i] == &now[i] || before[i].id == now[i].id);
    const Element* other = inPlace ? &before[i] : before.find(now[i].id);
    stand = stand && inPlace;
    if (other) ++found;
    if (other != &now[i] && !(other && *other == now[i])) differs(other, &now[i], i);
  }
  if (found == before.size()) return stand;
  const Element* none = nullptr;
  for (const Element& element : before) {
    if (!now.find(element.id)) differs(&element, none, now.size());
  }
  return false;
}

/// In the same order, too.
template <typename Element>
bool isSame(const ElementList<Element>& before, const ElementList<Element>& now)
{
  if (before.size() != now.size()) return false;
  for (std::size_t i = 0; i < now.size(); ++i) {
    if (&before[i] != &now[i] && !(before[i] == now[i])) return false;
  }
  return true;
}

/// What a container says to those it holds, other than by its place.
bool standsOut(const Shape* before, const Shape* now)
{
  const auto look = [](const Shape* shape) {
    return shape ? std::pair{shape->expanded, shape->colours} : std::pair{false, Colours{}};
  };
  return look(before) != look(now);
}

bool isContainer(const Process& process, const ElementId& id)
{
  const Node* node = process.findNode(NodeId{id.value()});
  return (node && subProcessOf(*node)) || process.findLane(LaneId{id.value()});
}

bool isOfOtherContainer(const Node* before, const Node* now)
{
  return before && now && subProcessOf(*now) && before->parent != now->parent;
}
bool isOfOtherContainer(const Lane* before, const Lane* now)
{
  return before && now && before->parent != now->parent;
}
template <typename Element>
bool isOfOtherContainer(const Element*, const Element*)
{
  return false;
}

bool isMoved(const std::optional<Rect>& from, const std::optional<Rect>& to, const QPointF& by)
{
  if (!from || !to) return from.has_value() == to.has_value();
  return *to == Rect{from->x + by.x(), from->y + by.y(), from->width, from->height};
}

std::optional<QPointF> wayBetween(const Shape& from, const Shape& to)
{
  const QPointF by{to.bounds.x - from.bounds.x, to.bounds.y - from.bounds.y};
  const bool only = isMoved(from.bounds, to.bounds, by) && isMoved(from.label, to.label, by) &&
                    from.expanded == to.expanded && from.colours == to.colours &&
                    from.horizontal == to.horizontal && from.extras == to.extras;
  return only ? std::optional{by} : std::nullopt;
}

std::optional<QPointF> wayBetween(const Edge& from, const Edge& to)
{
  if (from.wayPoints.empty() || to.wayPoints.empty()) return std::nullopt;
  const QPointF by{to.wayPoints.front().x - from.wayPoints.front().x,
                   to.wayPoints.front().y - from.wayPoints.front().y};
  const auto isThere = [&](const Point& a, const Point& b) {
    return b == Point{a.x + by.x(), a.y + by.y()};
  };
  const bool only = std::ranges::equal(from.wayPoints, to.wayPoints, isThere) &&
                    isMoved(from.label, to.label, by) && from.colours == to.colours &&
                    from.extras == to.extras;
  return only ? std::optional{by} : std::nullopt;
}

}  // namespace

std::optional<QPointF> wayBetween(const Diagram& from, const Diagram& to, const ElementId& id)
{
  const Shape* shape = from.shapes.find(id);
  const Shape* moved = to.shapes.find(id);
  if (shape && moved) return wayBetween(*shape, *moved);
  const Edge* edge = from.edges.find(id);
  const Edge* led = to.edges.find(id);
  return edge && led ? wayBetween(*edge, *led) : std::nullopt;
}

namespace {

/// Which figures of a drawing look otherwise than in the one before, and which are only moved.
class Changes
{
 public:
  Changes(const Sketch& before, const Sketch& now) : m_before{before}, m_now{now}
  {
    lookAt<Node>();
    lookAtFlows();  // once the changed steps are known
    lookAt<Flow>();
    lookAt<Lane>();
    lookAt<Participant>();
    lookAt<Group>();
    lookAt<Association>();
    lookAt<MessageFlow>();
    lookAt<DataObject>();
    lookAt<Annotation>();
    lookAtPicture();
    if (before.traces() != now.traces()) lookAtTraces();
    for (const ElementId& id : m_ids) {
      if (Change* change = changeOf(id)) change->other = true;
    }
  }

  /// What concerns everything that a container holds: rare, hence not followed element by element.
  bool isEverything() const { return m_everything; }
  /// How far the figure is moved; nothing where that is not all.
  std::optional<QPointF> moved(StandingFigure& figure)
  {
    if (!m_placesHold) findPlace(figure);
    const std::vector<Change>& changes = figure.isOfEdge ? m_edges : m_shapes;
    if (figure.place >= changes.size() || changes[figure.place].other) return std::nullopt;
    return changes[figure.place].by;
  }

 private:
  /// Of a shape or an edge, by its place in the diagram.
  struct Change
  {
    QPointF by = {};
    bool other = false;  // looks otherwise
  };

  void findPlace(StandingFigure& figure) const
  {
    const std::string& key = figure.id.value();
    figure.place = m_now.diagram.shapes.placeOf(key);
    figure.isOfEdge = figure.place == m_shapes.size();
    if (figure.isOfEdge) figure.place = m_now.diagram.edges.placeOf(key);
  }

  Change* changeOf(const ElementId& id)
  {
    const std::size_t shape = m_now.diagram.shapes.placeOf(id.value());
    if (shape < m_shapes.size()) return &m_shapes[shape];
    const std::size_t edge = m_now.diagram.edges.placeOf(id.value());
    return edge < m_edges.size() ? &m_edges[edge] : nullptr;
  }

  template <typename Element>
  void lookAt()
  {
    forDifferences(m_before.process.list<Element>(), m_now.process.list<Element>(),
                   [&](const Element* before, const Element* now, std::size_t) {
                     m_ids.insert(now ? now->id : before->id);
                     if (isOfOtherContainer(before, now)) m_everything = true;
                   });
  }

  /// A way has the ground of the step that it leaves, and says whether that is a decision.
  void lookAtFlows()
  {
    if (m_ids.empty()) return;
    for (const Flow& flow : m_now.process.flows()) {
      if (flow.source && m_ids.contains(*flow.source)) m_ids.insert(flow.id);
    }
  }

  void lookAtPicture()
  {
    const auto containers = [this](const ElementId& id) {
      return isContainer(m_before.process, id) || isContainer(m_now.process, id);
    };
    const Diagram& diagram = m_now.diagram;
    m_shapes.resize(diagram.shapes.size());
    m_edges.resize(diagram.edges.size());
    const auto note = [](const auto* before, const auto* now, std::vector<Change>& changes,
                         std::size_t place) {
      if (!now) return;
      const auto by = before ? wayBetween(*before, *now) : std::nullopt;
      changes[place] = {by.value_or(QPointF{}), !by};
    };
    const bool shapesStand =
        forDifferences(m_before.diagram.shapes, diagram.shapes,
                       [&](const Shape* before, const Shape* now, std::size_t place) {
                         note(before, now, m_shapes, place);
                         if (standsOut(before, now) && containers(now ? now->id : before->id))
                           m_everything = true;
                       });
    const bool edgesStand =
        forDifferences(m_before.diagram.edges, diagram.edges,
                       [&](const Edge* before, const Edge* now, std::size_t place) {
                         note(before, now, m_edges, place);
                       });
    m_placesHold = shapesStand && edgesStand;
  }

  void lookAtTraces()
  {
    const WayTraces& before = *m_before.traces();
    const WayTraces& now = *m_now.traces();
    const auto placeBefore = [this](const auto& listBefore, const auto& list, std::size_t place) {
      return m_placesHold ? place : listBefore.placeOf(list[place].id.value());
    };
    for (std::size_t i = 0; i < now.sides.size(); ++i) {
      const std::size_t was = placeBefore(m_before.diagram.shapes, m_now.diagram.shapes, i);
      if (was >= before.sides.size() || before.sides[was] != now.sides[i]) m_shapes[i].other = true;
    }
    for (std::size_t i = 0; i < now.jumps.size(); ++i) {
      const std::size_t was = placeBefore(m_before.diagram.edges, m_now.diagram.edges, i);
      const auto isMoved = [&](const QPointF& a, const QPointF& b) {
        return a + m_edges[i].by == b;
      };
      if (was >= before.jumps.size() ||
          !std::ranges::equal(before.jumps[was], now.jumps[i], isMoved))
        m_edges[i].other = true;
    }
  }

  const Sketch& m_before;
  const Sketch& m_now;
  Ids m_ids;  // that look otherwise, whether or not they are drawn
  std::vector<Change> m_shapes;
  std::vector<Change> m_edges;
  bool m_placesHold = false;  // of all shapes and edges
  bool m_everything = false;
};

/// Marks lie above all figures and have no element of their own: with them all is drawn anew.
bool areAlike(const DrawingOptions& a, const DrawingOptions& b)
{
  return a.marks.empty() && b.marks.empty() && a.palette == b.palette && a.ghosts == b.ghosts &&
         a.faded == b.faded;
}

/// Which ways there are, and where: all that a way can mean for others.
bool haveSameWays(const Process& process, const Diagram& diagram, const Process& other,
                  const Diagram& otherDiagram)
{
  return isSame(diagram.shapes, otherDiagram.shapes) && isSame(diagram.edges, otherDiagram.edges) &&
         isSame(process.flows(), other.flows()) &&
         isSame(process.messageFlows(), other.messageFlows()) &&
         isSame(process.associations(), other.associations());
}

}  // namespace

/// What was drawn; it shares its elements with the document.
struct Redrawing::Drawn
{
  Process process;
  Diagram diagram;
};

/// What is known of the ways of a drawing: undo and redo lead back to it.
struct Redrawing::Ways
{
  std::shared_ptr<const Drawn> drawn;
  std::shared_ptr<const WayTraces> traces;
};

/// The sketch refers to what lies beside it: hence not to be moved.
struct Redrawing::Last
{
  Last(const Process& process, const Diagram& diagram, const DrawingOptions& wishes,
       std::shared_ptr<const WayTraces> traces)
      : drawn{std::make_shared<const Drawn>(process.sharing(), sharing(diagram))},
        options{wishes},
        sketch{traces ? Sketch{drawn->process, drawn->diagram, options, std::move(traces)}
                      : Sketch{drawn->process, drawn->diagram, options}}
  {}
  Last(const Last&) = delete;
  Last& operator=(const Last&) = delete;

  std::shared_ptr<const Drawn> drawn;
  DrawingOptions options;
  Sketch sketch;
  std::vector<NodeId> order = {};            // of the work
  std::vector<StandingFigure> figures = {};  // all there are
};

/// Which figures of the last drawing look alike in this one, moved at most.
std::vector<StandingFigure> Redrawing::standingSince(Last& last, const Last& now)
{
  Changes changes{last.sketch, now.sketch};
  if (changes.isEverything()) return {};
  std::vector<StandingFigure> standing = std::move(last.figures);
  for (StandingFigure& figure : standing) {
    const std::optional<QPointF> moved = changes.moved(figure);
    figure.stands = moved.has_value();
    figure.moved = moved.value_or(QPointF{});
    figure.bounds.translate(figure.moved);
  }
  return standing;
}

/// Nothing where no drawing of late had the same ways.
std::shared_ptr<const WayTraces> Redrawing::knownTraces(const Process& process,
                                                        const Diagram& diagram) const
{
  const auto known = std::ranges::find_if(m_ways, [&](const Ways& one) {
    return haveSameWays(process, diagram, one.drawn->process, one.drawn->diagram);
  });
  return known == m_ways.end() ? nullptr : known->traces;
}

/// The newest first.
void Redrawing::remember(const Last& last)
{
  constexpr std::size_t most = 8;
  std::erase_if(m_ways, [&](const Ways& one) { return one.traces == last.sketch.traces(); });
  if (m_ways.size() == most) m_ways.pop_back();
  m_ways.insert(m_ways.begin(), Ways{last.drawn, last.sketch.traces()});
}

Redrawing::Redrawing() = default;
Redrawing::~Redrawing() = default;

void Redrawing::forget()
{
  m_last.reset();
}

Drawing Redrawing::draw(const Process& process, const Diagram& diagram,
                        const DrawingOptions& options, const std::vector<ElementId>& touched)
{
  auto last = std::exchange(m_last, nullptr);
  if (last && !areAlike(last->options, options)) last.reset();
  auto now = std::make_unique<Last>(process, diagram, options, knownTraces(process, diagram));
  remember(*now);
  const bool sameOrder = last && isSame(last->drawn->process.nodes(), process.nodes()) &&
                         isSame(last->drawn->process.flows(), process.flows());
  now->order = sameOrder ? std::move(last->order) : flowOrder(process);
  if (last) now->figures = standingSince(*last, *now);
  const Ids toMake{touched.begin(), touched.end()};
  for (StandingFigure& figure : now->figures) {
    if (!toMake.empty() && toMake.contains(figure.id)) figure.stands = false;
  }
  Drawing drawing = drawingOf(now->sketch, &now->figures, now->order);
  m_last = std::move(now);
  return drawing;
}

}  // namespace einklang::ui
