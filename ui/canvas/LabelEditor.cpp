#include "ui/canvas/LabelEditor.h"

#include "ui/paint/Fonts.h"
#include "ui/text/Messages.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextOption>

#include <utility>

namespace einklang::ui {

LabelEditor::LabelEditor(QWidget* parent) : QPlainTextEdit{parent}
{
  setAccessibleName(tr("Label"));
  setWordWrapMode(QTextOption::WordWrap);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTabChangesFocus(true);
  hide();
}

void LabelEditor::begin(const ElementId& id, const QString& label, const QRect& place,
                        double pixelSize)
{
  m_id = id;
  m_before = label;
  setFont(labelFont(qMax(11, qRound(pixelSize))));
  setPlainText(label);
  setGeometry(place);
  selectAll();
  show();
  setFocus();
}

void LabelEditor::keyPressEvent(QKeyEvent* event)
{
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->key() == Qt::Key_Escape) return leave();
  if (goOn(*event)) return;
  if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) return commit();
  QPlainTextEdit::keyPressEvent(event);
}

/// The keys that commit and ask for more.
bool LabelEditor::goOn(const QKeyEvent& event)
{
  const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
  const bool upOrDown = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
  const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
  if (enter && event.modifiers().testFlag(Qt::ControlModifier)) {
    commit();
    Q_EMIT continued(shift);
    return true;
  }
  if (upOrDown && shift && event.modifiers().testFlag(Qt::AltModifier)) {
    commit();
    Q_EMIT laneAsked(event.key() == Qt::Key_Up ? -1 : 1);
    return true;
  }
  return false;
}

void LabelEditor::focusOutEvent(QFocusEvent* event)
{
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) commit();
}

/// Who hides with the focus gives it to whatever comes next in the window, and that takes note.
void LabelEditor::commit()
{
  if (!m_id) return;
  const ElementId id = *std::exchange(m_id, std::nullopt);
  const QString label = toPlainText().trimmed();
  Q_EMIT left();
  hide();
  if (label != m_before) Q_EMIT committed(toQt(id.value()), label);
}

void LabelEditor::leave()
{
  m_id.reset();
  Q_EMIT left();
  hide();
}

}  // namespace einklang::ui
