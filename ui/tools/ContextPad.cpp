#include "ui/tools/ContextPad.h"

#include "ui/canvas/DiagramView.h"
#include "ui/theme/Icons.h"
#include "ui/tools/CanvasEditor.h"

#include <QEvent>
#include <QGridLayout>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace einklang::ui {
namespace {

constexpr int gap = 8;  // to the element, not scaled
constexpr int columns = 3;
constexpr int buttonSize = 32;
constexpr int restBeforePreview = 300;  // milliseconds

}  // namespace

ContextPad::ContextPad(CanvasEditor& editor)
    : QFrame{&editor.view()}, m_editor{editor}, m_grid{new QGridLayout{this}}
{
  setFrameShape(StyledPanel);
  setProperty("card", true);
  setAutoFillBackground(true);
  setAccessibleName(tr("What can be done with the selection"));
  m_grid->setContentsMargins(3, 3, 3, 3);
  m_grid->setSpacing(1);
  m_rest.setSingleShot(true);
  m_rest.setInterval(restBeforePreview);
  connect(&m_rest, &QTimer::timeout, this, [this] {
    if (!m_rested || !m_rested->appends) return;
    m_editor.previewAppend(*m_rested->appends);
    m_previewed = true;
  });
  addAppending(QStringLiteral("task"), QStringLiteral("task"));
  addAppending(QStringLiteral("exclusive"), QStringLiteral("gateway"));
  addAppending(QStringLiteral("end"), QStringLiteral("end-event"));
  addAppending(QStringLiteral("intermediate"), QStringLiteral("intermediate-event"));
  addAppending(QStringLiteral("note"), QStringLiteral("note"));
  const auto selected = [this] { return m_editor.view().selected().has_value(); };
  const auto kind = [this] {
    const ElementItem* item = m_editor.view().scene().itemOf(*m_editor.view().selected());
    return item->figure().kind;
  };
  const auto isStep = [kind] {
    const FigureKind k = kind();
    return k == FigureKind::Activity || k == FigureKind::Event || k == FigureKind::Gateway ||
           k == FigureKind::BoundaryEvent || k == FigureKind::Container;
  };
  addAction(
      QStringLiteral("more"), QStringLiteral("more"), tr("Append something else (A)"),
      [this, kind, isStep] { return isStep() || kind() == FigureKind::Flow; },
      [this] { m_editor.openAppendMenu(); });
  addAction(
      QStringLiteral("connect"), QStringLiteral("link"), tr("Connect (C)"),
      [kind, isStep] { return isStep() || kind() == FigureKind::Pool; },
      [this] { m_editor.beginConnect(); });
  m_entries.back().drag = [this] { m_editor.beginConnect(); };
  addAction(QStringLiteral("change"), QStringLiteral("change"), tr("Change the kind (R)"), isStep,
            [this] { m_editor.openReplaceMenu(); });
  addLaneActions();
  addLevelActions();
  addAction(QStringLiteral("remove"), QStringLiteral("remove"), tr("Remove (Del)"), selected,
            [this] { m_editor.remove(); });
  addLineUps();
  connect(&m_editor.view(), &DiagramView::viewChanged, this, &ContextPad::place);
  connect(&m_editor.view(), &DiagramView::selectionMoved, this, &ContextPad::refresh);
  connect(&m_editor.view(), &DiagramView::labelEditing, this, &ContextPad::refresh);
  connect(&m_editor, &CanvasEditor::busyChanged, this, &ContextPad::refresh);
  hide();
}

void ContextPad::addLaneActions()
{
  const auto isLane = [this] {
    const auto& view = m_editor.view();
    return view.scene().itemOf(*view.selected())->figure().kind == FigureKind::Lane;
  };
  addAction(QStringLiteral("lane-above"), QStringLiteral("lane-above"), tr("Lane above"), isLane,
            [this] { m_editor.addLaneBeside(false); });
  addAction(QStringLiteral("lane-below"), QStringLiteral("lane-below"), tr("Lane below"), isLane,
            [this] { m_editor.addLaneBeside(true); });
  addAction(QStringLiteral("divide-2"), QStringLiteral("divide-2"), tr("Divide in two"), isLane,
            [this] { m_editor.divideLane(2); });
  addAction(QStringLiteral("divide-3"), QStringLiteral("divide-3"), tr("Divide in three"), isLane,
            [this] { m_editor.divideLane(3); });
}

void ContextPad::addLevelActions()
{
  addAction(
      QStringLiteral("open-inside"), QStringLiteral("open-inside"), tr("Open (O)"),
      [this] { return m_editor.canOpen(); }, [this] { m_editor.openInside(); });
  addAction(
      QStringLiteral("show-inside"), QStringLiteral("show-inside"), tr("Show the inside here"),
      [this] { return m_editor.canShowInside(true); }, [this] { m_editor.showInside(true); });
  addAction(
      QStringLiteral("hide-inside"), QStringLiteral("hide-inside"), tr("Hide the inside"),
      [this] { return m_editor.canShowInside(false); }, [this] { m_editor.showInside(false); });
  addAction(
      QStringLiteral("show-pool"), QStringLiteral("show-inside"), tr("Show the inside here"),
      [this] { return m_editor.canShowPool(true); }, [this] { m_editor.showPool(true); });
}

void ContextPad::addLineUps()
{
  for (const ActionRow& row : m_editor.lineUpRows()) {
    if (row.icon.isEmpty()) continue;
    addAction(row.id, row.icon, nameOf(row), row.enabled, row.run);
    m_entries.back().several = true;
  }
  addAction(
      QStringLiteral("remove-all"), QStringLiteral("remove"), tr("Remove (Del)"),
      [] { return true; }, [this] { m_editor.remove(); });
  m_entries.back().several = true;
}

ContextPad::Entry& ContextPad::addButton(const QString& name, const QString& icon,
                                         const QString& tip)
{
  auto* button = new QToolButton{this};
  button->setObjectName(name);
  button->setProperty("icon-name", icon);
  button->setAutoRaise(true);
  button->setFixedSize(buttonSize, buttonSize);
  button->setIconSize({20, 20});
  button->setToolTip(tip);
  button->setAccessibleName(tip);
  button->setFocusPolicy(Qt::NoFocus);  // keys have ways of their own
  button->installEventFilter(this);
  m_entries.push_back({.button = button, .offered = {}, .appends = {}});
  return m_entries.back();
}

void ContextPad::addAppending(const QString& id, const QString& icon)
{
  const CatalogueEntry entry = catalogueEntry(id);
  Entry& added = addButton(id, icon, tr("Append: %1").arg(entry.name));
  added.appends = entry;
  if (entry.kind == CatalogueEntry::Kind::Step) {
    added.drag = [this, entry] { m_editor.beginAppend(entry); };
  }
  added.offered = [this, entry] {
    const auto selected = m_editor.view().selected();
    const Process* process = m_editor.process();
    const bool flow = selected && process && process->findFlow(FlowId{selected->value()});
    return !flow && m_editor.canFollow(entry);
  };
  connect(added.button, &QToolButton::clicked, this, [this, entry] {
    m_previewed = false;
    m_editor.append(entry);
  });
}

void ContextPad::addAction(const QString& name, const QString& icon, const QString& tip,
                           std::function<bool()> offered, std::function<void()> run)
{
  Entry& added = addButton(name, icon, tip);
  added.offered = std::move(offered);
  connect(added.button, &QToolButton::clicked, this, [run = std::move(run)] { run(); });
}

/// Only of what is offered: drawing all takes as long as some frames.
void ContextPad::drawIcon(QToolButton& button) const
{
  constexpr const char* drawnFor = "icon-drawn-for";
  const QVariant ink = palette();
  if (button.property(drawnFor) == ink) return;
  button.setIcon(icon(button.property("icon-name").toString(), palette()));
  button.setProperty(drawnFor, ink);
}

void ContextPad::refresh()
{
  if (m_dragging) return;  // who goes away lets go of the pointer
  const DiagramView& view = m_editor.view();
  const bool any = view.selected() && view.scene().itemOf(*view.selected()) && !m_editor.isBusy() &&
                   !m_editor.isDragging();
  if (!any || view.isEditingLabel()) return hide();
  const bool several = view.selection().size() > 1;
  if (several && !m_editor.canLineUp(false)) return hide();
  int at = 0;
  for (const Entry& entry : m_entries) {
    m_grid->removeWidget(entry.button);
    const bool offered = entry.several == several && entry.offered();
    entry.button->setVisible(offered);
    if (!offered) continue;
    drawIcon(*entry.button);
    m_grid->addWidget(entry.button, at / columns, at % columns);
    ++at;
  }
  show();
  place();
}

QRect ContextPad::selectionOnView() const
{
  const DiagramView& view = m_editor.view();
  QRectF all;
  for (const ElementId& id : view.selection()) {
    if (const ElementItem* item = view.scene().itemOf(id)) all |= item->figure().body;
  }
  return all.isNull() ? QRect{} : view.mapFromScene(all).boundingRect();
}

namespace {

/// The label that stands beside its element or flow; nothing where there is none.
QRectF outerLabel(const ElementItem& item)
{
  const Figure& figure = item.figure();
  const bool band = figure.kind == FigureKind::Lane || figure.kind == FigureKind::Pool ||
                    figure.kind == FigureKind::Container || figure.kind == FigureKind::Activity;
  if (band || figure.title.isEmpty()) return {};
  return figure.labelArea.translated(item.pos());
}

}  // namespace

/// Other steps in sight, labels, and what stands on the view, where the pad had better not lie.
std::vector<QRect> ContextPad::standingAround() const
{
  const DiagramView& view = m_editor.view();
  std::vector<QRect> around;
  for (const QWidget* standing :
       view.viewport()->findChildren<QWidget*>(QString{}, Qt::FindDirectChildrenOnly)) {
    if (standing->isVisible()) around.push_back(standing->geometry());
  }
  const QRectF inSight = view.mapToScene(view.viewport()->rect()).boundingRect();
  view.scene().eachItem([&](const ElementItem& item) {
    const auto add = [&](const QRectF& area) {
      if (area.intersects(inSight)) around.push_back(view.mapFromScene(area).boundingRect());
    };
    if (isWhole(item.figure())) add(item.shownBody());
    const QRectF label = outerLabel(item);
    if (label.isEmpty()) return;
    add(label);
    if (item.id() == view.selected()) add(label);  // what one works on counts twice
  });
  return around;
}

/// What of that lies under the pad there, in square pixels.
double ContextPad::coveredAt(const QPoint& at, const std::vector<QRect>& around) const
{
  const QRect own{at, size()};
  double covered = 0;
  for (const QRect& other : around) {
    const QRect both = own.intersected(other);
    if (!both.isEmpty()) covered += double(both.width()) * both.height();
  }
  return covered;
}

/// Beside what is selected, else above or below: where it covers least, the right side first.
QPoint ContextPad::freePlace(const QRect& body) const
{
  const QRect area = m_editor.view().viewport()->rect();
  const std::vector<QPoint> wanted{
      {body.right() + gap, body.top()},           {body.right() + gap, body.bottom() - height()},
      {body.left() - gap - width(), body.top()},  {body.left(), body.bottom() + gap},
      {body.left(), body.top() - gap - height()}, {body.right() - gap - width(), body.top() + gap}};
  const std::vector<QRect> around = standingAround();
  std::optional<QPoint> best;
  double least = 0;
  for (const QPoint& place : wanted) {
    const QPoint at{std::clamp(place.x(), 0, std::max(0, area.width() - width())),
                    std::clamp(place.y(), 0, std::max(0, area.height() - height()))};
    const bool over = QRect{at, size()}.intersects(body) && place != wanted.back();
    if (over) continue;
    const double covered = coveredAt(at, around);
    if (best && covered >= least) continue;
    best = at;
    least = covered;
  }
  return best.value_or(QPoint{});
}

/// Beside the element, where there is room.
void ContextPad::place()
{
  const DiagramView& view = m_editor.view();
  if (isHidden()) return;
  const QRect body = selectionOnView();
  if (body.isNull()) return;
  adjustSize();
  const QRect area = view.viewport()->rect();
  const QRect seen = body.intersected(area);
  if (seen.isEmpty()) return move(-width(), -height());
  move(freePlace(seen));
  raise();
}

QToolButton* ContextPad::buttonOf(const QString& name) const
{
  const auto found = std::ranges::find_if(
      m_entries, [&](const Entry& entry) { return entry.button->objectName() == name; });
  return found == m_entries.end() || found->button->isHidden() ? nullptr : found->button;
}

/// A button that is pressed and left takes what it does along, to where the pointer lets go.
bool ContextPad::dragged(QToolButton& button, QEvent& event)
{
  if (event.type() != QEvent::MouseMove && event.type() != QEvent::MouseButtonRelease) return false;
  const auto& mouse = static_cast<QMouseEvent&>(event);
  DiagramView& view = m_editor.view();
  const QPoint pointer = view.viewport()->mapFromGlobal(mouse.globalPosition().toPoint());
  const QPointF at = view.mapToScene(pointer);
  if (event.type() == QEvent::MouseMove) {
    const auto entry = std::ranges::find(m_entries, &button, &Entry::button);
    const bool leaves = button.isDown() && !button.rect().contains(mouse.position().toPoint());
    if (!m_dragging && (!leaves || entry == m_entries.end() || !entry->drag)) return false;
    if (!std::exchange(m_dragging, true)) {
      if (std::exchange(m_previewed, false)) m_editor.endPreview();
      entry->drag();
    }
    m_editor.hover(at);
    return true;
  }
  if (!m_dragging) return false;
  button.setDown(false);
  const ElementItem* under = view.scene().elementAt(at, view.viewportTransform());
  if (view.viewport()->rect().contains(pointer)) {
    m_editor.click(under ? std::optional{under->id()} : std::nullopt, at);
  } else {
    m_editor.endModes();
  }
  m_dragging = false;
  refresh();
  return true;
}

bool ContextPad::eventFilter(QObject* watched, QEvent* event)
{
  auto* pressed = qobject_cast<QToolButton*>(watched);
  if (pressed && dragged(*pressed, *event)) return true;
  if (event->type() == QEvent::Enter) {
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry& entry) { return entry.button == watched; });
    m_rested = found == m_entries.end() ? nullptr : &*found;
    m_rest.start();
  } else if (event->type() == QEvent::Leave) {
    m_rest.stop();
    m_rested = nullptr;
    if (std::exchange(m_previewed, false)) m_editor.endPreview();
  }
  return QFrame::eventFilter(watched, event);
}

void ContextPad::changeEvent(QEvent* event)
{
  QFrame::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && isVisible()) refresh();
}

}  // namespace einklang::ui
