#include "ui/panels/NumberEditor.h"

#include "ui/panels/TypedAmounts.h"
#include "ui/text/Messages.h"
#include "ui/theme/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace einklang::ui {
namespace {

constexpr int fieldWidth = 110;

QString shownText(const QVariant& value)
{
  return value.isValid() ? amountText(value.toDouble()) : QString{};
}

}  // namespace

NumberEditor::NumberEditor(const PropertyField& field, QWidget* parent)
    : FieldEditor{parent},
      m_edit{new QLineEdit{this}},
      m_unit{plainLabel(field.unit, LabelKind::Muted, this)},
      m_unitName{field.unit},
      m_fault{plainLabel({}, LabelKind::Error, this)},
      m_read{field.read},
      m_words{field.words}
{
  auto* column = new QVBoxLayout{this};  // owned by its widget
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  auto* row = new QHBoxLayout;  // owned by the column
  row->addWidget(m_edit);
  row->addWidget(m_unit);
  row->addStretch();
  column->addLayout(row);
  column->addWidget(m_fault);
  m_fault->hide();
  m_edit->setAccessibleName(field.name);
  m_edit->setMaximumWidth(fieldWidth);
  setFocusProxy(m_edit);
  connect(m_edit, &QLineEdit::editingFinished, this, &FieldEditor::flush);
}

QString NumberEditor::typed() const
{
  return m_edit->text().trimmed();
}

/// The same value again leaves alone what is still to be mended.
void NumberEditor::setValue(const QVariant& value)
{
  if (!unread().isEmpty() && value == m_stored) return;
  m_stored = value;
  m_value = value;
  setFault({});
  m_seen = shownText(value);
  if (m_edit->text() != m_seen) m_edit->setText(m_seen);
  sayUnit();
}

/// "min", and where that is more than an hour what it amounts to: "min (3 days)".
void NumberEditor::sayUnit()
{
  constexpr double obvious = 60;
  const bool told = m_words && m_value.isValid() && m_value.toDouble() > obvious;
  m_unit->setText(told ? QStringLiteral("%1 (%2)").arg(m_unitName, m_words(m_value.toDouble()))
                       : m_unitName);
}

void NumberEditor::flush()
{
  if (typed() == m_seen) return;
  m_seen = typed();
  const std::optional<Result<double>> read =
      m_seen.isEmpty() ? std::nullopt : std::optional{m_read(fromQt(m_seen))};
  if (read && !*read) {
    setFault(read->error());
    Q_EMIT refused(read->error());
    return;
  }
  setFault({});
  m_value = read ? QVariant{**read} : QVariant{};
  sayUnit();
  if (m_value == m_stored) return setValue(m_stored);
  Q_EMIT changed();
}

QString NumberEditor::unread() const
{
  return m_fault->isHidden() ? QString{} : typed();
}

void NumberEditor::showUnread(const QString& text)
{
  m_edit->setText(text);
  m_seen = typed();
  const Result<double> read = m_read(fromQt(m_seen));
  if (!read) setFault(read.error());
}

void NumberEditor::setFault(const std::optional<Error>& fault)
{
  const QString sentence = fault ? text(fault->message) : QString{};
  if (sentence == m_fault->text()) return;  // a style that looks again looks at the whole form
  m_fault->setText(sentence);
  m_fault->setVisible(fault.has_value());
  m_edit->setAccessibleDescription(sentence);
  m_edit->setProperty("unread", fault.has_value());
  m_edit->style()->unpolish(m_edit);  // the style looks at the property only then
  m_edit->style()->polish(m_edit);
}

}  // namespace einklang::ui
