#include "ui/tools/CreatePalette.h"

#include "ui/canvas/DiagramView.h"
#include "ui/theme/Icons.h"
#include "ui/tools/CanvasEditor.h"

#include <QApplication>
#include <QGridLayout>
#include <QMouseEvent>
#include <QToolButton>

#include <utility>

namespace einklang::ui {
namespace {

constexpr int buttonSize = 36;
constexpr int gap = 2;
constexpr int marginX = 4;
constexpr int marginY = 6;
constexpr int mostColumns = 2;  // more would take the room of the drawing

}  // namespace

CreatePalette::CreatePalette(CanvasEditor& editor, QWidget* parent)
    : QFrame{parent}, m_editor{editor}
{
  setAccessibleName(tr("Create"));
  auto* grid = new QGridLayout{this};
  grid->setContentsMargins(marginX, marginY, marginX, marginY);
  grid->setSpacing(gap);
  grid->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  add(QStringLiteral("start"), QStringLiteral("start-event"));
  add(QStringLiteral("task"), QStringLiteral("task"));
  add(QStringLiteral("exclusive"), QStringLiteral("gateway"));
  add(QStringLiteral("parallel"), QStringLiteral("parallel"));
  add(QStringLiteral("intermediate"), QStringLiteral("intermediate-event"));
  add(QStringLiteral("timer-catch"), QStringLiteral("timer"));
  add(QStringLiteral("end"), QStringLiteral("end-event"));
  add(QStringLiteral("sub-process"), QStringLiteral("sub-process"));
  add(QStringLiteral("lane"), QStringLiteral("lane"));
  add(QStringLiteral("black-box"), QStringLiteral("pool"));
  add(QStringLiteral("note"), QStringLiteral("note"));
  auto* more = new QToolButton;
  more->setObjectName(QStringLiteral("create-more"));
  more->setProperty("icon-name", QStringLiteral("more"));
  more->setToolTip(tr("Create something else (N)"));
  more->setAccessibleName(more->toolTip());
  m_buttons.push_back(more);
  connect(more, &QToolButton::clicked, this, [this] { m_editor.openCreateMenu(); });
  for (QToolButton* button : m_buttons) {
    button->setAutoRaise(true);
    button->setIconSize({22, 22});
    button->setFixedSize(buttonSize, buttonSize);
  }
  const auto all = static_cast<int>(m_buttons.size());
  putInRows(all, all);
  drawIcons();
}

QSize CreatePalette::minimumSizeHint() const
{
  constexpr int leastRows = 4;
  const QSize least = QFrame::minimumSizeHint();
  return {least.width(), leastRows * (buttonSize + gap) + 2 * marginY};
}

void CreatePalette::resizeEvent(QResizeEvent* event)
{
  QFrame::resizeEvent(event);
  // Later: a button that is shown lets the window be laid out at once, in the middle of it.
  QMetaObject::invokeMethod(this, &CreatePalette::arrange, Qt::QueuedConnection);
}

void CreatePalette::arrange()
{
  const int most = qMax((height() - 2 * marginY + gap) / (buttonSize + gap), 1);
  const int buttons = static_cast<int>(m_buttons.size());
  const int columns = qMin((buttons + most - 1) / most, mostColumns);
  const int shown = qMin(buttons, columns * most);
  putInRows((shown + columns - 1) / columns, shown);
}

/// Downwards, then in the next column. Where there is no room for all, the last ones are left to
/// the button for everything else.
void CreatePalette::putInRows(int rows, int shown)
{
  if (std::pair{rows, shown} == std::exchange(m_arranged, {rows, shown})) return;
  auto* grid = static_cast<QGridLayout*>(layout());
  int place = 0;
  for (QToolButton* button : m_buttons) {
    const bool has = place + 1 < shown || button == m_buttons.back();
    button->setVisible(has);
    if (!has) continue;
    grid->addWidget(button, place % rows, place / rows);
    ++place;
  }
}

void CreatePalette::add(const QString& id, const QString& icon)
{
  const CatalogueEntry entry = catalogueEntry(id);
  auto* button = new QToolButton;
  button->setObjectName(QStringLiteral("create-") + id);
  button->setProperty("icon-name", icon);
  button->setToolTip(entry.name);
  button->setAccessibleName(entry.name);
  button->installEventFilter(this);
  connect(button, &QToolButton::clicked, this, [this, entry] { m_editor.beginCreate(entry); });
  m_buttons.push_back(button);
}

void CreatePalette::drawIcons()
{
  for (QToolButton* button : m_buttons) {
    button->setIcon(icon(button->property("icon-name").toString(), palette()));
  }
}

bool CreatePalette::eventFilter(QObject* watched, QEvent* event)
{
  auto* button = qobject_cast<QToolButton*>(watched);
  return (button && dragged(*button, *event)) || QFrame::eventFilter(watched, event);
}

/// A button that is pressed and left takes its element to the canvas.
bool CreatePalette::dragged(QToolButton& button, QEvent& event)
{
  if (event.type() != QEvent::MouseMove && event.type() != QEvent::MouseButtonRelease) return false;
  auto& mouse = static_cast<QMouseEvent&>(event);
  QWidget& sheet = *m_editor.view().viewport();
  const QPoint at = sheet.mapFromGlobal(mouse.globalPosition().toPoint());
  if (event.type() == QEvent::MouseMove) {
    const bool left = button.isDown() || m_dragging;
    if (!left || button.rect().contains(mouse.position().toPoint())) return false;
    if (!std::exchange(m_dragging, true)) {
      m_editor.beginCreate(catalogueEntry(button.objectName().mid(7)));
    }
    m_editor.hover(m_editor.view().mapToScene(at));
    return false;
  }
  if (!std::exchange(m_dragging, false)) return false;
  button.setDown(false);
  if (sheet.rect().contains(at)) m_editor.dropAt(m_editor.view().mapToScene(at));
  return true;
}

void CreatePalette::changeEvent(QEvent* event)
{
  QFrame::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) drawIcons();
}

}  // namespace einklang::ui
