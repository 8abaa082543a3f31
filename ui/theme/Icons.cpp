#include "ui/theme/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <map>
#include <utility>

namespace einklang::ui {
namespace {

QByteArray inColour(QByteArray svg, const QColor& colour)
{
  return svg.replace("currentColor", colour.name().toLatin1());
}

/// Drawn when it is looked at first: a window has many icons, most of them in menus that are never
/// opened.
class SvgIcon : public QIconEngine
{
 public:
  SvgIcon(QByteArray svg, const QPalette& palette)
      : m_svg{std::move(svg)},
        m_normal{palette.color(QPalette::ButtonText)},
        m_disabled{palette.color(QPalette::Disabled, QPalette::ButtonText)},
        m_selected{palette.color(QPalette::HighlightedText)}
  {}

  QIconEngine* clone() const override { return new SvgIcon{*this}; }
  QString key() const override { return QStringLiteral("einklang-svg"); }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
  {
    const double ratio = painter->device()->devicePixelRatioF();
    QPixmap shown = pixmap((QSizeF{rect.size()} * ratio).toSize(), mode, state);
    shown.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect, shown);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
  {
    const int side = qMin(size.width(), size.height());
    if (side <= 0) return {};
    const auto [it, isNew] = m_drawn.try_emplace({side, mode});
    if (isNew) it->second = rendered(side, colourOf(mode));
    return it->second;
  }

  QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
  {
    const int side = qMin(size.width(), size.height());
    return {side, side};
  }

 private:
  QColor colourOf(QIcon::Mode mode) const
  {
    if (mode == QIcon::Disabled) return m_disabled;
    return mode == QIcon::Selected ? m_selected : m_normal;
  }

  QPixmap rendered(int side, const QColor& colour) const
  {
    QPixmap pixmap{side, side};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    QSvgRenderer{inColour(m_svg, colour)}.render(&painter);
    return pixmap;
  }

  QByteArray m_svg;
  QColor m_normal;
  QColor m_disabled;
  QColor m_selected;
  std::map<std::pair<int, QIcon::Mode>, QPixmap> m_drawn;
};

}  // namespace

QIcon icon(const QString& name, const QPalette& palette)
{
  QFile file{QStringLiteral(":/icons/%1.svg").arg(name)};
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QIcon{new SvgIcon{file.readAll(), palette}};  // owned by the icon
}

}  // namespace einklang::ui
