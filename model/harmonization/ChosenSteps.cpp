#include "model/harmonization/ChosenSteps.h"

#include <algorithm>
#include <iterator>

namespace einklang {
namespace {

using Steps = std::vector<NodeId>;

bool contains(const Steps& steps, const NodeId& id)
{
  return std::ranges::find(steps, id) != steps.end();
}

bool meets(const Steps& one, const Steps& other)
{
  return std::ranges::any_of(one, [&](const NodeId& id) { return contains(other, id); });
}

Steps common(const Steps& one, const Steps& other)
{
  Steps both;
  std::ranges::copy_if(one, std::back_inserter(both),
                       [&](const NodeId& id) { return contains(other, id); });
  return both;
}

Steps without(const Steps& one, const Steps& other)
{
  Steps rest;
  std::ranges::copy_if(one, std::back_inserter(rest),
                       [&](const NodeId& id) { return !contains(other, id); });
  return rest;
}

void addAll(Steps& steps, const Steps& more)
{
  const Steps fresh = without(more, steps);
  steps.insert(steps.end(), fresh.begin(), fresh.end());
}

bool sameSteps(const Steps& one, const Steps& other)
{
  return one.size() == other.size() && without(one, other).empty();
}

/// The chosen steps and all that they are linked with.
LinkSteps everything(const Correspondences& links, const ChosenSteps& chosen)
{
  LinkSteps all;
  for (const Correspondence& link : links) {
    addAll(all.reference, link.a);
    addAll(all.variant, link.b);
  }
  addAll(all.reference, chosen.reference);
  addAll(all.variant, chosen.variant);
  return all;
}

/// Each step stays with the one that it is most like, every step once.
std::vector<LinkSteps> mostAlike(const Correspondence& link, const Likeness& likeness)
{
  std::vector<LinkSteps> parts;
  Steps a = link.a;
  Steps b = link.b;
  while (!a.empty() && !b.empty()) {
    NodeId bestA = a.front();
    NodeId bestB = b.front();
    for (const NodeId& one : a) {
      for (const NodeId& other : b) {
        if (likeness.at(one, other) <= likeness.at(bestA, bestB)) continue;
        bestA = one;
        bestB = other;
      }
    }
    parts.push_back({{bestA}, {bestB}});
    std::erase(a, bestA);
    std::erase(b, bestB);
  }
  return parts;
}

/// The chosen part of the link and the rest of it.
std::vector<LinkSteps> partsByChoice(const Correspondence& link, const ChosenSteps& chosen)
{
  const LinkSteps part{common(link.a, chosen.reference), common(link.b, chosen.variant)};
  const LinkSteps rest{without(link.a, part.reference), without(link.b, part.variant)};
  std::vector<LinkSteps> parts;
  if (part.reference.empty() || part.variant.empty()) {
    // Steps of one side leave the link.
    const LinkSteps stay{rest.reference, rest.variant};
    if (!stay.reference.empty() && !stay.variant.empty()) parts.push_back(stay);
    return parts;
  }
  if (rest.reference.empty() && rest.variant.empty()) return parts;
  parts.push_back(part);
  if (!rest.reference.empty() && !rest.variant.empty()) parts.push_back(rest);
  return parts;
}

}  // namespace

Correspondences linksOf(const Correspondences& links, const ChosenSteps& chosen)
{
  Correspondences found;
  std::ranges::copy_if(links, std::back_inserter(found), [&](const Correspondence& link) {
    return meets(link.a, chosen.reference) || meets(link.b, chosen.variant);
  });
  return found;
}

std::vector<Correction> linking(const Correspondences& links, const ChosenSteps& chosen)
{
  const Correspondences touched = linksOf(links, chosen);
  if (!chosen.reference.empty() && !chosen.variant.empty()) {
    const bool linked = touched.size() == 1 && sameSteps(touched.front().a, chosen.reference) &&
                        sameSteps(touched.front().b, chosen.variant);
    if (!linked) return {LinkSteps{chosen.reference, chosen.variant}};
    if (touched.front().locked) return {};
    return {LockLinks{touched}};
  }
  if (chosen.reference.size() + chosen.variant.size() < 2) return {};
  const LinkSteps all = everything(touched, chosen);
  if (all.reference.empty() || all.variant.empty()) return {};
  const bool linkedAlready = touched.size() == 1 && sameSteps(touched.front().a, all.reference) &&
                             sameSteps(touched.front().b, all.variant);
  if (linkedAlready) return {};
  const LinkSteps joined = everything(touched, {});
  const bool onlyLinks =
      sameSteps(joined.reference, all.reference) && sameSteps(joined.variant, all.variant);
  if (onlyLinks) return {MergeLinks{touched}};
  return {all};
}

std::vector<Correction> unlinking(const Correspondences& links, const ChosenSteps& chosen)
{
  std::vector<Correction> made;
  const Correspondences touched = linksOf(links, chosen);
  const bool chosenTogether = std::ranges::any_of(touched, [&](const Correspondence& link) {
    return meets(link.a, chosen.reference) && meets(link.b, chosen.variant);
  });
  for (const Correspondence& link : touched) {
    const Steps a = common(link.a, chosen.reference);
    const Steps b = common(link.b, chosen.variant);
    if (chosenTogether && (a.empty() || b.empty())) continue;
    made.push_back(UnlinkSteps{a.empty() ? link.a : a, b.empty() ? link.b : b});
  }
  return made;
}

std::vector<Correction> locking(const Correspondences& links, const ChosenSteps& chosen)
{
  const Correspondences touched = linksOf(links, chosen);
  if (touched.empty()) return {};
  Correspondences open;
  std::ranges::copy_if(touched, std::back_inserter(open),
                       [](const Correspondence& link) { return !link.locked; });
  if (!open.empty()) return {LockLinks{open}};
  const LinkSteps all = everything(touched, chosen);
  return {ReleaseSteps{all.reference, all.variant}};
}

std::vector<Correction> splitting(const Correspondences& links, const ChosenSteps& chosen,
                                  const Likeness& likeness)
{
  const Correspondences touched = linksOf(links, chosen);
  if (touched.size() != 1) return {};
  const Correspondence& link = touched.front();
  if (link.a.size() + link.b.size() <= 2) return {};
  std::vector<LinkSteps> parts = partsByChoice(link, chosen);
  if (parts.empty()) parts = mostAlike(link, likeness);
  return {SplitLink{link, parts}};
}

std::vector<Correction> releasing(const Correspondences& links, const ChosenSteps& chosen,
                                  const VariantEntry& entry)
{
  const LinkSteps all = everything(linksOf(links, chosen), chosen);
  const bool linked = std::ranges::any_of(entry.corrections, [&](const Correspondence& link) {
    return meets(link.a, all.reference) || meets(link.b, all.variant);
  });
  const bool separated = std::ranges::any_of(entry.forbidden, [&](const auto& pair) {
    return contains(all.reference, pair.first) || contains(all.variant, pair.second);
  });
  if (!linked && !separated) return {};
  return {ReleaseSteps{all.reference, all.variant}};
}

}  // namespace einklang
