// Put what is selected in line, and make its distances equal.
#include "model/operations/AlignOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/CanvasEditor.h"

#include <algorithm>
#include <variant>

namespace einklang::ui {
namespace {

/// One way of putting several elements in order.
struct LineUp
{
  QString id;    // of the action and its icon
  QString name;  // with its mnemonic
  QString letter;
  std::variant<ShapeAlignment, Distribution> way;
  QString words;
};

std::vector<LineUp> lineUps()
{
  const auto entry = [](const char* id, const QString& name, const char* letter,
                        std::variant<ShapeAlignment, Distribution> way, const char* words) {
    return LineUp{QString::fromLatin1(id), name, QString::fromLatin1(letter), way,
                  QString::fromUtf8(words)};
  };
  return {
      entry("align-left", CanvasEditor::tr("Align &left"), "l", ShapeAlignment::Left, "bündig"),
      entry("align-centre", CanvasEditor::tr("Align in one &column"), "s", ShapeAlignment::Centre,
            "Mitte zentrieren center untereinander"),
      entry("align-right", CanvasEditor::tr("Align &right"), "r", ShapeAlignment::Right, "bündig"),
      entry("align-top", CanvasEditor::tr("Align at the to&p"), "o", ShapeAlignment::Top, "bündig"),
      entry("align-middle", CanvasEditor::tr("Align in one ro&w"), "z", ShapeAlignment::Middle,
            "Mitte zentrieren middle nebeneinander Höhe"),
      entry("align-bottom", CanvasEditor::tr("Align at the &bottom"), "u", ShapeAlignment::Bottom,
            "bündig"),
      entry("distribute-horizontally", CanvasEditor::tr("Equal distances &side by side"), "n",
            Distribution::Horizontal, "verteilen Abstand distribute"),
      entry("distribute-vertically", CanvasEditor::tr("Equal distances &one below the other"), "v",
            Distribution::Vertical, "verteilen Abstand distribute"),
  };
}

QString plain(QString name)
{
  return name.remove(QLatin1Char{'&'});
}

}  // namespace

/// What of the selection can be put in line: everything but lanes, pools and flows.
std::set<ElementId> CanvasEditor::movable() const
{
  std::set<ElementId> ids;
  if (!process() || !diagram()) return ids;
  for (const ElementId& id : m_view.selection()) {
    const bool band = process()->findLane(LaneId{id.value()}) ||
                      process()->findParticipant(ParticipantId{id.value()});
    if (!band && diagram()->shapes.find(id)) ids.insert(id);
  }
  return ids;
}

bool CanvasEditor::canLineUp(bool distances) const
{
  return movable().size() >= (distances ? 3U : 2U);
}

void CanvasEditor::lineUp(const QString& id)
{
  for (const LineUp& each : lineUps()) {
    if (each.id != id) continue;
    const auto way = each.way;
    const bool distances = std::holds_alternative<Distribution>(way);
    m_perform(
        [way, ids = movable()](Transaction& t, const ProcessId& process) {
          const auto* alignment = std::get_if<ShapeAlignment>(&way);
          return alignment ? align(t, process, ids, *alignment)
                           : distribute(t, process, ids, std::get<Distribution>(way));
        },
        distances ? steps::distribute : steps::align);
  }
}

void CanvasEditor::openLineUpMenu()
{
  std::vector<Choice> choices;
  for (const LineUp& each : lineUps()) {
    const bool possible = canLineUp(std::holds_alternative<Distribution>(each.way));
    choices.push_back({.id = each.id,
                       .name = plain(each.name),
                       .words = each.words,
                       .shortcut = each.letter,
                       .possible = possible});
  }
  ask(tr("Align"), std::move(choices), [this](const QString& id) { lineUp(id); });
}

std::vector<ActionRow> CanvasEditor::lineUpRows()
{
  std::vector<ActionRow> rows;
  rows.push_back({.id = QStringLiteral("align"),
                  .text = tr("&Align ..."),
                  .shortcut = QKeySequence{Qt::Key_L},
                  .enabled = [this] { return canLineUp(false); },
                  .run = [this] { openLineUpMenu(); },
                  .words = QStringLiteral("ausrichten verteilen Linie Reihe Abstand")});
  rows.push_back({.id = QStringLiteral("make-space"),
                  .text = tr("Ma&ke space"),
                  .shortcut = QKeySequence{Qt::Key_S},
                  .icon = QStringLiteral("make-space"),
                  .enabled = [this] { return process() != nullptr; },
                  .run = [this] { setMakingSpace(!isMakingSpace()); },
                  .checked = [this] { return isMakingSpace(); },
                  .words = QStringLiteral("Platz Raum schaffen einfügen wegnehmen space tool gap"),
                  .keyOfCanvas = true});
  rows.push_back(
      {.id = QStringLiteral("label-back"),
       .text = tr("Put the label back to its plac&e"),
       .enabled = [this] { return m_label.canPutBack(); },
       .run = [this] { m_label.putBack(); },
       .words = QStringLiteral("Beschriftung Label zurücksetzen reset Platz automatisch"),
       .keyOfCanvas = true});
  for (const LineUp& each : lineUps()) {
    const bool distances = std::holds_alternative<Distribution>(each.way);
    rows.push_back({.id = each.id,
                    .text = each.name,
                    .icon = each.id,
                    .enabled = [this, distances] { return canLineUp(distances); },
                    .run = [this, id = each.id] { lineUp(id); },
                    .words = each.words,
                    .keyOfCanvas = true});
  }
  return rows;
}

}  // namespace einklang::ui
