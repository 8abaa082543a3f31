#include "ui/panels/PropertiesPanel.h"

#include "ui/panels/FieldEditor.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/Labels.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace einklang::ui {
namespace {

/// An editor that had the focus while it is destroyed would still ask for a change.
void release(std::vector<FieldEditor*>& editors, QScrollArea& panel)
{
  for (FieldEditor* editor : editors) editor->disconnect(&panel);
  editors.clear();
  QWidget* focus = QApplication::focusWidget();
  if (focus && panel.widget() && panel.widget()->isAncestorOf(focus)) focus->clearFocus();
}

}  // namespace

PropertiesPanel::PropertiesPanel(QWidget* parent) : QScrollArea{parent}
{
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Properties"));
  clear();
}

/// What was typed and could not be read is still there when the same is shown again.
void PropertiesPanel::keepUnread()
{
  m_unread.erase(m_shown);
  for (std::size_t i = 0; i < m_editors.size(); ++i) {
    const QString typed = m_editors[i]->unread();
    if (!typed.isEmpty()) m_unread[m_shown][m_fields[i].name] = typed;
  }
}

void PropertiesPanel::clear()
{
  keepUnread();
  release(m_editors, *this);
  m_fields.clear();
  m_shown.clear();
  auto* empty = plainLabel(tr("Open a process to see its properties."), LabelKind::Muted);
  empty->setAlignment(Qt::AlignTop);
  empty->setMargin(16);
  setWidget(empty);
}

void PropertiesPanel::show(const Process& process, const std::optional<ElementId>& id)
{
  auto fields = fieldsOf(process, id);
  QString shown =
      toQt(process.id().value()) + QLatin1Char{'\n'} + (id ? toQt(id->value()) : QString{});
  for (const PropertyField& field : fields) shown += QLatin1Char{'\n'} + field.name;
  const bool same = shown == m_shown;
  if (!same) keepUnread();
  m_fields = std::move(fields);
  m_shown = shown;
  if (!same) build();
  m_title->setText(id ? titleOf(process, *id) : toQt(process.name()));
  for (std::size_t i = 0; i < m_fields.size(); ++i) m_editors[i]->setValue(m_fields[i].value);
  if (same || !m_unread.contains(m_shown)) return;
  for (std::size_t i = 0; i < m_fields.size(); ++i) {
    const auto typed = m_unread[m_shown].find(m_fields[i].name);
    if (typed != m_unread[m_shown].end()) m_editors[i]->showUnread(typed->second);
  }
}

void PropertiesPanel::build()
{
  release(m_editors, *this);
  auto* form = new QWidget;  // owned by the scroll area
  auto* column = new QVBoxLayout{form};
  column->setContentsMargins(14, 12, 14, 14);
  column->setSpacing(6);
  m_title = plainLabel({}, LabelKind::Title);
  column->addWidget(m_title);
  for (std::size_t at = 0; at < m_fields.size();) addGroup(*column, at);
  column->addStretch(1);
  setWidget(form);
  verticalScrollBar()->setValue(0);
}

void PropertiesPanel::addGroup(QVBoxLayout& column, std::size_t& at)
{
  const QString group = m_fields[at].group;
  QLabel* heading = plainLabel(group, LabelKind::Section);
  heading->setContentsMargins(0, 8, 0, 0);
  column.addWidget(heading);
  auto* rows = new QFormLayout;  // owned by the column
  rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
  rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  rows->setVerticalSpacing(6);
  for (; at < m_fields.size() && m_fields[at].group == group; ++at) {
    FieldEditor* editor = FieldEditor::make(m_fields[at], this);
    if (m_fields[at].kind == FieldKind::Switch) {
      rows->addRow(editor);  // a box has its name beside it
    } else {
      auto* name = new QLabel{m_fields[at].name};
      name->setTextFormat(Qt::PlainText);
      name->setBuddy(editor);
      rows->addRow(name, editor);
    }
    m_editors.push_back(editor);
    connect(editor, &FieldEditor::changed, this, [this, index = at] { ask(index); });
    connect(editor, &FieldEditor::refused, this,
            [this, index = at](const Error& why) { refuse(index, why); });
  }
  column.addLayout(rows);
}

void PropertiesPanel::ask(std::size_t index)
{
  if (index >= m_fields.size() || !m_fields[index].change) return;
  const Operation operation = m_fields[index].change(m_editors[index]->value());
  Q_EMIT changeRequested(operation);
}

void PropertiesPanel::refuse(std::size_t index, const Error& why)
{
  Q_EMIT refused(
      {why.code,
       {"At %1, %2: %3 What was there before stays.",
        {fromQt(m_title->text()), fromQt(m_fields[index].name), fromQt(text(why.message))}}});
}

void PropertiesPanel::flush()
{
  for (std::size_t i = 0; i < m_editors.size(); ++i) m_editors[i]->flush();
}

void PropertiesPanel::editLegalBasis()
{
  FieldEditor* editor = editorOf(legalBasesField());
  if (!editor) return;
  ensureWidgetVisible(editor);
  editor->setFocus();
}

FieldEditor* PropertiesPanel::editorOf(const QString& name) const
{
  for (std::size_t i = 0; i < m_fields.size(); ++i) {
    if (m_fields[i].name == name) return m_editors[i];
  }
  return nullptr;
}

}  // namespace einklang::ui
