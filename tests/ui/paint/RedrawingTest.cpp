#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Layout.h"
#include "model/operations/ElementOperations.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomGesture.h"
#include "tests/support/RandomProcess.h"
#include "ui/paint/Fonts.h"
#include "ui/paint/Redrawing.h"

#include <QTest>

#include <map>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::bytesOf;
using einklang::test::Dice;
using einklang::test::Gesture;
using einklang::test::gestureSketch;

namespace {

bool isNear(const QPointF& a, const QPointF& b)
{
  return (a - b).manhattanLength() < 1e-6;
}

bool isNear(const QRectF& a, const QRectF& b)
{
  return isNear(a.topLeft(), b.topLeft()) && isNear(a.bottomRight(), b.bottomRight());
}

bool isNear(const QPainterPath& a, const QPainterPath& b)
{
  if (a.elementCount() != b.elementCount()) return false;
  for (int i = 0; i < a.elementCount(); ++i) {
    if (!isNear(QPointF{a.elementAt(i)}, QPointF{b.elementAt(i)})) return false;
  }
  return true;
}

bool isAlike(const Primitive& a, const Primitive& b)
{
  if (a.index() != b.index()) return false;
  if (const auto* shape = std::get_if<PathShape>(&a)) {
    const auto& other = std::get<PathShape>(b);
    return shape->stroke == other.stroke && shape->fill == other.fill &&
           isNear(shape->path, other.path);
  }
  const auto& line = std::get<TextLine>(a);
  const auto& other = std::get<TextLine>(b);
  return line.text == other.text && line.colour == other.colour && isNear(line.at, other.at);
}

bool isAlike(const Figure& a, const Figure& b)
{
  return a.id == b.id && a.kind == b.kind && a.z == b.z && a.title == b.title &&
         a.description == b.description && isNear(a.body, b.body) && isNear(a.bounds, b.bounds) &&
         isNear(a.labelArea, b.labelArea) && isNear(a.outline, b.outline) &&
         std::ranges::equal(
             a.primitives, b.primitives,
             [](const Primitive& one, const Primitive& two) { return isAlike(one, two); });
}

/// What a view does with the drawings that it gets.
class Screen
{
 public:
  void show(const Process& process, const Diagram& diagram, const DrawingOptions& options = {},
            const std::vector<ElementId>& touched = {})
  {
    Drawing drawing = m_redrawing.draw(process, diagram, options, touched);
    m_made = 0;
    std::map<ElementId, Figure> before;
    before.swap(m_figures);
    m_order.clear();
    for (Figure& figure : drawing.figures) {
      m_order.push_back(figure.id);
      if (figure.kept) {
        Figure& standing = before.at(figure.id);
        move(standing, *figure.kept);
        m_figures.emplace(figure.id, std::move(standing));
      } else {
        ++m_made;
        m_figures.emplace(figure.id, std::move(figure));
      }
    }
    m_bounds = drawing.bounds;
  }

  /// The first element that does not look as it must; nothing where all do.
  std::optional<ElementId> faulty(const Process& process, const Diagram& diagram,
                                  const DrawingOptions& options = {}) const
  {
    const Drawing wanted = makeDrawing(process, diagram, options);
    if (wanted.figures.size() != m_order.size() || !isNear(wanted.bounds, m_bounds)) {
      return ElementId{"the whole"};
    }
    for (std::size_t i = 0; i < m_order.size(); ++i) {
      const Figure& figure = wanted.figures[i];
      if (figure.id != m_order[i] || !isAlike(figure, m_figures.at(figure.id))) return figure.id;
    }
    return std::nullopt;
  }

  std::size_t made() const { return m_made; }

 private:
  Redrawing m_redrawing;
  std::map<ElementId, Figure> m_figures;
  std::vector<ElementId> m_order;
  QRectF m_bounds;
  std::size_t m_made = 0;
};

}  // namespace

class RedrawingTest : public QObject
{
  Q_OBJECT

 private:
  static void look(Screen& screen, const Document& document, unsigned seed)
  {
    const Process& process = document.content().processes.front();
    const Diagram& diagram = document.content().diagrams.front();
    screen.show(process, diagram);
    const auto faulty = screen.faulty(process, diagram);
    const std::string at = faulty ? faulty->value() + " after " + std::to_string(seed) : "";
    QVERIFY2(!faulty, at.c_str());
  }

  /// The decision is in this lane, the others are in the lane Amt.
  static Process inLanes(const std::string& lane)
  {
    return test::ProcessBuilder{}
        .lane("Kasse")
        .flow("c -> end")
        .lane("Amt")
        .flow("start -> a -> ?x -[ja]-> b -> end")
        .flow("?x -[nein]-> c")
        .with("?x",
              [&](Node& node) {
                node.lane = LaneId{"lane_" + lane};
                node.label = "Vollständig?";
              })
        .build();
  }

  static Diagram withFilledLane(const Process& process, Diagram diagram)
  {
    Shape shape = *diagram.shapes.find(process.lanes()[1].id);
    shape.colours.fill = "#ffe0b0";
    diagram.shapes.put(shape);
    return diagram;
  }

 private Q_SLOTS:
  void initTestCase() { loadFonts(); }

  void whateverIsDoneThePictureIsTheOneThatIsDrawnAfresh()
  {
    const Process process = gestureSketch();
    const FileContent first{.processes = {process}, .diagrams = {layoutProcess(process)}};
    const std::string before = bytesOf(first);
    for (unsigned seed = 0; seed < 150; ++seed) {
      Document document{first};
      Screen screen;
      Dice dice{seed};
      for (int i = 0; i < 10; ++i) {
        Transaction transaction{document, "Random"};
        if (Gesture{transaction, dice}.make()) transaction.commit();
        look(screen, document, seed);
        if (QTest::currentTestFailed()) return;
      }
      while (document.canUndo()) {
        document.undo();
        look(screen, document, seed);
        if (QTest::currentTestFailed()) return;
      }
      QVERIFY2(bytesOf(document.content()) == before, qPrintable(QString::number(seed)));
    }
  }

  void whatALaneIsFilledWithIsSeenBehindTheNamesOnIt()
  {
    const Process process = inLanes("Amt");
    const Diagram plain = layoutProcess(process);
    Screen screen;
    screen.show(process, plain);
    const Diagram filled = withFilledLane(process, plain);
    screen.show(process, filled);
    QVERIFY(!screen.faulty(process, filled));
  }

  void theNameOfAWayStandsOnWhatItsDecisionStandsOn()
  {
    const Process here = inLanes("Amt");
    const Process there = inLanes("Kasse");
    const Diagram diagram = withFilledLane(here, layoutProcess(here));
    Screen screen;
    screen.show(here, diagram);
    screen.show(there, diagram);
    QVERIFY(!screen.faulty(there, diagram));
  }

  void whatDidNotChangeIsNotMadeAgain()
  {
    Process process = gestureSketch();
    const Diagram diagram = layoutProcess(process);
    Document document{{.processes = {process}, .diagrams = {diagram}}};
    const auto show = [&](Screen& screen) {
      screen.show(document.content().processes.front(), document.content().diagrams.front());
    };
    Screen screen;
    show(screen);
    QVERIFY(screen.made() > 10);
    show(screen);
    QCOMPARE(screen.made(), std::size_t{0});
    const NodeId step = process.nodes()[1].id;
    Transaction transaction{document, "Rename"};
    QVERIFY(renameElement(transaction, process.id(), step, "Anders"));
    transaction.commit();
    show(screen);
    QVERIFY(screen.made() >= 1 && screen.made() < 5);
  }
};

QTEST_MAIN(RedrawingTest)
#include "RedrawingTest.moc"
