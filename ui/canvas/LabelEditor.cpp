#include "ui/canvas/LabelEditor.h"

#include "ui/paint/Fonts.h"
#include "ui/text/Messages.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextOption>

#include <utility>

namespace einklang::ui {
namespace {

constexpr int smallestLetters = 9;  // to type in, at every zoom
constexpr int frame = 1;            // as the style draws it

}  // namespace

LabelEditor::LabelEditor(QWidget* parent) : QPlainTextEdit{parent}
{
  setAccessibleName(tr("Label"));
  setProperty("canvas", true);
  document()->setDocumentMargin(0);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTabChangesFocus(true);
  connect(this, &QPlainTextEdit::textChanged, this, &LabelEditor::fitText);
  hide();
}

void LabelEditor::begin(const ElementId& id, const QString& label, const TypingPlace& place,
                        const QRectF& area, double zoom)
{
  m_id = id;
  m_before = label;
  setPlainText(label);
  show();  // what is hidden does not break its lines anew
  moveTo(place, area, zoom);
  selectAll();
  setFocus();
  Q_EMIT begun();
}

void LabelEditor::moveTo(const TypingPlace& place, const QRectF& area, double zoom)
{
  m_place = place;
  m_area = area;
  QTextOption option{place.centred ? Qt::AlignHCenter : Qt::AlignLeft};
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  document()->setDefaultTextOption(option);
  QPalette colours = parentWidget()->palette();
  colours.setColor(QPalette::Base, place.ground);
  colours.setColor(QPalette::Text, place.ground.lightness() < 128 ? Qt::white : Qt::black);
  setPalette(colours);
  setFramed(place.framed);
  setFont(labelFont(qMax(smallestLetters, qRound(place.letters * zoom))));
  fitText();
}

/// Where nothing else says where one types; the style looks at it only when it is polished, and
/// has fonts of its own.
void LabelEditor::setFramed(bool framed)
{
  if (property("framed") == framed) return;
  const QFont letters = font();
  setProperty("framed", framed);
  style()->unpolish(this);
  style()->polish(this);
  setFont(letters);
}

/// As high as the text, so that what is typed is all in sight and stands where it will be drawn.
void LabelEditor::fitText()
{
  if (!m_id) return;
  const QRect area = m_area.toAlignedRect();
  setFramed(m_place.framed);
  resize(area.width() + (m_place.framed ? 2 * frame : 0), height());
  const int lines = qRound(document()->documentLayout()->documentSize().height());
  const int text = qMax(1, lines) * fontMetrics().lineSpacing();
  setFramed(m_place.framed || text > area.height());
  const int edge = property("framed").toBool() ? frame : 0;
  const bool middle = m_place.edge == TextEdge::Middle;
  const int high = middle ? qMax(area.height(), text) : text;
  const int top = m_place.edge == TextEdge::Top ? area.top()
                  : middle                      ? area.center().y() - high / 2
                                                : area.bottom() + 1 - high;
  const QRect inner{area.left(), top, area.width(), high};
  setViewportMargins(0, (high - text) / 2, 0, 0);
  setGeometry(inner.adjusted(-edge, -edge, edge, edge));
  verticalScrollBar()->setValue(0);
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
    askForLane(event.key() == Qt::Key_Up ? -1 : 1);
    return true;
  }
  return false;
}

/// Where typing begins anew in the other lane, it goes on as if the step had always been there.
void LabelEditor::askForLane(int step)
{
  const std::optional<ElementId> id = m_id;
  const QString typed = toPlainText();
  const int anchor = textCursor().anchor();
  const int position = textCursor().position();
  commit();
  Q_EMIT laneAsked(step);
  if (!id || m_id != id) return;
  setPlainText(typed);  // with the space that is not kept at the end of a label
  QTextCursor cursor = textCursor();
  cursor.setPosition(anchor);
  cursor.setPosition(position, QTextCursor::KeepAnchor);
  setTextCursor(cursor);
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
  Q_EMIT givenUp();
}

}  // namespace einklang::ui
