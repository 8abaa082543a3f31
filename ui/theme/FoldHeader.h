#pragma once

#include <QAbstractButton>

namespace einklang::ui {

/// The heading of a part of the window that can be folded away: an arrow and a name, as wide as
/// there is room, pressed by mouse, Space or Enter. It shows where the focus is.
class FoldHeader : public QAbstractButton
{
  Q_OBJECT
 public:
  explicit FoldHeader(QWidget* parent = nullptr);

  /// Shows and hides it from now on. It is borrowed.
  void fold(QWidget* content);

  bool isOpen() const { return isChecked(); }
  /// As somebody who pressed it.
  void setOpen(bool open);
  /// Where nobody has pressed it so far.
  void suggestOpen(bool open);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void folded(bool open);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void apply(bool open);

  QWidget* m_content = nullptr;
  bool m_chosen = false;  // somebody has pressed it
};

}  // namespace einklang::ui
