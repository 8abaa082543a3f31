#include "model/process/SameMeaning.h"

#include "model/base/Overloaded.h"
#include "model/base/Text.h"
#include "model/process/Names.h"
#include "model/process/References.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <unordered_map>
#include <vector>

namespace einklang {
namespace {

/// Collects named facts; empty and usual ones are left out, so that "unset" and "default" agree.
class Facts
{
 public:
  explicit Facts(std::string kind) : m_text{std::move(kind)} {}

  Facts& add(std::string_view name, std::string_view value)
  {
    if (!value.empty()) m_text.append("|").append(name).append("=").append(value);
    return *this;
  }
  Facts& add(std::string_view name, const std::vector<std::string>& values)
  {
    return add(name, join(values, ";"));
  }
  Facts& add(std::string_view name, const std::optional<double>& value)
  {
    return add(name, value ? numberText(*value) : std::string{});
  }
  Facts& flag(std::string_view name, bool value) { return add(name, value ? "yes" : ""); }

  const std::string& text() const { return m_text; }

 private:
  std::string m_text;
};

std::string textOf(const std::vector<LegalBasis>& bases)
{
  std::vector<std::string> texts;
  for (const LegalBasis& basis : bases) {
    texts.push_back(basis.text + "," + std::string{nameOf(basis.type)} + "," + basis.link);
  }
  return join(texts, ";");
}

void addAttributes(Facts& facts, const Attributes& a)
{
  facts.add("group", nameOf(a.activityGroup)).add("law", textOf(a.legalBases));
  facts.add("in", a.documentsIn).add("out", a.documentsOut).add("systems", a.systems);
  facts.add("channel", a.channel).add("deadline", a.deadline);
  facts.add("processing", a.times.processing).add("waiting", a.times.waiting);
  facts.add("transport", a.times.transport).add("idle", a.times.idle);
  facts.add("career", nameOf(a.careerGroup)).add("frequency", a.frequency);
  facts.add("binding", nameOf(a.binding)).add("note", a.note);
}

std::string typeText(const NodeType& type)
{
  return std::visit(
      Overloaded{
          [](const Task& t) { return "task " + std::string{nameOf(t.kind)}; },
          [](const SubProcess& s) { return "sub-process " + std::string{nameOf(s.kind)}; },
          [](const CallActivity& c) { return "call " + c.calls; },
          [](const Event& e) {
            return "event " + std::string{nameOf(e.position)} + " " +
                   std::string{nameOf(e.trigger)} + (e.interrupting ? "" : " non-interrupting") +
                   " " + e.detail;
          },
          [](const Gateway& g) { return "gateway " + std::string{nameOf(g.kind)}; },
      },
      type);
}

std::string factsOf(const Participant& p)
{
  return Facts{"participant"}
      .add("name", p.name)
      .flag("black-box", p.blackBox)
      .add("role", nameOf(p.role))
      .add("description", p.description)
      .text();
}
std::string factsOf(const Lane& l)
{
  return Facts{"lane"}.add("name", l.name).text();
}
std::string factsOf(const Node& n)
{
  Facts facts{typeText(n.type)};
  facts.add("label", n.label).add("repetition", nameOf(n.repetition));
  facts.flag("compensation", n.compensation).add("description", n.description);
  addAttributes(facts, n.attributes);
  return facts.text();
}
std::string factsOf(const Flow& f)
{
  return Facts{"flow"}
      .add("label", f.label)
      .add("condition", f.condition)
      .flag("default", f.isDefault)
      .add("description", f.description)
      .text();
}
std::string factsOf(const MessageFlow& f)
{
  return Facts{"message"}.add("label", f.label).text();
}
std::string factsOf(const DataObject& d)
{
  return Facts{"data"}
      .add("kind", nameOf(d.kind))
      .add("label", d.label)
      .flag("collection", d.collection)
      .add("state", d.state)
      .text();
}
std::string factsOf(const Annotation& a)
{
  return Facts{"annotation"}.add("text", a.text).text();
}
std::string factsOf(const Group& g)
{
  return Facts{"group"}.add("label", g.label).text();
}
std::string factsOf(const Association& a)
{
  return Facts{"association"}
      .add("kind", nameOf(a.kind))
      .add("direction", nameOf(a.direction))
      .text();
}

std::string headerFacts(const ProcessHeader& h)
{
  const Profile& p = h.profile;
  Facts facts{"process"};
  facts.add("name", h.name).add("description", h.description).add("key", p.key);
  facts.add("version", p.version).add("service", p.serviceName).add("level", nameOf(p.level));
  facts.add("authority", p.authority.name).add("ags", p.authority.ags);
  facts.add("inhabitants", p.authority.inhabitants).add("cases", p.authority.casesPerYear);
  facts.add("definition", p.definition).add("triggers", p.triggers).add("results", p.results);
  for (const ProfileParticipant& who : p.participants) facts.add(nameOf(who.role), who.name);
  facts.add("law", textOf(p.legalBases)).add("by", p.releasedBy).add("status", nameOf(p.status));
  facts.add("from", p.validFrom).add("until", p.validUntil).add("keywords", p.keywords);
  return facts.add("note", p.note).text();
}

/// Equal for equal content in any process, so that two processes can be compared by it.
using Colour = std::uint64_t;

/// FNV-1a, 64 bit.
Colour digest(std::string_view text)
{
  Colour hash = 0xcbf29ce484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash;
}

/// The last step of splitmix64 (Steele et al. 2014) over both: their order counts.
Colour mixed(Colour one, Colour other)
{
  Colour mix = one * 0x9e3779b97f4a7c15U + other;
  mix = (mix ^ (mix >> 30U)) * 0xbf58476d1ce4e5b9U;
  mix = (mix ^ (mix >> 27U)) * 0x94d049bb133111ebU;
  return mix ^ (mix >> 31U);
}

/// What an element says with the references it makes and that are made to it, each with its role.
struct Vertex
{
  std::string facts;
  std::vector<std::pair<Colour, std::size_t>> references = {};
};

class Refinement
{
 public:
  /// The process is borrowed and outlives this.
  explicit Refinement(const Process& process)
  {
    collect(process.participants());
    collect(process.lanes());
    collect(process.nodes());
    collect(process.flows());
    collect(process.messageFlows());
    collect(process.dataObjects());
    collect(process.annotations());
    collect(process.groups());
    collect(process.associations());
    connect(process);
    for (int round = 0; round < rounds && refine(); ++round) {
    }
  }

  std::vector<std::string> lines() const
  {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < m_vertices.size(); ++i) {
      lines.push_back(m_vertices[i].facts + " #" + std::to_string(m_colours[i]));
    }
    return lines;
  }

  std::vector<Colour> sortedColours() const
  {
    std::vector<Colour> colours = m_colours;
    std::ranges::sort(colours);
    return colours;
  }
  Colour colourOf(const NodeId& id) const { return m_colours[m_index.at(id.value())]; }

 private:
  static constexpr int rounds = 64;

  template <typename Element>
  void collect(const ElementList<Element>& elements)
  {
    for (const Element& element : elements) {
      m_index.emplace(element.id.value(), m_vertices.size());
      m_vertices.push_back({factsOf(element)});
      m_colours.push_back(digest(m_vertices.back().facts));
    }
  }

  void link(const ElementId& from, std::string_view role, const ElementId& to)
  {
    const std::size_t a = m_index.at(from.value());
    const std::size_t b = m_index.at(to.value());
    m_vertices[a].references.emplace_back(digest(role), b);
    m_vertices[b].references.emplace_back(~digest(role), a);
  }

  template <typename IdType>
  void link(const ElementId& from, std::string_view role, const std::optional<IdType>& to)
  {
    if (to) link(from, role, ElementId{*to});
  }

  void connect(const Process& process)
  {
    for (const Lane& l : process.lanes()) {
      link(l.id, "in", l.parent);
      link(l.id, "of", l.participant);
      link(l.id, "within", l.subProcess);
    }
    for (const Node& n : process.nodes()) {
      link(n.id, "in", n.parent);
      link(n.id, "of", n.participant);
      link(n.id, "by", n.lane);
      if (const Event* event = eventOf(n)) link(n.id, "at", event->attachedTo);
    }
    for (const Flow& f : process.flows()) {
      link(f.id, "from", f.source);
      link(f.id, "to", f.target);
    }
    for (const MessageFlow& f : process.messageFlows()) {
      link(f.id, "from", f.source);
      link(f.id, "to", f.target);
    }
    for (const Association& a : process.associations()) {
      link(a.id, "from", a.source);
      link(a.id, "to", a.target);
    }
    connectArtifacts(process);
  }

  void connectArtifacts(const Process& process)
  {
    const auto place = [this](const auto& elements) {
      for (const auto& element : elements) {
        link(element.id, "in", element.parent);
        link(element.id, "of", element.participant);
      }
    };
    place(process.dataObjects());
    place(process.annotations());
    place(process.groups());
  }

  /// One round: the new colour of a vertex is its old one with those of its neighbours. True
  /// while the number of colours grows.
  bool refine()
  {
    const std::size_t before = distinct();
    std::vector<Colour> next;
    next.reserve(m_vertices.size());
    std::vector<Colour> around;
    for (std::size_t i = 0; i < m_vertices.size(); ++i) {
      around.clear();
      for (const auto& [role, other] : m_vertices[i].references) {
        around.push_back(mixed(role, m_colours[other]));
      }
      std::ranges::sort(around);
      next.push_back(std::accumulate(around.begin(), around.end(), m_colours[i], mixed));
    }
    m_colours = std::move(next);
    return distinct() > before || m_first-- > 0;
  }

  std::size_t distinct() const
  {
    std::vector<Colour> sorted = sortedColours();
    const auto repeated = std::ranges::unique(sorted);
    return sorted.size() - repeated.size();
  }

  std::unordered_map<std::string_view, std::size_t> m_index;  // ids of the process
  std::vector<Vertex> m_vertices;
  std::vector<Colour> m_colours;
  int m_first = 3;  // rounds in any case: the number of colours may stand still once
};

std::vector<std::string> sorted(std::vector<std::string> lines)
{
  std::ranges::sort(lines);
  return lines;
}

}  // namespace

std::string meaningOf(const Process& process)
{
  return headerFacts(process.header()) + "\n" + join(sorted(Refinement{process}.lines()), "\n");
}

std::vector<std::pair<NodeId, NodeId>> sameNodes(const Process& a, const Process& b)
{
  const Refinement one{a};
  const Refinement other{b};
  if (one.sortedColours() != other.sortedColours()) return {};
  std::unordered_map<Colour, std::vector<NodeId>> free;
  for (const Node& node : b.nodes()) free[other.colourOf(node.id)].push_back(node.id);
  std::vector<std::pair<NodeId, NodeId>> pairs;
  for (const Node& node : a.nodes()) {
    std::vector<NodeId>& alike = free[one.colourOf(node.id)];
    const auto sameId = std::ranges::find(alike, node.id);
    const auto partner = sameId == alike.end() ? alike.begin() : sameId;
    pairs.emplace_back(node.id, *partner);
    alike.erase(partner);
  }
  return pairs;
}

bool sameMeaning(const Process& a, const Process& b)
{
  return meaningOf(a) == meaningOf(b);
}

}  // namespace einklang
