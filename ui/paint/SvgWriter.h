#pragma once

#include "ui/paint/Drawing.h"

#include <QByteArray>

#include <map>

class QXmlStreamWriter;

namespace einklang::ui {

struct SvgOptions
{
  QString language = QStringLiteral("de");
  QString idPrefix = {};                    // of all ids, for a picture within a page
  std::map<ElementId, QString> links = {};  // where a click on the element leads
};

/// The drawing as SVG Tiny 1.2 with nothing but presentation attributes: every renderer shows it
/// alike. Text is text, one line each; every element is a group with its id, title and
/// description. Nothing outside the file is referred to.
QByteArray writeSvg(const Drawing& drawing, const SvgOptions& options = {});

/// The same as an element of a document that is being written.
void writeSvg(const Drawing& drawing, QXmlStreamWriter& xml, const SvgOptions& options = {});

/// The id of an element's group in the picture, as long as no two ids differ only in characters
/// that XML does not allow in a name.
QString svgId(const ElementId& id, const SvgOptions& options = {});

/// Without the characters that XML has no way to write.
QString xmlText(const QString& text);

}  // namespace einklang::ui
