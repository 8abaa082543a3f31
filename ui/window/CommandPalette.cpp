#include "ui/window/CommandPalette.h"

#include "ui/tools/ChoiceMenu.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace einklang::ui {
namespace {

constexpr int kept = 20;
constexpr QSize usual{560, 440};

QString key()
{
  return QStringLiteral("recentActions");
}

void rememberUse(const QString& id)
{
  QStringList ids = QSettings{}.value(key()).toStringList();
  ids.removeAll(id);
  ids.prepend(id);
  QSettings{}.setValue(key(), QStringList{ids.mid(0, kept)});
}

/// What was used last in front, everything else in the order of the tables.
void sortByUse(std::vector<ActionRow>& rows)
{
  const QStringList used = QSettings{}.value(key()).toStringList();
  std::ranges::stable_sort(rows, {}, [&](const ActionRow& row) {
    const qsizetype at = used.indexOf(row.id);
    return at < 0 ? used.size() : at;
  });
}

/// The key, and whether a switch is on.
QString hintOf(const ActionRow& row)
{
  const QString key = row.shortcut.toString(QKeySequence::NativeText);
  if (!row.checked || !row.checked()) return key;
  return key.isEmpty() ? CommandPalette::tr("on") : CommandPalette::tr("on, %1").arg(key);
}

Choice choiceOf(const ActionRow& row)
{
  return {.id = row.id,
          .name = nameOf(row),
          .words = row.words,
          .hint = hintOf(row),
          .possible = !row.enabled || row.enabled()};
}

}  // namespace

CommandPalette::CommandPalette(QWidget& window)
    : m_window{window}, m_menu{new ChoiceMenu{&window, usual}}
{
  m_menu->setObjectName(QStringLiteral("command-palette"));
}

void CommandPalette::open(std::vector<ActionRow> rows)
{
  sortByUse(rows);
  show(tr("All commands"), std::move(rows));
}

void CommandPalette::openKeys(std::vector<ActionRow> rows)
{
  std::erase_if(rows, [](const ActionRow& row) {
    return row.shortcut.isEmpty() || (row.enabled && !row.enabled());
  });
  show(tr("Keys for what is selected"), std::move(rows));
}

void CommandPalette::show(const QString& title, std::vector<ActionRow> rows)
{
  std::vector<Choice> choices;
  for (const ActionRow& row : rows) choices.push_back(choiceOf(row));
  m_menu->giveBackTo(QApplication::focusWidget());
  const QPoint top{(m_window.width() - usual.width()) / 2, m_window.height() / 8};
  m_menu->open(title, std::move(choices), top, [rows = std::move(rows)](const QString& id) {
    const auto row = std::ranges::find(rows, id, &ActionRow::id);
    rememberUse(id);
    row->run();
  });
}

}  // namespace einklang::ui
