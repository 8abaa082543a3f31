#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace einklang::ui {

/// What a part of the window shows when there is nothing to show: why, and what to do about it.
class EmptyState : public QWidget
{
  Q_OBJECT
 public:
  explicit EmptyState(QWidget* parent = nullptr);

  /// An empty `action` leaves the button out.
  void say(const QString& title, const QString& advice, const QString& action = {});

 Q_SIGNALS:
  void actionChosen();

 private:
  QLabel* m_title;  // owned by this widget, as all below
  QLabel* m_advice;
  QPushButton* m_action;
};

}  // namespace einklang::ui
