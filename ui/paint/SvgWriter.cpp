#include "ui/paint/SvgWriter.h"

#include "model/base/Contract.h"
#include "model/base/Overloaded.h"
#include "ui/paint/PathData.h"

#include <QSet>
#include <QXmlStreamWriter>

namespace einklang::ui {

namespace {

bool isNameChar(QChar c, bool first)
{
  if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_') return true;
  return !first && ((c >= u'0' && c <= u'9') || c == u'-' || c == u'.');
}

/// The id as an XML name.
QString nameOf(const QString& id)
{
  QString name;
  for (const QChar c : id.left(200)) {
    const bool allowed = isNameChar(c, name.isEmpty());
    name += allowed ? QString{c} : u"_x"_qs + QString::number(c.unicode(), 16);
  }
  return name.isEmpty() ? u"_"_qs : name;
}

class Writer
{
 public:
  Writer(const Drawing& drawing, const SvgOptions& options, QXmlStreamWriter& xml)
      : m_drawing{drawing}, m_options{options}, m_xml{xml}
  {}

  void write()
  {
    startRoot();
    writeNames(m_drawing.title, m_drawing.description);
    writePaper();
    for (const Figure& figure : m_drawing.figures) writeFigure(figure);
    writeMarks();
    m_xml.writeEndElement();
    expects(!m_xml.hasError(), "all text was cleaned before it is written as XML");
  }

 private:
  void attribute(const char* name, const QString& value)
  {
    m_xml.writeAttribute(QString::fromLatin1(name), value);
  }
  void number(const char* name, double value) { attribute(name, shortNumber(value)); }

  void startRoot()
  {
    const QRectF& b = m_drawing.bounds;
    m_xml.writeStartElement(u"svg"_qs);
    m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_qs);
    attribute("version", u"1.2"_qs);
    attribute("baseProfile", u"tiny"_qs);
    attribute("xml:lang", m_options.language);
    attribute("lang", m_options.language);
    number("width", b.width());
    number("height", b.height());
    attribute("viewBox", shortNumber(b.x()) + u' ' + shortNumber(b.y()) + u' ' +
                             shortNumber(b.width()) + u' ' + shortNumber(b.height()));
    attribute("font-family", u"Noto Sans, Open Sans, DejaVu Sans, Arial, sans-serif"_qs);
    attribute("fill", u"none"_qs);
    attribute("stroke-linejoin", u"round"_qs);
  }

  void writeNames(const QString& title, const QString& description)
  {
    if (!title.isEmpty()) m_xml.writeTextElement(u"title"_qs, xmlText(title));
    if (!description.isEmpty()) m_xml.writeTextElement(u"desc"_qs, xmlText(description));
  }

  void writePaper()
  {
    m_xml.writeEmptyElement(u"rect"_qs);
    number("x", m_drawing.bounds.x());
    number("y", m_drawing.bounds.y());
    number("width", m_drawing.bounds.width());
    number("height", m_drawing.bounds.height());
    attribute("fill", m_drawing.paper.name());
  }

  void writeFigure(const Figure& figure)
  {
    const auto link = m_options.links.find(figure.id);
    const bool linked = link != m_options.links.end();
    if (linked) m_xml.writeStartElement(u"a"_qs);
    if (linked) attribute("href", link->second);
    m_xml.writeStartElement(u"g"_qs);
    attribute("id", freshName(m_options.idPrefix + QString::fromStdString(figure.id.value())));
    writeNames(figure.title, figure.description);
    for (const Primitive& primitive : figure.primitives) writePrimitive(primitive);
    m_xml.writeEndElement();
    if (linked) m_xml.writeEndElement();
  }

  void writeMarks()
  {
    for (const Figure& figure : m_drawing.figures) {
      if (figure.marks.empty()) continue;
      m_xml.writeStartElement(u"g"_qs);
      attribute("id", freshName(m_options.idPrefix + u"mark-"_qs +
                                QString::fromStdString(figure.id.value())));
      writeNames(figure.title, figure.description);
      for (const Primitive& primitive : figure.marks) writePrimitive(primitive);
      m_xml.writeEndElement();
    }
  }

  /// The id as an XML name that is not taken yet.
  QString freshName(const QString& id)
  {
    QString name = nameOf(id);
    const QString wanted = name;
    for (int i = 2; m_names.contains(name); ++i) name = wanted + u'_' + QString::number(i);
    m_names.insert(name);
    return name;
  }

  void writePrimitive(const Primitive& primitive)
  {
    std::visit(Overloaded{[&](const PathShape& shape) { writePath(shape); },
                          [&](const TextLine& line) { writeText(line); }},
               primitive);
  }

  void writePath(const PathShape& shape)
  {
    m_xml.writeEmptyElement(u"path"_qs);
    attribute("d", pathData(shape.path));
    if (shape.fill.isValid()) attribute("fill", shape.fill.name());
    if (shape.stroke.width <= 0) return;
    attribute("stroke", shape.stroke.colour.name());
    number("stroke-width", shape.stroke.width);
    const Dash dash = shape.stroke.dash;
    if (dash == Dash::Solid || dash == Dash::Dotted) attribute("stroke-linecap", u"round"_qs);
    if (dash == Dash::Solid) return;
    QStringList lengths;
    for (const double length : dashLengths(dash)) lengths << shortNumber(length);
    attribute("stroke-dasharray", lengths.join(u' '));
  }

  void writeText(const TextLine& line)
  {
    m_xml.writeStartElement(u"text"_qs);
    if (line.upright) {
      attribute("transform", u"translate(%1 %2) rotate(-90)"_qs.arg(shortNumber(line.at.x()),
                                                                    shortNumber(line.at.y())));
    } else {
      number("x", line.at.x());
      number("y", line.at.y());
    }
    attribute("font-size", QString::number(line.size) + u"px"_qs);
    if (line.bold) attribute("font-weight", u"bold"_qs);
    if (line.italic) attribute("font-style", u"italic"_qs);
    if (line.anchor == TextAnchor::Middle) attribute("text-anchor", u"middle"_qs);
    attribute("fill", line.colour.name());
    m_xml.writeCharacters(xmlText(line.text));
    m_xml.writeEndElement();
  }

  const Drawing& m_drawing;
  const SvgOptions& m_options;
  QXmlStreamWriter& m_xml;
  QSet<QString> m_names;
};

}  // namespace

QString xmlText(const QString& text)
{
  QString clean;
  clean.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      clean += c;
      clean += text[++i];
      continue;
    }
    const bool control = c < u' ' && c != u'\t' && c != u'\n';
    const bool bad = control || c.isSurrogate() || c.unicode() >= 0xFFFE;
    clean += bad ? QChar{QChar::ReplacementCharacter} : c;
  }
  return clean;
}

QByteArray writeSvg(const Drawing& drawing, const SvgOptions& options)
{
  QByteArray bytes;
  QXmlStreamWriter xml{&bytes};
  xml.setAutoFormatting(true);
  xml.setAutoFormattingIndent(1);
  xml.writeStartDocument();
  writeSvg(drawing, xml, options);
  xml.writeEndDocument();
  return bytes;
}

void writeSvg(const Drawing& drawing, QXmlStreamWriter& xml, const SvgOptions& options)
{
  Writer{drawing, options, xml}.write();
}

QString svgId(const ElementId& id, const SvgOptions& options)
{
  return nameOf(options.idPrefix + QString::fromStdString(id.value()));
}

}  // namespace einklang::ui
