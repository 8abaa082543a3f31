#include "ui/report/ProcessPage.h"

#include "model/base/Contract.h"
#include "ui/paint/SvgWriter.h"
#include "ui/report/ProfileFacts.h"
#include "ui/report/ReportText.h"
#include "ui/report/StepFacts.h"
#include "ui/text/Messages.h"

#include <QXmlStreamWriter>

#include <unordered_map>

namespace einklang::ui {

namespace {

// Without < > & and quotes, which XML and HTML read differently here. Colours by the reader's
// scheme; the picture stays on white paper, as in print. The picture and the text scroll on their
// own where there is room for both.
constexpr auto style = R"(
:root{color-scheme:light dark;--ink:#16191f;--quiet:#4a5361;--paper:#fff;--panel:#f3f6f9;--rule:#c9d1db;--link:#1d4e79;--mark:#ffe9a8}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebef;--quiet:#b3bcc7;--paper:#14181d;--panel:#1f252c;--rule:#3a444f;--link:#8fc1ee;--mark:#4d4312}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 'Noto Sans','Open Sans',sans-serif;color:var(--ink);background:var(--paper)}
a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999em}.skip:focus{left:1em;top:1em;background:var(--paper);padding:.5em}
header{padding:1.5em 2em 1em;border-bottom:1px solid var(--rule)}
h1{margin:0;font-size:1.7em}h2{font-size:1.25em;margin:0 0 .6em}h3{font-size:1.05em;margin:0}
header p{margin:.3em 0 0;color:var(--quiet);max-width:70em}nav ul{display:flex;flex-wrap:wrap;gap:1.5em;list-style:none;margin:.8em 0 0;padding:0}
main{padding:1.5em 2em}section{margin:0 0 2.5em}
figure{margin:0 0 1em;overflow:auto;max-height:82vh;border:1px solid var(--rule);border-radius:6px;background:#fff}
figure svg{display:block;max-width:100%;height:auto}.large:checked~figure svg{max-width:none}.large+label{display:inline-block;margin:0 0 .6em .4em}figcaption{padding:.4em .8em;color:#4a5361;position:sticky;left:0}
svg a:hover,svg a:focus{opacity:.7}svg g:target{outline:3px solid #d9480f;outline-offset:4px}
ol.steps{list-style:none;margin:0;padding:0}li.step{padding:.8em 1em;margin:0 0 .8em;background:var(--panel);border-radius:6px;scroll-margin-top:1em}
li.step:target{background:var(--mark)}
.about{margin:.1em 0 .4em;color:var(--quiet)}.next{margin:.4em 0 0}.next ul{margin:.1em 0 0;padding-left:1.2em}
dl{display:grid;grid-template-columns:minmax(8em,12em) 1fr;gap:.15em 1em;margin:0}dt{color:var(--quiet)}dd{margin:0;white-space:pre-line}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.92em}caption{text-align:left;font-weight:bold;padding:0 0 .5em}
th,td{border:1px solid var(--rule);padding:.35em .6em;text-align:left;vertical-align:top;white-space:pre-line}thead th{background:var(--panel)}
@media (min-width:75em){.beside{display:grid;grid-template-columns:minmax(0,3fr) minmax(26em,2fr);gap:2em}.beside .text{max-height:90vh;overflow:auto}.beside .picture{position:sticky;top:1em;align-self:start}}
@media print{:root{--ink:#000;--quiet:#333;--paper:#fff;--panel:#fff;--rule:#999;--link:#000;--mark:#fff}body{font-size:10pt}.skip,nav,.back,.large,.large+label{display:none}
figure{border:0;overflow:visible;max-height:none}figure svg{width:100%;height:auto}.beside{display:block}.text{max-height:none}li.step{break-inside:avoid;border:1px solid var(--rule)}thead{display:table-header-group}}
)";

QString anchorOf(int number)
{
  return u"schritt-%1"_qs.arg(number);
}

class Page
{
 public:
  Page(const Process& process, const std::vector<Drawing>& pictures)
      : m_process{process}, m_pictures{pictures}, m_steps{stepFacts(process)}
  {
    for (const StepFacts& step : m_steps) m_numbers[step.node.value()] = step.number;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
      for (const Figure& figure : pictures[i].figures) m_pictured.emplace(figure.id.value(), i);
    }
  }

  QByteArray write()
  {
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(0);
    m_xml.writeDTD(u"<!DOCTYPE html>"_qs);
    begin("html");
    attribute("lang", language());
    writeHead();
    begin("body");
    writeHeader();
    writeMain();
    m_xml.writeEndDocument();
    expects(!m_xml.hasError(), "all text was cleaned before it is written");
    return m_bytes.trimmed() + '\n';  // the document type begins with an empty line
  }

 private:
  static QString language() { return Report::tr("en", "code of the language of these texts"); }
  QString title() const
  {
    return toQt(m_process.name().empty() ? m_process.id().value() : m_process.name());
  }

  void begin(const char* element) { m_xml.writeStartElement(QString::fromLatin1(element)); }
  void begin(const char* element, const char* cssClass)
  {
    begin(element);
    attribute("class", QString::fromLatin1(cssClass));
  }
  void end() { m_xml.writeEndElement(); }
  void attribute(const char* name, const QString& value)
  {
    m_xml.writeAttribute(QString::fromLatin1(name), xmlText(value));
  }
  /// Also where it is empty: HTML knows no <td/>.
  void characters(const QString& text) { m_xml.writeCharacters(xmlText(text)); }
  void element(const char* name, const QString& text)
  {
    begin(name);
    characters(text);
    end();
  }
  void link(const QString& target, const QString& text)
  {
    begin("a");
    attribute("href", u'#' + target);
    characters(text);
    end();
  }

  void writeHead()
  {
    begin("head");
    m_xml.writeEmptyElement(u"meta"_qs);
    attribute("charset", u"utf-8"_qs);
    m_xml.writeEmptyElement(u"meta"_qs);
    attribute("name", u"viewport"_qs);
    attribute("content", u"width=device-width, initial-scale=1"_qs);
    element("title", title());
    begin("style");
    m_xml.writeCharacters(QString::fromLatin1(style));
    end();
    end();
  }

  void writeHeader()
  {
    begin("a", "skip");
    attribute("href", u"#schritte"_qs);
    characters(Report::tr("To the text"));
    end();
    begin("header");
    element("h1", title());
    const QString authority = toQt(m_process.profile().authority.name);
    if (!authority.isEmpty()) element("p", authority);
    const QString description = toQt(m_process.header().description);
    if (!description.isEmpty()) element("p", description);
    writeNavigation();
    end();
  }

  void writeNavigation()
  {
    begin("nav");
    attribute("aria-label", Report::tr("On this page"));
    begin("ul");
    const auto entry = [&](const char* target, const QString& text) {
      begin("li");
      link(QString::fromLatin1(target), text);
      end();
    };
    if (!m_pictures.empty()) entry("bild", Report::tr("Picture"));
    entry("schritte", Report::tr("Steps"));
    entry("tabelle", Report::tr("Table"));
    entry("steckbrief", Report::tr("Profile"));
    end();
    end();
  }

  void writeMain()
  {
    begin("main");
    begin("div", "beside");
    if (!m_pictures.empty()) writePictures();
    writeSteps();
    end();
    writeTable();
    writeProfile();
    end();
  }

  void beginSection(const char* id, const char* cssClass, const QString& heading)
  {
    begin("section", cssClass);
    attribute("id", QString::fromLatin1(id));
    element("h2", heading);
  }

  void writePictures()
  {
    beginSection("bild", "picture", Report::tr("Picture"));
    SvgOptions options{.language = language()};
    for (const StepFacts& step : m_steps) {
      options.links[step.node] = u'#' + anchorOf(step.number);
    }
    writeSizeChoice();
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
      options.idPrefix = prefixOf(i);
      begin("figure");
      attribute("tabindex", u"0"_qs);
      attribute("aria-label", m_pictures[i].title);
      writeSvg(m_pictures[i], m_xml, options);
      element("figcaption", m_pictures[i].title);
      end();
    }
    end();
  }

  /// A picture fits the page until somebody wants it at its own size; the style does it, no script.
  void writeSizeChoice()
  {
    m_xml.writeEmptyElement(u"input"_qs);
    attribute("type", u"checkbox"_qs);
    attribute("class", u"large"_qs);
    attribute("id", u"gross"_qs);
    begin("label");
    attribute("for", u"gross"_qs);
    characters(Report::tr("At its own size"));
    end();
  }

  static QString prefixOf(std::size_t picture) { return u"bild%1-"_qs.arg(picture + 1); }

  void writeSteps()
  {
    beginSection("schritte", "text", Report::tr("Steps in the order of the work"));
    begin("ol", "steps");
    for (const StepFacts& step : m_steps) writeStep(step);
    end();
    end();
  }

  void writeStep(const StepFacts& step)
  {
    begin("li", "step");
    attribute("id", anchorOf(step.number));
    element("h3", u"%1. %2"_qs.arg(step.number).arg(step.title));
    begin("p", "about");
    characters(step.who.isEmpty() ? step.kind : Report::tr("%1 · by %2").arg(step.kind, step.who));
    writePlace(step);
    end();
    if (!step.facts.empty()) writeFacts(step.facts);
    if (!step.next.empty()) writeNext(step);
    writeBack(step);
    end();
  }

  void writePlace(const StepFacts& step)
  {
    const auto place = [&](const QString& words, const NodeId& node) {
      characters(u" · "_qs + words + u' ');
      linkTo(node);
    };
    if (step.partOf) place(Report::tr("part of"), *step.partOf);
    if (step.attachedTo) place(Report::tr("attached to"), *step.attachedTo);
  }

  void linkTo(const NodeId& node)
  {
    const int number = m_numbers.at(node.value());
    link(anchorOf(number),
         u"%1. %2"_qs.arg(number).arg(m_steps[static_cast<std::size_t>(number - 1)].title));
  }

  void writeFacts(const std::vector<ReportFact>& facts)
  {
    begin("dl");
    for (const ReportFact& fact : facts) {
      element("dt", fact.name);
      element("dd", fact.value);
    }
    end();
  }

  void writeNext(const StepFacts& step)
  {
    begin("div", "next");
    characters(Report::tr("Next:"));
    begin("ul");
    for (const NextStep& next : step.next) {
      begin("li");
      if (!next.condition.isEmpty()) characters(next.condition + u": "_qs);
      linkTo(next.node);
      end();
    }
    end();
    end();
  }

  void writeBack(const StepFacts& step)
  {
    const auto at = m_pictured.find(step.node.value());
    if (at == m_pictured.end()) return;
    begin("div", "back");
    link(svgId(step.node, {.idPrefix = prefixOf(at->second)}), Report::tr("Show in the picture"));
    end();
  }

  void writeTable()
  {
    beginSection("tabelle", "wide", Report::tr("Table"));
    begin("table");
    element("caption", Report::tr("Who does what, and what is next"));
    begin("thead");
    begin("tr");
    for (const QString& heading : {Report::tr("No."), Report::tr("What"), Report::tr("Who"),
                                   Report::tr("Kind"), Report::tr("Details"), Report::tr("Next")}) {
      begin("th");
      attribute("scope", u"col"_qs);
      characters(heading);
      end();
    }
    end();
    end();
    begin("tbody");
    for (const StepFacts& step : m_steps) writeRow(step);
    end();
    end();
    end();
  }

  void writeRow(const StepFacts& step)
  {
    begin("tr");
    element("td", QString::number(step.number));
    begin("th");
    attribute("scope", u"row"_qs);
    link(anchorOf(step.number), step.title);
    end();
    element("td", step.who);
    element("td", step.kind);
    QStringList details;
    for (const ReportFact& fact : step.facts) {
      details << fact.name + u": "_qs + QString{fact.value}.replace(u'\n', u", "_qs);
    }
    element("td", details.join(u'\n'));
    QStringList next;
    for (const NextStep& way : step.next) {
      const QString number = QString::number(m_numbers.at(way.node.value()));
      next << (way.condition.isEmpty() ? number : u"%1 (%2)"_qs.arg(number, way.condition));
    }
    element("td", next.join(u", "_qs));
    end();
  }

  void writeProfile()
  {
    const std::vector<ReportFact> facts = profileFacts(m_process);
    beginSection("steckbrief", "profile", Report::tr("Profile"));
    if (facts.empty()) {
      element("p", Report::tr("Nobody has filled in the profile of this process yet."));
    } else {
      writeFacts(facts);
    }
    end();
  }

  const Process& m_process;
  const std::vector<Drawing>& m_pictures;
  std::vector<StepFacts> m_steps;
  std::unordered_map<std::string, int> m_numbers;
  std::unordered_map<std::string, std::size_t> m_pictured;  // in which picture
  QByteArray m_bytes;
  QXmlStreamWriter m_xml{&m_bytes};
};

}  // namespace

QByteArray processPage(const Process& process, const std::vector<Drawing>& pictures)
{
  return Page{process, pictures}.write();
}

}  // namespace einklang::ui
