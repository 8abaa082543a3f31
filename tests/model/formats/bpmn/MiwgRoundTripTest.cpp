#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "tests/support/BpmnCorpus.h"

#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <set>

using namespace einklang;

/// BPMN -> YAML -> BPMN on the reference models of the Model Interchange Working Group, counted by
/// a reader that shares no line with ours.
class MiwgRoundTripTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyElementKeepsItsTypeIdAndName_data();
  void everyElementKeepsItsTypeIdAndName();
  void everyPictureShowsOneWholeProcess_data();
  void everyPictureShowsOneWholeProcess();
};

namespace {

using Rows = std::multiset<QString>;  // sorted

struct Walk
{
  Rows elements = {};                 // type, id and name of what has an id
  std::map<QString, int> types = {};  // and how often each type is there
  Rows shown = {};                    // what shapes and edges belong to
};

/// Lists of flows follow from the flows, and an extension is what it contains.
bool isNoElement(QStringView name)
{
  return name == u"incoming" || name == u"outgoing" || name == u"extensionElements";
}

Walk walk(const std::string& bytes)
{
  const QString model = QStringLiteral("http://www.omg.org/spec/BPMN/20100524/MODEL");
  const QString di = QStringLiteral("http://www.omg.org/spec/BPMN/20100524/DI");
  Walk all;
  QXmlStreamReader xml{QByteArray::fromStdString(bytes)};
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    const auto attributes = xml.attributes();
    const QString name = xml.name().toString();
    if (xml.namespaceUri() == di && attributes.hasAttribute(QStringLiteral("bpmnElement"))) {
      all.shown.insert(
          name + QLatin1Char{' '} +
          attributes.value(QStringLiteral("bpmnElement")).toString().section(QLatin1Char{':'}, -1));
    }
    if (xml.namespaceUri() != model || isNoElement(xml.name())) continue;
    ++all.types[name];
    const QString id = attributes.value(QStringLiteral("id")).toString();
    const QString label = attributes.value(QStringLiteral("name")).toString().simplified();
    if (!id.isEmpty())
      all.elements.insert(name + QStringLiteral(" #") + id + QLatin1Char{' '} + label);
  }
  return all;
}

std::string thereAndBack(const std::string& bytes)
{
  const Result<Import> import = readBpmn(bytes, "in.bpmn");
  Q_ASSERT(import);
  const Result<Import> native = readYaml(writeYaml(import->content), "in.yaml");
  Q_ASSERT(native);
  return writeBpmn(native->content).bytes;
}

void addFiles()
{
  QTest::addColumn<QByteArray>("bytes");
  for (const auto& [file, bytes] : test::bpmnCorpus()) {
    if (file.find("miwg-reference") == std::string::npos) continue;
    QTest::newRow(file.substr(file.rfind('/') + 1).c_str()) << QByteArray::fromStdString(bytes);
  }
}

/// What is in the first and not in the second.
QStringList missingFrom(const Rows& wanted, const Rows& found)
{
  QStringList missing;
  std::ranges::set_difference(wanted, found, std::back_inserter(missing));
  return missing;
}

}  // namespace

void MiwgRoundTripTest::initTestCase()
{
  if (test::testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
}

void MiwgRoundTripTest::everyElementKeepsItsTypeIdAndName_data()
{
  addFiles();
}

void MiwgRoundTripTest::everyElementKeepsItsTypeIdAndName()
{
  QFETCH(QByteArray, bytes);
  const Walk before = walk(bytes.toStdString());
  const Walk after = walk(thereAndBack(bytes.toStdString()));
  const QStringList lost = missingFrom(before.elements, after.elements);
  QVERIFY2(lost.empty(), qPrintable(lost.join(QStringLiteral("\n"))));
  for (const auto& [type, count] : before.types) {
    const auto found = after.types.find(type);
    const int now = found == after.types.end() ? 0 : found->second;
    QVERIFY2(now >= count,
             qPrintable(QStringLiteral("%1: %2 of %3").arg(type).arg(now).arg(count)));
  }
  const QStringList hidden = missingFrom(before.shown, after.shown);
  QVERIFY2(hidden.empty(), qPrintable(hidden.join(QStringLiteral("\n"))));
  qInfo("%zu elements with an id, %zu shapes and lines", before.elements.size(),
        before.shown.size());
}

void MiwgRoundTripTest::everyPictureShowsOneWholeProcess_data()
{
  addFiles();
}

/// Also A.4.0, B.1.0 and B.2.0, where processes that no pool names are drawn beside the pools.
void MiwgRoundTripTest::everyPictureShowsOneWholeProcess()
{
  QFETCH(QByteArray, bytes);
  const Result<Import> import = readBpmn(bytes.toStdString(), "in.bpmn");
  QVERIFY(import);
  QCOMPARE(import->content.diagrams.size(), std::size_t{1});
  for (const Process& process : import->content.processes) {
    for (const MessageFlow& flow : process.messageFlows()) QVERIFY(flow.source && flow.target);
  }
}

QTEST_APPLESS_MAIN(MiwgRoundTripTest)
#include "MiwgRoundTripTest.moc"
