#include "model/comparison/Series.h"

#include "model/base/Text.h"
#include "model/comparison/Chain.h"
#include "model/comparison/ChangeEdits.h"

#include <algorithm>
#include <set>

namespace einklang {
namespace {

/// A run of pieces that stays, goes, comes or moves as one. Ranges are those of the chains.
struct Item
{
  struct Range
  {
    std::size_t begin;
    std::size_t end;
  };
  std::optional<Range> reference = std::nullopt;
  std::optional<Range> variant = std::nullopt;
  bool stays = false;
};

/// A place in the merged order: of an item in the reference, in the variant or in both.
struct Place
{
  const Item* item;
  bool ofReference;
  bool ofVariant;
};

bool isPlain(const Flow& flow)
{
  return flow.label.empty() && flow.condition.empty() && !flow.isDefault &&
         flow.description.empty();
}

bool saysTheSame(const Flow& a, const Flow& b)
{
  return (a.label == b.label || foldText(a.label) == foldText(b.label)) &&
         a.condition == b.condition && a.isDefault == b.isDefault && a.description == b.description;
}

/// One side of the series, with the translation of its ids to either process.
struct Side
{
  const WayGraph* graph;
  Chain chain;
};

class Series
{
 public:
  Series(const Pairing& pairing, Chain reference, Chain variant)
      : m_pairing{pairing},
        m_r{&pairing.referenceGraph(), std::move(reference)},
        m_v{&pairing.variantGraph(), std::move(variant)}
  {}

  bool canBeSplit() const
  {
    return m_pairing.inVariant(m_r.chain.entry) == m_v.chain.entry &&
           m_pairing.inVariant(m_r.chain.exit) == m_v.chain.exit &&
           m_r.chain.pieces.size() + m_v.chain.pieces.size() > 1 && fits(m_r, true) &&
           fits(m_v, false) && saysTheSame(*m_r.chain.links.front(), *m_v.chain.links.front());
  }

  std::vector<ChangeGroup> split()
  {
    findItems();
    mergePlaces();
    std::vector<ChangeGroup> groups;
    for (const Item& item : m_items) {
      if (!item.stays) groups.push_back(groupOf(item));
    }
    return groups;
  }

 private:
  bool isPaired(std::size_t node, bool reference) const
  {
    return (reference ? m_pairing.inVariant(node) : m_pairing.inReference(node)).has_value();
  }

  /// Steps of both sides stand alone in the run, and only the way into it says anything.
  bool fits(const Side& side, bool reference) const
  {
    for (std::size_t i = 1; i < side.chain.links.size(); ++i) {
      if (!isPlain(*side.chain.links[i])) return false;
    }
    return std::ranges::all_of(side.chain.pieces, [&](const ChainPiece& piece) {
      const bool any = std::ranges::any_of(
          piece.nodes, [&](std::size_t node) { return isPaired(node, reference); });
      return !any ||
             (piece.nodes.size() == 1 && !gatewayOf(side.graph->node(piece.first)) &&
              side.graph->in(piece.first).size() == 1 && side.graph->out(piece.first).size() == 1);
    });
  }

  // Items -----------------------------------------------------------------------------------------

  /// For each piece of the reference its place in the variant's chain, where it is there.
  std::vector<std::optional<std::size_t>> partners() const
  {
    std::vector<std::optional<std::size_t>> found;
    for (const ChainPiece& piece : m_r.chain.pieces) {
      found.emplace_back();
      const auto v = m_pairing.inVariant(piece.first);
      for (std::size_t j = 0; v && j < m_v.chain.pieces.size(); ++j) {
        if (m_v.chain.pieces[j].first == *v) found.back() = j;
      }
    }
    return found;
  }

  /// Pieces of the reference that keep their order: a longest increasing run of partners.
  static std::set<std::size_t> staying(const std::vector<std::optional<std::size_t>>& partners)
  {
    std::vector<std::size_t> length(partners.size(), 0);
    std::vector<std::optional<std::size_t>> before(partners.size());
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < partners.size(); ++i) {
      if (!partners[i]) continue;
      length[i] = 1;
      for (std::size_t j = 0; j < i; ++j) {
        if (!partners[j] || *partners[j] > *partners[i] || length[j] < length[i]) continue;
        length[i] = length[j] + 1;
        before[i] = j;
      }
      if (!best || length[i] > length[*best]) best = i;
    }
    std::set<std::size_t> kept;
    for (auto at = best; at; at = before[*at]) kept.insert(*at);
    return kept;
  }

  void findItems()
  {
    const auto partner = partners();
    const std::set<std::size_t> kept = staying(partner);
    std::set<std::size_t> known;
    for (std::size_t i = 0; i < partner.size(); ++i) {
      if (partner[i]) known.insert(*partner[i]);
      if (!partner[i]) {
        m_items.push_back({Item::Range{i, i + 1}});
      } else if (!extendsMove(i, *partner[i], kept.contains(i))) {
        m_items.push_back(
            {Item::Range{i, i + 1}, Item::Range{*partner[i], *partner[i] + 1}, kept.contains(i)});
      }
    }
    for (std::size_t j = 0; j < m_v.chain.pieces.size(); ++j) {
      if (!known.contains(j)) m_items.push_back({std::nullopt, Item::Range{j, j + 1}});
    }
  }

  /// Moved steps that follow each other on both sides move as one.
  bool extendsMove(std::size_t r, std::size_t v, bool stays)
  {
    if (stays || m_items.empty()) return false;
    Item& last = m_items.back();
    if (last.stays || !last.reference || !last.variant) return false;
    if (last.reference->end != r || last.variant->end != v) return false;
    ++last.reference->end;
    ++last.variant->end;
    return true;
  }

  /// The order of both sides in one: between two items that stay, first what the reference has,
  /// then what the variant has. A moved item has two places.
  void mergePlaces()
  {
    std::size_t r = 0;
    std::size_t v = 0;
    const auto upTo = [this](std::size_t& from, std::size_t end,
                             std::optional<Item::Range> Item::*of) {
      for (; from < end; ++from) {
        for (const Item& item : m_items) {
          if ((item.*of) && (item.*of)->begin == from)
            m_places.push_back({&item, of == &Item::reference, of == &Item::variant});
        }
      }
    };
    for (const Item& item : m_items) {
      if (!item.stays) continue;
      upTo(r, item.reference->begin, &Item::reference);
      upTo(v, item.variant->begin, &Item::variant);
      m_places.push_back({&item, true, true});
      ++r;
      ++v;
    }
    upTo(r, m_r.chain.pieces.size(), &Item::reference);
    upTo(v, m_v.chain.pieces.size(), &Item::variant);
  }

  // Ids in one of the two processes
  // -----------------------------------------------------------------

  NodeId idOf(std::size_t node, bool ofReference, bool inReference) const
  {
    if (ofReference == inReference) {
      return (ofReference ? m_r : m_v).graph->node(node).id;
    }
    return ofReference ? m_pairing.idInVariant(node) : m_pairing.idInReference(node);
  }

  NodeId endOf(const Item& item, bool first, bool inReference) const
  {
    const bool ofReference = item.reference.has_value();
    const auto& pieces = (ofReference ? m_r : m_v).chain.pieces;
    const Item::Range range = ofReference ? *item.reference : *item.variant;
    return idOf(first ? pieces[range.begin].first : pieces[range.end - 1].last, ofReference,
                inReference);
  }

  // Groups ----------------------------------------------------------------------------------------

  ChangeGroup groupOf(const Item& item) const
  {
    ChangeGroup group;
    group.isPartOfSeries = true;
    group.keepsOrder = !item.reference || !item.variant;
    if (item.reference) {
      takeOut(item, true, group.toVariant);
      noteWays(m_r.chain, *item.reference, true, group);
    }
    if (item.variant) {
      takeOut(item, false, group.toReference);
      noteWays(m_v.chain, *item.variant, false, group);
    }
    if (item.variant) putIn(item, true, group.toVariant);
    if (item.reference) putIn(item, false, group.toReference);
    if (!item.variant) group.missing = nodesOf(m_r.chain, *item.reference);
    if (!item.reference) group.additional = nodesOf(m_v.chain, *item.variant);
    return group;
  }

  static std::vector<std::size_t> nodesOf(const Chain& chain, const Item::Range& range)
  {
    return chain.pieces[range.begin].nodes;
  }

  static void noteWays(const Chain& chain, const Item::Range& range, bool reference,
                       ChangeGroup& group)
  {
    for (const std::size_t link : {range.begin, range.end}) {
      const Flow* flow = chain.links[link];
      group.ways.push_back(reference ? WayChange{flow, nullptr} : WayChange{nullptr, flow});
    }
  }

  /// Takes the item out of the process it stands in and closes the gap.
  void takeOut(const Item& item, bool reference, AnchoredEdits& edits) const
  {
    const Side& side = reference ? m_r : m_v;
    const Item::Range range = reference ? *item.reference : *item.variant;
    const Flow& in = *side.chain.links[range.begin];
    const Flow& out = *side.chain.links[range.end];
    edits.push_back(eraseFrom(*side.graph, in));
    edits.push_back(eraseFrom(*side.graph, out));
    Flow closing = in;
    closing.target = out.target;
    closing.extras = {};
    edits.push_back(InsertWay{std::move(closing)});
    if (item.reference && item.variant) return;
    const ChainPiece& piece = side.chain.pieces[range.begin];
    for (const Flow* flow : piece.inner) edits.push_back(eraseFrom(*side.graph, *flow));
    for (const std::size_t node : piece.nodes) {
      edits.push_back(EraseStep{side.graph->node(node).id});
    }
  }

  /// Puts the item of the other side where it belongs.
  void putIn(const Item& item, bool inReference, AnchoredEdits& edits) const
  {
    const Side& from = inReference ? m_v : m_r;
    const Item::Range range = inReference ? *item.variant : *item.reference;
    if (!item.reference || !item.variant)
      insertPiece(from.chain.pieces[range.begin], inReference, edits);
    const std::size_t place = placeOf(item, inReference);
    std::vector<NodeId> earlier = around(place, item, true, inReference);
    std::vector<NodeId> later = around(place, item, false, inReference);
    const bool atEntry = earlier.size() == 1;
    const Flow& first = *(inReference ? m_r : m_v).chain.links.front();
    Flow in{.id = from.chain.links[range.begin]->id};
    if (atEntry) {
      in = *from.chain.links.front();
      in.id = from.chain.links[range.begin]->id;
      in.extras = {};
    }
    in.source = earlier.front();
    in.target = endOf(item, true, inReference);
    Flow out{.id = from.chain.links[range.end]->id};
    out.source = endOf(item, false, inReference);
    out.target = later.front();
    edits.push_back(EraseWay{earlier.front(),
                             later.front(),
                             atEntry ? first.label : "",
                             {earlier.begin() + 1, earlier.end()},
                             {later.begin() + 1, later.end()}});
    edits.push_back(InsertWay{std::move(in)});
    edits.push_back(InsertWay{std::move(out)});
  }

  void insertPiece(const ChainPiece& piece, bool inReference, AnchoredEdits& edits) const
  {
    for (const std::size_t node : piece.nodes) {
      edits.push_back(inReference ? insertInReference(m_pairing, node)
                                  : insertInVariant(m_pairing, node));
    }
    for (const Flow* flow : piece.inner) {
      edits.push_back(
          InsertWay{inReference ? asInReference(m_pairing, *flow) : asInVariant(m_pairing, *flow)});
    }
  }

  /// Where the item belongs: in the reference, where the variant has it, and the other way round.
  std::size_t placeOf(const Item& item, bool inReference) const
  {
    const auto place = std::ranges::find_if(m_places, [&](const Place& one) {
      return one.item == &item && (inReference ? one.ofVariant : one.ofReference);
    });
    return static_cast<std::size_t>(place - m_places.begin());
  }

  std::vector<NodeId> around(std::size_t place, const Item& item, bool backwards,
                             bool inReference) const
  {
    std::vector<NodeId> ids;
    for (std::size_t step = 1; step <= m_places.size(); ++step) {
      if (backwards ? step > place : place + step >= m_places.size()) break;
      const Item* other = m_places[backwards ? place - step : place + step].item;
      if (other != &item) ids.push_back(endOf(*other, !backwards, inReference));
    }
    const Side& side = inReference ? m_r : m_v;
    ids.push_back(side.graph->node(backwards ? side.chain.entry : side.chain.exit).id);
    return ids;
  }

  const Pairing& m_pairing;
  Side m_r;
  Side m_v;
  std::vector<Item> m_items;
  std::vector<Place> m_places;
};

bool isComplex(const Pairing& pairing, const ChangeGroup& group)
{
  const WayGraph& r = pairing.referenceGraph();
  return std::ranges::any_of(pairing.complex(), [&](const Correspondence& complex) {
    return std::ranges::any_of(complex.a, [&](const NodeId& id) {
      return std::ranges::find(group.missing, r.indexOf(id)) != group.missing.end();
    });
  });
}

}  // namespace

std::vector<ChangeGroup> splitSeries(const Pairing& pairing, ChangeGroup group)
{
  std::vector<const Flow*> referenceWays;
  std::vector<const Flow*> variantWays;
  bool relabelled = false;
  for (const WayChange& way : group.ways) {
    relabelled = relabelled || (way.reference && way.variant);
    if (way.reference) referenceWays.push_back(way.reference);
    if (way.variant) variantWays.push_back(way.variant);
  }
  const auto alone = [&] {
    group.toVariant = editsToVariant(pairing, group);
    group.toReference = editsToReference(pairing, group);
    std::vector<ChangeGroup> one;
    one.push_back(std::move(group));  // a list in braces would copy
    return one;
  };
  if (relabelled || isComplex(pairing, group)) return alone();
  auto reference = chainOf(pairing.referenceGraph(), referenceWays);
  if (!reference) return alone();
  auto variant = chainOf(pairing.variantGraph(), variantWays);
  if (!variant) return alone();
  Series series{pairing, std::move(*reference), std::move(*variant)};
  if (!series.canBeSplit()) return alone();
  return series.split();
}

}  // namespace einklang
