#include "tests/ui/tools/CaptureSheet.h"
#include "ui/panels/FieldEditor.h"
#include "ui/panels/PropertiesPanel.h"
#include "ui/text/Translations.h"

#include <QLabel>
#include <QLineEdit>

using namespace einklang;
using namespace einklang::test;
using namespace einklang::ui;

/// Times, shares and numbers typed into the form.
class NumberFieldsTest : public QObject
{
  Q_OBJECT

 private:
  CaptureSheet m_sheet;

  QLineEdit& field(const QString& name)
  {
    return *m_sheet.station->properties().editorOf(name)->findChild<QLineEdit*>();
  }
  void typeInto(const QString& name, const QString& text)
  {
    field(name).setFocus();
    field(name).selectAll();
    TypingHand{field(name)}.type(text);
    QTest::keyClick(&field(name), Qt::Key_Return);
  }
  QString faultAt(const QString& name)
  {
    for (const QLabel* label :
         m_sheet.station->properties().editorOf(name)->findChildren<QLabel*>()) {
      if (label->property("kind") == QStringLiteral("error") && label->isVisible()) {
        return label->text();
      }
    }
    return {};
  }
  const Attributes& attributes() const
  {
    return m_sheet.process()
        .findNode(NodeId{m_sheet.station->canvas().selected()->value()})
        ->attributes;
  }
  /// The nth activity, chosen on the canvas.
  void choose(int nth)
  {
    for (const Node& node : m_sheet.process().nodes()) {
      if (isActivity(node) && nth-- == 0) return m_sheet.view().choose(ElementId{node.id});
    }
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    installTranslations(*qApp, QLocale{QLocale::German, QLocale::Germany});
    QLocale::setDefault(QLocale{QLocale::German, QLocale::Germany});
  }
  void init()
  {
    m_sheet.show();
    choose(0);
  }
  void cleanup() { m_sheet.station.reset(); }

  void lengthsOfTimeAreReadAsInTheTable()
  {
    typeInto(QStringLiteral("Bearbeiten"), QStringLiteral("2 Std."));
    QCOMPARE(attributes().times.processing, std::optional{120.0});
    QCOMPARE(field(QStringLiteral("Bearbeiten")).text(), QStringLiteral("120"));
    typeInto(QStringLiteral("Warten"), QStringLiteral("1,5 Tage"));
    QCOMPARE(attributes().times.waiting, std::optional{2160.0});
    typeInto(QStringLiteral("Bearbeiten"), QString{});
    QTest::keyClick(&field(QStringLiteral("Bearbeiten")), Qt::Key_Delete);
    QTest::keyClick(&field(QStringLiteral("Bearbeiten")), Qt::Key_Return);
    QCOMPARE(attributes().times.processing, std::optional<double>{});
  }

  void longTimesAreSaidAsPeopleSayThem()
  {
    const auto said = [&](const QString& name) {
      QString all;
      for (const QLabel* label :
           m_sheet.station->properties().editorOf(name)->findChildren<QLabel*>()) {
        if (label->property("kind") != QStringLiteral("error")) all += label->text();
      }
      return all;
    };
    typeInto(QStringLiteral("Warten"), QStringLiteral("3 Tage"));
    QCOMPARE(said(QStringLiteral("Warten")), QStringLiteral("min (3 Tage)"));
    typeInto(QStringLiteral("Warten"), QStringLiteral("1600"));
    QCOMPARE(said(QStringLiteral("Warten")), QStringLiteral("min (1 Tag 2 Std. 40 Min.)"));
    typeInto(QStringLiteral("Bearbeiten"), QStringLiteral("2 Tage"));
    QCOMPARE(said(QStringLiteral("Bearbeiten")), QStringLiteral("min (16 Std.)"));
    typeInto(QStringLiteral("Bearbeiten"), QStringLiteral("45"));
    QCOMPARE(said(QStringLiteral("Bearbeiten")), QStringLiteral("min"));
  }

  void whatIsNoTimeStaysToBeMendedAndChangesNothing()
  {
    const QString name = QStringLiteral("Bearbeiten");
    typeInto(name, QStringLiteral("15"));
    typeInto(name, QStringLiteral("ca. 20"));
    QCOMPARE(attributes().times.processing, std::optional{15.0});
    QCOMPARE(field(name).text(), QStringLiteral("ca. 20"));
    QVERIFY(faultAt(name).contains(QStringLiteral("»ca. 20« ist keine Zeitdauer")));
    QVERIFY(m_sheet.error.has_value());
    typeInto(name, QStringLiteral("20"));
    QCOMPARE(attributes().times.processing, std::optional{20.0});
    QVERIFY(faultAt(name).isEmpty());
  }

  void whatCouldNotBeReadIsThereAgainWithItsStep()
  {
    const QString name = QStringLiteral("Bearbeiten");
    typeInto(name, QStringLiteral("ca. 20"));
    choose(1);
    QVERIFY(faultAt(name).isEmpty());
    QVERIFY(field(name).text() != QStringLiteral("ca. 20"));
    choose(0);
    QCOMPARE(field(name).text(), QStringLiteral("ca. 20"));
    QVERIFY(!faultAt(name).isEmpty());
    typeInto(name, QStringLiteral("25"));
    choose(1);
    choose(0);
    QCOMPARE(field(name).text(), QStringLiteral("25"));
  }

  void anotherChangeLeavesWhatIsToBeMended()
  {
    const QString name = QStringLiteral("Bearbeiten");
    typeInto(name, QStringLiteral("ca. 20"));
    typeInto(QStringLiteral("Warten"), QStringLiteral("3"));
    QCOMPARE(field(name).text(), QStringLiteral("ca. 20"));
    QCOMPARE(attributes().times.waiting, std::optional{3.0});
  }

  void sharesAndNumbersAreReadWholeOrNotAtAll()
  {
    const QString share = QStringLiteral("Anteil der Fälle");
    typeInto(share, QStringLiteral("12,5 %"));
    QCOMPARE(attributes().frequency, std::optional{0.125});
    typeInto(share, QStringLiteral("120"));
    QCOMPARE(attributes().frequency, std::optional{0.125});
    QVERIFY(faultAt(share).contains(QStringLiteral("von 0 bis 100")));
    m_sheet.view().choose(std::nullopt);
    typeInto(QStringLiteral("Einwohner"), QStringLiteral("12.500"));
    QCOMPARE(m_sheet.process().profile().authority.inhabitants, std::optional{12500.0});
    typeInto(QStringLiteral("Einwohner"), QStringLiteral("rund 12000"));
    QCOMPARE(m_sheet.process().profile().authority.inhabitants, std::optional{12500.0});
    QVERIFY(!faultAt(QStringLiteral("Einwohner")).isEmpty());
  }
};

QTEST_MAIN(NumberFieldsTest)
#include "NumberFieldsTest.moc"
