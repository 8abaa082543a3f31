#pragma once

#include <QFrame>

#include <utility>
#include <vector>

class QToolButton;

namespace einklang::ui {

class CanvasEditor;

/// The column beside the canvas with what is created most. A click takes an element, the next one
/// on the canvas puts it down; or it is dragged there.
class CreatePalette : public QFrame
{
  Q_OBJECT
 public:
  /// The editor outlives the palette.
  explicit CreatePalette(CanvasEditor& editor, QWidget* parent = nullptr);

  /// As few columns as its height allows; it never makes a window higher.
  QSize minimumSizeHint() const override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void add(const QString& id, const QString& icon);
  void drawIcons();
  void arrange();
  void putInRows(int rows, int shown);
  bool dragged(QToolButton& button, QEvent& event);

  CanvasEditor& m_editor;
  std::vector<QToolButton*> m_buttons;  // owned by this frame
  std::pair<int, int> m_arranged;       // rows of each column, buttons shown
  bool m_dragging = false;
};

}  // namespace einklang::ui
