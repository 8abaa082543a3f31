#include "ui/window/StartPage.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Labels.h"
#include "ui/window/Example.h"
#include "ui/window/RecentFiles.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace einklang::ui {
namespace {

/// Text of a button: a single & would become a mnemonic.
QString buttonText(QString text)
{
  return text.replace(QLatin1Char{'&'}, QStringLiteral("&&"));
}

constexpr int columnWidth = 560;

}  // namespace

StartPage::StartPage(QWidget* parent) : QWidget{parent}, m_recent{new QWidget}
{
  auto* scroll = new QScrollArea;  // many files were opened, the window is low
  scroll->setWidgetResizable(true);
  auto* page = new QWidget;
  scroll->setWidget(page);
  auto* whole = new QVBoxLayout{this};
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(scroll);
  auto* row = new QHBoxLayout{page};
  auto* content = new QWidget;
  content->setFixedWidth(columnWidth);
  row->addStretch();
  row->addWidget(content);
  row->addStretch();
  auto* column = new QVBoxLayout{content};
  column->addStretch(2);
  QLabel* title = plainLabel(QStringLiteral("Einklang"), LabelKind::Title);
  QFont font = title->font();
  font.setPointSizeF(font.pointSizeF() * 1.7);
  title->setFont(font);
  column->addWidget(title);
  column->addWidget(plainLabel(
      tr("Compare how municipalities work, decide on the differences one by one, and publish a "
         "standard that all can adopt."),
      LabelKind::Muted));
  column->addSpacing(16);
  addChoice(*column, QStringLiteral("capture"), tr("Draw a new process"),
            tr("It begins with a start, a step and an end; Ctrl+Enter adds the next step."),
            [this] { Q_EMIT newChosen(); });
  addChoice(*column, QStringLiteral("open"), tr("Open a project or process files"),
            tr("Projects (.einklang), BPMN, XProzess, tables or YAML. Several files at once are "
               "compared with each "
               "other. Files can also be dropped here."),
            [this] { Q_EMIT openChosen(); });
  if (!bundledExample().isEmpty()) {
    addChoice(*column, QStringLiteral("compare"), tr("Open the example"),
              tr("Registering a dog: a reference and the ways of several municipalities. You get a "
                 "copy of your own to try everything with."),
              [this] { Q_EMIT exampleChosen(); });
  }
  column->addSpacing(12);
  column->addWidget(m_recent);
  column->addStretch(3);
  refresh();
}

void StartPage::addChoice(QVBoxLayout& column, const QString& iconName, const QString& text,
                          const QString& advice, const std::function<void()>& run)
{
  auto* button = new QCommandLinkButton{text, advice};  // owned by the page
  button->setIcon(icon(iconName, palette()));
  button->setProperty("icon-name", iconName);
  button->setIconSize({28, 28});
  button->setAccessibleDescription(advice);
  column.addWidget(button);
  connect(button, &QCommandLinkButton::clicked, this, [run] { run(); });
}

void StartPage::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  for (auto* button : findChildren<QCommandLinkButton*>()) {
    button->setIcon(icon(button->property("icon-name").toString(), palette()));
  }
}

void StartPage::refresh()
{
  delete m_recent->layout();
  for (QWidget* old : m_recent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) delete old;
  auto* column = new QVBoxLayout{m_recent};
  column->setContentsMargins(0, 0, 0, 0);
  const QStringList paths = recentFiles();
  if (paths.isEmpty()) return;
  column->addWidget(plainLabel(tr("Recently opened"), LabelKind::Section));
  for (const QString& path : paths) {
    auto* button = new QPushButton{buttonText(QFileInfo{path}.fileName())};
    button->setFlat(true);
    button->setToolTip(tip(path));
    button->setAccessibleDescription(path);
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT pathChosen(path); });
  }
}

}  // namespace einklang::ui
