#include "ui/window/LevelBar.h"

#include "ui/canvas/DiagramView.h"
#include "ui/text/Terms.h"
#include "ui/theme/Labels.h"
#include "ui/window/Session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace einklang::ui {
namespace {

constexpr QPoint corner{12, 12};
constexpr int widestName = 220;

}  // namespace

LevelBar::LevelBar(Session& session, DiagramView& view)
    : QFrame{view.viewport()}, m_session{session}, m_view{view}, m_row{new QHBoxLayout{this}}
{
  setObjectName(QStringLiteral("levels"));
  setFrameShape(StyledPanel);
  setProperty("card", true);
  setAutoFillBackground(true);
  setCursor(Qt::ArrowCursor);
  setAccessibleName(tr("Where you are"));
  m_row->setContentsMargins(6, 2, 8, 2);
  m_row->setSpacing(2);
  // What scrolls takes along what stands on it.
  connect(&view, &DiagramView::viewChanged, this, [this] { move(corner); });
  hide();
}

QString LevelBar::nameOf(const LevelStep& step) const
{
  const Process& process = *m_session.process(step.place);
  if (step.inside) return ui::titleOf(process, ElementId{*step.inside});
  return ui::titleOf(m_session.fileOf(step.place), process);
}

QStringList LevelBar::steps() const
{
  QStringList names;
  for (const LevelStep& step : m_shown) names << nameOf(step);
  return names;
}

void LevelBar::refresh()
{
  const std::vector<LevelStep> way = std::exchange(m_shown, m_session.way());
  const QStringList names = std::exchange(m_names, steps());
  if (m_shown == way && m_names == names) return;
  while (QLayoutItem* item = m_row->takeAt(0)) {
    if (QWidget* old = item->widget()) {
      old->hide();  // it goes later, and is not to be seen below what comes
      old->deleteLater();
    }
    delete item;
  }
  for (std::size_t i = 0; i < m_shown.size(); ++i) addStep(m_shown[i], i + 1 == m_shown.size());
  setAccessibleDescription(m_names.join(QStringLiteral(", ")));
  setVisible(m_shown.size() > 1);
  adjustSize();
  move(corner);
}

void LevelBar::addStep(const LevelStep& step, bool last)
{
  const QString name = fontMetrics().elidedText(nameOf(step), Qt::ElideRight, widestName);
  if (last) {
    QLabel* label = plainLabel(name, LabelKind::Section);
    label->setWordWrap(false);
    label->setToolTip(tip(nameOf(step)));
    m_row->addWidget(label);
    return;
  }
  auto* button = new QToolButton;
  button->setText(name);
  button->setToolTip(tip(tr("Back to: %1").arg(nameOf(step))));
  button->setAccessibleName(tr("Back to: %1").arg(nameOf(step)));
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::NoFocus);  // keys have ways of their own
  m_row->addWidget(button);
  m_row->addWidget(plainLabel(QStringLiteral("\u203a"), LabelKind::Muted));
  // Not while the button is still being clicked: it goes with the way.
  connect(
      button, &QToolButton::clicked, this,
      [this, step] {
        const auto left = m_session.goTo(step);
        if (left) m_view.choose(ElementId{*left});
        m_view.setFocus();
      },
      Qt::QueuedConnection);
}

}  // namespace einklang::ui
