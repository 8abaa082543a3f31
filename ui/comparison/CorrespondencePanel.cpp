#include "ui/comparison/CorrespondencePanel.h"

#include "ui/comparison/ConfidenceSign.h"
#include "ui/text/Messages.h"
#include "ui/theme/FlowLayout.h"
#include "ui/theme/Labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace einklang::ui {
namespace {

constexpr int signSize = 18;
constexpr int stepRole = Qt::UserRole;
constexpr QChar figureSpace{0x2007};  // as wide as a digit

QPixmap signOf(const Correspondence& link, const QWidget& widget)
{
  const double scale = widget.devicePixelRatioF();
  QPixmap pixmap{QSize{signSize, signSize} * scale};
  pixmap.setDevicePixelRatio(scale);
  pixmap.fill(Qt::transparent);
  QPainter painter{&pixmap};
  paintConfidence(painter, QRectF{0, 0, signSize, signSize}, link, widget.palette());
  return pixmap;
}

QString reasonsOf(const CorrespondenceView& view)
{
  if (!view.link || view.link->locked) return view.note;
  QStringList lines;
  for (const Message& reason : view.link->reasons) {
    lines.push_back(QStringLiteral("• ") + text(reason));
  }
  if (!view.note.isEmpty()) lines.push_back(view.note);
  return lines.join(QLatin1Char{'\n'});
}

}  // namespace

CorrespondencePanel::CorrespondencePanel(const std::vector<QAction*>& actions, QWidget* parent)
    : QWidget{parent},
      m_title{plainLabel({}, LabelKind::Section)},
      m_sign{new QLabel},
      m_trust{plainLabel({})},
      m_reasons{plainLabel({}, LabelKind::Muted)},
      m_heading{plainLabel({}, LabelKind::Section)},
      m_candidates{new QListWidget}
{
  auto* row = new QHBoxLayout{this};
  row->setContentsMargins(14, 8, 14, 8);
  row->setSpacing(18);
  auto* facts = new QVBoxLayout;
  facts->setSpacing(4);
  facts->addWidget(m_title);
  auto* trust = new QHBoxLayout;
  trust->setSpacing(8);
  trust->addWidget(m_sign);
  trust->addWidget(m_trust, 1);
  facts->addLayout(trust);
  m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  auto* reasons = new QScrollArea;  // there may be more of them than room
  reasons->setWidgetResizable(true);
  reasons->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  reasons->setMinimumHeight(24);
  reasons->setWidget(m_reasons);
  facts->addWidget(reasons, 1);
  auto* buttons = new FlowLayout{FlowLayout::Rows::Loose};
  buttons->setSpacing(6);
  for (QAction* action : actions) {
    auto* button = new QToolButton;  // owned by this widget through the layout
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    buttons->addWidget(button);
  }
  facts->addLayout(buttons);
  row->addLayout(facts, 3);
  row->addWidget(makeCandidates(), 2);
  setAccessibleName(tr("Correspondence of the chosen steps"));
}

QWidget* CorrespondencePanel::makeCandidates()
{
  auto* side = new QWidget;
  auto* column = new QVBoxLayout{side};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(m_heading);
  column->addWidget(m_candidates, 1);
  m_candidates->setAccessibleName(tr("Steps that it could be, the most alike first"));
  m_candidates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_candidates->setToolTip(tr("Enter or a double click links the step."));
  m_candidates->installEventFilter(this);
  connect(m_candidates, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
    Q_EMIT candidateChosen(item->data(stepRole).toString());
  });
  connect(m_candidates, &QListWidget::currentItemChanged, this,
          [this](const QListWidgetItem* item) {
            if (item && m_candidates->hasFocus()) {
              Q_EMIT candidateLookedAt(item->data(stepRole).toString());
            }
          });
  return side;
}

void CorrespondencePanel::showTrust(const std::optional<Correspondence>& link)
{
  m_sign->setVisible(link.has_value());
  m_trust->setVisible(link.has_value());
  if (!link) return;
  m_sign->setPixmap(signOf(*link, *this));
  m_trust->setText(link->locked ? trustOf(*link)
                                : tr("%1, %2").arg(trustOf(*link), percent(link->score)));
}

void CorrespondencePanel::show(const CorrespondenceView& view)
{
  m_title->setText(view.title);
  showTrust(view.link);
  m_reasons->setText(reasonsOf(view));
  m_heading->setText(view.candidatesFor);
  const bool hadFocus = m_candidates->hasFocus();
  const QSignalBlocker quiet{m_candidates};
  m_candidates->clear();
  const qsizetype widest =
      view.candidates.empty() ? 0 : percent(view.candidates.front().likeness).size();
  for (const CorrespondenceView::Row& row : view.candidates) {
    auto* item = new QListWidgetItem{m_candidates};  // owned by the list
    const QString likeness = percent(row.likeness).rightJustified(widest, figureSpace);
    item->setText(tr("%1   %2  ·  %3").arg(likeness, row.name, row.about));
    item->setToolTip(tip(row.name + QLatin1Char{'\n'} + row.about));
    item->setData(Qt::AccessibleTextRole,
                  tr("%1, likeness %2. %3").arg(row.name, percent(row.likeness), row.about));
    item->setData(stepRole, toQt(row.step.value()));
  }
  m_candidates->setVisible(!view.candidates.empty());
  if (hadFocus && view.candidates.empty()) Q_EMIT left();
}

bool CorrespondencePanel::focusCandidates()
{
  if (m_candidates->count() == 0) return false;
  m_candidates->setFocus();
  m_candidates->setCurrentRow(0);
  return true;
}

bool CorrespondencePanel::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == m_candidates && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
      Q_EMIT left();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

QString CorrespondencePanel::currentCandidate() const
{
  const QListWidgetItem* item = m_candidates->currentItem();
  return item ? item->data(stepRole).toString() : QString{};
}

QString CorrespondencePanel::title() const
{
  return m_title->text();
}

QString CorrespondencePanel::trust() const
{
  return m_trust->isHidden() ? QString{} : m_trust->text();
}

QString CorrespondencePanel::reasons() const
{
  return m_reasons->text();
}

}  // namespace einklang::ui
