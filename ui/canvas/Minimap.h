#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace einklang::ui {

class DiagramView;

/// The whole drawing, small, in a corner of its view, with a frame around the part that is in
/// sight: pressing and dragging moves the view. It hides where everything is in sight. Its picture
/// is painted anew only after the drawing has changed, and piece by piece: nobody waits for it.
class Minimap : public QWidget
{
  Q_OBJECT
 public:
  /// Owned by the view.
  explicit Minimap(DiagramView& view);

  /// Whether it is shown where there is something to show.
  void setWanted(bool wanted);
  bool isWanted() const { return m_wanted; }

  /// Where a point of the diagram is on the map, and back.
  QPointF onMap(const QPointF& diagram) const;
  QPointF inDiagram(const QPointF& map) const;

  /// How often the picture was painted, and in how many pieces, for tests.
  int paintings() const { return m_paintings; }
  int pieces() const { return m_pieces; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void takeDrawing();
  void place();
  QPoint cornerFor(const QSize& size) const;
  void beginPicture();
  void paintPiece(std::size_t most);
  void paintPicture();
  void paintFrame(QPainter& painter) const;
  QRectF inSight() const;
  void lookAt(const QPointF& map);

  DiagramView& m_view;
  QRectF m_area;  // of the drawing
  double m_scale = 1;
  QPixmap m_picture;
  QColor m_ground;  // that it was painted on
  QPixmap m_next;   // that is being painted
  QColor m_nextGround;
  std::size_t m_nextDone = 0;  // elements that are on it
  QTimer m_rest;               // until a drawing that changes has come to rest
  QTimer m_piece;              // until the next piece is painted
  bool m_stale = true;
  bool m_wanted = true;
  int m_paintings = 0;
  int m_pieces = 0;
  std::optional<QPointF> m_grip;  // from the centre of the frame to where it was taken, on the map
};

}  // namespace einklang::ui
