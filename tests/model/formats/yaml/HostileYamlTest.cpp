#include "model/formats/yaml/YamlFormat.h"
#include "model/formats/yaml/YamlLoader.h"
#include "tests/support/FullContent.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/TestData.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace einklang;
using namespace einklang::test;

namespace {

std::string repeated(const std::string& text, std::size_t count)
{
  std::string out;
  out.reserve(text.size() * count);
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

FileContent small()
{
  FileContent content{{ProcessBuilder{"Hunde"}.lane("Amt").flow("start -> Prüfen -> end").build()}};
  Diagram diagram{.id = DiagramId{"d"}, .process = ProcessId{"P"}};
  apply(diagram, PutShape{{.id = ElementId{"start"}, .bounds = {1, 2, 36, 36}}});
  content.diagrams.push_back(diagram);
  return content;
}

bool isNoticed(const std::string& bytes)
{
  const Result<Import> import = readYaml(bytes, "x");
  return !import || !import->losses.empty();
}

long megabytes()
{
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

}  // namespace

class HostileYamlTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyTruncationIsNoticed()
  {
    const std::string whole = writeYaml(small());
    QVERIFY(!isNoticed(whole));
    for (std::size_t size = 0; size < whole.size(); ++size) {
      QVERIFY2(isNoticed(whole.substr(0, size)), std::to_string(size).c_str());
    }
  }

  void everyFlippedBitIsNoticed()
  {
    const std::string whole = writeYaml(small());
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
      std::string broken = whole;
      broken[bit / 8] = static_cast<char>(broken[bit / 8] ^ (1 << (bit % 8)));
      QVERIFY2(isNoticed(broken), broken.c_str());
    }
  }

  void whatIsNotOursIsRefusedWithItsPlace_data()
  {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const std::string& text) {
      QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("circle of aliases", "&a [*a]");
    row("alias", "a: &x 1\nb: *x\n");
    row("alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
    row("anchor on nothing", "a: &x\n");
    row("binary", "a: !!binary \"\xC3\xBC\"");
    row("tag", "!x a");
    row("tag on a map", "a: !!map {b: c}");
    row("merge key", "a: {<<: {b: c}}");
    row("duplicate key", "a: 1\nb: 2\na: 3\n");
    row("key that is a list", "? [a]\n: b\n");
    row("empty key", ": b\n");
    row("second document", "a: b\n---\nc: d\n");
    row("after the end", "a: b\n...\nc\n");
    row("comma", ",");
    row("unclosed", "a: [b");
    row("tab as indent", "a:\n\tb: c\n");
    row("NUL", std::string{"a: b\0c", 6});
    row("end of transmission", "a: b\x04\nc: d\n");
    row("escape", "a: \x1B[31m");
    row("deep lists", repeated("[", 65));
    row("deep maps", repeated("{a: ", 70));
    row("deep blocks", repeated("- ", 100000));
    row("very deep", repeated("[", 2000000));
    row("many commas", "[" + repeated("a,", 1000000) + "]");
    row("surrogate", "a: \"\\ud800\"");
    row("keys", [] {
      std::string text;
      for (int i = 0; i < 65; ++i) text += "k" + std::to_string(i) + ": 1\n";
      return text;
    }());
  }
  void whatIsNotOursIsRefusedWithItsPlace()
  {
    QFETCH(QByteArray, text);
    const Result<YamlNode> tree = loadYaml(text.toStdString(), "x.yaml");
    QVERIFY(!tree);
    QCOMPARE(tree.error().file, std::string{"x.yaml"});
    QVERIFY(tree.error().position && tree.error().position->line >= 1);
  }

  void invalidUtf8IsRefused()
  {
    for (const char* text : {"a: \xFF", "a: \xC3",
                             "\xFF\xFE"
                             "a",
                             "a: \xED\xA0\x80", "a: \xC0\x80"}) {
      QVERIFY(!loadYaml(text, "x"));
    }
  }

  void millionsOfSmallMapsAreRefusedInBoundedMemory()
  {
    const long before = megabytes();
    const Result<YamlNode> tree =
        loadYaml(repeated("- {a: 1, b: 2}\n", 700'000), "x", {.elements = 20'000});
    QVERIFY(!tree && tree.error().code == ErrorCode::LimitExceeded);
    QVERIFY2(megabytes() - before < 120, std::to_string(megabytes() - before).c_str());
  }

  void limitsOfTheDoorAreKept()
  {
    const std::string bytes = writeYaml(fullContent());
    const auto code = [&](const ImportLimits& limits) {
      const Result<Import> import = readYaml(bytes, "x", limits);
      return import ? ErrorCode::Cancelled : import.error().code;
    };
    QVERIFY(code({}) == ErrorCode::Cancelled);
    QVERIFY(code({.bytes = 1000}) == ErrorCode::LimitExceeded);
    QVERIFY(code({.elements = 20}) == ErrorCode::LimitExceeded);
    QVERIFY(code({.attributesPerElement = 5}) == ErrorCode::LimitExceeded);
    QVERIFY(code({.idLength = 2}) == ErrorCode::LimitExceeded);
    QVERIFY(code({.wayPoints = 1}) == ErrorCode::LimitExceeded);
    QVERIFY(code({.coordinate = 50}) == ErrorCode::LimitExceeded);
    QVERIFY(code({.seconds = -1}) == ErrorCode::LimitExceeded);
  }

  void fixturesSayInTheirNameWhatMustHappen()
  {
    const QString folder = QString::fromStdString(sourcePath("tests/fixtures/yaml"));
    QDirIterator files{folder, {QStringLiteral("*.yaml")}, QDir::Files};
    int count = 0;
    while (files.hasNext()) {
      QFile file{files.next()};
      QVERIFY(file.open(QIODevice::ReadOnly));
      const Result<Import> import = readYaml(file.readAll().toStdString(), "fixture");
      const QString name = files.fileName();
      const std::string error = import ? "it loads" : english(import.error());
      QVERIFY2(import.has_value() == name.startsWith(QStringLiteral("valid.")),
               (name.toStdString() + ": " + error).c_str());
      if (!import) QVERIFY2(import.error().position, qPrintable(name));
      if (import) {
        const std::string written = writeYaml(import->content);
        QVERIFY2(readYaml(written, "again")->content == import->content, qPrintable(name));
      }
      ++count;
    }
    QVERIFY(count >= 20);
  }
};

QTEST_APPLESS_MAIN(HostileYamlTest)
#include "HostileYamlTest.moc"
