// Everything that an element is connected with, for going there by its name.
#include "ui/canvas/DiagramView.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/tools/CanvasEditor.h"

#include <set>

namespace einklang::ui {
namespace {

/// The list while it is collected: each element once, with what it is to the one selected.
class Connected
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::Connected)

 public:
  Connected(const Process& process, const DiagramView& view)
      : m_process{process}, m_scene{view.scene()}, m_of{*view.selected()}, m_seen{m_of}
  {}

  std::vector<Choice> collect()
  {
    addLines(m_process.flows(), tr("Flow to %1"), tr("Flow from %1"));
    addLines(m_process.messageFlows(), tr("Message to %1"), tr("Message from %1"));
    addLines(m_process.associations(), tr("Line to %1"), tr("Line from %1"));
    addNeighbours();
    addHomes();
    return std::move(m_choices);
  }

 private:
  void add(const std::optional<ElementId>& id, const QString& name = {})
  {
    const ElementItem* item = id ? m_scene.itemOf(*id) : nullptr;
    if (!item || !m_seen.insert(*id).second) return;
    const QString title = name.isEmpty() ? titleOf(m_process, *id) : name;
    const QString number = QString::number(m_choices.size() + 1);
    m_choices.push_back({.id = toQt(id->value()),
                         .name = QStringLiteral("%1  %2").arg(number, title),
                         .shortcut = number,
                         .hint = item->figure().description});
  }

  template <typename Lines>
  void addLines(const Lines& lines, const QString& to, const QString& from)
  {
    for (const auto& line : lines) {
      const std::optional<ElementId> source{line.source};
      const std::optional<ElementId> target{line.target};
      if (m_of == ElementId{line.id}) {
        add(source);
        add(target);
      }
      if (source == m_of && target) add(line.id, to.arg(titleOf(m_process, *target)));
      if (target == m_of && source) add(line.id, from.arg(titleOf(m_process, *source)));
    }
  }

  /// What hangs on it, and what its lines lead to that no flow does: documents and notes.
  void addNeighbours()
  {
    for (const Association& line : m_process.associations()) {
      if (line.source == m_of) add(line.target);
      if (line.target == m_of) add(line.source);
    }
    for (const Node& node : m_process.nodes()) {
      const Event* event = eventOf(node);
      if (event && event->attachedTo && ElementId{*event->attachedTo} == m_of) add(node.id);
      if (event && event->attachedTo && ElementId{node.id} == m_of) add(*event->attachedTo);
    }
  }

  /// Lanes, pools and sub-processes around it, and what is in it.
  void addHomes()
  {
    for (const Node& node : m_process.nodes()) {
      if (ElementId{node.id} == m_of) addHomesOf(node);
      if (node.lane && ElementId{*node.lane} == m_of) add(node.id);
      if (node.parent && ElementId{*node.parent} == m_of) add(node.id);
    }
    for (const Lane& lane : m_process.lanes()) {
      if (ElementId{lane.id} == m_of) {
        add(lane.parent);
        add(lane.participant);
      }
      if (lane.parent && ElementId{*lane.parent} == m_of) add(lane.id);
      if (lane.participant && ElementId{*lane.participant} == m_of) add(lane.id);
    }
  }

  void addHomesOf(const Node& node)
  {
    add(node.parent);
    add(node.lane);
    add(node.participant);
  }

  const Process& m_process;
  const DiagramScene& m_scene;
  ElementId m_of;
  std::set<ElementId> m_seen;
  std::vector<Choice> m_choices;
};

}  // namespace

void CanvasEditor::openConnectedMenu()
{
  if (!process() || !m_view.selected()) return;
  const ElementId id = *m_view.selected();
  std::vector<Choice> choices = Connected{*process(), m_view}.collect();
  if (choices.empty()) return refuse("nothing is connected with this");
  ask(tr("Connected with %1").arg(titleOf(*process(), id)), std::move(choices),
      [this](const QString& chosen) { m_view.choose(ElementId{fromQt(chosen)}); });
}

}  // namespace einklang::ui
