#include "model/operations/SpaceOperations.h"

#include "model/layout/Canvas.h"
#include "model/operations/Changes.h"
#include "model/operations/LeastSizes.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/Reroute.h"

#include <algorithm>
#include <limits>
#include <set>
#include <vector>

namespace einklang {
namespace {

using layout::Canvas;

// Half of what stays free between two things.
constexpr double besideShape = 10;
constexpr double besideLabel = 2;
constexpr double besideBorder = 5;
constexpr double head = 30;  // of a pool or lane

layout::Axis axisOf(const SpaceCut& cut)
{
  return cut.axis == SpaceCut::Axis::Horizontal ? layout::Axis::X : layout::Axis::Y;
}

struct Range
{
  double first;
  double last;
  double middle() const { return (first + last) / 2; }
};

/// How near the one side of a line may come to the other: a sweep along the line, over all that
/// stands beside it, finds the narrowest place in O(n log n).
class Narrowest
{
 public:
  /// What stays and reaches up to there, or moves and begins there.
  void stays(Range along, double upTo) { add(along, upTo, false); }
  void moves(Range along, double from) { add(along, from, true); }
  double room();

 private:
  struct Event
  {
    double at;
    bool begins;
    bool moving;
    double border;
  };
  void add(Range along, double border, bool moving)
  {
    if (!(along.first < along.last)) return;
    m_events.push_back({along.first, true, moving, border});
    m_events.push_back({along.last, false, moving, border});
  }
  std::vector<Event> m_events;
};

double Narrowest::room()
{
  // What ends at a place does not touch what begins there.
  std::ranges::sort(m_events, {}, [](const Event& e) { return std::pair{e.at, e.begins}; });
  std::multiset<double> staying;
  std::multiset<double> moving;
  double room = std::numeric_limits<double>::infinity();
  for (const Event& event : m_events) {
    std::multiset<double>& side = event.moving ? moving : staying;
    if (!event.begins) {
      side.erase(side.find(event.border));
      continue;
    }
    side.insert(event.border);
    if (!staying.empty() && !moving.empty()) {
      room = std::min(room, *moving.begin() - *staying.rbegin());
    }
  }
  return room;
}

/// What a line means for everything that is drawn.
class Sides
{
 public:
  Sides(const Process& process, const Diagram& diagram, const SpaceCut& cut)
      : m_process{process}, m_diagram{diagram}, m_canvas{process, diagram}, m_cut{cut}
  {
    for (const Shape& shape : diagram.shapes) add(shape);
  }
  double room() { return std::max(0.0, std::min(m_spare, m_narrowest.room())); }

 private:
  bool isHorizontal() const { return m_cut.axis == SpaceCut::Axis::Horizontal; }
  Range across(const Rect& r) const
  {
    return isHorizontal() ? Range{r.x, r.right()} : Range{r.y, r.bottom()};
  }
  Range along(const Rect& r) const
  {
    return isHorizontal() ? Range{r.y, r.bottom()} : Range{r.x, r.right()};
  }
  void add(const Shape& shape);
  void addBox(const Rect& box, bool moves, double beside);
  void addCrossed(const Shape& shape);
  const Rect& placeOf(const Shape& shape) const;

  const Process& m_process;
  const Diagram& m_diagram;
  Canvas m_canvas;
  const SpaceCut& m_cut;
  Narrowest m_narrowest;
  double m_spare = std::numeric_limits<double>::infinity();  // until something is too small
};

void Sides::addBox(const Rect& box, bool moves, double beside)
{
  const Range range = across(box);
  if (moves) return m_narrowest.moves(along(box), range.first - beside);
  m_narrowest.stays(along(box), range.last + beside);
}

/// Boundary events are where their activity is.
const Rect& Sides::placeOf(const Shape& shape) const
{
  const Node* node = m_process.findNode(NodeId{shape.id.value()});
  const Event* event = node && isBoundary(*node) ? eventOf(*node) : nullptr;
  const Shape* host =
      event && event->attachedTo ? m_diagram.shapes.find(*event->attachedTo) : nullptr;
  return host ? host->bounds : shape.bounds;
}

/// Both borders of a container across the line: what it holds keeps its distance to them.
void Sides::addCrossed(const Shape& shape)
{
  const Range range = across(shape.bounds);
  const bool band = m_process.findLane(LaneId{shape.id.value()}) ||
                    m_process.findParticipant(ParticipantId{shape.id.value()});
  const double rim = band && shape.horizontal == isHorizontal() ? head : 0;
  m_narrowest.stays(along(shape.bounds), range.first + rim + besideBorder);
  m_narrowest.moves(along(shape.bounds), range.last - besideBorder);
  const Size least = leastSizeOf(m_process, shape);
  m_spare =
      std::min(m_spare, range.last - range.first - (isHorizontal() ? least.width : least.height));
}

void Sides::add(const Shape& shape)
{
  const bool container = m_canvas.isContainer(shape.id);
  const Range range = across(shape.bounds);
  if (container && range.first < m_cut.line && range.last > m_cut.line) return addCrossed(shape);
  const bool moves =
      container ? range.first >= m_cut.line : across(placeOf(shape)).middle() >= m_cut.line;
  addBox(shape.bounds, moves, container ? besideBorder : besideShape);
  if (shape.label) addBox(*shape.label, moves, besideLabel);
}

/// Everything by as much.
void moveAll(Diagram& diagram, const SpaceCut& cut, double by)
{
  const bool horizontal = cut.axis == SpaceCut::Axis::Horizontal;
  const auto move = [&](auto& place) { (horizontal ? place.x : place.y) += by; };
  for (std::size_t i = 0; i < diagram.shapes.size(); ++i) {
    Shape shape = diagram.shapes[i];
    move(shape.bounds);
    if (shape.label) move(*shape.label);
    diagram.shapes.replace(std::move(shape));
  }
  for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
    Edge edge = diagram.edges[i];
    for (Point& point : edge.wayPoints) move(point);
    if (edge.label) move(*edge.label);
    diagram.edges.replace(std::move(edge));
  }
}

/// Makes the room and tells which lines it pressed together.
Result<std::set<ElementId>> carryOut(Transaction& transaction, const ProcessId& process,
                                     const SpaceCut& cut, double by)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Diagram* diagram = shownPicture(transaction, process);
  if (!diagram) return notAllowed("%1 is not drawn", process.value());
  const double back = by < 0 ? std::min(-by, spaceToTakeBack(**found, *diagram, cut)) : 0;
  if (by < 0 && back <= 0) return notAllowed("there is no room here that could be taken back");
  Canvas canvas{**found, *diagram};
  canvas.stretch(axisOf(cut), cut.line, by);
  canvas.shrink(axisOf(cut), cut.line, back);
  Diagram drawn = canvas.diagram();
  if (cut.before) moveAll(drawn, cut, by < 0 ? back : -by);
  if (Status taken = replacePicture(transaction, process, drawn); !taken) return taken.error();
  return canvas.crooked();
}

}  // namespace

double spaceToTakeBack(const Process& process, const Diagram& diagram, const SpaceCut& cut)
{
  return Sides{process, diagram, cut}.room();
}

Status dragSpace(Transaction& transaction, const ProcessId& process, const SpaceCut& cut, double by)
{
  const auto crooked = carryOut(transaction, process, cut, by);
  if (!crooked) return crooked.error();
  return success();
}

Status makeSpace(Transaction& transaction, const ProcessId& process, const SpaceCut& cut, double by)
{
  const auto crooked = carryOut(transaction, process, cut, by);
  if (!crooked) return crooked.error();
  reroute(transaction, process, *crooked);
  return success();
}

}  // namespace einklang
