#include "model/comparison/ChangeEdits.h"

namespace einklang {
namespace {

/// The linear run of steps before (or after) a node: what may stand for it when it has gone.
std::vector<NodeId> runAt(const WayGraph& graph, std::size_t at, bool backwards)
{
  constexpr std::size_t longest = 8;
  std::vector<NodeId> run;
  while (run.size() < longest) {
    const auto& next = backwards ? graph.in(at) : graph.out(at);
    if (next.size() != 1) break;
    at = next.front().to;
    if ((backwards ? graph.out(at) : graph.in(at)).size() != 1) break;
    run.push_back(graph.node(at).id);
  }
  return run;
}

void translate(Node& node, const WayGraph& graph, const auto& idOf)
{
  if (node.parent) node.parent = idOf(graph.indexOf(*node.parent));
  if (auto* event = std::get_if<Event>(&node.type); event && event->attachedTo) {
    event->attachedTo = idOf(graph.indexOf(*event->attachedTo));
  }
  node.lane = std::nullopt;
  node.participant = std::nullopt;
  node.extras = {};
}

Flow across(const Flow& flow, const WayGraph& graph, const auto& idOf)
{
  const NumberedFlow::Way ends = graph.endsOf(flow);
  Flow there = flow;
  there.source = idOf(ends.from);
  there.target = idOf(ends.to);
  there.extras = {};
  return there;
}

std::string laneName(const Process& process, const Node& node)
{
  const Lane* lane = node.lane ? process.findLane(*node.lane) : nullptr;
  return lane ? lane->name : std::string{};
}

std::size_t changesIn(const ChangeGroup& group)
{
  return group.additional.size() + group.missing.size() + group.ways.size();
}

}  // namespace

AnchoredEdits editsToVariant(const Pairing& pairing, const ChangeGroup& group)
{
  const WayGraph& r = pairing.referenceGraph();
  AnchoredEdits edits;
  edits.reserve(changesIn(group));
  for (const std::size_t v : group.additional) edits.push_back(insertInReference(pairing, v));
  for (const std::size_t i : group.missing) edits.push_back(EraseStep{r.node(i).id});
  for (const WayChange& way : group.ways) {
    if (way.reference && way.variant) {
      edits.push_back(ReplaceWay{asInReference(pairing, *way.variant), way.reference->label});
    } else if (way.reference) {
      edits.push_back(eraseFrom(r, *way.reference));
    } else {
      edits.push_back(InsertWay{asInReference(pairing, *way.variant)});
    }
  }
  return edits;
}

AnchoredEdits editsToReference(const Pairing& pairing, const ChangeGroup& group)
{
  const WayGraph& v = pairing.variantGraph();
  AnchoredEdits edits;
  edits.reserve(changesIn(group));
  for (const std::size_t r : group.missing) edits.push_back(insertInVariant(pairing, r));
  for (const std::size_t i : group.additional) edits.push_back(EraseStep{v.node(i).id});
  for (const WayChange& way : group.ways) {
    if (way.reference && way.variant) {
      edits.push_back(ReplaceWay{asInVariant(pairing, *way.reference), way.variant->label});
    } else if (way.variant) {
      edits.push_back(eraseFrom(v, *way.variant));
    } else {
      edits.push_back(InsertWay{asInVariant(pairing, *way.reference)});
    }
  }
  return edits;
}

Node asInReference(const Pairing& pairing, std::size_t v)
{
  const WayGraph& graph = pairing.variantGraph();
  Node node = graph.node(v);
  translate(node, graph, [&](std::size_t i) { return pairing.idInReference(i); });
  node.id = pairing.idInReference(v);
  return node;
}

Node asInVariant(const Pairing& pairing, std::size_t r)
{
  const WayGraph& graph = pairing.referenceGraph();
  Node node = graph.node(r);
  translate(node, graph, [&](std::size_t i) { return pairing.idInVariant(i); });
  node.id = pairing.idInVariant(r);
  return node;
}

InsertStep insertInReference(const Pairing& pairing, std::size_t v)
{
  const Node& node = pairing.variantGraph().node(v);
  Node there = asInReference(pairing, v);
  pairing.elements().toReference().place(node, there);
  return {std::move(there), laneName(pairing.variant(), node), pairing.poolInReference(v)};
}

InsertStep insertInVariant(const Pairing& pairing, std::size_t r)
{
  const Node& node = pairing.referenceGraph().node(r);
  Node there = asInVariant(pairing, r);
  pairing.elements().toVariant().place(node, there);
  return {std::move(there), laneName(pairing.reference(), node), pairing.poolInVariant(r)};
}

Flow asInReference(const Pairing& pairing, const Flow& flow)
{
  return across(flow, pairing.variantGraph(),
                [&](std::size_t i) { return pairing.idInReference(i); });
}

Flow asInVariant(const Pairing& pairing, const Flow& flow)
{
  return across(flow, pairing.referenceGraph(),
                [&](std::size_t i) { return pairing.idInVariant(i); });
}

EraseWay eraseFrom(const WayGraph& graph, const Flow& flow)
{
  const NumberedFlow::Way ends = graph.endsOf(flow);
  return {*flow.source, *flow.target, flow.label, runAt(graph, ends.from, true),
          runAt(graph, ends.to, false)};
}

}  // namespace einklang
