#include "ui/window/MessageBar.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace einklang::ui {
namespace {

constexpr int timeToRead = 20'000;  // milliseconds

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame{parent},
      m_icon{new QLabel},
      m_sentence{plainLabel({})},
      m_action{new QPushButton},
      m_clock{new QTimer{this}}
{
  m_clock->setSingleShot(true);
  m_clock->setInterval(timeToRead);
  connect(m_clock, &QTimer::timeout, this, [this] {
    // Who points at it or walks through it by key is not done with it.
    underMouse() || isAncestorOf(QApplication::focusWidget()) ? m_clock->start() : hide();
  });
  auto* row = new QHBoxLayout{this};
  row->setContentsMargins(14, 8, 14, 8);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* close = new QPushButton{tr("Close")};
  m_sentence->installEventFilter(this);
  setToolTip(tr("A click or Esc closes it"));
  row->addWidget(m_icon);
  row->addWidget(m_sentence, 1);
  row->addWidget(m_action);
  row->addWidget(close);
  connect(close, &QPushButton::clicked, this, &QWidget::hide);
  connect(m_action, &QPushButton::clicked, this, [this] {
    const auto run = m_run;  // which may say something else
    if (run) run();
  });
  hide();
}

void MessageBar::say(Kind kind, const QString& sentence, const MessageOffer& offer,
                     std::function<bool()> isTrue)
{
  m_kind = kind;
  m_isTrue = std::move(isTrue);
  kind == Kind::Note && !m_isTrue ? m_clock->start() : m_clock->stop();
  QPalette colour = palette();
  const Colours& c = colours(palette());
  colour.setColor(QPalette::ButtonText, kind == Kind::Error ? c.error : c.accent);
  const QString name = kind == Kind::Error ? QStringLiteral("error") : QStringLiteral("info");
  m_icon->setPixmap(icon(name, colour).pixmap(20, 20));
  m_icon->setAccessibleName(kind == Kind::Error ? tr("Error") : tr("Note"));
  m_sentence->setText(sentence);
  m_sentence->setAccessibleName(sentence);
  m_run = offer.run;
  m_action->setText(offer.name);
  m_action->setVisible(!offer.name.isEmpty());
  show();
  QAccessibleEvent event{m_sentence, QAccessible::Alert};
  QAccessible::updateAccessibility(&event);
}

void MessageBar::goOn()
{
  if (!m_isTrue) hide();
}

void MessageBar::review()
{
  if (m_isTrue && !m_isTrue()) hide();
}

/// A click on the sentence, which can also be selected and copied.
bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
  const bool click = watched == m_sentence && event->type() == QEvent::MouseButtonRelease;
  if (!click || m_sentence->hasSelectedText()) return QFrame::eventFilter(watched, event);
  hide();
  return true;
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
  event->key() == Qt::Key_Escape ? hide() : QFrame::keyPressEvent(event);
}

void MessageBar::mouseReleaseEvent(QMouseEvent*)
{
  hide();
}

QString MessageBar::sentence() const
{
  return isHidden() ? QString{} : m_sentence->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
  QPainter painter{this};
  const Colours& c = colours(palette());
  const QColor colour = m_kind == Kind::Error ? c.error : c.accent;
  painter.fillRect(rect(), tinted(c.surface, colour, 0.1));
  painter.fillRect(QRect{0, 0, 4, height()}, colour);
}

}  // namespace einklang::ui
