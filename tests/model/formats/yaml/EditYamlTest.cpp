#include "model/formats/yaml/EditYaml.h"
#include "tests/support/FullContent.h"

#include <QTest>

using namespace einklang;
using namespace einklang::test;

namespace {

template <typename Element>
void addEdits(const Process& process, std::vector<Edit>& edits)
{
  for (const Element& element : process.list<Element>()) {
    edits.push_back(Insert<Element>{element, edits.size()});
    edits.push_back(Replace<Element>{element});
    edits.push_back(Erase<Element>{element.id});
  }
}

std::vector<Edit> everyEdit()
{
  const Process process = fullProcess();
  std::vector<Edit> edits{ReplaceHeader{process.header()}, ReplaceHeader{}};
  addEdits<Participant>(process, edits);
  addEdits<Lane>(process, edits);
  addEdits<Node>(process, edits);
  addEdits<Flow>(process, edits);
  addEdits<MessageFlow>(process, edits);
  addEdits<DataObject>(process, edits);
  addEdits<Annotation>(process, edits);
  addEdits<Group>(process, edits);
  addEdits<Association>(process, edits);
  return edits;
}

}  // namespace

class EditYamlTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyEditSurvivesAsOneLine()
  {
    for (const Edit& edit : everyEdit()) {
      const std::string line = editLine(edit);
      QVERIFY(line.find('\n') == std::string::npos);
      const Result<Edit> read = editOfLine(line);
      QVERIFY2(read, read ? "" : (english(read.error()) + "\n" + line).c_str());
      QVERIFY2(*read == edit, line.c_str());
    }
  }

  void everyEditOfAPictureSurvives()
  {
    const Diagram diagram = fullDiagram();
    std::vector<DiagramEdit> edits;
    for (const Shape& shape : diagram.shapes) {
      edits.insert(edits.end(), {PutShape{shape}, DropShape{shape.id}});
    }
    for (const Edge& edge : diagram.edges) {
      edits.insert(edits.end(), {PutEdge{edge}, DropEdge{edge.id}});
    }
    for (const DiagramEdit& edit : edits) {
      const Result<DiagramEdit> read = diagramEditOfLine(diagramEditLine(edit));
      QVERIFY(read && *read == edit);
    }
  }

  void aWholePictureSurvives()
  {
    Diagram diagram = fullDiagram();
    diagram.plane = NodeId{"inside"};
    const Result<Diagram> read = diagramOfLine(diagramLine(diagram));
    QVERIFY(read && *read == diagram);
    QVERIFY(!diagramOfLine("{}"));
    QVERIFY(!diagramOfLine("{edit: drop-shape}"));
  }

  void textIsKeptAsItWasTyped()
  {
    Node node{.id = NodeId{"a"},
              .label =
                  "U\xCC\x88"
                  "ber\r\n\x07"};
    QVERIFY(*editOfLine(editLine(Replace<Node>{node})) == Edit{Replace<Node>{node}});
  }

  void whatIsNoEditIsRefused()
  {
    for (const char* line : {"", "x", "[]", "{}", "{edit: insert}", "{edit: insert, kind: x}",
                             "{edit: erase, kind: node}", "{edit: insert, kind: node, index: 1}",
                             "{edit: insert, kind: node, index: -1, element: {id: a, type: task}}",
                             "{edit: replace, kind: node, element: {id: a, type: x}}",
                             "{edit: replace, kind: node, element: 5}", "{edit: header, header: 5}",
                             "{edit: drop-shape}", "{edit: put-shape}"}) {
      QVERIFY2(!editOfLine(line), line);
      QVERIFY2(!diagramEditOfLine(line), line);
    }
  }
};

QTEST_APPLESS_MAIN(EditYamlTest)
#include "EditYamlTest.moc"
