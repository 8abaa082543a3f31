#include "ui/window/StationBar.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace einklang::ui {
namespace {

constexpr std::array iconNames{"capture", "compare", "decide", "standard", "publish"};

/// A station as a tab: icon, number and name; the current one has a bar below and bold letters.
class StationButton : public QToolButton
{
 public:
  StationButton(StationId station, QWidget* parent) : QToolButton{parent}
  {
    setText(StationBar::nameOf(station));
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({20, 20});
    setAccessibleName(text());
    setMinimumHeight(44);
  }

  QSize sizeHint() const override
  {
    QFont bold = font();
    bold.setBold(true);
    return {QFontMetrics{bold}.horizontalAdvance(text()) + 20 + 8 + 32, 46};
  }

 protected:
  void paintEvent(QPaintEvent*) override
  {
    QPainter painter{this};
    const Colours& c = colours(palette());
    if (underMouse() && !isChecked()) painter.fillRect(rect(), tinted(c.surface, c.accent, 0.06));
    QFont font = painter.font();
    font.setBold(isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? c.accent : c.text);
    const QRect place{16, (height() - 20) / 2, 20, 20};
    icon().paint(&painter, place);
    painter.drawText(rect().adjusted(44, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (isChecked()) painter.fillRect(QRect{0, height() - 3, width(), 3}, c.accent);
    if (!hasFocus()) return;
    painter.setPen(QPen{c.accent, 2});
    painter.drawRect(rect().adjusted(2, 2, -3, -4));
  }
};

}  // namespace

StationBar::StationBar(QWidget* parent) : QWidget{parent}, m_buttons{new QButtonGroup{this}}
{
  auto* row = new QHBoxLayout{this};
  row->setContentsMargins(8, 0, 8, 0);
  row->setSpacing(0);
  for (int i = 0; i < static_cast<int>(iconNames.size()); ++i) {
    auto* button = new StationButton{static_cast<StationId>(i), this};
    m_buttons->addButton(button, i);
    row->addWidget(button);
  }
  row->addStretch();
  setAccessibleName(tr("Stations"));
  recolour();
  m_buttons->button(0)->setChecked(true);
  connect(m_buttons, &QButtonGroup::idClicked, this,
          [this](int id) { Q_EMIT stationChosen(static_cast<StationId>(id)); });
}

void StationBar::setStation(StationId station)
{
  m_buttons->button(static_cast<int>(station))->setChecked(true);
}

StationId StationBar::station() const
{
  return static_cast<StationId>(m_buttons->checkedId());
}

QString StationBar::nameOf(StationId station)
{
  switch (station) {
    case StationId::Capture:
      return tr("Capture");
    case StationId::Compare:
      return tr("Compare");
    case StationId::Decide:
      return tr("Decide");
    case StationId::Standard:
      return tr("Standard process");
    case StationId::Publish:
      return tr("Publish");
  }
  return {};
}

void StationBar::recolour()
{
  for (std::size_t i = 0; i < iconNames.size(); ++i) {
    m_buttons->button(static_cast<int>(i))
        ->setIcon(icon(QString::fromLatin1(iconNames[i]), palette()));
  }
}

void StationBar::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) recolour();
}

void StationBar::paintEvent(QPaintEvent*)
{
  QPainter painter{this};
  const Colours& c = colours(palette());
  painter.fillRect(rect(), c.surface);
  painter.setPen(c.line);
  painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

}  // namespace einklang::ui
