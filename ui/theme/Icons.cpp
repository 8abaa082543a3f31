#include "ui/theme/Icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace einklang::ui {
namespace {

QPixmap rendered(const QByteArray& svg, int size)
{
  QPixmap pixmap{size, size};
  pixmap.fill(Qt::transparent);
  QPainter painter{&pixmap};
  QSvgRenderer{svg}.render(&painter);
  return pixmap;
}

QByteArray inColour(QByteArray svg, const QColor& colour)
{
  return svg.replace("currentColor", colour.name().toLatin1());
}

}  // namespace

QIcon icon(const QString& name, const QPalette& palette)
{
  QFile file{QStringLiteral(":/icons/%1.svg").arg(name)};
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray svg = file.readAll();
  QIcon made;
  for (const int size : {16, 20, 24, 32, 48, 64}) {
    made.addPixmap(rendered(inColour(svg, palette.color(QPalette::ButtonText)), size));
    made.addPixmap(
        rendered(inColour(svg, palette.color(QPalette::Disabled, QPalette::ButtonText)), size),
        QIcon::Disabled);
    made.addPixmap(rendered(inColour(svg, palette.color(QPalette::HighlightedText)), size),
                   QIcon::Selected);
  }
  return made;
}

}  // namespace einklang::ui
