#include "ui/theme/EmptyState.h"

#include "ui/theme/Labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace einklang::ui {
namespace {

constexpr int widest = 460;  // longer lines are hard to read

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget{parent},
      m_title{plainLabel({}, LabelKind::Title)},
      m_advice{plainLabel({}, LabelKind::Muted)},
      m_action{new QPushButton}
{
  auto* column = new QVBoxLayout{this};
  column->addStretch(2);
  for (QLabel* label : {m_title, m_advice}) {
    label->setAlignment(Qt::AlignCenter);
    label->setMaximumWidth(widest);
    column->addWidget(label);
  }
  column->addSpacing(10);
  m_action->setProperty("primary", true);
  column->addWidget(m_action, 0, Qt::AlignHCenter);
  column->addStretch(3);
  connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

void EmptyState::say(const QString& title, const QString& advice, const QString& action)
{
  m_title->setText(title);
  m_advice->setText(advice);
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
}

}  // namespace einklang::ui
