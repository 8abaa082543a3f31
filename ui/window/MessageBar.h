#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace einklang::ui {

/// A way on from what is told, one press away.
struct MessageOffer
{
  QString name = {};
  std::function<void()> run = {};
};

/// Tells what went wrong or was done, above the work and without stopping it.
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
  void say(Kind kind, const QString& sentence, const MessageOffer& offer = {});
  QString sentence() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_icon;  // owned by this widget, as all below
  QLabel* m_sentence;
  QPushButton* m_action;
  std::function<void()> m_run;
  Kind m_kind = Kind::Note;
};

}  // namespace einklang::ui
