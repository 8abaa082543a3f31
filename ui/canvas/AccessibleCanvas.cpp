#include "ui/canvas/AccessibleCanvas.h"

#include "ui/canvas/DiagramView.h"
#include "ui/text/Messages.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <array>
#include <map>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::AccessibleCanvas)
};

/// Something of a diagram that holds nothing itself.
class AccessibleLeaf : public QAccessibleInterface
{
 public:
  explicit AccessibleLeaf(DiagramView* view) : m_view{view} {}

  QObject* object() const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  QAccessibleInterface* child(int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QAccessibleInterface* parent() const override
  {
    return QAccessible::queryAccessibleInterface(m_view.data());
  }
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  void setText(QAccessible::Text, const QString&) override {}

 protected:
  /// nullptr once it is gone.
  DiagramView* view() const { return m_view.data(); }
  QRect onScreen(const QRectF& place) const
  {
    const QRect local = m_view->mapFromScene(place).boundingRect();
    return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
  }

 private:
  QPointer<DiagramView> m_view;
};

/// One step of a diagram, as a screen reader sees it. It lives as long as its diagram's interface
/// and looks everything up when asked.
class AccessibleStep : public AccessibleLeaf, public QAccessibleActionInterface
{
 public:
  AccessibleStep(DiagramView* view, ElementId id) : AccessibleLeaf{view}, m_id{std::move(id)} {}

  bool isValid() const override { return view() && item(); }

  QString text(QAccessible::Text kind) const override
  {
    if (!isValid()) return {};
    const Figure& figure = item()->figure();
    if (kind == QAccessible::Name) return named(figure);
    return kind == QAccessible::Description ? figure.description : QString{};
  }

  QRect rect() const override { return isValid() ? onScreen(item()->figure().body) : QRect{}; }

  QAccessible::State state() const override
  {
    QAccessible::State state;
    if (!isValid()) {
      state.invalid = true;
      return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = view()->selected() == m_id;
    state.focused = view()->hasFocus() && view()->selected() == m_id;
    state.offscreen = !view()->viewport()->rect().intersects(
        view()->mapFromScene(item()->figure().body).boundingRect());
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override
  {
    if (type != QAccessible::ActionInterface) return nullptr;
    return static_cast<QAccessibleActionInterface*>(this);
  }
  QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
  QStringList keyBindingsForAction(const QString&) const override { return {}; }
  void doAction(const QString& name) override
  {
    if (!isValid()) return;
    view()->setFocus();
    view()->choose(m_id);
    if (name == pressAction()) Q_EMIT view()->activated();
  }

 private:
  const ElementItem* item() const { return view()->scene().itemOf(m_id); }

  static QString called(const Figure& figure)
  {
    return figure.title.isEmpty() ? figure.description : figure.title;
  }

  QString calledAt(const std::optional<ElementId>& id) const
  {
    const ElementItem* item = id ? view()->scene().itemOf(*id) : nullptr;
    return item ? called(item->figure()) : Words::tr("nothing");
  }

  /// "Sequence flow ja, from Vollständig? to Bescheid erteilen"
  QString namedLine(const Figure& figure) const
  {
    const FlowWalk& walk = view()->walk();
    const QString kind = figure.description;
    const QString name =
        figure.title.isEmpty() ? kind : QStringLiteral("%1 %2").arg(kind, figure.title);
    return Words::tr("%1, from %2 to %3")
        .arg(name, calledAt(walk.previous(m_id)), calledAt(walk.next(m_id)));
  }

  /// "Step 4 of 12, Zuständigkeit prüfen, lane Steueramt, next: Vollständig? / Ablehnen"
  QString named(const Figure& figure) const
  {
    const FlowWalk& walk = view()->walk();
    const std::size_t number = walk.numberOf(m_id);
    QString name = called(figure);
    if (walk.isLine(m_id)) return namedLine(figure);
    if (number == 0) return name;
    name = Words::tr("Step %1 of %2, %3").arg(number).arg(walk.order().size()).arg(name);
    if (const QString lane = toQt(walk.roleOf(m_id)); !lane.isEmpty()) {
      name += Words::tr(", lane %1").arg(lane);
    }
    QStringList next;
    for (const ElementId& id : walk.followers(m_id)) {
      if (const ElementItem* after = view()->scene().itemOf(id)) next << called(after->figure());
    }
    if (!next.isEmpty()) name += Words::tr(", next: %1").arg(next.join(QStringLiteral(" / ")));
    return name;
  }

  ElementId m_id;
};

/// The part of the selection that keys are about.
class AccessiblePart : public AccessibleLeaf
{
 public:
  using AccessibleLeaf::AccessibleLeaf;

  bool isValid() const override { return view() && view()->part(); }
  QString text(QAccessible::Text kind) const override
  {
    return isValid() && kind == QAccessible::Name ? view()->part()->name : QString{};
  }
  QRect rect() const override { return isValid() ? onScreen(view()->part()->place) : QRect{}; }
  QAccessible::State state() const override
  {
    QAccessible::State state;
    state.invalid = !isValid();
    state.focusable = true;
    state.focused = isValid() && view()->hasFocus();
    return state;
  }
};

class AccessibleDiagram : public QAccessibleWidget
{
 public:
  explicit AccessibleDiagram(DiagramView* view) : QAccessibleWidget{view, QAccessible::List} {}
  ~AccessibleDiagram() override
  {
    for (const QAccessible::Id part : m_parts) {
      if (part != 0) QAccessible::deleteAccessibleInterface(part);
    }
    for (const auto& [id, interface] : m_interfaces) {
      QAccessible::deleteAccessibleInterface(interface);
    }
  }

  int childCount() const override { return static_cast<int>(order().size()); }
  QAccessibleInterface* child(int index) const override
  {
    if (index < 0 || index >= childCount()) return nullptr;
    return stepOf(order()[static_cast<std::size_t>(index)]);
  }
  int indexOfChild(const QAccessibleInterface* child_) const override
  {
    for (int i = 0; i < childCount(); ++i) {
      if (child(i) == child_) return i;
    }
    return -1;
  }
  QAccessibleInterface* childAt(int x, int y) const override
  {
    for (int i = 0; i < childCount(); ++i) {
      if (child(i)->rect().contains(x, y)) return child(i);
    }
    return nullptr;
  }
  QAccessibleInterface* focusChild() const override
  {
    const auto& selected = view()->selected();
    if (!view()->hasFocus() || !selected) return nullptr;
    return view()->part() ? part() : stepOf(*selected);
  }

 private:
  DiagramView* view() const { return static_cast<DiagramView*>(widget()); }
  const std::vector<ElementId>& order() const { return view()->walk().order(); }

  QAccessibleInterface* stepOf(const ElementId& id) const
  {
    const auto found = m_interfaces.find(id);
    if (found != m_interfaces.end()) return QAccessible::accessibleInterface(found->second);
    auto* made = new AccessibleStep{view(), id};  // owned by the registry of QAccessible
    m_interfaces.emplace(id, QAccessible::registerAccessibleInterface(made));
    return made;
  }

  /// Two take turns: what gets the focus again without having lost it is not read.
  QAccessibleInterface* part() const
  {
    QAccessible::Id& id = m_parts[view()->partsSet() % m_parts.size()];
    if (id == 0) id = QAccessible::registerAccessibleInterface(new AccessiblePart{view()});
    return QAccessible::accessibleInterface(id);
  }

  mutable std::map<ElementId, QAccessible::Id> m_interfaces;
  mutable std::array<QAccessible::Id, 2> m_parts{};
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
  if (className != QStringLiteral("einklang::ui::DiagramView")) return nullptr;
  return new AccessibleDiagram{static_cast<DiagramView*>(object)};  // owned by QAccessible
}

}  // namespace

void installAccessibleCanvas()
{
  QAccessible::installFactory(&makeInterface);
}

}  // namespace einklang::ui
