#pragma once

#include <QObject>
#include <QPointF>

namespace einklang::ui {

class DiagramView;

/// Two diagrams that are looked at together: who moves or zooms one moves the other as far.
class ViewLink : public QObject
{
  Q_OBJECT
 public:
  /// Both views outlive the link.
  ViewLink(DiagramView& left, DiagramView& right, QObject* parent = nullptr);

  void setActive(bool active);
  bool isActive() const { return m_active; }

  /// Lets the views be moved apart on purpose; from then on they keep that distance.
  template <typename F>
  void apart(F&& move)
  {
    m_busy = true;
    move();
    m_busy = false;
    remember();
  }

 private:
  void follow(const DiagramView& moved, DiagramView& other, QPointF& before, QPointF& otherBefore);
  void remember();

  DiagramView& m_left;
  DiagramView& m_right;
  QPointF m_leftCentre;
  QPointF m_rightCentre;
  bool m_active = true;
  bool m_busy = false;
};

}  // namespace einklang::ui
