#include "ui/actions/Actions.h"

#include "model/base/Contract.h"
#include "ui/text/Translations.h"
#include "ui/theme/Icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace einklang::ui {

/// The table is asked a second time while nothing is translated: so no name is written twice.
std::vector<ActionRow> withEnglishNames(const ActionTable& table)
{
  std::vector<ActionRow> rows = table();
  const SpokenLanguage english{*QCoreApplication::instance(), Spoken::English};
  const std::vector<ActionRow> inEnglish = table();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].words += QLatin1Char{' '} + nameOf(inEnglish[i]);
  }
  return rows;
}

QString nameOf(const ActionRow& row)
{
  QString name = row.caption ? row.caption() : row.text;
  return name.remove(QLatin1Char{'&'});
}

namespace {

/// In a group the menu shows that one excludes the others.
QActionGroup* choiceOf(const QString& name, QWidget* window)
{
  if (auto* known = window->findChild<QActionGroup*>(name)) return known;
  auto* group = new QActionGroup{window};  // owned by the window
  group->setObjectName(name);
  return group;
}

}  // namespace

Actions::Actions(QWidget* window, std::vector<ActionRow> rows)
{
  for (ActionRow& row : rows) {
    auto* action = new QAction{row.text, window};  // owned by the window
    action->setObjectName(row.id);
    action->setShortcut(row.shortcut);
    // The window never has the focus itself: menus show the key, and other parts keep theirs.
    if (row.keyOfCanvas) action->setShortcutContext(Qt::WidgetShortcut);
    action->setCheckable(static_cast<bool>(row.checked));
    if (!row.choice.isEmpty()) choiceOf(row.choice, window)->addAction(action);
    QObject::connect(action, &QAction::triggered, window, [run = row.run] { run(); });
    window->addAction(action);
    m_entries.push_back({std::move(row), action});
  }
  recolour(window->palette());
}

QAction* Actions::at(const QString& id) const
{
  const auto found =
      std::ranges::find(m_entries, id, [](const Entry& entry) { return entry.row.id; });
  expects(found != m_entries.end(), "the action is in the table");
  return found->action;
}

std::vector<ActionRow> Actions::rows() const
{
  std::vector<ActionRow> rows;
  for (const Entry& entry : m_entries) rows.push_back(entry.row);
  return rows;
}

void Actions::refresh()
{
  for (const Entry& entry : m_entries) {
    if (entry.row.enabled) entry.action->setEnabled(entry.row.enabled());
    if (entry.row.checked) entry.action->setChecked(entry.row.checked());
    if (entry.row.caption) entry.action->setText(entry.row.caption());
  }
}

void Actions::recolour(const QPalette& palette)
{
  for (const Entry& entry : m_entries) {
    if (!entry.row.icon.isEmpty()) entry.action->setIcon(icon(entry.row.icon, palette));
  }
}

}  // namespace einklang::ui
