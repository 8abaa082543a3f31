// In and out of sub-processes, to called processes and back, and to every step.
#include "model/operations/LevelOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/tools/CanvasEditor.h"

#include <QKeyEvent>

namespace einklang::ui {
namespace {

constexpr double around = 4;  // the sign is small: so much beside it counts as well

bool isCall(const Process& process, const NodeId& id)
{
  const Node* node = process.findNode(id);
  return node && std::holds_alternative<CallActivity>(node->type);
}

}  // namespace

bool CanvasEditor::canOpen() const
{
  if (!node() || !diagram()) return false;
  return isCall(*process(), *node()) || canExpand(*process(), *diagram(), *node());
}

bool CanvasEditor::canShowInside(bool shown) const
{
  if (!node() || !diagram()) return false;
  return shown ? canExpand(*process(), *diagram(), *node()).has_value()
               : canCollapse(*process(), *diagram(), *node()).has_value();
}

void CanvasEditor::openInside()
{
  if (!node()) return refuse("select a sub-process or a call activity first");
  openInside(*node());
}

void CanvasEditor::openInside(const NodeId& id)
{
  const Status can =
      isCall(*process(), id) ? m_session.visitCalled(id) : canExpand(*process(), *diagram(), id);
  if (!can) {
    const Error error = can.error();
    return m_perform([&](Transaction&, const ProcessId&) -> Status { return error; }, {});
  }
  if (!isCall(*process(), id) && process()->findNode(id)) m_session.goInside(id);
  m_view.setFocus();
}

void CanvasEditor::leaveInside()
{
  const std::optional<NodeId> left = m_session.leave();
  if (left) m_view.choose(ElementId{*left});
  m_view.setFocus();
}

void CanvasEditor::showInside(bool shown)
{
  if (!node()) return refuse("select a sub-process or a call activity first");
  const NodeId id = *node();
  m_perform(
      [id, shown](Transaction& t, const ProcessId& process) {
        return shown ? expandSubProcess(t, process, id) : collapseSubProcess(t, process, id);
      },
      shown ? steps::showInside : steps::hideInside);
}

/// The sign of what is collapsed is a button.
bool CanvasEditor::opensAt(const std::optional<ElementId>& id, const QPointF& at) const
{
  const ElementItem* item = id && !isBusy() ? m_view.scene().itemOf(*id) : nullptr;
  const QRectF opener = item ? item->figure().opener : QRectF{};
  return !opener.isEmpty() && opener.adjusted(-around, -around, around, around).contains(at);
}

/// Escape and Alt+Left lead out once nothing is selected: what is selected comes first.
bool CanvasEditor::leavesByKey(const QKeyEvent& event)
{
  const bool escape = event.key() == Qt::Key_Escape;
  const bool back = event.key() == Qt::Key_Left && event.modifiers() == Qt::AltModifier;
  if ((!escape && !back) || m_view.selected() || !m_session.canLeave()) return false;
  leaveInside();
  return true;
}

std::vector<ActionRow> CanvasEditor::levelRows()
{
  const auto row = [](const char* id, const QString& name, const char* key, const char* words,
                      std::function<bool()> enabled, std::function<void()> run) {
    return ActionRow{.id = QString::fromLatin1(id),
                     .text = name,
                     .shortcut = QKeySequence{QString::fromLatin1(key)},
                     .icon = QString::fromLatin1(id),
                     .enabled = std::move(enabled),
                     .run = std::move(run),
                     .words = QString::fromUtf8(words),
                     .keyOfCanvas = true};
  };
  return {
      row(
          "open-inside", tr("&Open the sub-process or what is called"), "O",
          "hinein Teilprozess aufgerufener Prozess drill down inside called",
          [this] { return canOpen(); }, [this] { openInside(); }),
      row(
          "leave-inside", tr("O&ut of the sub-process, back to the caller"), "Shift+O",
          "heraus zurück hinauf up back out", [this] { return m_session.canLeave(); },
          [this] { leaveInside(); }),
      row(
          "show-inside", tr("Show the inside of the sub-process &here"), "Ctrl+End",
          "aufklappen ausklappen expand", [this] { return canShowInside(true); },
          [this] { showInside(true); }),
      row(
          "hide-inside", tr("H&ide the inside of the sub-process"), "Ctrl+Home",
          "zuklappen einklappen collapse", [this] { return canShowInside(false); },
          [this] { showInside(false); }),
  };
}

/// The steps that are shown by their number, then those on other levels, and all that is no step.
void CanvasEditor::openGoMenu()
{
  if (!process()) return;
  std::vector<Choice> choices;
  for (const ElementId& id : m_view.walk().order()) {
    const QString number = QString::number(choices.size() + 1);
    const QString name = QStringLiteral("%1  %2").arg(number, titleOf(*process(), id));
    choices.push_back({toQt(id.value()), name, {}, number});
  }
  for (const Node& hidden : process()->nodes()) {
    if (m_view.walk().numberOf(hidden.id) > 0) continue;
    const QString holder =
        hidden.parent ? titleOf(*process(), *hidden.parent) + tr(": ") : QString{};
    choices.push_back({toQt(hidden.id.value()), holder + titleOf(*process(), hidden.id)});
  }
  const auto offer = [&](const auto& elements) {
    for (const auto& each : elements) {
      choices.push_back({toQt(each.id.value()), titleOf(*process(), each.id)});
    }
  };
  offer(process()->lanes());
  offer(process()->participants());
  offer(process()->dataObjects());
  offer(process()->annotations());
  offer(process()->groups());
  offer(process()->messageFlows());
  ask(tr("Go to"), std::move(choices), [this](const QString& id) {
    m_session.showLevelOf(ElementId{fromQt(id)});
    m_view.choose(ElementId{fromQt(id)});
  });
}

}  // namespace einklang::ui
