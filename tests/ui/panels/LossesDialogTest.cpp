#include "tests/support/ProcessBuilder.h"
#include "ui/panels/LossesDialog.h"
#include "ui/panels/WrappingTree.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ProcessBuilder;

class LossesDialogTest : public QObject
{
  Q_OBJECT

 private:
  static std::vector<LossLine> lines()
  {
    const FileContent content{{ProcessBuilder{}.flow("start -> Bescheid -> end").build()}};
    const Losses losses{
        {LossKind::Repaired, {"there is no lane %1", {"x"}}, ElementId{"Bescheid"}},
        {LossKind::Dropped, {"there is no lane %1", {"y"}}, ElementId{"gone"}},
        {LossKind::Repaired, {"there is no lane %1", {"z"}}},
    };
    return lossLines(losses, content, LossOf::Import);
  }

  /// Deleted when closed; the tests close none.
  static LossesDialog* dialog()
  {
    auto* made = new LossesDialog{QStringLiteral("datei.bpmn"), lines(), LossOf::Import};
    made->setAttribute(Qt::WA_DeleteOnClose, false);
    return made;
  }

  static QStringList rowsOf(const LossesDialog& dialog)
  {
    QStringList rows;
    const auto* tree = dialog.findChild<WrappingTree*>();
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
      rows << tree->topLevelItem(i)->text(0);
      for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
        rows << tree->topLevelItem(i)->child(j)->text(0);
      }
    }
    return rows;
  }

  static QByteArray contentOf(const QString& path)
  {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
  }

 private Q_SLOTS:
  void initTestCase()
  {
    installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German});
  }

  void theWorstComesFirstAndEveryGroupIsCounted()
  {
    const std::unique_ptr<LossesDialog> shown{dialog()};
    const QStringList rows = rowsOf(*shown);
    QCOMPARE(rows.size(), 5);
    QVERIFY2(rows[0].endsWith(QStringLiteral("(1)")), qPrintable(rows[0]));
    QVERIFY(rows[1].contains(u'y'));
    QVERIFY(rows[2].endsWith(QStringLiteral("(2)")));
    QVERIFY(rows[3].startsWith(QStringLiteral("Bescheid\n")));
  }

  void theFilterLooksIntoSentencesAndElements()
  {
    const std::unique_ptr<LossesDialog> shown{dialog()};
    shown->setFilter(QStringLiteral("bescheid"));
    QCOMPARE(rowsOf(*shown).size(), 2);
    shown->setFilter({});
    shown->setKind(LossKind::Dropped);
    QCOMPARE(rowsOf(*shown).size(), 2);
    QVERIFY(rowsOf(*shown)[1].contains(u'y'));
  }

  void choosingALineShowsItsElementAndNoneThatIsGone()
  {
    const std::unique_ptr<LossesDialog> shown{dialog()};
    QSignalSpy chosen{shown.get(), &LossesDialog::elementChosen};
    auto* tree = shown->findChild<WrappingTree*>();
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    QCOMPARE(chosen.size(), 0);
    tree->setCurrentItem(tree->topLevelItem(1)->child(0));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), QStringLiteral("Bescheid"));
  }

  void whatIsShownCanBeSaved()
  {
    QTemporaryDir folder;
    const std::unique_ptr<LossesDialog> shown{dialog()};
    shown->setKind(LossKind::Repaired);
    QVERIFY(shown->saveTo(folder.filePath(QStringLiteral("a.json"))));
    const QJsonArray json =
        QJsonDocument::fromJson(contentOf(folder.filePath(QStringLiteral("a.json")))).array();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json[0].toObject()[QStringLiteral("element")].toString(), QStringLiteral("Bescheid"));
    QVERIFY(shown->saveTo(folder.filePath(QStringLiteral("a.csv"))));
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("a.csv"))).count('\n'), 3);
  }

  /// EINKLANG_LOOK: for looking at.
  void theDialogCanBeLookedAt()
  {
    const std::unique_ptr<LossesDialog> shown{dialog()};
    shown->show();
    QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
    const QString folder = qEnvironmentVariable("EINKLANG_LOOK");
    if (!folder.isEmpty()) shown->grab().save(folder + QStringLiteral("/losses.png"));
    QVERIFY(shown->findChild<WrappingTree*>()->height() > 200);
  }
};

QTEST_MAIN(LossesDialogTest)
#include "LossesDialogTest.moc"
