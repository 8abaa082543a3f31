#include "ui/window/MessageBar.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace einklang::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame{parent}, m_icon{new QLabel}, m_sentence{plainLabel({})}, m_action{new QPushButton}
{
  auto* row = new QHBoxLayout{this};
  row->setContentsMargins(14, 8, 14, 8);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* close = new QPushButton{tr("Close")};
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

void MessageBar::say(Kind kind, const QString& sentence, const MessageOffer& offer)
{
  m_kind = kind;
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
