#include "ui/comparison/CriteriaPanel.h"

#include "ui/text/Terms.h"
#include "ui/theme/FlowLayout.h"
#include "ui/theme/Labels.h"

#include <QCheckBox>
#include <QPushButton>

namespace einklang::ui {
namespace {

/// How many of the deviations of the project each criterion is about.
std::array<int, allCriteria.size()> countsOf(const Session& session)
{
  std::array<int, allCriteria.size()> counts{};
  const auto comparison = session.comparison();
  if (!comparison) return counts;
  for (const SharedDeviation& shared : comparison->shared) {
    ++counts[static_cast<std::size_t>(criterionOf(shared.deviation.kind))];
  }
  return counts;
}

}  // namespace

CriteriaPanel::CriteriaPanel(Session& session, QWidget* parent)
    : QWidget{parent}, m_session{session}, m_boxes{}, m_all{new QPushButton{tr("Count all")}}
{
  auto* flow = new FlowLayout{FlowLayout::Rows::Loose, this};
  setAccessibleName(tr("What counts as a deviation"));
  for (const Criterion criterion : allCriteria) {
    auto* box = new QCheckBox;
    m_boxes[static_cast<std::size_t>(criterion)] = box;
    box->setToolTip(tip(kindsOf(criterion)));
    connect(box, &QCheckBox::toggled, this, [this, criterion](bool on) { set(criterion, on); });
    flow->addWidget(box);
  }
  m_all->setToolTip(tr("Lets all kinds of deviations count again."));
  connect(m_all, &QPushButton::clicked, this, [this] { m_session.setCriteria({}); });
  flow->addWidget(m_all);
  m_connection = m_session.changed.connect([this](SessionEvent event) {
    if (event == SessionEvent::Opened || event == SessionEvent::Compared ||
        event == SessionEvent::Criteria) {
      refresh();
    }
  });
  refresh();
}

void CriteriaPanel::set(Criterion criterion, bool counts)
{
  Criteria criteria = m_session.criteria();
  criteria.set(criterion, counts);
  m_session.setCriteria(criteria);
}

void CriteriaPanel::refresh()
{
  const auto counts = countsOf(m_session);
  for (const Criterion criterion : allCriteria) {
    QCheckBox& shown = box(criterion);
    const QSignalBlocker quiet{shown};
    shown.setText(
        tr("%1 (%2)").arg(term(criterion)).arg(counts[static_cast<std::size_t>(criterion)]));
    shown.setChecked(m_session.criteria().counts(criterion));
  }
  m_all->setVisible(!m_session.criteria().countAll());
}

}  // namespace einklang::ui
