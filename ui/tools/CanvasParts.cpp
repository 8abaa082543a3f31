// Bends, borders and labels of what is selected, and what hangs on it, by keys.
#include "model/operations/BendOperations.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/tools/Gestures.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr double around = 8;  // a part that keys are about

/// Something that can happen while an activity is worked on.
struct Meanwhile
{
  EventTrigger trigger;
  bool interrupting;
  const char* words;
};

const std::vector<Meanwhile>& meanwhile()
{
  static const std::vector<Meanwhile> all{
      {EventTrigger::Timer, true, "Frist Zeit abgelaufen timer deadline"},
      {EventTrigger::Timer, false, "Erinnerung Frist Zeit Wiedervorlage timer reminder"},
      {EventTrigger::Message, true, "Nachricht Rücknahme Antrag zurückgezogen message"},
      {EventTrigger::Message, false, "Nachricht Rückfrage message"},
      {EventTrigger::Conditional, true, "Bedingung condition"},
      {EventTrigger::Conditional, false, "Bedingung condition"},
      {EventTrigger::Signal, true, "Signal"},
      {EventTrigger::Signal, false, "Signal"},
      {EventTrigger::Escalation, true, "Eskalation escalation"},
      {EventTrigger::Escalation, false, "Eskalation escalation"},
      {EventTrigger::Error, true, "Fehler Störung error"},
  };
  return all;
}

Node eventOn(const Meanwhile& what)
{
  Event event{EventPosition::Boundary, what.trigger};
  event.interrupting = what.interrupting;
  return {.id = NodeId{"?"}, .type = event};
}

}  // namespace

std::vector<CanvasEditor::Stop> CanvasEditor::stops() const
{
  std::vector<Stop> all;
  if (isBusy() || !process() || m_view.selection().size() != 1) return all;
  for (HandleTool* tool : m_handleTools) {
    const std::vector<KeyStop> parts = tool->stops();
    for (std::size_t i = 0; i < parts.size(); ++i) all.push_back({tool, i, parts[i]});
  }
  return all;
}

/// Which parts there are depends on the zoom, and on what was undone meanwhile: only the one at the
/// same place is the same.
std::optional<CanvasEditor::Stop> CanvasEditor::stop() const
{
  if (!m_stop || m_stopOf != m_view.selected()) return std::nullopt;
  for (const Stop& each : stops()) {
    if (each.tool == m_stop->tool && each.part.at == m_stop->part.at) return each;
  }
  return std::nullopt;
}

void CanvasEditor::stopAt(const std::optional<Stop>& stop)
{
  m_stop = stop;
  m_stopOf = m_view.selected();
  if (!stop) return m_view.setPart(std::nullopt);
  QRectF place = stop->part.frame;
  if (place.isEmpty()) {
    place = QRectF{stop->part.at, stop->part.at}.adjusted(-around, -around, around, around);
  }
  m_view.setPart(CanvasPart{stop->part.name, place});
}

/// After a change, which may have made or removed others.
void CanvasEditor::stopNear(const HandleTool* tool, const QPointF& at)
{
  std::optional<Stop> best;
  double nearest = 0;
  for (const Stop& each : stops()) {
    const double away = QLineF{each.part.at, at}.length();
    if (each.tool != tool || (best && away >= nearest)) continue;
    best = each;
    nearest = away;
  }
  stopAt(best);
}

/// After a change from elsewhere keys are about the part that is there now; where only the zoom
/// changed and does not offer it any more, about the whole.
void CanvasEditor::followStop(bool changed)
{
  if (!m_stop || m_atPart) return;
  const std::optional<Stop> now = stop();
  if (now && now->part == m_stop->part) return;
  if (changed && m_stopOf == m_view.selected()) return stopNear(m_stop->tool, m_stop->part.at);
  stopAt(now);
}

void CanvasEditor::walkParts(int step)
{
  const std::vector<Stop> all = stops();
  if (all.empty()) return;
  const auto size = static_cast<std::ptrdiff_t>(all.size());
  std::ptrdiff_t from = step > 0 ? -1 : size;
  if (const std::optional<Stop> now = stop()) {
    const auto same = [&](const Stop& each) {
      return each.tool == now->tool && each.index == now->index;
    };
    from = std::ranges::find_if(all, same) - all.begin();
  }
  stopAt(all[static_cast<std::size_t>((from + step + size) % size)]);
}

bool CanvasEditor::partByArrow(const Stop& stop, const QKeyEvent& event)
{
  const int key = event.key();
  if (key < Qt::Key_Left || key > Qt::Key_Down) return false;
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  const bool widens = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
  if (!widens && modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier) return false;
  const double by = modifiers == Qt::ShiftModifier ? 1 : gridStep;
  const double dx = key == Qt::Key_Left ? -by : key == Qt::Key_Right ? by : 0;
  const double dy = key == Qt::Key_Up ? -by : key == Qt::Key_Down ? by : 0;
  if (widens)
    stop.tool->widenStop(stop.index, dx);
  else
    stop.tool->moveStop(stop.index, {dx, dy});
  stopNear(stop.tool, stop.part.at + QPointF{dx, dy});
  return true;
}

/// While keys are about a part: arrows move it, Del takes it away, Ins or + puts a bend beside it,
/// Enter asks where an end leads to, Escape goes back to the whole.
bool CanvasEditor::partByKey(const QKeyEvent& event)
{
  const std::optional<Stop> now = stop();
  if (!now) return false;
  const QScopedValueRollback here{m_atPart, true};  // where keys are then is said here
  if (partByArrow(*now, event)) return true;
  switch (event.key()) {
    case Qt::Key_Escape:
      stopAt(std::nullopt);
      return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      if (!now->tool->removeStop(now->index)) refuse("only bends and labels can be taken back");
      stopNear(now->tool, now->part.at);
      return true;
    case Qt::Key_Plus:
      addBend();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
      if (event.modifiers() != Qt::NoModifier || now->tool != &m_bend) return false;
      const std::optional<LineEnd> end = m_bend.endAt(now->index);
      if (end) openLeadMenu(*end);
      return end.has_value();
    }
    default:
      return false;
  }
}

bool CanvasEditor::hasLine() const
{
  return process() && diagram() && m_view.selected() &&
         diagram()->edges.find(*m_view.selected()) != nullptr;
}

void CanvasEditor::addBend()
{
  const std::vector<Stop> all = stops();
  std::optional<Stop> where = stop();
  if (!where || where->tool != &m_bend) {
    const auto any = std::ranges::find(all, static_cast<HandleTool*>(&m_bend), &Stop::tool);
    where = any == all.end() ? std::nullopt : std::optional{*any};
  }
  if (!where) return;
  const QScopedValueRollback here{m_atPart, true};
  where->tool->addAtStop(where->index);
  stopNear(where->tool, where->part.at);
}

void CanvasEditor::openLeadMenu(LineEnd end)
{
  if (!hasLine()) return;
  const ElementId line = *m_view.selected();
  std::vector<Choice> choices;
  const auto offer = [&](const ElementId& id) {
    if (canLead(*process(), line, end, id)) {
      choices.push_back({toQt(id.value()), titleOf(*process(), id)});
    }
  };
  for (const ElementId& id : m_view.walk().order()) offer(id);
  for (const Participant& pool : process()->participants()) offer(pool.id);
  for (const DataObject& data : process()->dataObjects()) offer(data.id);
  for (const Annotation& note : process()->annotations()) offer(note.id);
  ask(end == LineEnd::Source ? tr("Where does it begin?") : tr("Where does it lead to?"),
      std::move(choices), [this, line, end](const QString& id) {
        m_perform(
            [&](Transaction& t, const ProcessId& process) {
              return leadTo(t, process, line, end, ElementId{fromQt(id)});
            },
            steps::reconnect);
      });
}

void CanvasEditor::openHangMenu()
{
  const Node* on = node() ? process()->findNode(*node()) : nullptr;
  if (!on || !isActivity(*on)) return;
  std::vector<Choice> choices;
  for (const Meanwhile& what : meanwhile()) {
    const QString hint = what.interrupting ? tr("ends the step") : tr("the step goes on");
    choices.push_back({.id = QString::number(choices.size()),
                       .name = term(what.trigger),
                       .words = QString::fromUtf8(what.words) + QLatin1Char{' '} + hint,
                       .hint = hint});
  }
  ask(tr("What happens meanwhile?"), std::move(choices),
      [this, id = on->id](const QString& chosen) {
        const Node event = eventOn(meanwhile().at(chosen.toUInt()));
        makeAndName(
            [&](Transaction& t, const ProcessId& process) -> Result<ElementId> {
              const Result<NodeId> made = attachEvent(t, process, id, event);
              if (!made) return made.error();
              return ElementId{*made};
            },
            steps::insert);
      });
}

std::vector<ActionRow> CanvasEditor::partRows()
{
  const auto row = [](const char* id, const QString& name, const char* key, const char* words,
                      std::function<bool()> enabled, std::function<void()> run) {
    return ActionRow{.id = QString::fromLatin1(id),
                     .text = name,
                     .shortcut = QKeySequence{QString::fromLatin1(key)},
                     .enabled = std::move(enabled),
                     .run = std::move(run),
                     .words = QString::fromUtf8(words),
                     .keyOfCanvas = true};
  };
  // Asked with every change, hence without the names of the parts.
  const auto parts = [this] {
    return process() && (hasLine() || m_label.canPutBack() || m_resize.isPossible());
  };
  const auto line = [this] { return hasLine(); };
  const auto anything = [this] { return process() && m_view.selected(); };
  const auto activity = [this] {
    const Node* on = node() ? process()->findNode(*node()) : nullptr;
    return on && isActivity(*on);
  };
  return {
      row("next-part", tr("Ne&xt bend, border or label"), "B",
          "Biegepunkt Knick Rand Grenze Beschriftung Tastatur bend border label", parts,
          [this] { walkParts(1); }),
      row("previous-part", tr("Previous bend, border or label"), "Shift+B",
          "Biegepunkt Knick Rand Grenze Beschriftung bend border label", parts,
          [this] { walkParts(-1); }),
      row("add-bend", tr("Add a be&nd"), "Ins", "Biegepunkt Knick Wegpunkt way point", line,
          [this] { addBend(); }),
      row("lead-source", tr("Let the line be&gin elsewhere ..."), "", "umhängen Quelle reconnect",
          line, [this] { openLeadMenu(LineEnd::Source); }),
      row("lead-target", tr("Lead the l&ine elsewhere ..."), "", "umhängen Ziel reconnect", line,
          [this] { openLeadMenu(LineEnd::Target); }),
      row("hang-event", tr("Han&g an event on the step ..."), "H",
          "Randereignis angeheftet Frist Ausnahme boundary timer exception", activity,
          [this] { openHangMenu(); }),
      row("connected", tr("Go to what is connected ..."), "V",
          "verbunden Nachricht Dokument Anmerkung Fluss Bahn Nachbar message document note",
          anything, [this] { openConnectedMenu(); }),
  };
}

}  // namespace einklang::ui
