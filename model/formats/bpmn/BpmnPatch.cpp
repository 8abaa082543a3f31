#include "model/formats/bpmn/BpmnPatch.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/bpmn/BpmnPairing.h"

#include <algorithm>

namespace einklang::bpmn {
namespace {

bool isFlowList(const XmlElement& element)
{
  return element.is(modelUri, "incoming") || element.is(modelUri, "outgoing");
}

/// What our writer puts around the content that the schema has no place for.
bool isWrapper(const XmlElement& element)
{
  return element.is(modelUri, "extensionElements") || element.is(ownUri, "picture");
}

/// A flow that lacks an end: our writer keeps it in an extension, the file has it as it is.
bool isOwnFlow(const XmlElement& before, const XmlElement& source)
{
  return before.name.uri == ownUri && source.name.uri == modelUri;
}

XmlName nameInModel(const XmlName& own)
{
  if (own.local == "source") return {.local = "sourceRef"};
  if (own.local == "target") return {.local = "targetRef"};
  return own;
}

bool isXsiType(const XmlName& name)
{
  return name.uri == xsiUri && name.local == "type";
}

/// The prefix that means the namespace there; attributes need one that is not empty.
const std::string* prefixFor(const XmlNamespaces& scope, const std::string& uri, bool attribute)
{
  for (auto it = scope.rbegin(); it != scope.rend(); ++it) {
    if (it->second != uri || (attribute && it->first.empty())) continue;
    const auto hides = [&](const auto& later) { return later.first == it->first; };
    if (std::none_of(scope.rbegin(), it, hides)) return &it->first;
  }
  return nullptr;
}

std::string typeIn(const Schema& schema, const XmlElement& parent)
{
  if (parent.name.local == "definitions") return "tDefinitions";
  if (parent.name.local == "childLaneSet") return "tLaneSet";
  const std::string type = schema.typeOf(parent.name.local);
  return type.empty() ? parent.name.local : type;
}

/// Marks of a sequence that may stay where they are while the others move: a longest part that
/// rises.
std::vector<bool> rising(const std::vector<std::size_t>& places)
{
  std::vector<std::size_t> tails;
  std::vector<std::size_t> lengths;
  for (const std::size_t place : places) {
    const auto it = std::ranges::lower_bound(tails, place);
    lengths.push_back(static_cast<std::size_t>(it - tails.begin()) + 1);
    if (it == tails.end()) {
      tails.push_back(place);
    } else {
      *it = place;
    }
  }
  std::vector<bool> stays(places.size(), false);
  std::size_t wanted = tails.size();
  for (std::size_t i = places.size(); i-- > 0;) {
    if (lengths[i] != wanted) continue;
    stays[i] = true;
    --wanted;
  }
  return stays;
}

}  // namespace

TreePatch::TreePatch(std::string_view text, const XmlElement& source)
    : m_patch{text}, m_root{source}
{
  enter(source, nullptr);
}

void TreePatch::enter(const XmlElement& element, const XmlElement* parent)
{
  m_parents.emplace(&element, parent);
  if (const std::string* id = element.find("id")) m_byId.emplace(*id, &element);
  if (isFlowList(element)) m_hasFlowLists = true;
  for (const XmlElement& child : element.children) enter(child, &element);
}

std::string TreePatch::apply(const XmlElement& before, const XmlElement& after)
{
  collectIds(before);
  match(before, m_root);
  merge(before, after, m_root);
  return m_patch.apply();
}

void TreePatch::collectIds(const XmlElement& before)
{
  if (const std::string* id = before.find("id")) m_ids.insert(*id);
  for (const XmlElement& child : before.children) collectIds(child);
}

void TreePatch::match(const XmlElement& before, const XmlElement& source)
{
  m_sources.emplace(&before, &source);
  Pairing pairs{before.children, source.children};
  pairs.guess(before.children, source.children, m_byId, m_ids);
  for (const XmlElement& child : before.children) {
    const std::string* id = child.find("id");
    const XmlElement* found = pairs.partnerOf(child);
    const auto elsewhere = !found && id ? m_byId.find(*id) : m_byId.end();
    if (elsewhere != m_byId.end()) found = elsewhere->second;
    if (found) match(child, *found);
    if (!found && isWrapper(child)) matchInside(child);
  }
}

/// Flows that lack an end have no extension in the file; they are matched by their ids.
void TreePatch::matchInside(const XmlElement& before)
{
  for (const XmlElement& child : before.children) {
    const std::string* id = child.find("id");
    const auto found = id ? m_byId.find(*id) : m_byId.end();
    if (found != m_byId.end()) match(child, *found->second);
    if (isWrapper(child)) matchInside(child);
  }
}

const XmlElement* TreePatch::sourceOf(const XmlElement& before) const
{
  const auto it = m_sources.find(&before);
  return it == m_sources.end() ? nullptr : it->second;
}

void TreePatch::merge(const XmlElement& before, const XmlElement& after, const XmlElement& source)
{
  const bool mixed = !source.children.empty() && before.text != after.text;
  if (mixed && m_parents.at(&source)) return replace(source, after);
  if (!(before.name == after.name)) m_patch.rename(source, nameInFile(after.name, source));
  mergeAttributes(before, after, source);
  if (before.text != after.text) m_patch.setText(source, after.text);
  mergeChildren(before, after, source);
}

void TreePatch::mergeAttributes(const XmlElement& before, const XmlElement& after,
                                const XmlElement& source)
{
  const bool own = isOwnFlow(before, source);
  const auto skipped = [&](const XmlAttribute& attribute) {
    return attribute.name.uri == xmlnsUri || (own && attribute.name.local == "index");
  };
  for (XmlAttribute attribute : after.attributes) {
    const std::string* old = before.find(attribute.name.local, attribute.name.uri);
    if (skipped(attribute) || (old && *old == attribute.value)) continue;
    if (own) attribute.name = nameInModel(attribute.name);
    setAttribute(source, attribute, old);
  }
  for (const XmlAttribute& attribute : before.attributes) {
    if (skipped(attribute) || after.find(attribute.name.local, attribute.name.uri)) continue;
    const XmlName name = own ? nameInModel(attribute.name) : attribute.name;
    for (const XmlAttribute& inFile : source.attributes) {
      if (inFile.name == name) m_patch.dropAttribute(source, qualified(inFile.name));
    }
  }
}

void TreePatch::setAttribute(const XmlElement& source, const XmlAttribute& attribute,
                             const std::string* before)
{
  std::string value = attribute.value;
  const auto inFile = std::ranges::find(source.attributes, attribute.name, &XmlAttribute::name);
  if (inFile != source.attributes.end()) {
    const std::size_t colon = inFile->value.find(':');
    const bool prefixed = before && colon != std::string::npos &&
                          before->find(':') > before->size() &&
                          inFile->value.substr(colon + 1) == *before;
    if (prefixed) value.insert(0, inFile->value.substr(0, colon + 1));
    return m_patch.setAttribute(source, qualified(inFile->name), value);
  }
  const XmlNamespaces scope = scopeOf(source);
  const std::string* model = prefixFor(scope, std::string{modelUri}, false);
  if (isXsiType(attribute.name) && model && !model->empty()) value = *model + ":" + value;
  if (attribute.name.uri.empty()) return m_patch.setAttribute(source, attribute.name.local, value);
  const std::string* known = prefixFor(scope, attribute.name.uri, true);
  const std::string prefix = known ? *known : attribute.name.prefix;
  if (!known) m_patch.setAttribute(source, "xmlns:" + prefix, attribute.name.uri);
  m_patch.setAttribute(source, prefix + ":" + attribute.name.local, value);
}

void TreePatch::mergeChildren(const XmlElement& before, const XmlElement& after,
                              const XmlElement& source)
{
  const Pairing pairs{after.children, before.children};
  cutGone(before, pairs);
  const std::unordered_set<const XmlElement*> moved = movedOf(after, before, pairs);
  const XmlElement* behind = nullptr;
  for (const XmlElement& child : after.children) {
    const XmlElement* old = pairs.partnerOf(child);
    const XmlElement* found = old ? sourceOf(*old) : nullptr;
    if (found && moved.contains(&child)) {
      m_patch.cut(*found);
      insert(child, source, behind);
    } else if (found) {
      merge(*old, child, *found);
      if (m_parents.at(found) == &source) behind = found;
    } else if (old && isWrapper(child)) {
      mergeLoose(*old, child, source, behind);
    } else if (!(old && sameTree(*old, child)) && !isNeedlessFlowList(child, before)) {
      insert(child, source, behind);
    }
  }
}

/// Extension elements that our writer has and the file has not.
void TreePatch::mergeLoose(const XmlElement& before, const XmlElement& after,
                           const XmlElement& source, const XmlElement* behind)
{
  const Pairing pairs{after.children, before.children};
  cutGone(before, pairs);
  XmlElement made = after;
  made.children.clear();
  for (const XmlElement& child : after.children) {
    const XmlElement* old = pairs.partnerOf(child);
    const XmlElement* found = old ? sourceOf(*old) : nullptr;
    if (found) {
      merge(*old, child, *found);
    } else if (old && isWrapper(child)) {
      mergeLoose(*old, child, source, behind);
    } else if (!old || !sameTree(*old, child)) {
      made.children.push_back(child);
    }
  }
  if (!made.children.empty()) insert(made, source, behind);
}

void TreePatch::cutGone(const XmlElement& before, const Pairing& pairs)
{
  for (const XmlElement& old : before.children) {
    const XmlElement* found = pairs.isPartner(old) ? nullptr : sourceOf(old);
    if (found) m_patch.cut(*found);
  }
}

/// Those children that are the same as before but stand elsewhere among them.
std::unordered_set<const XmlElement*> TreePatch::movedOf(const XmlElement& after,
                                                         const XmlElement& before,
                                                         const Pairing& pairs)
{
  std::vector<const XmlElement*> kept;
  std::vector<std::size_t> places;
  for (const XmlElement& child : after.children) {
    const XmlElement* old = pairs.partnerOf(child);
    if (!old) continue;
    kept.push_back(&child);
    places.push_back(static_cast<std::size_t>(old - before.children.data()));
  }
  const std::vector<bool> stays = rising(places);
  std::unordered_set<const XmlElement*> moved;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (!stays[i]) moved.insert(kept[i]);
  }
  return moved;
}

/// The lists of incoming and outgoing flows may be left out: a file that does so stays like that.
bool TreePatch::isNeedlessFlowList(const XmlElement& child, const XmlElement& before) const
{
  if (!isFlowList(child)) return false;
  return !m_hasFlowLists || std::ranges::any_of(before.children, [&](const XmlElement& old) {
    return isFlowList(old) && !sourceOf(old);
  });
}

void TreePatch::replace(const XmlElement& source, const XmlElement& after)
{
  insertMade(after, *m_parents.at(&source), &source);
  m_patch.cut(source);
}

void TreePatch::insert(const XmlElement& child, const XmlElement& source, const XmlElement* behind)
{
  insertMade(child, source, placeBehind(child, source, behind));
}

void TreePatch::insertMade(const XmlElement& child, const XmlElement& source,
                           const XmlElement* behind)
{
  XmlElement made = child;
  const XmlNamespaces scope = scopeOf(source);
  useFilePrefixes(made, scope);
  m_patch.insert(source, behind, made, scope);
}

/// Behind its sibling where that is of the same rank in the schema, else behind all of lower rank.
const XmlElement* TreePatch::placeBehind(const XmlElement& child, const XmlElement& source,
                                         const XmlElement* behind) const
{
  const std::string type = typeIn(m_schema, source);
  const std::size_t rank = m_schema.rankOf(type, child.name.local);
  if (behind && m_schema.rankOf(type, behind->name.local) == rank) return behind;
  const XmlElement* last = nullptr;
  for (const XmlElement& sibling : source.children) {
    if (m_schema.rankOf(type, sibling.name.local) < rank) last = &sibling;
  }
  return last;
}

XmlNamespaces TreePatch::scopeOf(const XmlElement& source) const
{
  XmlNamespaces scope;
  if (const XmlElement* parent = m_parents.at(&source)) scope = scopeOf(*parent);
  for (const XmlAttribute& attribute : source.attributes) {
    if (attribute.name.uri != xmlnsUri) continue;
    scope.emplace_back(attribute.name.local, attribute.value);
  }
  return scope;
}

std::string TreePatch::nameInFile(const XmlName& name, const XmlElement& source) const
{
  if (source.name.uri == name.uri) return qualified({name.uri, name.local, source.name.prefix});
  const XmlNamespaces scope = scopeOf(source);
  const std::string* prefix = prefixFor(scope, name.uri, false);
  return qualified({name.uri, name.local, prefix ? *prefix : name.prefix});
}

void TreePatch::useFilePrefixes(XmlElement& element, const XmlNamespaces& scope) const
{
  if (const std::string* prefix = prefixFor(scope, element.name.uri, false)) {
    element.name.prefix = *prefix;
  }
  for (XmlAttribute& attribute : element.attributes) {
    if (attribute.name.uri.empty() || attribute.name.uri == xmlnsUri) continue;
    if (const std::string* prefix = prefixFor(scope, attribute.name.uri, true)) {
      attribute.name.prefix = *prefix;
    }
    const std::string* model = prefixFor(scope, std::string{modelUri}, false);
    const bool plain =
        isXsiType(attribute.name) && attribute.value.find(':') > attribute.value.size();
    if (plain && model && !model->empty()) attribute.value.insert(0, *model + ":");
  }
  for (XmlElement& child : element.children) useFilePrefixes(child, scope);
}

}  // namespace einklang::bpmn
