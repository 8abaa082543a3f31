#include "model/document/StepSubject.h"

#include "model/base/Overloaded.h"
#include "model/document/Document.h"

#include <algorithm>
#include <limits>
#include <set>

namespace einklang {
namespace {

template <typename Element>
std::string nameIn(const Element& element)
{
  if constexpr (requires { element.label; }) return element.label;
  if constexpr (requires { element.name; }) return element.name;
  if constexpr (requires { element.text; }) return element.text;
  return {};
}

/// Steps are what people look for, then who does them, then the rest; lines come last.
template <typename Element>
constexpr int rankOf()
{
  if constexpr (std::is_same_v<Element, Node>) return 0;
  if constexpr (std::is_same_v<Element, Lane> || std::is_same_v<Element, Participant>) return 1;
  if constexpr (std::is_same_v<Element, Flow> || std::is_same_v<Element, MessageFlow>) return 3;
  if constexpr (std::is_same_v<Element, Association>) return 4;
  return 2;
}

constexpr int described = 10;  // changed, but for its name
constexpr int drawn = 20;      // only in the picture
constexpr int nothing = std::numeric_limits<int>::max();

/// One change, as far as it tells what a step is about; a smaller weight tells more.
struct Told
{
  int weight = nothing;
  std::optional<ElementId> element = std::nullopt;
  bool renamed = false;
};

/// The name that the change took from its element; none where it had none to take.
std::optional<std::string> nameBefore(const Edit& inverse)
{
  return std::visit(
      Overloaded{
          [](const ReplaceHeader& e) { return std::optional{e.header.name}; },
          []<typename E>(const Insert<E>& e) { return std::optional{nameIn(e.element)}; },
          []<typename E>(const Replace<E>& e) { return std::optional{nameIn(e.element)}; },
          []<typename E>(const Erase<E>&) { return std::optional<std::string>{}; },
      },
      inverse);
}

/// The names of fields that differ.
class ChangedFields
{
 public:
  template <typename Value>
  void compare(const char* name, const Value& a, const Value& b)
  {
    if (a == b) return;
    m_name = name;
    ++m_count;
  }
  std::string only() const { return m_count == 1 ? m_name : std::string{}; }

 private:
  std::string m_name;
  int m_count = 0;
};

std::string changedField(const Node& a, const Node& b)
{
  const Attributes& x = a.attributes;
  const Attributes& y = b.attributes;
  ChangedFields fields;
  fields.compare("Kind", a.type, b.type);
  fields.compare("Role", std::pair{a.lane, a.participant}, std::pair{b.lane, b.participant});
  fields.compare("Repetition", a.repetition, b.repetition);
  fields.compare("Description", a.description, b.description);
  fields.compare("Activity group", x.activityGroup, y.activityGroup);
  fields.compare("Legal bases", x.legalBases, y.legalBases);
  fields.compare("Documents in", x.documentsIn, y.documentsIn);
  fields.compare("Documents out", x.documentsOut, y.documentsOut);
  fields.compare("IT systems", x.systems, y.systems);
  fields.compare("Channel", x.channel, y.channel);
  fields.compare("Deadline", x.deadline, y.deadline);
  fields.compare("Processing time", x.times.processing, y.times.processing);
  fields.compare("Waiting time", x.times.waiting, y.times.waiting);
  fields.compare("Transport time", x.times.transport, y.times.transport);
  fields.compare("Idle time", x.times.idle, y.times.idle);
  fields.compare("Career group", x.careerGroup, y.careerGroup);
  fields.compare("Share of the cases", x.frequency, y.frequency);
  fields.compare("Binding", x.binding, y.binding);
  fields.compare("Note", x.note, y.note);
  return fields.only();
}

std::string changedField(const Flow& a, const Flow& b)
{
  ChangedFields fields;
  fields.compare("Condition", a.condition, b.condition);
  fields.compare("Normal case", a.isDefault, b.isDefault);
  fields.compare("Description", a.description, b.description);
  return fields.only();
}

/// The field that the change is about, where it is only one.
std::string changedField(const Edit& edit, const Edit& inverse)
{
  return std::visit(
      Overloaded{
          [&]<typename E>(const Replace<E>& e) -> std::string {
            if constexpr (std::is_same_v<E, Node> || std::is_same_v<E, Flow>) {
              const auto* before = std::get_if<Replace<E>>(&inverse);
              return before ? changedField(before->element, e.element) : std::string{};
            }
            return {};
          },
          [&](const ReplaceHeader& e) -> std::string {
            const auto* before = std::get_if<ReplaceHeader>(&inverse);
            if (!before) return {};
            ChangedFields fields;
            fields.compare("Description", before->header.description, e.header.description);
            fields.compare("Fact sheet", before->header.profile, e.header.profile);
            return fields.only();
          },
          [](const auto&) { return std::string{}; },
      },
      edit);
}

Told told(const Edit& edit, const Edit& inverse)
{
  return std::visit(Overloaded{
                        [&](const ReplaceHeader& e) -> Told {
                          const bool renamed = nameBefore(inverse) != e.header.name;
                          return {renamed ? 0 : described, std::nullopt, renamed};
                        },
                        []<typename E>(const Insert<E>& e) -> Told {
                          return {rankOf<E>(), ElementId{e.element.id.value()}};
                        },
                        []<typename E>(const Erase<E>& e) -> Told {
                          return {rankOf<E>(), ElementId{e.id.value()}};
                        },
                        [&]<typename E>(const Replace<E>& e) -> Told {
                          const bool renamed = nameBefore(inverse) != nameIn(e.element);
                          return {rankOf<E>() + (renamed ? 0 : described),
                                  ElementId{e.element.id.value()}, renamed};
                        },
                    },
                    edit);
}

Told told(const DiagramEdit& edit)
{
  return std::visit(Overloaded{
                        [](const PutShape& e) -> Told {
                          return {drawn, e.shape.id};
                        },
                        [](const DropShape& e) -> Told {
                          return {drawn, e.id};
                        },
                        [](const PutEdge& e) -> Told {
                          return {drawn + 3, e.edge.id};
                        },
                        [](const DropEdge& e) -> Told {
                          return {drawn + 3, e.id};
                        },
                    },
                    edit);
}

Told told(const Change& change, const Change& inverse)
{
  if (const auto* meaning = std::get_if<ProcessChange>(&change)) {
    return told(meaning->edit, std::get<ProcessChange>(inverse).edit);
  }
  const auto* picture = std::get_if<DiagramChange>(&change);
  return picture ? told(picture->edit) : Told{};
}

const Process* processWith(const FileContent& content, const ElementId& id)
{
  const auto found = std::ranges::find_if(
      content.processes, [&](const Process& process) { return process.contains(id); });
  return found == content.processes.end() ? nullptr : &*found;
}

/// What is erased is in no process any more: it is in the inverse.
void findNode(StepSubject& subject, const Change& inverse)
{
  const auto* change = std::get_if<ProcessChange>(&inverse);
  const auto* insertion = change ? std::get_if<Insert<Node>>(&change->edit) : nullptr;
  if (insertion) subject.node = insertion->element;
}

/// Where it is now, what it is called there, and what it is where it is not called anything.
void look(StepSubject& subject, const FileContent& after)
{
  if (!subject.element) {
    const Process* process = subject.process ? findProcess(after, *subject.process) : nullptr;
    if (process) subject.after = process->name();
    return;
  }
  const Process* process = processWith(after, *subject.element);
  if (!process) return;
  subject.process = process->id();
  subject.after = labelOf(*process, *subject.element);
  if (!subject.after.empty()) return;
  if (const Node* node = process->findNode(NodeId{subject.element->value()})) subject.node = *node;
}

}  // namespace

StepSubject subjectOf(const std::vector<Change>& done, const std::vector<Change>& inverses,
                      const FileContent& after)
{
  StepSubject subject;
  Told best;
  std::size_t at = 0;
  std::set<ElementId> alike;
  for (std::size_t i = 0; i < done.size(); ++i) {
    const Told here = told(done[i], inverses[i]);
    if (here.weight > best.weight || here.weight == nothing) continue;
    if (here.weight < best.weight) {
      best = here;
      at = i;
      alike.clear();
    }
    if (here.element) alike.insert(*here.element);
  }
  if (best.weight == nothing) return subject;
  subject.element = best.element;
  subject.renamed = best.renamed;
  subject.drawnOnly = best.weight >= drawn;
  subject.others = alike.empty() ? 0 : alike.size() - 1;
  if (const auto* change = std::get_if<ProcessChange>(&inverses[at])) {
    subject.process = change->process;
    if (!subject.renamed) {
      subject.field = changedField(std::get<ProcessChange>(done[at]).edit, change->edit);
    }
    subject.before = nameBefore(change->edit).value_or("");
    if (subject.before.empty()) findNode(subject, inverses[at]);
  }
  look(subject, after);
  return subject;
}

}  // namespace einklang
