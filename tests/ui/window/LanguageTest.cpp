#include "tests/support/SampleProject.h"
#include "ui/text/Translations.h"
#include "ui/window/Application.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/MainWindow.h"
#include "ui/window/StartPage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <map>

using namespace einklang::ui;

namespace {

/// All texts that a window shows, by a path that is the same in every language.
class Texts
{
 public:
  explicit Texts(const QWidget& window)
  {
    collect(window, QStringLiteral("w"));
    for (const QAction* action : window.findChildren<QAction*>()) {
      if (!action->objectName().isEmpty()) put(action->objectName(), action->text());
    }
  }

  const std::map<QString, QString>& all() const { return m_texts; }

 private:
  void put(const QString& place, const QString& text)
  {
    if (!text.isEmpty()) m_texts.emplace(place, text);
  }

  void collect(const QWidget& widget, const QString& place)
  {
    put(place + QStringLiteral("/name"), widget.accessibleName());
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) put(place, label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
      put(place, button->text());
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
      put(place, edit->placeholderText());
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
      for (int i = 0; i < box->count(); ++i) {
        put(place + QStringLiteral("/item%1").arg(i), box->itemText(i));
      }
    }
    if (const auto* tree = qobject_cast<const QTreeWidget*>(&widget)) {
      for (int i = 0; i < tree->columnCount(); ++i) {
        put(place + QStringLiteral("/head%1").arg(i), tree->headerItem()->text(i));
      }
    }
    int number = 0;
    for (const QObject* child : widget.children()) {
      const auto* part = qobject_cast<const QWidget*>(child);
      if (part) collect(*part, place + QStringLiteral("/%1").arg(number++));
    }
  }

  std::map<QString, QString> m_texts;
};

std::map<QString, QString> textsOf(const QStringList& files)
{
  MainWindow window;
  if (!files.isEmpty()) {
    window.open(files);
    window.session().finishComparison();
    for (int i = 0; i < 5; ++i) window.showStation(static_cast<StationId>(i));
  }
  return Texts{window}.all();
}

}  // namespace

class LanguageTest : public QObject
{
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
  }

  /// What reads the same in both languages is data, a name, or a word that both share.
  void noTextOfTheGermanWindowIsLeftInEnglish()
  {
    const einklang::test::SampleProject project;
    const auto englishStart = textsOf({});
    const auto english = textsOf({project.path()});
    installTranslations(*qApp, QLocale{QLocale::German, QLocale::Germany});
    const auto germanStart = textsOf({});
    const auto german = textsOf({project.path()});

    QStringList left;
    const auto compare = [&](const auto& before, const auto& after) {
      for (const auto& [place, text] : after) {
        const auto found = before.find(place);
        if (found != before.end() && found->second == text && !isShared(text)) left += text;
      }
    };
    compare(englishStart, germanStart);
    compare(english, german);
    left.removeDuplicates();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral(" | "))));
    QVERIFY(german.size() > 100);
  }

 private:
  static bool isShared(const QString& text)
  {
    static const QStringList shared{QStringLiteral("Einklang"), QStringLiteral("Matrix"),
                                    QStringLiteral("Name"),     QStringLiteral("AGS"),
                                    QStringLiteral("Status"),   QStringLiteral("Definition"),
                                    QStringLiteral("FIM"),      QStringLiteral("Element"),
                                    QStringLiteral("A4"),       QStringLiteral("A3")};
    static const QStringList data{
        QStringLiteral("Antrag"),    QStringLiteral("Adorf"),    QStringLiteral("Bstadt"),
        QStringLiteral("Gebühr"),    QStringLiteral("Nachweis"), QStringLiteral(".yaml"),
        QStringLiteral(".einklang"), QStringLiteral("Bescheid"), QStringLiteral(".bpmn")};
    if (shared.contains(text)) return true;
    for (const QString& word : data) {
      if (text.contains(word)) return true;
    }
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
  }
};

QTEST_MAIN(LanguageTest)
#include "LanguageTest.moc"
