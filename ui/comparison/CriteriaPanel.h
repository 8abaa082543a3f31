#pragma once

#include "ui/window/Session.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QPushButton;

namespace einklang::ui {

/// What counts as a deviation: a box for each criterion, with how many deviations it is about. A
/// change takes effect at once, in every part of the window.
class CriteriaPanel : public QWidget
{
  Q_OBJECT
 public:
  explicit CriteriaPanel(Session& session, QWidget* parent = nullptr);

  QCheckBox& box(Criterion criterion) const
  {
    return *m_boxes[static_cast<std::size_t>(criterion)];
  }

 private:
  void set(Criterion criterion, bool counts);
  void refresh();

  Session& m_session;
  std::array<QCheckBox*, allCriteria.size()> m_boxes;  // owned by this widget, as all below
  QPushButton* m_all;
  Connection m_connection;
};

}  // namespace einklang::ui
