#include "model/formats/table/CsvReader.h"
#include "ui/text/Translations.h"
#include "ui/theme/Theme.h"
#include "ui/window/TableDialog.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

class TableDialogTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void theGuessIsShownAndCanBeCorrected();
  void withoutAColumnForStepsNothingIsMade();
  void looksAsItShould();
};

namespace {

Table table(const char* text)
{
  return *readCsv(text, "pasted");
}

}  // namespace

void TableDialogTest::theGuessIsShownAndCanBeCorrected()
{
  TableDialog dialog{table("Was;Ort\nprüfen;Amt\nbuchen;Kasse\n"), QStringLiteral("Test")};
  const auto choices = dialog.findChildren<QComboBox*>();
  QCOMPARE(choices.size(), 2);
  QCOMPARE(dialog.import()->content.processes.front().lanes().size(), std::size_t{0});

  dialog.setColumn(1, TableColumn::Role);

  QCOMPARE(dialog.import()->content.processes.front().lanes().size(), std::size_t{2});
  QCOMPARE(choices[1]->currentIndex(), static_cast<int>(TableColumn::Role));
}

void TableDialogTest::withoutAColumnForStepsNothingIsMade()
{
  TableDialog dialog{table("Was;Wer\nprüfen;Amt\n"), QStringLiteral("Test")};
  const auto buttons = dialog.findChildren<QPushButton*>();
  const auto accept = std::ranges::find_if(buttons, [](QPushButton* b) { return b->isDefault(); });
  QVERIFY((*accept)->isEnabled());

  dialog.setColumn(0, TableColumn::Note);

  QVERIFY(!(*accept)->isEnabled());
}

/// Writes a picture where EINKLANG_PICTURES names a folder.
void TableDialogTest::looksAsItShould()
{
  installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German});
  applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeKind::Dark);
  TableDialog dialog{
      table("Nr;Wer;Was;Wann;Dokument;Weiter mit\n1;Steueramt;Anmeldung prüfen;;Anmeldung;2\n2;;"
            "Vollständig?;;;\"ja: 3; nein: 4\"\n3;Steueramt;Bescheid erstellen;;Bescheid;Ende\n4;"
            "Bürgerbüro;Angaben nachfordern;;;1\n"),
      QStringLiteral("Hundesteuer")};
  dialog.show();
  QVERIFY(dialog.minimumSizeHint().width() < 960);
  const QString folder = qEnvironmentVariable("EINKLANG_PICTURES");
  if (!folder.isEmpty()) QVERIFY(dialog.grab().save(folder + QStringLiteral("/table-dialog.png")));
}

QTEST_MAIN(TableDialogTest)
#include "TableDialogTest.moc"
