#include "ui/window/HistoryList.h"

#include "model/document/History.h"
#include "ui/text/StepText.h"
#include "ui/tools/ChoiceMenu.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace einklang::ui {
namespace {

constexpr QSize usual{620, 440};

QString nameOf(const Document& document, std::size_t done)
{
  return done == 0 ? HistoryList::tr("As it was opened")
                   : stepText(document.steps()[done - 1], document.content());
}

}  // namespace

HistoryList::HistoryList(QWidget& window) : m_window{window}, m_menu{new ChoiceMenu{&window, usual}}
{
  m_menu->setObjectName(QStringLiteral("history"));
}

void HistoryList::open(Document& document)
{
  const std::size_t now = document.doneSteps();
  std::vector<Choice> choices;
  for (std::size_t i = document.steps().size() + 1; i-- > 0;) {
    const QString state = i == now ? tr("now here") : i > now ? tr("undone") : QString{};
    const QString name =
        i == 0 ? nameOf(document, i) : QStringLiteral("%1  %2").arg(i).arg(nameOf(document, i));
    choices.push_back({.id = QString::number(i), .name = name, .hint = state});
  }
  m_menu->giveBackTo(QApplication::focusWidget());
  const QPoint top{(m_window.width() - usual.width()) / 2, m_window.height() / 8};
  m_menu->open(tr("History: go to a step"), std::move(choices), top,
               [&document](const QString& id) { goToStep(document, id.toULongLong()); });
  m_menu->setCurrent(QString::number(now));
}

}  // namespace einklang::ui
