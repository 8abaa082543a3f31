#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace einklang::ui {

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
  void say(Kind kind, const QString& sentence, const QString& action = {});
  QString sentence() const;

 Q_SIGNALS:
  void actionChosen();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_icon;  // owned by this widget, as all below
  QLabel* m_sentence;
  QPushButton* m_action;
  Kind m_kind = Kind::Note;
};

}  // namespace einklang::ui
