#include "ui/panels/FieldEditor.h"

#include "ui/panels/NumberEditor.h"
#include "ui/theme/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace einklang::ui {
namespace {

QHBoxLayout* tightRow(QWidget* owner)
{
  auto* row = new QHBoxLayout{owner};  // owned by its widget
  row->setContentsMargins(0, 0, 0, 0);
  return row;
}

class ShownEditor : public FieldEditor
{
 public:
  ShownEditor(const PropertyField&, QWidget* parent)
      : FieldEditor{parent}, m_label{plainLabel({}, LabelKind::Body, this)}
  {
    tightRow(this)->addWidget(m_label);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  void setValue(const QVariant& value) override
  {
    m_label->setText(value.toString());
    remember(value);
  }
  QVariant value() const override { return m_label->text(); }

 private:
  QLabel* m_label;
};

class LineEditor : public FieldEditor
{
 public:
  LineEditor(const PropertyField& field, QWidget* parent)
      : FieldEditor{parent}, m_edit{new QLineEdit{this}}
  {
    tightRow(this)->addWidget(m_edit);
    m_edit->setAccessibleName(field.name);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEditor::flush);
  }
  void setValue(const QVariant& value) override
  {
    const QString text = value.toString();
    if (m_edit->text() != text) m_edit->setText(text);
    m_edit->setCursorPosition(0);
    remember(this->value());
  }
  QVariant value() const override { return m_edit->text().trimmed(); }

 private:
  QLineEdit* m_edit;
};

class TextEditor : public FieldEditor
{
 public:
  TextEditor(const PropertyField& field, QWidget* parent)
      : FieldEditor{parent},
        m_edit{new QPlainTextEdit{this}},
        m_lines{field.kind == FieldKind::Lines}
  {
    tightRow(this)->addWidget(m_edit);
    m_edit->setAccessibleName(field.name);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    if (m_lines) m_edit->setPlaceholderText(FieldEditor::tr("one a line"));
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { adjustHeight(); });
    adjustHeight();
  }
  void setValue(const QVariant& value) override
  {
    const QString text = m_lines ? value.toStringList().join(QLatin1Char{'\n'}) : value.toString();
    if (m_edit->toPlainText() != text) m_edit->setPlainText(text);
    remember(this->value());
  }
  QVariant value() const override
  {
    const QString text = m_edit->toPlainText();
    if (!m_lines) return text.trimmed();
    QStringList lines = text.split(QLatin1Char{'\n'}, Qt::SkipEmptyParts);
    return lines;
  }

 protected:
  bool eventFilter(QObject* object, QEvent* event) override
  {
    if (event->type() == QEvent::FocusOut) flush();
    if (event->type() == QEvent::Resize) QTimer::singleShot(0, this, [this] { adjustHeight(); });
    return FieldEditor::eventFilter(object, event);
  }

 private:
  /// As high as the text, wrapped in the width there is now, up to a limit.
  void adjustHeight()
  {
    const QFontMetrics metrics = m_edit->fontMetrics();
    const QRect room{0, 0, m_edit->viewport()->width() - 10, 10'000};
    const QRect text =
        metrics.boundingRect(room, Qt::TextWordWrap | Qt::TextWrapAnywhere, m_edit->toPlainText());
    const int lines = qMax(m_edit->blockCount(), text.height() / metrics.lineSpacing());
    constexpr int most = 8;  // more is scrolled
    const int wanted = lines + (m_lines ? 1 : 0);
    m_edit->setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded
                                                     : Qt::ScrollBarAlwaysOff);
    const int shown = qBound(1, wanted, most);
    m_edit->setFixedHeight(shown * m_edit->fontMetrics().lineSpacing() + 14);
  }

  QPlainTextEdit* m_edit;
  bool m_lines;
};

class ChoiceEditor : public FieldEditor
{
 public:
  ChoiceEditor(const PropertyField& field, QWidget* parent)
      : FieldEditor{parent}, m_box{new QComboBox{this}}
  {
    tightRow(this)->addWidget(m_box);
    m_box->setAccessibleName(field.name);
    m_box->addItems(field.choices);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // as wide as the panel
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { flush(); });
  }
  void setValue(const QVariant& value) override
  {
    m_box->setCurrentIndex(value.toInt());
    m_box->setToolTip(tip(m_box->currentText()));
    remember(this->value());
  }
  QVariant value() const override { return m_box->currentIndex(); }

 private:
  QComboBox* m_box;
};

class SwitchEditor : public FieldEditor
{
 public:
  SwitchEditor(const PropertyField& field, QWidget* parent)
      : FieldEditor{parent}, m_box{new QCheckBox{this}}
  {
    tightRow(this)->addWidget(m_box);
    m_box->setText(field.name);
    m_box->setAccessibleName(field.name);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] { flush(); });
  }
  void setValue(const QVariant& value) override
  {
    m_box->setChecked(value.toBool());
    remember(this->value());
  }
  QVariant value() const override { return m_box->isChecked(); }

 private:
  QCheckBox* m_box;
};

}  // namespace

FieldEditor* FieldEditor::make(const PropertyField& field, QWidget* parent)
{
  switch (field.kind) {
    case FieldKind::Shown:
      return new ShownEditor{field, parent};
    case FieldKind::Line:
      return new LineEditor{field, parent};
    case FieldKind::Number:
      return new NumberEditor{field, parent};
    case FieldKind::Text:
    case FieldKind::Lines:
      return new TextEditor{field, parent};
    case FieldKind::Choice:
      return new ChoiceEditor{field, parent};
    case FieldKind::Switch:
      return new SwitchEditor{field, parent};
  }
  return nullptr;
}

void FieldEditor::flush()
{
  if (value() == m_before) return;
  m_before = value();
  Q_EMIT changed();
}

}  // namespace einklang::ui
