#include "tests/support/TestData.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace einklang::test;

namespace {

QByteArray run(const QStringList& arguments)
{
  QProcess process;
  process.start(QStringLiteral(EINKLANG_PROGRAM), arguments);
  process.waitForFinished(120'000);
  return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray{};
}

QString path(const char* file)
{
  return QString::fromStdString(sourcePath(file));
}

/// Runs Python with its arguments; what it complains about, empty if nothing.
QString python(const QString& code, const QStringList& arguments = {})
{
  QProcess process;
  process.start(QStringLiteral("python3"), QStringList{QStringLiteral("-c"), code} + arguments);
  if (!process.waitForFinished(60'000)) return QStringLiteral("python3 does not run");
  if (process.exitCode() == 0) return {};
  return QString::fromUtf8(process.readAllStandardError());
}

/// What is wrong with the JSON after the schema.
QString complaint(const QByteArray& json, const char* schema)
{
  QTemporaryDir folder;
  QFile file{folder.filePath(QStringLiteral("instance.json"))};
  if (!file.open(QIODevice::WriteOnly)) return QStringLiteral("cannot write");
  file.write(json);
  file.close();
  const QString code = QStringLiteral(
      "import json, sys, jsonschema\n"
      "jsonschema.Draft202012Validator.check_schema(json.load(open(sys.argv[2])))\n"
      "jsonschema.validate(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))\n");
  return python(code, {file.fileName(), path(schema)});
}

}  // namespace

class SchemaTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void compareSaysWhatItsSchemaSays();
  void matchSaysWhatItsSchemaSays();
  void proposeSaysWhatItsSchemaSays();
  void lossesSayWhatTheirSchemaSays();
  void anotherMemberIsNoticed();
};

void SchemaTest::initTestCase()
{
  if (!python(QStringLiteral("import jsonschema; jsonschema.Draft202012Validator")).isEmpty()) {
    QSKIP("python3-jsonschema is not installed");
  }
}

void SchemaTest::compareSaysWhatItsSchemaSays()
{
  const QByteArray json = run(
      {QStringLiteral("compare"), path("processes/hundesteuer/referenz.yaml"),
       path("processes/hundesteuer/elsterfurt.yaml"), path("processes/hundesteuer/muldenroda.yaml"),
       QStringLiteral("--format"), QStringLiteral("json")});

  QVERIFY(!json.isEmpty());
  QCOMPARE(complaint(json, "resources/schema/compare.schema.json"), QString{});
}

void SchemaTest::matchSaysWhatItsSchemaSays()
{
  const QByteArray json = run({QStringLiteral("match"), path("processes/hundesteuer/referenz.yaml"),
                               path("processes/hundesteuer/elsterfurt.yaml"),
                               QStringLiteral("--format"), QStringLiteral("json")});

  QVERIFY(!json.isEmpty());
  QCOMPARE(complaint(json, "resources/schema/match.schema.json"), QString{});
}

void SchemaTest::proposeSaysWhatItsSchemaSays()
{
  QTemporaryDir folder;
  const QString report = folder.filePath(QStringLiteral("report.json"));

  run({QStringLiteral("propose"), path("processes/hundesteuer/elsterfurt.yaml"),
       path("processes/hundesteuer/kaltenborna.yaml"),
       path("processes/hundesteuer/muldenroda.yaml"),
       folder.filePath(QStringLiteral("proposal.yaml")), QStringLiteral("--report"), report});

  QFile file{report};
  QVERIFY(file.open(QIODevice::ReadOnly));
  QCOMPARE(complaint(file.readAll(), "resources/schema/propose.schema.json"), QString{});
}

/// A file with something to repair and to leave out.
void SchemaTest::lossesSayWhatTheirSchemaSays()
{
  QTemporaryDir folder;
  QFile bpmn{folder.filePath(QStringLiteral("a.bpmn"))};
  QVERIFY(bpmn.open(QIODevice::WriteOnly));
  bpmn.write(
      "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"p\">"
      "<startEvent id=\"s\"/><task id=\"t\" name=\"Bescheid\"/>"
      "<sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"nowhere\"/></process>"
      "<process id=\"q\"><task id=\"u\"/></process></definitions>");
  bpmn.close();
  const QString losses = folder.filePath(QStringLiteral("losses.json"));

  run({QStringLiteral("convert"), bpmn.fileName(), folder.filePath(QStringLiteral("a.svg")),
       QStringLiteral("--losses"), losses});

  QFile file{losses};
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray json = file.readAll();
  QVERIFY2(json.contains("\"import\"") && json.contains("\"export\""), json.constData());
  QCOMPARE(complaint(json, "resources/schema/losses.schema.json"), QString{});
}

void SchemaTest::anotherMemberIsNoticed()
{
  QVERIFY(!complaint("[{\"variant\": 7}]", "resources/schema/compare.schema.json").isEmpty());
}

QTEST_APPLESS_MAIN(SchemaTest)
#include "SchemaTest.moc"
