#include "model/formats/ImportDoor.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/TestData.h"
#include "ui/paint/Fonts.h"
#include "ui/report/PictureFile.h"
#include "ui/report/ProcessPage.h"
#include "ui/report/StepFacts.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ProcessBuilder;

class ProcessPageTest : public QObject
{
  Q_OBJECT

 private:
  struct Read
  {
    QString error;
    QStringList ids;
    QStringList links;
    QStringList elements;
    QString language;
    QString text;
  };

  static Read read(const QByteArray& page)
  {
    Read result;
    QXmlStreamReader reader{page};
    while (!reader.atEnd()) {
      const auto token = reader.readNext();
      if (token == QXmlStreamReader::Characters) result.text += reader.text();
      if (token != QXmlStreamReader::StartElement) continue;
      const QXmlStreamAttributes a = reader.attributes();
      result.elements << reader.name().toString();
      if (a.hasAttribute(u"id"_qs)) result.ids << a.value(u"id"_qs).toString();
      if (a.hasAttribute(u"href"_qs)) result.links << a.value(u"href"_qs).toString();
      if (reader.name() == u"html") result.language = a.value(u"lang"_qs).toString();
    }
    if (reader.hasError()) result.error = reader.errorString();
    return result;
  }

  static FileContent hundesteuer()
  {
    return importFile(test::sourcePath("processes/hundesteuer/referenz.yaml"))->content;
  }

  static QByteArray pageOf(const FileContent& content)
  {
    const Process& process = content.processes.front();
    return processPage(process, drawingsOf(content, process));
  }

 private Q_SLOTS:
  void initTestCase()
  {
    loadFonts();
    installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German});
  }

  void thePageIsWellFormedAndSpeaksItsLanguage()
  {
    const QByteArray page = pageOf(hundesteuer());
    const Read result = read(page);
    QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(!page.contains("<?xml"));  // of the picture within
    QCOMPARE(result.language, u"de"_qs);
    const QString folder = qEnvironmentVariable("EINKLANG_LOOK");
    QFile file{folder + u"/page.html"_qs};
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) file.write(page);
  }

  void everyLinkLeadsSomewhereAndNoIdIsTwice()
  {
    const Read result = read(pageOf(hundesteuer()));
    const QSet<QString> ids{result.ids.begin(), result.ids.end()};
    QCOMPARE(ids.size(), result.ids.size());
    for (const QString& link : result.links) {
      QVERIFY2(link.startsWith(u'#') && ids.contains(link.mid(1)), qPrintable(link));
    }
  }

  void everyStepIsLinkedFromThePictureAndBack()
  {
    const FileContent content = hundesteuer();
    const Read result = read(pageOf(content));
    const Process& process = content.processes.front();
    for (const StepFacts& step : stepFacts(process)) {
      QVERIFY(result.links.count(u"#schritt-%1"_qs.arg(step.number)) >= 2);
      QVERIFY(result.links.contains(u"#bild1-"_qs + QString::fromStdString(step.node.value())));
    }
  }

  void whatIsKnownOfAStepIsInItsText()
  {
    const FileContent content = hundesteuer();
    const Read result = read(pageOf(content));
    for (const Node& node : content.processes.front().nodes()) {
      const Attributes& a = node.attributes;
      for (const LegalBasis& basis : a.legalBases) {
        QVERIFY(result.text.contains(QString::fromStdString(basis.text)));
      }
      for (const auto* texts : {&a.documentsIn, &a.documentsOut, &a.systems}) {
        for (const std::string& text : *texts) {
          QVERIFY(result.text.contains(QString::fromStdString(text)));
        }
      }
    }
  }

  void nothingOutsideOfTheFileIsNeeded()
  {
    const QByteArray page = pageOf(hundesteuer());
    const Read result = read(page);
    for (const char* element : {"script", "link", "img", "iframe", "object", "use", "image"}) {
      QVERIFY(!result.elements.contains(QString::fromLatin1(element)));
    }
    QVERIFY(!page.contains("url("));
    QVERIFY(!page.contains("@import"));
  }

  void whatPeopleWroteIsEscaped()
  {
    const Process process = ProcessBuilder{"<script>alert(1)</script>"}
                                .flow("start -> a -> end")
                                .with("a",
                                      [](Node& node) {
                                        node.label = "\"><img src=x onerror=alert(1)>";
                                        node.attributes.note = "</style>]]>\x01 & <b>";
                                        node.attributes.deadline = "javascript:alert(1)";
                                      })
                                .build();
    const QByteArray page = processPage(process, {});
    QVERIFY(read(page).error.isEmpty());
    QVERIFY(!page.contains("<script>"));
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.contains("&lt;script&gt;"));
    QVERIFY(!page.contains("<b>"));
  }

  void noElementThatHtmlWantsClosedIsEmpty()
  {
    const QByteArray page = pageOf(hundesteuer());
    for (const char* element : {"<td/>", "<th/>", "<p/>", "<dd/>", "<li/>", "<div/>", "<a/>",
                                "<title/>", "<figcaption/>", "<h2/>", "<h3/>"}) {
      QVERIFY2(!page.contains(element), element);
    }
  }

  void aStepSaysWhoDoesItAndWhatIsNextInWhichCase()
  {
    const Process process = ProcessBuilder{}
                                .lane("Amt")
                                .flow("start -> ?x -[ja]-> Bescheiden -> end")
                                .flow("?x -[nein]-> end")
                                .build();
    const std::vector<StepFacts> steps = stepFacts(process);
    const auto decision = std::ranges::find(steps, NodeId{"?x"}, &StepFacts::node);
    QCOMPARE(decision->number, 2);
    QCOMPARE(decision->who, u"Amt"_qs);
    QCOMPARE(decision->next.size(), std::size_t{2});
    QCOMPARE(decision->next.front().condition, u"ja"_qs);
    QCOMPARE(decision->next.front().node, NodeId{"Bescheiden"});
  }
};

QTEST_MAIN(ProcessPageTest)
#include "ProcessPageTest.moc"
