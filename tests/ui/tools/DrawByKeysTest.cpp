#include "model/formats/yaml/YamlFormat.h"
#include "model/process/SameMeaning.h"
#include "model/storage/SafeSave.h"
#include "tests/support/Places.h"
#include "tests/ui/tools/TypingHand.h"
#include "ui/canvas/DiagramView.h"
#include "ui/text/Messages.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/window/Application.h"
#include "ui/window/CaptureStation.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <deque>
#include <map>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::TypingHand;

namespace {

/// Flow, roles, names and kinds, without what is filled in as properties.
Process withoutProperties(const Process& process)
{
  Process bare = process;
  apply(bare, ReplaceHeader{});
  for (Node node : process.nodes()) {
    node.attributes = {};
    node.description = {};
    apply(bare, Replace<Node>{node});
  }
  for (Participant pool : process.participants()) {
    pool.role = {};
    pool.description = {};
    apply(bare, Replace<Participant>{pool});
  }
  return bare;
}

/// The entry of the catalogue that makes a step of this kind.
CatalogueEntry entryFor(const Node& node)
{
  for (const CatalogueEntry& entry : catalogue()) {
    const bool plain = entry.step.attributes.activityGroup == ActivityGroup::None;
    if (entry.kind == CatalogueEntry::Kind::Step && plain && entry.step.type == node.type) {
      return entry;
    }
  }
  return catalogueEntry(QStringLiteral("task"));
}

/// Draws a process by keys alone: what a person would press who has the finished one beside.
class Copyist
{
 public:
  Copyist(const Process& original, Session& session, CaptureStation& station)
      : m_original{original}, m_session{session}, m_station{station}, m_keys{station.canvas()}
  {}

  void draw()
  {
    drawBands();
    m_queue.push_back(begin());
    while (!m_queue.empty()) {
      const NodeId id = m_queue.front();
      m_queue.pop_front();
      for (const Flow& flow : m_original.flows()) {
        if (flow.source == id) drawFlow(flow);
      }
    }
    for (const MessageFlow& message : m_original.messageFlows()) drawMessage(message);
  }

  int strokes() const { return m_keys.strokes(); }

 private:
  const Process& drawn() const { return *m_session.process(*m_session.current()); }
  DiagramView& view() { return m_station.canvas(); }

  void name(const std::string& label)
  {
    m_keys.type(toQt(label));
    m_keys.press(Qt::Key_Return);
  }

  void choose(Qt::Key menu, const QString& query, Qt::KeyboardModifiers modifiers = {})
  {
    m_keys.press(menu, modifiers);
    m_keys.type(query);
    m_keys.press(Qt::Key_Return);
  }

  void drawBands()
  {
    for (const Participant& pool : m_original.participants()) {
      if (pool.blackBox) continue;
      choose(Qt::Key_N, catalogueEntry(QStringLiteral("pool")).name);
      name(pool.name);
    }
    for (const Lane& lane : m_original.lanes()) {
      choose(Qt::Key_N, QStringLiteral("b"));
      name(lane.name);
    }
    for (const Participant& pool : m_original.participants()) {
      if (!pool.blackBox) continue;
      choose(Qt::Key_N, catalogueEntry(QStringLiteral("black-box")).name);
      name(pool.name);
      m_drawn.emplace(pool.id, *view().selected());
    }
  }

  void finish(const Node& node)
  {
    m_drawn.emplace(node.id, *view().selected());
    if (!view().isEditingLabel() && !node.label.empty()) m_keys.press(Qt::Key_F2);
    if (view().isEditingLabel()) name(node.label);
    const Node* made = drawn().findNode(NodeId{view().selected()->value()});
    const std::string lane = m_original.findLane(*node.lane)->name;
    if (made->lane && drawn().findLane(*made->lane)->name == lane) return;
    choose(Qt::Key_L, toQt(lane), Qt::ControlModifier);
  }

  NodeId begin()
  {
    const Node& start = *std::ranges::find_if(m_original.nodes(), isStart);
    choose(Qt::Key_N, entryFor(start).name);
    finish(start);
    return start.id;
  }

  /// To a step by its number, to a pool by its name.
  void goTo(const ElementId& id)
  {
    if (view().selected() == id) return;
    const std::size_t number = view().walk().numberOf(id);
    const std::string name = labelOf(drawn(), id);
    choose(Qt::Key_G, number > 0 ? QString::number(number) : toQt(name));
  }

  void connectTo(const ElementId& target)
  {
    m_keys.press(Qt::Key_C);
    const auto at = m_station.editor().menu().shown().indexOf(toQt(target.value()));
    for (qsizetype i = 0; i < at; ++i) m_keys.press(Qt::Key_Down);
    m_keys.press(Qt::Key_Return);
  }

  void drawFlow(const Flow& flow)
  {
    const ElementId source = m_drawn.at(*flow.source);
    const Node& target = *m_original.findNode(*flow.target);
    goTo(source);
    if (const auto known = m_drawn.find(target.id); known != m_drawn.end()) {
      connectTo(known->second);
    } else {
      choose(Qt::Key_A, entryFor(target).name);
      finish(target);
      m_queue.push_back(target.id);
    }
    const int number = ++m_branches[source];
    if (flow.label.empty() && !flow.isDefault) return;
    goTo(source);
    m_keys.press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
    if (!flow.label.empty()) {
      m_keys.press(Qt::Key_F2);
      name(flow.label);
    }
    if (flow.isDefault) choose(Qt::Key_R, {});
  }

  void drawMessage(const MessageFlow& message)
  {
    goTo(m_drawn.at(*message.source));
    connectTo(m_drawn.at(*message.target));
    m_keys.press(Qt::Key_F2);
    name(message.label);
  }

  const Process& m_original;
  Session& m_session;
  CaptureStation& m_station;
  TypingHand m_keys;
  std::map<ElementId, ElementId> m_drawn;
  std::map<ElementId, int> m_branches;
  std::deque<NodeId> m_queue;
};

}  // namespace

class DrawByKeysTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
  }

  void theReferenceOfTheDogTaxIsDrawnFromNothing()
  {
    QTemporaryDir folder;
    FileContent nothing;
    nothing.processes.emplace_back(ProcessId{"neu"}, ProcessHeader{.name = "Neu"});
    const QString file = folder.filePath(QStringLiteral("neu.yaml"));
    QVERIFY(safeSave(file.toStdString(), writeYaml(nothing)));

    Session original;
    QVERIFY(original.open({toQt(test::sourceFolder() + "/processes/hundesteuer/referenz.yaml")}));
    const Process wanted = withoutProperties(*original.process(*original.current()));
    Session session;
    QVERIFY(session.open({file}));
    session.finishComparison();
    CaptureStation station{session};
    station.resize(1600, 900);
    station.show();
    station.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&station));
    station.canvas().setFocus();

    Copyist copyist{wanted, session, station};
    copyist.draw();
    const Process drawn = withoutProperties(*session.process(*session.current()));
    QCOMPARE(QString::fromStdString(meaningOf(drawn)), QString::fromStdString(meaningOf(wanted)));
    QVERIFY(sameMeaning(drawn, wanted));
    qInfo("%d key strokes", copyist.strokes());
    QVERIFY(copyist.strokes() < 2000);
  }
};

QTEST_MAIN(DrawByKeysTest)
#include "DrawByKeysTest.moc"
