#include "model/analysis/Soundness.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/operations/Openings.h"
#include "tests/support/DrawnContent.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/ui/tools/CaptureSheet.h"
#include "ui/canvas/LabelEditor.h"
#include "ui/canvas/Minimap.h"
#include "ui/tools/ContextPad.h"

#include <QScrollBar>

using namespace einklang;
using namespace einklang::test;
using namespace einklang::ui;

/// Labels typed on the canvas, one step after the other.
class LabelTypingTest : public QObject
{
  Q_OBJECT

 private:
  CaptureSheet m_sheet;

  DiagramView& view() { return m_sheet.view(); }
  LabelEditor& field() { return *view().findChild<LabelEditor*>(); }
  ContextPad& pad() { return *view().findChild<ContextPad*>(); }
  TypingHand hand() { return m_sheet.hand(); }
  const Process& process() const { return m_sheet.process(); }

  void openDrawing(const Process& drawing, QSize size = {1200, 700})
  {
    const QString path = m_sheet.project.file(QStringLiteral("typed.yaml"));
    QVERIFY(safeSave(path.toStdString(), writeYaml(drawn(drawing))));
    m_sheet.open({path}, size);
    view().setZoom(1);
  }
  /// As a new process begins.
  void openNew() { openDrawing(ProcessBuilder{}.flow("start -> x -> end").build()); }

  const Node& labelled(const char* label) const
  {
    return *std::ranges::find(process().nodes(), std::string{label}, &Node::label);
  }
  bool flows(const char* from, const char* to) const
  {
    const Node& a = labelled(from);
    const Node& b = labelled(to);
    return std::ranges::any_of(process().flows(), [&](const Flow& flow) {
      return flow.source == a.id && flow.target == b.id;
    });
  }
  QRect onScreen(const QRectF& area) { return view().mapFromScene(area).boundingRect(); }
  QRect bodyOnScreen(const ElementId& id) { return onScreen(m_sheet.shownAt(id)); }
  void takePicture(const char* name)
  {
    const QString folder = qEnvironmentVariable("EINKLANG_PICTURES");
    if (!folder.isEmpty()) view().grab().save(folder + QLatin1Char{'/'} + QLatin1String{name});
  }
  /// One decision after "Eins", as typed.
  void typeDecision()
  {
    view().choose(ElementId{"x"});
    hand().press(Qt::Key_F2);
    hand().type(QStringLiteral("Eins"));
    hand().press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    hand().type(QStringLiteral("Frage?"));
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
  }
  void cleanup() { m_sheet.station.reset(); }

  void whoGoesOnOnceTooOftenLeavesNothingBehind()
  {
    for (const Qt::KeyboardModifier more : {Qt::NoModifier, Qt::ShiftModifier}) {
      openNew();
      view().choose(ElementId{"x"});
      hand().press(Qt::Key_F2);
      hand().type(QStringLiteral("Eins"));
      hand().press(Qt::Key_Return, Qt::ControlModifier | more);
      QCOMPARE(process().nodes().size(), 4U);
      hand().press(Qt::Key_Escape);
      QCOMPARE(process().nodes().size(), 3U);
      QCOMPARE(view().selected(), std::optional{ElementId{"x"}});
      QVERIFY(view().hasFocus());
      QCOMPARE(m_sheet.document().doneSteps(), 1U);
    }
  }

  void typingGoesOnInARowThoughTheEndIsInAnotherLane()
  {
    openDrawing(ProcessBuilder{}
                    .lane("Bürgerbüro")
                    .flow("start -> a")
                    .flow("end")
                    .lane("Fachamt")
                    .flow("a -> b -> end")
                    .build());
    view().choose(ElementId{"b"});
    hand().press(Qt::Key_F2);
    hand().type(QStringLiteral("Prüfen"));
    ElementId last{"b"};
    for (const char* label : {"Berechnen", "Festsetzen", "Ausfertigen"}) {
      hand().press(Qt::Key_Return, Qt::ControlModifier);
      hand().type(QString::fromUtf8(label));
      QVERIFY(view().selected() && *view().selected() != last);
      const Rect before = m_sheet.placeOf(last);
      last = *view().selected();
      QCOMPARE(m_sheet.placeOf(last).center().y, before.center().y);
      QVERIFY(m_sheet.placeOf(last).x > before.right());
    }
    hand().press(Qt::Key_Return);
    QVERIFY(m_sheet.placeOf("end").center().x > m_sheet.placeOf(last).center().x);
    view().fit();
    takePicture("row.png");
  }

  void theButtonsCoverNoLabelOfADecision()
  {
    openNew();
    typeDecision();
    hand().press(Qt::Key_Return);
    QVERIFY(pad().isVisible());
    const ElementId decision = *view().selected();
    const Figure& figure = view().scene().itemOf(decision)->figure();
    const QRect label = onScreen(figure.labelArea);
    QVERIFY(!pad().geometry().intersects(label));
    QVERIFY(!pad().geometry().intersects(bodyOnScreen(decision)));
    takePicture("pad.png");
  }

  void aNamedStepStaysWhenItsNewNameIsGivenUp()
  {
    openNew();
    view().choose(ElementId{"x"});
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    hand().type(QStringLiteral("Zwei"));
    hand().press(Qt::Key_Return);
    hand().press(Qt::Key_F2);
    hand().type(QStringLiteral("Drei"));
    hand().press(Qt::Key_Escape);
    QCOMPARE(process().nodes().size(), 4U);
    QCOMPARE(labelled("Zwei").label, std::string{"Zwei"});
  }

  void typingGoesOnBehindADecisionInItsWay()
  {
    openNew();
    typeDecision();
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    hand().type(QStringLiteral("Zwei"));
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    hand().type(QStringLiteral("Drei"));
    hand().press(Qt::Key_Return);
    QVERIFY(flows("Eins", "Frage?"));
    QVERIFY(flows("Frage?", "Zwei"));
    QVERIFY(flows("Zwei", "Drei"));
    QVERIFY(flows("Drei", "end"));
    QCOMPARE(flowsOutOf(process(), labelled("Frage?").id).size(), std::size_t{1});
    takePicture("behind-decision.png");
  }

  void inAnotherLaneTypingGoesOnWhereItWas()
  {
    openDrawing(ProcessBuilder{}.lane("Amt").lane("Kasse").flow("start -> x -> end").build());
    view().choose(ElementId{"x"});
    hand().press(Qt::Key_F2);
    hand().type(QStringLiteral("Zahlung "));
    const std::optional<LaneId> before = process().findNode(NodeId{"x"})->lane;
    hand().press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(process().findNode(NodeId{"x"})->lane != before);
    hand().type(QStringLiteral("verbuchen"));
    QCOMPARE(field().toPlainText(), QStringLiteral("Zahlung verbuchen"));

    QTextCursor cursor = field().textCursor();
    cursor.setPosition(3);
    cursor.setPosition(0, QTextCursor::KeepAnchor);
    field().setTextCursor(cursor);
    hand().press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(process().findNode(NodeId{"x"})->lane, before);
    QCOMPARE(field().textCursor().selectedText(), QStringLiteral("Zah"));
    QCOMPARE(field().textCursor().position(), 0);
    hand().press(Qt::Key_Return);
    QCOMPARE(process().findNode(NodeId{"x"})->label, std::string{"Zahlung verbuchen"});
  }

  void whatAsksAQuestionIsReadyForItHoweverItIsAppended()
  {
    struct Case
    {
      const char* entry;
      bool asks;
    };
    for (const auto& [entry, asks] :
         {Case{"exclusive", true}, Case{"inclusive", true}, Case{"parallel", false}}) {
      openNew();
      view().choose(ElementId{"x"});
      m_sheet.station->editor().append(catalogueEntry(QString::fromLatin1(entry)));
      QCOMPARE(view().isEditingLabel(), asks);
      if (asks) hand().type(QStringLiteral("Unterlagen da?"));
      if (asks) hand().press(Qt::Key_Return);
      if (asks) QVERIFY(flows("x", "Unterlagen da?"));
    }
    openNew();
    view().choose(ElementId{"x"});
    hand().press(Qt::Key_A);
    hand().type(catalogueEntry(QStringLiteral("exclusive")).name);
    hand().press(Qt::Key_Return);
    hand().type(QStringLiteral("Nur Test?"));
    hand().press(Qt::Key_Return);
    QVERIFY(flows("x", "Nur Test?"));
  }

  void theNameOfALaneIsTypedInAFrameOverWhatStandsBesideIt()
  {
    openDrawing(ProcessBuilder{}.lane("Amt").flow("start -> x -> end").build());
    view().choose(ElementId{"lane_Amt"});
    hand().press(Qt::Key_F2);
    QVERIFY(field().isVisible());
    QCOMPARE(field().property("framed").toBool(), true);
  }

  void aDecisionWithAStepOfItsOwnGetsAFurtherWay()
  {
    openNew();
    typeDecision();
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    hand().type(QStringLiteral("Zwei"));
    hand().press(Qt::Key_Return);
    view().choose(ElementId{labelled("Frage?").id});
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    hand().type(QStringLiteral("Anders"));
    hand().press(Qt::Key_Return);
    QVERIFY(flows("Frage?", "Zwei"));
    QVERIFY(flows("Frage?", "Anders"));
    QVERIFY(!flows("Anders", "Zwei"));
  }

  void aDecisionThatLeadsToTheEndIsGoneOnWithAlsoLater()
  {
    openNew();
    typeDecision();
    hand().press(Qt::Key_Return);
    view().choose(ElementId{"start"});
    view().choose(ElementId{labelled("Frage?").id});
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    hand().type(QStringLiteral("Zwei"));
    hand().press(Qt::Key_Return);
    QVERIFY(flows("Frage?", "Zwei"));
    QVERIFY(flows("Zwei", "end"));
    QVERIFY(!flows("Frage?", "end"));
  }

  void nothingStandsOverALabelThatIsTyped()
  {
    openDrawing(ProcessBuilder{}.flow("start -> a -> ?x -> b -> end").flow("?x -> end").build());
    for (const char* id : {"start", "?x", "a"}) {
      QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                        m_sheet.onView(m_sheet.placeOf(id).center()));
      QVERIFY(pad().isVisible());
      hand().press(Qt::Key_F2);
      QVERIFY(field().isVisible());
      QVERIFY2(!pad().isVisible(), id);
      hand().press(Qt::Key_Escape);
      QVERIFY(pad().isVisible());
    }
    hand().press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(field().isVisible());
    QVERIFY(!pad().isVisible());
    hand().press(Qt::Key_Return);
    QVERIFY(pad().isVisible());
  }

  void theFieldLiesOnItsStepAtEveryZoom()
  {
    openNew();
    for (const double zoom : {0.9, 1.0, 1.5, 2.5}) {
      view().setZoom(zoom);
      view().choose(ElementId{"x"});
      hand().press(Qt::Key_F2);
      const QRect step = bodyOnScreen(ElementId{"x"});
      QVERIFY(step.contains(field().geometry()));
      const QPoint away = field().geometry().center() - step.center();
      QVERIFY2(away.manhattanLength() <= 2, qPrintable(QString::number(zoom)));
      QCOMPARE(field().font().pixelSize(), qMax(9, qRound(12 * zoom)));
      takePicture(qPrintable(QStringLiteral("typing-%1.png").arg(zoom)));
      hand().press(Qt::Key_Escape);
    }
    view().setZoom(0.4);  // too small to type in: about the same middle
    hand().press(Qt::Key_F2);
    const QPoint away = field().geometry().center() - bodyOnScreen(ElementId{"x"}).center();
    QVERIFY(away.manhattanLength() <= 2);
  }

  void aTextLongerThanTheStepIsSeenWhole()
  {
    openNew();
    view().choose(ElementId{"x"});
    hand().press(Qt::Key_F2);
    hand().type(
        QStringLiteral("Vollständigkeit der eingereichten Unterlagen und Nachweise "
                       "prüfen und fehlende Angaben nachfordern lassen"));
    const QRect step = bodyOnScreen(ElementId{"x"});
    const int lines = qRound(field().document()->size().height());
    QVERIFY(field().height() >= lines * field().fontMetrics().lineSpacing());
    QVERIFY((field().geometry().center() - step.center()).manhattanLength() <= 2);
    QCOMPARE(field().verticalScrollBar()->value(), 0);
    takePicture("typing-long.png");
  }

  void aLabelOfSeveralLinesIsSeenWholeFromTheBeginning()
  {
    openDrawing(ProcessBuilder{}.flow("start -> Ermäßigung_oder_Befreiung_prüfen -> end").build());
    view().setZoom(0.3);
    view().choose(ElementId{"Ermäßigung_oder_Befreiung_prüfen"});
    hand().press(Qt::Key_F2);
    const int lines = qRound(field().document()->size().height());
    QVERIFY(lines > 1);
    QVERIFY(field().height() >= lines * field().fontMetrics().lineSpacing());
  }

  void theFieldOfWhatHasItsLabelBesideItCoversNothingOfIt()
  {
    openDrawing(ProcessBuilder{}.flow("start -> a -> ?x -> b -> end").flow("?x -> end").build());
    for (const double zoom : {0.6, 1.0, 2.0}) {
      for (const char* id : {"start", "?x", "end"}) {
        view().setZoom(zoom);
        view().choose(ElementId{id});
        hand().press(Qt::Key_F2);
        const QRect body = bodyOnScreen(ElementId{id}).adjusted(2, 2, -2, -2);
        QVERIFY2(!field().geometry().intersects(body), id);
        takePicture(
            qPrintable(QStringLiteral("typing-%1-%2.png").arg(QLatin1String{id}).arg(zoom)));
        hand().type(QStringLiteral("Eine Frage mit mehr als einer Zeile Text darin?"));
        QVERIFY2(!field().geometry().intersects(body), id);
        hand().press(Qt::Key_Escape);
      }
    }
  }

  void whatIsTypedIsScrolledIntoSightFromUnderTheOverview()
  {
    ProcessBuilder builder;
    std::string path = "start";
    for (int i = 0; i < 14; ++i) path += " -> Schritt_" + std::to_string(i);
    openDrawing(builder.flow(path + " -> end").build(), {1500, 700});
    auto* map = view().findChild<Minimap*>();
    for (const char* id : {"Schritt_3", "Schritt_6", "Schritt_9", "Schritt_13", "end", "start"}) {
      view().choose(ElementId{id});
      // Where it is hard: in the corner of the overview, or over the edge.
      view().centerOn(
          m_sheet.shownAt(id).center() -
          QPointF{0.5 * view().viewport()->width() - 60, 0.5 * view().viewport()->height() - 40});
      hand().press(Qt::Key_F2);
      QVERIFY(map->isVisible());
      const QRect all = field().geometry() | bodyOnScreen(ElementId{id});
      QVERIFY2(view().viewport()->rect().contains(all), id);
      QVERIFY2(!map->geometry().intersects(all), id);
      hand().press(Qt::Key_Escape);
    }
  }
};

QTEST_MAIN(LabelTypingTest)
#include "LabelTypingTest.moc"
