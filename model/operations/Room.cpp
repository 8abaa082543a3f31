#include "model/operations/Room.h"

#include "model/layout/Canvas.h"
#include "model/layout/RoutesOnly.h"
#include "model/layout/Turning.h"
#include "model/operations/PictureOperations.h"

#include <algorithm>

namespace einklang {
namespace {

using layout::Axis;
using layout::Canvas;

constexpr double padding = 15;  // to the border of a lane, pool or sub-process
constexpr double head = 30;     // of a pool or lane

struct Holder
{
  ElementId id;
  double head;
};

/// What must hold a node, from the inside.
std::vector<Holder> holdersOf(const Process& process, const Node& node)
{
  std::vector<Holder> holders;
  if (node.lane) {
    for (const Lane* lane = process.findLane(*node.lane); lane;
         lane = lane->parent ? process.findLane(*lane->parent) : nullptr) {
      holders.push_back({lane->id, head});
    }
  }
  if (node.parent) holders.push_back({*node.parent, 0});
  if (!node.parent && node.participant) holders.push_back({*node.participant, head});
  return holders;
}

/// Room at the far border first: what is there must not move along with the near one.
bool hold(Canvas& canvas, const ElementId& id, const Holder& holder)
{
  const Rect* inner = canvas.find(id);
  const Rect* outer = canvas.find(holder.id);
  if (!inner || !outer || !canvas.isContainer(holder.id)) return false;
  const Rect in = *inner;
  const Rect out = *outer;
  const double right = in.right() + padding - out.right();
  const double bottom = in.bottom() + padding - out.bottom();
  const double left = out.x + holder.head + padding - in.x;
  const double top = out.y + padding - in.y;
  canvas.stretch(Axis::X, out.right() - 0.5, right);
  canvas.stretch(Axis::Y, out.bottom() - 0.5, bottom);
  canvas.stretch(Axis::X, out.x + 0.5, left);
  canvas.stretch(Axis::Y, out.y + 0.5, top);
  return std::max({right, bottom, left, top}) > 0;
}

}  // namespace

void takeDrawing(Transaction& transaction, const ProcessId& process, const Diagram& drawing)
{
  // The process is known, and drawn: that is what the drawing was made of.
  (void)replacePicture(transaction, process, drawing);
}

namespace {

void take(Transaction& transaction, const Process& process, const Canvas& canvas,
          LayoutDirection direction)
{
  Diagram drawn = layout::turned(canvas.diagram(), direction);
  if (!canvas.crooked().empty()) drawn = layoutRoutes(process, drawn, canvas.crooked());
  takeDrawing(transaction, process.id(), drawn);
}

}  // namespace

void growBand(Transaction& transaction, const ProcessId& process, const ElementId& id, double by)
{
  const Process* found = findProcess(transaction.content(), process);
  const Diagram* diagram = findDiagram(transaction.content(), process);
  if (!found || !diagram) return;
  const LayoutDirection direction = directionOf(*found, *diagram);
  Canvas canvas{*found, layout::turned(*diagram, direction)};
  const Rect* band = canvas.find(id);
  if (!band) return;
  canvas.stretch(Axis::Y, band->bottom() - 0.5, by);
  take(transaction, *found, canvas, direction);
}

void makeRoomAround(Transaction& transaction, const ProcessId& process, const ElementId& id)
{
  const Process* found = findProcess(transaction.content(), process);
  const Diagram* diagram = findDiagram(transaction.content(), process);
  const Node* node = found ? found->findNode(NodeId{id.value()}) : nullptr;
  if (!node || !diagram || isBoundary(*node)) return;
  const LayoutDirection direction = directionOf(*found, *diagram);
  Canvas canvas{*found, layout::turned(*diagram, direction)};
  bool grown = false;
  for (const Holder& holder : holdersOf(*found, *node)) grown |= hold(canvas, id, holder);
  if (grown) take(transaction, *found, canvas, direction);
}

}  // namespace einklang
