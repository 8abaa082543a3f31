#pragma once

#include <QColor>
#include <QLineF>
#include <QPainterPath>
#include <QRect>

#include <vector>

class QPainter;
class QTransform;

namespace einklang::ui {

/// What is only a few pixels large: items put it here while they are painted, and it is painted at
/// once. Thousands of small things cost more by being painted one by one than by their pixels.
class FromAfar
{
 public:
  /// A shape: at this size its filled area says all there is to see.
  void addBlock(const QRectF& body, const QColor& colour, const QTransform& toDevice);

  /// A way: bends and arrows are less than a pixel, a hair line is left.
  void addWay(const QPainterPath& way, const QColor& colour, const QTransform& toDevice);

  /// Paints what has been put here since the last time: ways below shapes. To be called before
  /// anything else is painted above it, and in the end.
  void paint(QPainter& painter);

 private:
  struct Ink  // everything of one colour, in pixels of the device
  {
    QColor colour;
    std::vector<QRect> areas = {};
    std::vector<QLineF> slanted = {};
  };
  using Inks = std::vector<Ink>;

  static Ink& inkOf(Inks& inks, const QColor& colour);
  static void addPiece(Ink& ink, const QPoint& from, const QPoint& to);
  static void paint(Inks& inks, QPainter& painter);

  Inks m_ways;
  Inks m_blocks;
};

}  // namespace einklang::ui
