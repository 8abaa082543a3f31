#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace einklang::ui {

/// A way on from what is told, one press away.
struct MessageOffer
{
  QString name = {};
  std::function<void()> run = {};
};

/// Tells what went wrong or was done, above the work and without stopping it: one sentence at a
/// time, the newest. It goes by itself once it is done with, by a click, by Esc.
class MessageBar : public QFrame
{
  Q_OBJECT
 public:
  explicit MessageBar(QWidget* parent = nullptr);

  enum class Kind
  {
    Error,
    Note
  };
  /// What is told stays while it is true; without `isTrue` until the user goes on, a note also
  /// after a while.
  void say(Kind kind, const QString& sentence, const MessageOffer& offer = {},
           std::function<bool()> isTrue = {});
  /// The user went on: what was told of the last step is done with.
  void goOn();
  /// Looks whether what is told is still true.
  void review();
  QString sentence() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_icon;  // owned by this widget, as all below
  QLabel* m_sentence;
  QPushButton* m_action;
  std::function<void()> m_run;
  std::function<bool()> m_isTrue;
  QTimer* m_clock;
  Kind m_kind = Kind::Note;
};

}  // namespace einklang::ui
