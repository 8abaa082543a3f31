#include "ui/comparison/ConfidenceSign.h"

#include "ui/paint/Palette.h"
#include "ui/text/Terms.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace einklang::ui {
namespace {

constexpr double lineWidth = 1.8;

QColor colourOf(const Correspondence& link, const Colours& c)
{
  if (link.locked) return c.accent;
  switch (link.confidence) {
    case Confidence::Sure:
      return c.good;
    case Confidence::Likely:
      return c.warning;
    case Confidence::Unsure:
      return c.error;
  }
  return c.muted;
}

void paintLock(QPainter& painter, const QRectF& at)
{
  const double w = at.width();
  const QRectF body{at.left() + w * 0.18, at.top() + w * 0.45, w * 0.64, w * 0.48};
  const QRectF bow{at.left() + w * 0.3, at.top() + w * 0.1, w * 0.4, w * 0.7};
  painter.drawArc(bow, 0, 180 * 16);
  painter.setBrush(painter.pen().color());
  painter.drawRoundedRect(body, 2, 2);
}

void paintCheck(QPainter& painter, const QRectF& at, const QColor& ground)
{
  const auto place = [&](double x, double y) {
    return QPointF{at.left() + at.width() * x, at.top() + at.height() * y};
  };
  painter.setPen(QPen{ground, lineWidth * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
  painter.drawPolyline(QPolygonF{{place(0.28, 0.52), place(0.44, 0.68), place(0.73, 0.34)}});
}

}  // namespace

void paintConfidence(QPainter& painter, const QRectF& place, const Correspondence& link,
                     const QPalette& palette)
{
  const Colours& c = colours(palette);
  const QColor ground = palette.color(QPalette::Base);
  const QColor colour = readable(colourOf(link, c), ground, 4.5);
  const QRectF at = place.adjusted(1.5, 1.5, -1.5, -1.5);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen{colour, lineWidth});
  painter.setBrush(Qt::NoBrush);
  if (link.locked) {
    paintLock(painter, at);
  } else if (link.confidence == Confidence::Sure) {
    painter.setBrush(colour);
    painter.drawEllipse(at);
    paintCheck(painter, at, ground);
  } else if (link.confidence == Confidence::Likely) {
    painter.drawEllipse(at);
    painter.setBrush(colour);
    painter.drawChord(at, -90 * 16, -180 * 16);
  } else {
    painter.drawEllipse(at);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(static_cast<int>(at.height() * 0.68));
    painter.setFont(font);
    painter.drawText(at, Qt::AlignCenter, QStringLiteral("?"));
  }
  painter.restore();
}

void paintNoPartner(QPainter& painter, const QRectF& place, const QPalette& palette)
{
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen{colours(palette).muted, lineWidth, Qt::DotLine});
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(place.adjusted(1.5, 1.5, -1.5, -1.5));
  painter.restore();
}

QString trustOf(const Correspondence& link)
{
  return link.locked ? QCoreApplication::translate("Terms", "confirmed by hand")
                     : term(link.confidence);
}

QString percent(double share)
{
  return QCoreApplication::translate("Terms", "%1 %", "per cent")
      .arg(QLocale{}.toString(static_cast<int>(std::lround(share * 100))));
}

}  // namespace einklang::ui
