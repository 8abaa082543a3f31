#pragma once

#include "model/matching/Correspondence.h"

#include <QPointF>
#include <QWidget>

#include <optional>

namespace einklang::ui {

class DiagramView;

/// Lines from the chosen steps of one diagram to their partners in the other, over both. The
/// pointer goes through it.
class PartnerLines : public QWidget
{
  Q_OBJECT
 public:
  /// Both views are below `parent`, which it covers, and outlive it.
  PartnerLines(const DiagramView& reference, const DiagramView& variant, QWidget* parent);

  /// The links to be drawn.
  void show(Correspondences links);
  using QWidget::show;
  const Correspondences& links() const { return m_links; }

  /// A line that follows the pointer from a step, while a link is being drawn; `onTarget`: it
  /// could be let go here. Points are global.
  struct Drawn
  {
    QPoint from;
    QPoint to;
    bool onTarget = false;
  };
  void draw(const std::optional<Drawn>& drawn);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  std::optional<QRectF> placeOf(const DiagramView& view, const NodeId& step) const;
  QRectF areaOf(const DiagramView& view) const;
  void paintLink(QPainter& painter, const Correspondence& link) const;
  void frame(QPainter& painter, const DiagramView& view, const NodeId& step) const;

  const DiagramView& m_reference;
  const DiagramView& m_variant;
  Correspondences m_links;
  std::optional<Drawn> m_drawn;
};

}  // namespace einklang::ui
