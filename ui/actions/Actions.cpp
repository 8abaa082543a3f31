#include "ui/actions/Actions.h"

#include "model/base/Contract.h"
#include "ui/theme/Icons.h"

#include <QWidget>

namespace einklang::ui {

Actions::Actions(QWidget* window, std::vector<ActionRow> rows)
{
  for (ActionRow& row : rows) {
    auto* action = new QAction{row.text, window};  // owned by the window
    action->setObjectName(row.id);
    action->setShortcut(row.shortcut);
    action->setCheckable(static_cast<bool>(row.checked));
    QObject::connect(action, &QAction::triggered, window, [run = row.run] { run(); });
    window->addAction(action);
    const QString id = row.id;
    m_entries.emplace(id, Entry{std::move(row), action});
  }
  recolour(window->palette());
}

QAction* Actions::at(const QString& id) const
{
  const auto found = m_entries.find(id);
  expects(found != m_entries.end(), "the action is in the table");
  return found->second.action;
}

void Actions::refresh()
{
  for (auto& [id, entry] : m_entries) {
    if (entry.row.enabled) entry.action->setEnabled(entry.row.enabled());
    if (entry.row.checked) entry.action->setChecked(entry.row.checked());
    if (entry.row.caption) entry.action->setText(entry.row.caption());
  }
}

void Actions::recolour(const QPalette& palette)
{
  for (auto& [id, entry] : m_entries) {
    if (!entry.row.icon.isEmpty()) entry.action->setIcon(icon(entry.row.icon, palette));
  }
}

}  // namespace einklang::ui
