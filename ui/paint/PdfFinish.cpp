#include "ui/paint/PdfFinish.h"

#include "ui/paint/PdfMarks.h"

#include <QPainter>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <map>
#include <string>

namespace einklang::ui {

int PdfTagger::group(const QString& type, int parent)
{
  m_tags.push_back({type, {}, parent});
  return static_cast<int>(m_tags.size()) - 1;
}

int PdfTagger::begin(const QString& type, int parent, const QString& alternative)
{
  m_tags.push_back({type, alternative, parent});
  const int id = static_cast<int>(m_tags.size()) - 1;
  mark(id);
  return id;
}

void PdfTagger::end()
{
  mark(0);
}

void PdfTagger::mark(int id)
{
  m_painter.save();
  m_painter.resetTransform();
  m_painter.fillRect(QRectF{1, 1, 1, 1}, QColor{markRed, (id >> 8) & 255, id & 255});
  m_painter.restore();
}

namespace {

using Object = QPDFObjectHandle;

Object unicode(const QString& text)
{
  return Object::newUnicodeString(text.toStdString());
}
Object name(const std::string& text)
{
  return Object::newName("/" + text);
}

std::string contentOf(Object stream)
{
  const auto buffer = stream.getStreamData();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

void replaceContent(Object stream, const std::string& content)
{
  stream.replaceStreamData(content, Object::newNull(), Object::newNull());
}

void replaceAll(std::string& text, const std::string& from, const std::string& to)
{
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// One run of libqpdf over one file.
class Finisher
{
 public:
  Finisher(const QByteArray& raw, const PdfFacts& facts) : m_facts{facts}
  {
    m_pdf.processMemoryFile("document", raw.constData(), static_cast<std::size_t>(raw.size()));
    m_pages = QPDFPageDocumentHelper{m_pdf}.getAllPages();
  }

  QByteArray run()
  {
    writeCatalog();
    repairText();
    if (m_facts.tags.size() > 1) writeStructure();
    if (!m_facts.bookmarks.empty()) writeBookmarks();
    forgetDates();
    return save();
  }

 private:
  Object dictionary(const std::string& text)
  {
    return m_pdf.makeIndirectObject(Object::parse(text));
  }

  void writeCatalog()
  {
    Object root = m_pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(m_facts.language.toStdString()));
    root.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
  }

  // What the letters on the page mean: a space is no tab, a ligature is two letters or three.
  static void repairMeaning(std::string& map)
  {
    static constexpr std::pair<const char*, const char*> repairs[] = {
        {"<0009>", "<0020>"},         {"<fb00>", "<00660066>"},     {"<fb01>", "<00660069>"},
        {"<fb02>", "<0066006c>"},     {"<fb03>", "<006600660069>"}, {"<fb04>", "<00660066006c>"},
        {"<FB00>", "<00660066>"},     {"<FB01>", "<00660069>"},     {"<FB02>", "<0066006c>"},
        {"<FB03>", "<006600660069>"}, {"<FB04>", "<00660066006c>"}};
    for (const auto& [from, to] : repairs) replaceAll(map, from, to);
  }

  void repairText()
  {
    for (Object& object : m_pdf.getAllObjects()) {
      if (!object.isDictionary() || !object.hasKey("/ToUnicode")) continue;
      Object map = object.getKey("/ToUnicode");
      std::string content = contentOf(map);
      repairMeaning(content);
      replaceContent(map, content);
    }
  }

  void writeStructure()
  {
    Object root = m_pdf.getRoot();
    Object tree = dictionary("<</Type /StructTreeRoot>>");
    makeElements(tree);
    Object numbers = Object::newArray();
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
      numbers.appendItem(Object::newInteger(static_cast<long long>(page)));
      numbers.appendItem(m_pdf.makeIndirectObject(markPage(static_cast<int>(page))));
    }
    Object parents = Object::newDictionary();
    parents.replaceKey("/Nums", numbers);
    tree.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
    tree.replaceKey("/ParentTreeNextKey",
                    Object::newInteger(static_cast<long long>(m_pages.size())));
    root.replaceKey("/StructTreeRoot", tree);
    root.replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
  }

  // Every tag becomes an element below its parent, in the order of the tags.
  void makeElements(Object tree)
  {
    for (std::size_t i = 0; i < m_facts.tags.size(); ++i) {
      const PdfTag& tag = m_facts.tags[i];
      Object element = dictionary("<</Type /StructElem>>");
      element.replaceKey("/S", name(tag.type.toStdString()));
      element.replaceKey("/K", Object::newArray());
      Object parent = i == 0 ? tree : m_elements[static_cast<std::size_t>(tag.parent)];
      element.replaceKey("/P", parent);
      if (!tag.alternative.isEmpty()) element.replaceKey("/Alt", unicode(tag.alternative));
      if (tag.type == u"TH")
        element.replaceKey("/A", Object::parse("<</O /Table /Scope /Column>>"));
      if (i == 0) {
        tree.replaceKey("/K", element);
      } else {
        parent.getKey("/K").appendItem(element);
      }
      m_elements.push_back(element);
    }
  }

  /// Turns the marks of a page into marked content; returns the elements by content number.
  Object markPage(int number)
  {
    QPDFPageObjectHelper& page = m_pages[static_cast<std::size_t>(number)];
    MarkFilter filter{m_facts.tags};
    Pl_Buffer sink{"marked"};
    page.filterContents(&filter, &sink);
    const auto content = sink.getBufferSharedPointer();
    const std::string text{reinterpret_cast<const char*>(content->getBuffer()), content->getSize()};
    Object object = page.getObjectHandle();
    object.replaceKey("/Contents", Object::newStream(&m_pdf, text));
    object.replaceKey("/StructParents", Object::newInteger(number));
    object.replaceKey("/Tabs", name("S"));
    Object elements = Object::newArray();
    for (std::size_t i = 0; i < filter.contents().size(); ++i) {
      Object element = m_elements[static_cast<std::size_t>(filter.contents()[i])];
      Object reference = Object::newDictionary();
      reference.replaceKey("/Type", name("MCR"));
      reference.replaceKey("/Pg", object);
      reference.replaceKey("/MCID", Object::newInteger(static_cast<long long>(i)));
      element.getKey("/K").appendItem(reference);
      elements.appendItem(element);
    }
    return elements;
  }

  // PDF counts from the bottom.
  static void aim(Object target, const QRectF& area, double height)
  {
    target.appendItem(name(area.isEmpty() ? "Fit" : "FitR"));
    if (area.isEmpty()) return;
    for (const double place :
         {area.left(), height - area.bottom(), area.right(), height - area.top()}) {
      target.appendItem(Object::newReal(place, 2));
    }
  }

  Object bookmark(const PdfBookmark& mark, Object parent)
  {
    Object item = m_pdf.makeIndirectObject(Object::newDictionary());
    item.replaceKey("/Title", unicode(mark.title));
    item.replaceKey("/Parent", parent);
    Object target = Object::newArray();
    const auto page = std::min(static_cast<std::size_t>(mark.page), m_pages.size() - 1);
    target.appendItem(m_pages[page].getObjectHandle());
    aim(target, mark.area, m_pages[page].getMediaBox().getArrayAsRectangle().ury);
    item.replaceKey("/Dest", target);
    return item;
  }

  // Two levels at most: chapters, and parts of them.
  void writeBookmarks()
  {
    Object outline = dictionary("<</Type /Outlines>>");
    Object chapter = outline;
    std::map<int, std::vector<Object>> open;  // the items of the list being filled, by level
    const auto close = [](Object parent, std::vector<Object>& items) {
      if (items.empty()) return;
      for (std::size_t i = 1; i < items.size(); ++i) {
        items[i].replaceKey("/Prev", items[i - 1]);
        items[i - 1].replaceKey("/Next", items[i]);
      }
      parent.replaceKey("/First", items.front());
      parent.replaceKey("/Last", items.back());
      const auto count = static_cast<long long>(items.size());
      parent.replaceKey("/Count", Object::newInteger(count));
      items.clear();
    };
    for (const PdfBookmark& mark : m_facts.bookmarks) {
      if (mark.level == 0) {
        close(chapter, open[1]);
        chapter = bookmark(mark, outline);
        open[0].push_back(chapter);
      } else {
        open[1].push_back(bookmark(mark, chapter));
      }
    }
    close(chapter, open[1]);
    close(outline, open[0]);
    m_pdf.getRoot().replaceKey("/Outlines", outline);
    m_pdf.getRoot().replaceKey("/PageMode", name("UseOutlines"));
  }

  static void setAttribute(std::string& xml, const std::string& attribute, const std::string& value)
  {
    const std::string start = attribute + "=\"";
    const auto at = xml.find(start);
    if (at == std::string::npos) return;
    const auto from = at + start.size();
    xml.replace(from, xml.find('"', from) - from, value);
  }

  static void removeAttribute(std::string& xml, const std::string& attribute)
  {
    const auto at = xml.find(attribute + "=\"");
    if (at == std::string::npos) return;
    const auto end = xml.find('"', at + attribute.size() + 2);
    xml.erase(at, end + 1 - at);
  }

  /// Neither PDF nor PDF/A asks for one, and one that is the same for all would be wrong.
  void forgetDates()
  {
    m_pdf.getTrailer().getKey("/Info").removeKey("/CreationDate");
    Object metadata = m_pdf.getRoot().getKey("/Metadata");
    if (metadata.isStream()) {
      std::string xml = contentOf(metadata);
      for (const char* date : {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"}) {
        removeAttribute(xml, date);
      }
      forgetIds(xml);
      claimAccessibility(xml);
      replaceContent(metadata, xml);
    }
    m_pdf.getTrailer().removeKey("/ID");
  }

  static void forgetIds(std::string& xml)
  {
    setAttribute(xml, "xmpMM:DocumentID", "uuid:00000000-0000-0000-0000-000000000000");
    setAttribute(xml, "xmpMM:InstanceID", "uuid:00000000-0000-0000-0000-000000000000");
  }

  // Only where the file has a structure is it PDF/UA.
  void claimAccessibility(std::string& xml) const
  {
    if (m_facts.tags.size() <= 1) return;
    const auto end = xml.find("</rdf:RDF>");
    if (end == std::string::npos) return;
    xml.insert(end,
               "<rdf:Description xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" "
               "rdf:about=\"\" pdfuaid:part=\"1\"/>");
  }

  QByteArray save()
  {
    QPDFWriter writer{m_pdf};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.4");
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
  }

  const PdfFacts& m_facts;
  QPDF m_pdf;
  std::vector<QPDFPageObjectHelper> m_pages;
  std::vector<Object> m_elements;
};

}  // namespace

Result<QByteArray> finishPdf(const QByteArray& raw, const PdfFacts& facts)
{
  try {
    return Finisher{raw, facts}.run();
  } catch (const std::exception& problem) {
    return Error{ErrorCode::InvalidContent,
                 {"The PDF could not be completed: %1", {problem.what()}}};
  }
}

}  // namespace einklang::ui
