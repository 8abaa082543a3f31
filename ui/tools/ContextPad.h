#pragma once

#include "ui/tools/StepCatalogue.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;
class QToolButton;

namespace einklang::ui {

class CanvasEditor;

/// The buttons beside what is selected: append, connect, change, remove; at a lane: more lanes. A
/// moment of rest on one of them shows what it would append.
class ContextPad : public QFrame
{
  Q_OBJECT
 public:
  /// The editor outlives the pad, which stands on its view.
  explicit ContextPad(CanvasEditor& editor);

  /// Shows what fits to the selection, beside it.
  void refresh();
  /// The button of this name; for tests. nullptr where it is not offered now.
  QToolButton* buttonOf(const QString& name) const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Entry
  {
    QToolButton* button;  // owned by this frame
    std::function<bool()> offered;
    bool several = false;  // for a selection of several, else of one
    std::optional<CatalogueEntry> appends;
    std::function<void()> drag = {};  // begins what is done where the pointer lets go
  };
  void addAppending(const QString& id, const QString& icon);
  void addAction(const QString& name, const QString& icon, const QString& tip,
                 std::function<bool()> offered, std::function<void()> run);
  Entry& addButton(const QString& name, const QString& icon, const QString& tip);
  void addLaneActions();
  void addLevelActions();
  void addLineUps();
  QRect selectionOnView() const;
  QPoint freePlace(const QRect& body) const;
  std::vector<QRect> standingAround() const;
  double coveredAt(const QPoint& at, const std::vector<QRect>& around) const;
  bool dragged(QToolButton& button, QEvent& event);
  void drawIcon(QToolButton& button) const;
  void place();

  CanvasEditor& m_editor;
  QGridLayout* m_grid;  // owned by this frame
  std::vector<Entry> m_entries;
  QTimer m_rest;
  const Entry* m_rested = nullptr;
  bool m_previewed = false;
  bool m_dragging = false;
};

}  // namespace einklang::ui
