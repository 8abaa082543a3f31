#include "model/comparison/Comparison.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "tests/support/Reidentify.h"
#include "tests/support/TestData.h"
#include "ui/text/DeviationText.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

#include <functional>

using namespace einklang;
using namespace einklang::ui;
using namespace einklang::test;

namespace {

using Change = std::function<void(Process&)>;

FileContent reference()
{
  return importFile(sourcePath("processes/hundesteuer/referenz.yaml")).value().content;
}

/// The same file written as BPMN and read again.
FileContent throughBpmn(const FileContent& content)
{
  return readBpmn(writeBpmn(content).bytes, "reference.bpmn").value().content;
}

Node nodeOf(const Process& process, const char* id)
{
  return *process.findNode(NodeId{id});
}

void changeNode(Process& process, const char* id, const std::function<void(Node&)>& change)
{
  Node node = nodeOf(process, id);
  change(node);
  apply(process, Replace<Node>{node});
}

Flow flowFrom(const Process& process, const char* from, const char* to = nullptr)
{
  return *std::ranges::find_if(process.flows(), [&](const Flow& flow) {
    return flow.source == NodeId{from} && (!to || flow.target == NodeId{to});
  });
}

void redirect(Process& process, Flow flow, const char* from, const char* to)
{
  flow.source = NodeId{from};
  flow.target = NodeId{to};
  apply(process, Replace<Flow>{flow});
}

template <typename Element>
void add(Process& process, Element element)
{
  apply(process, Insert<Element>{std::move(element), process.list<Element>().size()});
}

void swapSteps(Process& process)
{
  const Flow before = flowFrom(process, "befreiung-geklaert");
  const Flow between = flowFrom(process, "steuerfall-erfassen", "hundesteuer-festsetzen");
  const Flow after = flowFrom(process, "hundesteuer-festsetzen");
  const std::string behind = after.target->value();
  redirect(process, before, "befreiung-geklaert", "hundesteuer-festsetzen");
  redirect(process, between, "hundesteuer-festsetzen", "steuerfall-erfassen");
  redirect(process, after, "steuerfall-erfassen", behind.c_str());
}

/// The step with a sub-process around it.
void wrap(Process& process)
{
  Node sub{.id = NodeId{"teil"}, .type = SubProcess{}, .label = "Steuerfall bearbeiten"};
  const Node step = nodeOf(process, "steuerfall-erfassen");
  sub.participant = step.participant;
  sub.lane = step.lane;
  add(process, sub);
  const std::string behind = flowFrom(process, "steuerfall-erfassen").target->value();
  redirect(process, flowFrom(process, "befreiung-geklaert"), "befreiung-geklaert", "teil");
  redirect(process, flowFrom(process, "steuerfall-erfassen"), "teil", behind.c_str());
  changeNode(process, "steuerfall-erfassen", [](Node& node) {
    node.parent = NodeId{"teil"};
    node.participant.reset();
    node.lane.reset();
  });
}

/// A sub-process with two steps between two steps.
void addSubProcess(Process& process)
{
  Node sub{.id = NodeId{"teil"}, .type = SubProcess{}, .label = "Halter anhören"};
  sub.participant = nodeOf(process, "steuerfall-erfassen").participant;
  sub.lane = nodeOf(process, "steuerfall-erfassen").lane;
  add(process, sub);
  for (const char* id : {"anhoerung-a", "anhoerung-b"}) {
    Node step{
        .id = NodeId{id},
        .label = id == std::string{"anhoerung-a"} ? "Anhörung verschicken" : "Antwort auswerten"};
    step.parent = sub.id;
    add(process, step);
  }
  add(process,
      Flow{
          .id = FlowId{"innen"}, .source = NodeId{"anhoerung-a"}, .target = NodeId{"anhoerung-b"}});
  redirect(process, flowFrom(process, "steuerfall-erfassen"), "steuerfall-erfassen", "teil");
  add(process, Flow{.id = FlowId{"danach"},
                    .source = NodeId{"teil"},
                    .target = NodeId{"hundesteuer-festsetzen"}});
}

void addNote(Process& process)
{
  add(process, Annotation{.id = AnnotationId{"anmerkung"}, .text = "Fristen beachten"});
  add(process, Association{.id = AssociationId{"zur-anmerkung"},
                           .source = ElementId{"vollstaendigkeit-pruefen"},
                           .target = ElementId{"anmerkung"}});
}

}  // namespace

/// The changes that a comparison by ids misses or files wrongly: each is one sentence.
class ChangeListTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void eachChangeIsOneSentence_data();
  void eachChangeIsOneSentence();
  void otherIdsAreNoDeviation();
  void aShiftedPictureIsNoDeviation();
};

Q_DECLARE_METATYPE(Change)

void ChangeListTest::initTestCase()
{
  installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German, QLocale::Germany});
}

void ChangeListTest::eachChangeIsOneSentence_data()
{
  QTest::addColumn<Change>("before");
  QTest::addColumn<Change>("change");
  QTest::addColumn<bool>("bpmn");
  QTest::addColumn<QString>("expected");
  const auto nothing = [](Process&) {};
  const auto row = [](const char* name, const Change& before, const Change& change,
                      const char* expected) {
    QTest::addRow("%s", name) << before << change << false << QString::fromUtf8(expected);
    QTest::addRow("%s, BPMN", name) << before << change << true << QString::fromUtf8(expected);
  };
  row(
      "lane", nothing,
      [](Process& p) {
        changeNode(p, "vorgang-ablegen", [](Node& n) { n.lane = LaneId{"bahn-kasse"}; });
      },
      "In Pirna ist für »Vorgang ablegen« »Kasse« zuständig, in der Referenz »Sachbearbeitung "
      "Steuern«.");
  row("order", nothing, swapSteps,
      "In Pirna kommt »Hundesteuer festsetzen« vor »Steuerfall erfassen«; in der Referenz ist es "
      "umgekehrt.");
  row(
      "annotation", addNote,
      [](Process& p) {
        Annotation note = p.annotations()[0];
        note.text = "Keine Fristen";
        apply(p, Replace<Annotation>{note});
      },
      "Anmerkung bei »Vollständigkeit prüfen«: in Pirna »Keine Fristen«, in der Referenz »Fristen "
      "beachten«.");
  row(
      "extension attribute",
      [](Process& p) {
        changeNode(p, "vorgang-ablegen", [](Node& n) {
          n.extras.push_back({"bpmn@{http://acme.example}duration", "5"});
        });
      },
      [](Process& p) {
        changeNode(p, "vorgang-ablegen", [](Node& n) { n.extras.back().text = "10"; });
      },
      "Duration bei »Vorgang ablegen«: in Pirna »10«, in der Referenz »5«.");
  row(
      "condition",
      [](Process& p) {
        Flow flow = flowFrom(p, "listenhund", "gefaehrlichkeit-beurteilen");
        flow.condition = "rasse = 1";
        apply(p, Replace<Flow>{flow});
      },
      [](Process& p) {
        Flow flow = flowFrom(p, "listenhund", "gefaehrlichkeit-beurteilen");
        flow.condition = "rasse = 2";
        apply(p, Replace<Flow>{flow});
      },
      "In Pirna lautet die Bedingung bei »Listenhund?« »rasse = 2«, in der Referenz »rasse = 1«.");
  row("wrapped", nothing, wrap,
      "In Pirna ist »Steuerfall erfassen« gröber oder feiner dargestellt: »Steuerfall bearbeiten« "
      "und »Steuerfall erfassen«.");
  row(
      "sub-process removed", addSubProcess, [](Process& p) { p = reference().processes.front(); },
      "In Pirna fehlt »Halter anhören« (in der Referenz nach »Steuerfall erfassen«, zuständig: "
      "Sachbearbeitung Steuern).");
  row(
      "renamed", nothing,
      [](Process& p) {
        changeNode(p, "vorgang-ablegen", [](Node& n) { n.label = "Vorgang archivieren"; });
      },
      "»Vorgang ablegen« heißt in Pirna »Vorgang archivieren«.");
  row(
      "documentation", nothing,
      [](Process& p) {
        changeNode(p, "vorgang-ablegen", [](Node& n) { n.description = "Elektronisch ablegen"; });
      },
      "Beschreibung bei »Vorgang ablegen«: in Pirna »Elektronisch ablegen«, in der Referenz ohne "
      "Angabe.");
  row(
      "type", nothing,
      [](Process& p) {
        changeNode(p, "vorgang-ablegen", [](Node& n) { n.type = Task{TaskKind::Manual}; });
      },
      "»Vorgang ablegen« ist in Pirna »Manuelle Aufgabe«, in der Referenz »Benutzeraufgabe«.");
  row(
      "lane renamed", nothing,
      [](Process& p) {
        Lane lane = *p.findLane(LaneId{"bahn-kasse"});
        lane.name = "Stadtkasse";
        apply(p, Replace<Lane>{lane});
      },
      "»Kasse« heißt in Pirna vermutlich »Stadtkasse«.");
  row(
      "flow re-targeted", nothing,
      [](Process& p) {
        redirect(p, flowFrom(p, "angaben-nachgereicht"), "angaben-nachgereicht",
                 "steuerpflicht-pruefen");
      },
      "In Pirna nur einmal, in der Referenz wiederholbar: »Vollständigkeit prüfen« und »Fehlende "
      "Angaben nachfordern«.");
  row("nothing", nothing, nothing, "");
}

void ChangeListTest::eachChangeIsOneSentence()
{
  QFETCH(Change, before);
  QFETCH(Change, change);
  QFETCH(bool, bpmn);
  QFETCH(QString, expected);
  FileContent ours = reference();
  before(ours.processes.front());
  FileContent theirs = ours;
  change(theirs.processes.front());
  if (bpmn) {
    ours = throughBpmn(ours);
    theirs = throughBpmn(theirs);
  }
  const Process& r = ours.processes.front();
  const Process& v = theirs.processes.front();

  QStringList told;
  for (const Deviation& deviation : compare(r, v, match(r, v))) {
    told.append(sentence(deviation, QStringLiteral("Pirna")));
  }

  QCOMPARE(told.join(QLatin1Char{'\n'}), expected);
}

void ChangeListTest::otherIdsAreNoDeviation()
{
  const Process r = reference().processes.front();
  const Process v = reidentified(r);

  QVERIFY(compare(r, v, match(r, v)).empty());
}

void ChangeListTest::aShiftedPictureIsNoDeviation()
{
  const FileContent ours = throughBpmn(reference());
  FileContent shifted = ours;
  for (Diagram& diagram : shifted.diagrams) {
    const Diagram before = diagram;
    for (Shape shape : before.shapes) {
      shape.bounds.x += 10;
      apply(diagram, PutShape{shape});
    }
  }
  const Process& r = ours.processes.front();
  const Process v = throughBpmn(shifted).processes.front();

  QVERIFY(!ours.diagrams.empty());
  QVERIFY(compare(r, v, match(r, v)).empty());
}

QTEST_GUILESS_MAIN(ChangeListTest)
#include "ChangeListTest.moc"
