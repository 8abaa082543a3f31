#include "model/process/Edit.h"
#include "model/process/SameMeaning.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

using namespace einklang;
using einklang::test::ProcessBuilder;

class EditTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyEditCanBeTakenBack();
  void anEditThatWouldBreakAnInvariantIsRefused();
  void makeFindsIdsUsedTwiceAndReferencesToNowhere();
};

namespace {

Process sample()
{
  return ProcessBuilder{}.lane("Amt").flow("start -> Prüfen -> ?x -> end").build();
}

std::vector<Edit> someOfEveryKind(const Process& p)
{
  Node renamed = *p.findNode(NodeId{"Prüfen"});
  renamed.label = "Antrag prüfen";
  ProcessHeader header = p.header();
  header.profile.key = "99102013002000";
  return {
      ReplaceHeader{header},
      Replace<Node>{renamed},
      Insert<Participant>{{.id = ParticipantId{"pool"}, .name = "Stadt"}, 0},
      Insert<Lane>{{.id = LaneId{"inner"}, .name = "Kasse", .parent = LaneId{"lane_Amt"}}, 0},
      Insert<Node>{{.id = NodeId{"n"}, .label = "Neu"}, 1},
      Insert<Flow>{{.id = FlowId{"f"}, .source = NodeId{"?x"}}, 0},
      Insert<MessageFlow>{{.id = MessageFlowId{"m"}, .source = ElementId{"Prüfen"}}, 0},
      Insert<DataObject>{{.id = DataObjectId{"d"}, .label = "Antrag"}, 0},
      Insert<Annotation>{{.id = AnnotationId{"a"}, .text = "Achtung"}, 0},
      Insert<Group>{{.id = GroupId{"g"}, .label = "Block"}, 0},
      Insert<Association>{
          {.id = AssociationId{"as"}, .source = ElementId{"Prüfen"}, .target = ElementId{"start"}},
          0},
      Erase<Flow>{FlowId{"start->Prüfen"}},
  };
}

}  // namespace

void EditTest::everyEditCanBeTakenBack()
{
  const Process before = sample();
  for (const Edit& edit : someOfEveryKind(before)) {
    Process process = before;
    const Edit inverse = apply(process, edit);
    QVERIFY(!(process == before));
    QVERIFY(!sameMeaning(process, before));

    const Edit again = apply(process, inverse);
    QVERIFY(process == before);
    QVERIFY(again == edit);
  }
}

void EditTest::anEditThatWouldBreakAnInvariantIsRefused()
{
  const Process p = sample();

  QVERIFY(!fits(p, Erase<Node>{NodeId{"Prüfen"}}));
  QVERIFY(!fits(p, Erase<Lane>{LaneId{"lane_Amt"}}));
  QVERIFY(!fits(p, Insert<Node>{{.id = NodeId{"start"}}, 0}));
  QVERIFY(!fits(p, Insert<Lane>{{.id = LaneId{"l"}, .parent = LaneId{"l"}}, 0}));
  QVERIFY(!fits(p, Insert<Node>{{.id = NodeId{"n"}, .parent = NodeId{"Prüfen"}}, 0}));
  QVERIFY(!fits(p, Insert<Flow>{{.id = FlowId{"f"}, .source = NodeId{"nowhere"}}, 0}));
}

void EditTest::makeFindsIdsUsedTwiceAndReferencesToNowhere()
{
  ProcessElements twice;
  twice.nodes = {{.id = NodeId{"a"}}};
  twice.lanes = {{.id = LaneId{"a"}}};
  QCOMPARE(Process::make(ProcessId{"p"}, {}, twice).error().code, ErrorCode::InvalidContent);

  ProcessElements nowhere;
  nowhere.nodes = {{.id = NodeId{"a"}, .lane = LaneId{"none"}}};
  QCOMPARE(Process::make(ProcessId{"p"}, {}, nowhere).error().code, ErrorCode::InvalidContent);
}

QTEST_APPLESS_MAIN(EditTest)
#include "EditTest.moc"
