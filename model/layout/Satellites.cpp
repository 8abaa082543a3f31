#include "model/layout/Satellites.h"

#include "model/layout/FreePlace.h"
#include "model/layout/Turning.h"

#include <algorithm>

namespace einklang::layout {
namespace {

constexpr double eventStep = 44;
constexpr double eventInset = 22;

class SatellitePlacer
{
 public:
  SatellitePlacer(Canvas& canvas, const PlaceOptions& options)
      : m_canvas{canvas}, m_process{canvas.process()}, m_options{options}
  {}

  std::set<ElementId> place()
  {
    for (const Node& node : m_process.nodes()) placeEvent(node);
    for (const DataObject& data : m_process.dataObjects()) placeBeside(data.id, false);
    for (const Annotation& note : m_process.annotations()) placeBeside(note.id, true);
    for (const Group& group : m_process.groups()) {
      if (!m_canvas.isDrawn(group.id) && !group.parent) placeAt(group.id, sizeOf(group.id), {});
    }
    return std::move(m_placed);
  }

 private:
  Rect sizeOf(const ElementId& id) const
  {
    const Rect size = usualSize(m_process, id);
    return m_options.direction == LayoutDirection::Down ? turned(size) : size;
  }

  void put(const ElementId& id, const Rect& bounds)
  {
    m_canvas.add({.id = id, .bounds = bounds});
    m_placed.insert(id);
  }

  /// From the right end of the lower edge to the left, where no other event sits.
  void placeEvent(const Node& node)
  {
    const Event* event = eventOf(node);
    if (!isBoundary(node) || m_canvas.isDrawn(node.id) || !event->attachedTo) return;
    const Rect* host = m_canvas.find(*event->attachedTo);
    if (!host) return;
    const Rect size = sizeOf(node.id);
    Rect at{host->right() - eventInset - size.width / 2, host->bottom() - size.height / 2,
            size.width, size.height};
    const auto taken = [&] {
      return std::ranges::any_of(m_process.nodes(), [&](const Node& other) {
        const Event* e = eventOf(other);
        const Rect* r = e && e->attachedTo == event->attachedTo ? m_canvas.find(other.id) : nullptr;
        return r && r->intersects(at);
      });
    };
    while (taken() && at.center().x > host->x) at.x -= eventStep;
    put(node.id, at);
  }

  bool belongsHere(const std::string& parent) const
  {
    const auto& plane = m_canvas.diagram().plane;
    if (parent.empty()) return !plane;
    const ElementId id{parent};
    return (plane && plane->value() == parent) || m_canvas.isContainer(id);
  }

  std::optional<ElementId> hostOf(const ElementId& id) const
  {
    for (const Association& line : m_process.associations()) {
      if (line.source == id && m_canvas.isDrawn(line.target)) return line.target;
      if (line.target == id && m_canvas.isDrawn(line.source)) return line.source;
    }
    return std::nullopt;
  }

  void placeBeside(const ElementId& id, bool above)
  {
    const std::string parent = parentOf(m_process, id);
    if (m_canvas.isDrawn(id) || !belongsHere(parent)) return;
    const Rect size = sizeOf(id);
    const std::optional<ElementId> host = hostOf(id);
    if (!host) return placeAt(id, size, parent);
    const Rect h = *m_canvas.find(*host);
    const double up = h.y - 40 - size.height;
    const double down = h.bottom() + 40;
    std::vector<Point> corners;
    for (const double y : above ? std::vector{up, down} : std::vector{down, up}) {
      for (const double x : {h.center().x - size.width / 2, h.right() - size.width / 2,
                             h.x - size.width / 2, h.right() + 20, h.x - size.width - 20}) {
        corners.push_back({x, y});
      }
    }
    const auto obstacles = m_canvas.obstaclesIn(parent);
    const auto lines = linesOf(m_canvas);
    for (const Point& corner : corners) {
      const Rect at{corner.x, corner.y, size.width, size.height};
      if (isFree(at, *host, obstacles, lines)) return put(id, at);
    }
    placeAt(id, size, parent, *host);
  }

  bool isFree(const Rect& at, const ElementId& host, const std::vector<Occupied>& obstacles,
              const std::vector<Rect>& lines) const
  {
    const Rect around{at.x - 8, at.y - 8, at.width + 16, at.height + 24};
    const auto hit = [&](const Rect& r) { return r.intersects(around); };
    if (std::ranges::any_of(obstacles, hit, &Occupied::box)) return false;
    if (std::ranges::any_of(lines, hit)) return false;
    const std::optional<Rect> home = homeOf(host);
    return !home || (home->x <= around.x && home->y <= around.y &&
                     home->right() >= around.right() && home->bottom() >= around.bottom());
  }

  std::optional<Rect> homeOf(const ElementId& host) const
  {
    const Node* node = m_process.findNode(NodeId{host.value()});
    if (!node) return std::nullopt;
    const Rect* home = node->lane ? m_canvas.find(*node->lane) : nullptr;
    if (!home && node->participant) home = m_canvas.find(*node->participant);
    if (!home && node->parent) home = m_canvas.find(*node->parent);
    return home ? std::optional{*home} : std::nullopt;
  }

  void placeAt(const ElementId& id, const Rect& size, const std::string& parent,
               const std::optional<ElementId>& host = std::nullopt)
  {
    Newcomer newcomer{.width = size.width, .height = size.height, .parent = parent};
    std::optional<Rect> home = host ? homeOf(*host) : std::nullopt;
    if (!home && !parent.empty()) {
      if (const Rect* r = m_canvas.find(ElementId{parent})) home = *r;
    }
    if (home) {
      newcomer.home = {home->x + 30, home->y, home->width - 30, home->height};
      newcomer.bounded = true;
    }
    if (host) {
      newcomer.centreX = m_canvas.find(*host)->center().x;
      newcomer.after = *m_canvas.find(*host);
    }
    const Place place = findPlace(newcomer, m_canvas.obstaclesIn(parent), linesOf(m_canvas));
    for (const Cut& cut : place.cuts) m_canvas.stretch(cut.axis, cut.at, cut.by);
    put(id, place.bounds);
  }

  Canvas& m_canvas;
  const Process& m_process;
  const PlaceOptions& m_options;
  std::set<ElementId> m_placed;
};

}  // namespace

std::set<ElementId> placeSatellites(Canvas& canvas, const PlaceOptions& options)
{
  return SatellitePlacer{canvas, options}.place();
}

}  // namespace einklang::layout
