#include "model/comparison/Units.h"

#include "model/base/Text.h"
#include "model/comparison/SameNames.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace einklang {
namespace {

/// Of several roles the one that does most, of equals the first.
std::string mostFrequent(const std::vector<std::string>& roles)
{
  std::string best;
  std::ptrdiff_t most = 0;
  for (const std::string& role : roles) {
    const std::ptrdiff_t count = std::ranges::count(roles, role);
    if (count > most) {
      most = count;
      best = role;
    }
  }
  return best;
}

/// "Stadtkasse" is more like "Kasse" than like another unit.
bool isNamedAlike(const std::string& a, const std::string& b)
{
  const std::string x = foldText(a);
  const std::string y = foldText(b);
  return x.find(y) != std::string::npos || y.find(x) != std::string::npos;
}

struct Candidate
{
  std::string was;
  std::string is;
  std::size_t steps;
  bool alike;
  bool same;  // but for the spelling
};

std::vector<Candidate> candidates(const std::vector<DoneBy>& steps)
{
  std::map<std::pair<std::string, std::string>, std::size_t> counts;
  for (const DoneBy& step : steps) {
    if (!step.was.empty() && !step.is.empty()) ++counts[{step.was, step.is}];
  }
  std::vector<Candidate> found;
  for (const auto& [roles, count] : counts) {
    found.push_back({roles.first, roles.second, count, isNamedAlike(roles.first, roles.second),
                     isSameUnit(roles.first, roles.second)});
  }
  std::ranges::stable_sort(found, [](const Candidate& a, const Candidate& b) {
    return std::tuple{a.same, a.steps, a.alike} > std::tuple{b.same, b.steps, b.alike};
  });
  return found;
}

}  // namespace

Units::Units(const Pairing& pairing)
{
  addAlone(pairing);
  addRefined(pairing);
  std::ranges::stable_sort(m_steps, {}, [&pairing](const DoneBy& step) {
    return pairing.referenceRanks()[step.reference];
  });
  pairUnits();
}

void Units::addAlone(const Pairing& pairing)
{
  const WayGraph& graph = pairing.referenceGraph();
  for (std::size_t r = 0; r < graph.size(); ++r) {
    if (!pairing.inVariant(r) || !isActivity(graph.node(r))) continue;
    const std::size_t v = *pairing.inVariant(r);
    m_steps.push_back({.reference = r,
                       .variant = {v},
                       .was = roleOf(pairing.reference(), graph.node(r)),
                       .is = roleOf(pairing.variant(), pairing.variantGraph().node(v)),
                       .same = pairing.sameRole(r, v),
                       .alone = true});
  }
}

void Units::addRefined(const Pairing& pairing)
{
  const WayGraph& ours = pairing.referenceGraph();
  const WayGraph& theirs = pairing.variantGraph();
  for (const Correspondence& pair : pairing.complex()) {
    std::vector<std::string> roles;
    std::vector<std::size_t> steps;
    for (const NodeId& id : pair.b) {
      const std::size_t v = theirs.indexOf(id);
      if (v == theirs.size() || !isActivity(theirs.node(v))) continue;
      steps.push_back(v);
      roles.push_back(roleOf(pairing.variant(), theirs.node(v)));
    }
    const std::string is = mostFrequent(roles);
    std::erase_if(steps,
                  [&](std::size_t v) { return roleOf(pairing.variant(), theirs.node(v)) != is; });
    for (const NodeId& id : pair.a) {
      const std::size_t r = ours.indexOf(id);
      if (r == ours.size() || !isActivity(ours.node(r)) || steps.empty()) continue;
      const std::string was = roleOf(pairing.reference(), ours.node(r));
      m_steps.push_back({.reference = r,
                         .variant = steps,
                         .was = was,
                         .is = is,
                         .same = foldText(was) == foldText(is)});
    }
  }
}

/// Greedy by the number of common steps. A unit is another's only if it does at least half of what
/// the reference's unit does.
void Units::pairUnits()
{
  std::set<std::string> taken;  // folded, of both sides
  std::map<std::string, std::size_t> all;
  std::set<std::string> ours;
  std::set<std::string> theirs;
  for (const DoneBy& step : m_steps) {
    ++all[step.was];
    ours.insert(foldText(step.was));
    theirs.insert(foldText(step.is));
    if (step.same) taken.insert({"r:" + foldText(step.was), "v:" + foldText(step.is)});
  }
  for (const Candidate& one : candidates(m_steps)) {
    const std::string was = foldText(one.was);
    const std::string is = foldText(one.is);
    if (ours.contains(is) || theirs.contains(was)) continue;
    if (!one.same && 2 * one.steps < all[one.was]) continue;
    if (taken.contains("r:" + was) || taken.contains("v:" + is)) continue;
    taken.insert({"r:" + was, "v:" + is});
    m_renamed.emplace(one.was, one.is);
  }
}

bool Units::isRenamed(const std::string& was, const std::string& is) const
{
  const auto it = m_renamed.find(was);
  return it != m_renamed.end() ? it->second == is : isSameUnit(was, is);
}

bool Units::isKnown(const std::string& is) const
{
  return std::ranges::any_of(
      m_steps, [&](const DoneBy& step) { return step.is == is || isSameUnit(step.was, is); });
}

}  // namespace einklang
