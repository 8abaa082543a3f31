#include "ui/paint/PathData.h"

#include "model/base/Contract.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <cmath>
#include <sstream>
#include <string>

namespace einklang::ui {

namespace {

class Reader
{
 public:
  explicit Reader(const char* data) : m_in{data} { m_in.imbue(std::locale::classic()); }

  QPainterPath read()
  {
    char command = 0;
    while (m_in >> std::ws, m_in.peek() != EOF) {
      if (std::isalpha(m_in.peek())) m_in >> command;
      step(command);
    }
    return m_path;
  }

 private:
  double number()
  {
    double value = 0;
    m_in >> std::ws;
    if (m_in.peek() == ',') m_in.ignore();
    m_in >> value;
    expects(!m_in.fail(), "icon data is well-formed");
    return value;
  }

  QPointF point()
  {
    const double x = number();
    return {x, number()};
  }

  void step(char command)
  {
    const QPointF here = m_path.currentPosition();
    switch (command) {
      case 'M':
        m_path.moveTo(point());
        break;
      case 'L':
        m_path.lineTo(point());
        break;
      case 'H':
        m_path.lineTo(number(), here.y());
        break;
      case 'V':
        m_path.lineTo(here.x(), number());
        break;
      case 'C': {
        const QPointF first = point();
        const QPointF second = point();
        m_path.cubicTo(first, second, point());
        break;
      }
      case 'O': {
        const QPointF center = point();
        const double radius = number();
        m_path.addEllipse(center, radius, radius);
        break;
      }
      case 'Z':
        m_path.closeSubpath();
        break;
      default:
        expects(false, "icon data has known commands");
    }
  }

  std::istringstream m_in;
  QPainterPath m_path;
};

QString pair(const QPainterPath::Element& element)
{
  return shortNumber(element.x) + u' ' + shortNumber(element.y);
}

}  // namespace

/// The same few icons stand on every step: each is read once.
QPainterPath pathOf(const char* data)
{
  thread_local QHash<QByteArray, QPainterPath> known;
  const QByteArray key = QByteArray::fromRawData(data, static_cast<qsizetype>(qstrlen(data)));
  const auto it = known.constFind(key);
  if (it != known.constEnd()) return *it;
  return *known.insert(QByteArray{data}, Reader{data}.read());
}

QString shortNumber(double number)
{
  const double rounded = std::round(number * 100) / 100;
  if (rounded == 0) return u"0"_qs;  // also for -0
  QString text = QString::number(rounded, 'f', 2);
  while (text.endsWith(u'0')) text.chop(1);
  if (text.endsWith(u'.')) text.chop(1);
  return text;
}

// QPainterPath closes a figure by a line to its start; that is written as Z, so that corners join.
QString pathData(const QPainterPath& path)
{
  QString data;
  QPointF start;
  const int count = path.elementCount();
  for (int i = 0; i < count; ++i) {
    const QPainterPath::Element element = path.elementAt(i);
    const bool last = i + 1 == count || path.elementAt(i + 1).isMoveTo();
    if (element.isMoveTo()) {
      if (last) continue;
      start = element;
      data += u'M' + pair(element);
    } else if (element.isLineTo()) {
      const bool closes = last && QPointF{element} == start;
      data += closes ? u"Z"_qs : u'L' + pair(element);
    } else if (element.type == QPainterPath::CurveToElement) {
      data += u'C' + pair(element) + u' ' + pair(path.elementAt(i + 1)) + u' ' +
              pair(path.elementAt(i + 2));
      i += 2;
      const bool ends = i + 1 == count || path.elementAt(i + 1).isMoveTo();
      if (ends && QPointF{path.elementAt(i)} == start) data += u'Z';
    }
  }
  return data;
}

}  // namespace einklang::ui
