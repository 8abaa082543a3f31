#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

class TermsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { installTranslations(*qApp, QLocale{QStringLiteral("de_DE")}); }

  void termsAreGermanInAGermanWindow()
  {
    QCOMPARE(term(Verdict::LocalException), QStringLiteral("Lokale Ausnahme"));
    QCOMPARE(kindOf(Node{.id = NodeId{"a"}, .type = Event{EventPosition::Start}}),
             QStringLiteral("Startereignis"));
    QCOMPARE(term(DeviationKind::OtherRole), QStringLiteral("Andere Zuständigkeit"));
  }

  void errorsNameThePlaceAndSayItInGerman()
  {
    const Error error{ErrorCode::InvalidContent,
                      {"the id %1 is used twice", {"a"}},
                      "x.yaml",
                      SourcePosition{3, 7}};

    QCOMPARE(text(error), QStringLiteral("x.yaml:3:7: Die Kennung a ist doppelt vergeben."));
  }
};

QTEST_GUILESS_MAIN(TermsTest)
#include "TermsTest.moc"
