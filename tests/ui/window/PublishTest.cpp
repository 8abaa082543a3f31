#include "model/base/Message.h"
#include "tests/support/TestData.h"
#include "ui/paint/Fonts.h"
#include "ui/report/XProzessParts.h"
#include "ui/text/Messages.h"
#include "ui/text/MunicipalityText.h"
#include "ui/text/Translations.h"
#include "ui/window/Publish.h"
#include "ui/window/PublishStation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace einklang;
using namespace einklang::ui;

/// What is published of the bundled project.
class PublishTest : public QObject
{
  Q_OBJECT

 private:
  Session m_session;

 private Q_SLOTS:
  void initTestCase()
  {
    loadFonts();
    installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German});
    QVERIFY(m_session.open({toQt(test::sourcePath("processes/hundesteuer/hundesteuer.einklang"))}));
    m_session.finishComparison();
    QVERIFY(m_session.comparison() && m_session.standard());
  }

  void remarksThatSayNothingTakeNoRoom()
  {
    PublishStation station{m_session};
    m_session.changed.emit(SessionEvent::Opened);
    station.resize(1000, 700);
    station.show();
    for (const QLabel* label : station.findChildren<QLabel*>()) {
      QVERIFY(!label->isVisible() || !label->text().isEmpty() || !label->pixmap().isNull());
    }
  }

  void everythingThatFimAsksForIsListed()
  {
    const PublishStation station{m_session};
    const auto labels = station.findChildren<QLabel*>();
    const auto list = std::ranges::find_if(labels, [](const QLabel* label) {
      return label->text().startsWith(QStringLiteral("Für XProzess"));
    });
    QVERIFY(list != labels.end());
    const Process& standard = m_session.standard()->standard.process;
    const std::size_t missing = missingForFim({{standard}, {}, {}}).size();
    QVERIFY(missing > 12);
    QCOMPARE(std::size_t((*list)->text().count(QStringLiteral("\n– "))), missing);
  }

  void everyDeviationIsInTheReport()
  {
    const ReportContent content = reportContentOf(m_session);
    QCOMPARE(content.municipalities.size(), qsizetype(m_session.project()->variants.size()));
    QVERIFY(content.referenceDrawing && !content.referenceDrawing->figures.empty());
    QVERIFY(content.standardDrawing && !content.standardDrawing->figures.empty());
    QCOMPARE(std::size_t(content.deviations.size()), m_session.comparison()->shared.size());
    for (const ReportDeviation& deviation : content.deviations) {
      QVERIFY(!deviation.sentence.isEmpty());
      QVERIFY(!deviation.municipalities.isEmpty());
      const QString place = inMunicipality(deviation.municipalities.front());
      QVERIFY(deviation.sentence.contains(place, Qt::CaseInsensitive));
    }
  }

  void everyDeliverableHasTheBytesOfItsFormat_data()
  {
    QTest::addColumn<int>("deliverable");
    QTest::addColumn<QByteArray>("begin");
    const auto row = [](Deliverable deliverable, const char* begin) {
      QTest::newRow(qPrintable(fileNameOf(deliverable))) << int(deliverable) << QByteArray{begin};
    };
    row(Deliverable::StandardBpmn, "<?xml");
    row(Deliverable::StandardPicture, "<?xml");
    row(Deliverable::StandardXProzess, "<?xml");
    row(Deliverable::StandardYaml, "format: einklang-process");
    row(Deliverable::StandardSvg, "<?xml");
    row(Deliverable::StandardPdf, "%PDF-");
    row(Deliverable::StandardPng, "\x89PNG");
    row(Deliverable::StandardHtml, "<!DOCTYPE html>");
    row(Deliverable::MatrixCsv, "\xEF\xBB\xBF");
    row(Deliverable::Report, "%PDF-");
    QCOMPARE(deliverables().size(), std::size_t{10});
  }
  void everyDeliverableHasTheBytesOfItsFormat()
  {
    QFETCH(int, deliverable);
    QFETCH(QByteArray, begin);
    const Result<QByteArray> bytes = bytesOf(Deliverable(deliverable), m_session);
    QVERIFY(bytes);
    QVERIFY2(bytes->startsWith(begin), bytes->left(40).constData());
    const QString folder = qEnvironmentVariable("EINKLANG_LOOK");
    QFile file{folder + u'/' + fileNameOf(Deliverable(deliverable))};
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) file.write(*bytes);
  }
};

QTEST_MAIN(PublishTest)
#include "PublishTest.moc"
