#include "tests/ui/tools/CaptureSheet.h"
#include "ui/panels/FieldEditor.h"
#include "ui/panels/PropertiesPanel.h"
#include "ui/text/Translations.h"

#include <QPlainTextEdit>

using namespace einklang;
using namespace einklang::test;
using namespace einklang::ui;

/// The documents of a step: typed into the form, and drawn beside it.
class DocumentFieldsTest : public QObject
{
  Q_OBJECT

 private:
  CaptureSheet m_sheet;
  NodeId m_step{"?"};
  const QString m_name = QStringLiteral("Ausgehend");

  QPlainTextEdit& field()
  {
    return *m_sheet.station->properties().editorOf(m_name)->findChild<QPlainTextEdit*>();
  }
  void typeInto(const QString& text)
  {
    field().setFocus();
    field().selectAll();
    field().insertPlainText(text);
    m_sheet.view().setFocus();
  }
  const std::vector<std::string>& written() const
  {
    return m_sheet.process().findNode(m_step)->attributes.documentsOut;
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    installTranslations(*qApp, QLocale{QLocale::German, QLocale::Germany});
  }
  void init()
  {
    m_sheet.show();
    const auto step = std::ranges::find_if(m_sheet.process().nodes(), isActivity);
    m_step = step->id;
    m_sheet.view().choose(ElementId{m_step});
    typeInto(QString{});
  }
  void cleanup() { m_sheet.station.reset(); }

  void aDocumentDrawnAtAStepIsAmongItsDocuments()
  {
    typeInto(QStringLiteral("Akte"));
    TypingHand hand = m_sheet.hand();
    hand.press(Qt::Key_A);
    hand.type(QStringLiteral("Dokument"));
    hand.press(Qt::Key_Return);
    hand.type(QStringLiteral("Ausweis"));
    hand.press(Qt::Key_Return);
    m_sheet.view().choose(ElementId{m_step});
    QCOMPARE(field().toPlainText(), QStringLiteral("Akte\nAusweis"));

    typeInto(QStringLiteral("Akte\nQuittung\nAusweis"));
    QCOMPARE(written(), (std::vector<std::string>{"Akte", "Quittung"}));
    QVERIFY(!m_sheet.error);

    typeInto(QStringLiteral("Akte\nQuittung"));
    QVERIFY(m_sheet.error.has_value());
    QCOMPARE(field().toPlainText(), QStringLiteral("Akte\nQuittung\nAusweis"));
  }
};

QTEST_MAIN(DocumentFieldsTest)
#include "DocumentFieldsTest.moc"
