#pragma once

#include "model/operations/Copying.h"
#include "ui/actions/Actions.h"
#include "ui/canvas/CanvasTool.h"
#include "ui/tools/BandTool.h"
#include "ui/tools/BendTool.h"
#include "ui/tools/ChoiceMenu.h"
#include "ui/tools/LabelTool.h"
#include "ui/tools/MoveTool.h"
#include "ui/tools/ResizeTool.h"
#include "ui/tools/SpaceTool.h"
#include "ui/tools/StepCatalogue.h"

#include <QObject>

#include <functional>
#include <optional>

namespace einklang::ui {

/// What a user can do on the canvas with pointer and keys: create, append, connect, change, remove,
/// give to another lane. Every gesture is one step of the history; what is not possible is said by
/// whom `perform` tells.
class CanvasEditor : public QObject, public CanvasTool
{
  Q_OBJECT
 public:
  /// View and session are borrowed and outlive the editor.
  CanvasEditor(DiagramView& view, Session& session, MoveTool::Performer perform);

  /// What can be done here, with the keys that do it while the canvas has the focus.
  std::vector<ActionRow> rows();

  // What keys, pad and palette ask for. They are about the selection, and do nothing without one.
  void openCreateMenu();
  void openAppendMenu();
  void openReplaceMenu();
  void openLaneMenu();
  void openConnectMenu();
  /// Everything by its name, steps by their number too.
  void openGoMenu();
  void append(const CatalogueEntry& entry);
  void create(const CatalogueEntry& entry);
  void replace(const CatalogueEntry& entry);
  void remove();
  /// The step goes to the lane above (-1) or below (1); a lane changes places with it.
  void moveAcross(int step);
  void addLaneBeside(bool below);
  void divideLane(int count);
  /// Ends the label and begins the one of a step that follows.
  void appendNext(bool gateway);
  void takeBackBegun();
  /// Shows what append() would make, until endPreview().
  void previewAppend(const CatalogueEntry& entry);
  void endPreview();

  /// Puts the selection on the clipboard, for this and other programs; false where there is none.
  bool copy(bool onlyPicture = false);
  void cut();
  /// By key: at the pointer where that is on the canvas. Else beside the original.
  void pasteCopied();
  void duplicate();

  /// Aligns or distributes what is selected, by the id of the action: "align-left".
  void lineUp(const QString& id);
  bool canLineUp(bool distances) const;
  void openLineUpMenu();
  std::vector<ActionRow> lineUpRows();

  /// Goes inside of a sub-process, or to the process that a call activity calls; says why not.
  void openInside();
  void openInside(const NodeId& id);
  /// Out again, or back to the caller.
  void leaveInside();
  /// Shows the inside of a sub-process in its place, or hides it.
  void showInside(bool shown);
  /// Pools and lanes become columns, or rows again.
  void turnAllPools();
  /// Lets the pool show its inside, or nothing of it.
  void showPool(bool shown);
  bool canShowPool(bool shown) const;
  bool canOpen() const;
  bool canShowInside(bool shown) const;

  /// Goes to the next (or previous) bend, border or label of what is selected, for keys to change.
  void walkParts(int step);
  /// Puts a bend into the line that is selected: where keys are, else into the first piece with
  /// room.
  void addBend();
  /// Asks by name where an end of the line that is selected leads to.
  void openLeadMenu(LineEnd end);
  /// Asks what happens on the border of the activity that is selected.
  void openHangMenu();
  /// Everything that the selection is connected with, by name: to go there.
  void openConnectedMenu();

  /// Shows the grid that steps come to lie on; remembered for the next window.
  void showGrid(bool shown);

  /// The next click puts it there: the ghost is at the pointer until then.
  void beginCreate(const CatalogueEntry& entry);
  /// The same for what follows the selection: it is connected where it can be.
  void beginAppend(const CatalogueEntry& entry);
  /// The next click on another step connects.
  void beginConnect();
  /// Drags make room until this is turned off, or something else begins.
  void setMakingSpace(bool on);
  bool isMakingSpace() const { return m_space.isOn(); }
  /// The pointer holds something.
  bool isDragging() const { return m_dragging; }
  bool isBusy() const { return m_entry || m_source || m_space.isOn(); }
  void dropAt(const QPointF& at);
  /// Nothing is put or connected by the next click.
  void endModes();

  ChoiceMenu& menu() { return *m_menu; }
  /// True if the entry can follow what is selected.
  bool canFollow(const CatalogueEntry& entry) const;
  const Process* process() const;
  const Diagram* diagram() const;
  DiagramView& view() { return m_view; }

  bool press(const ElementId& id, const QPointF& at) override;
  bool grab(const QPointF& at) override;
  std::vector<CanvasHandle> handles() const override;
  void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
  void release() override;
  void cancel() override;
  bool click(const std::optional<ElementId>& id, const QPointF& at) override;
  bool doubleClick(const QPointF& at) override;
  void hover(const QPointF& at) override;
  bool key(const QKeyEvent& event) override;

 Q_SIGNALS:
  /// A mode began or ended.
  void busyChanged();

 private:
  using Making = std::function<Result<ElementId>(Transaction&, const ProcessId&)>;
  Making making(const CatalogueEntry& entry) const;
  std::optional<FlowId> wayFor(const CatalogueEntry& entry, const ElementId& after,
                               bool goesOn) const;
  bool leadsOn(const Node& decision, const Flow& way, bool goesOn) const;
  Making appending(const CatalogueEntry& entry, const ElementId& after, bool goesOn) const;
  void append(const CatalogueEntry& entry, bool goesOn);
  std::optional<ElementId> make(const Making& making, const char* step);
  void makeAndName(const Making& making, const char* step);
  void ask(const QString& title, std::vector<Choice> choices,
           std::function<void(const QString&)> chosen);
  void connectTo(const ElementId& target);
  void stopConnecting();
  QPointF droppedAt(const CatalogueEntry& entry, const QPointF& at) const;
  static Result<ElementId> drop(Transaction& transaction, const ProcessId& id, const Node& step,
                                const std::optional<ElementId>& after, const Point& at);
  const Participant* pool() const;
  void openFlowMenu(const Flow& flow);
  void removeLaneAsking(const LaneId& lane);
  void removeAll(const std::vector<ElementId>& ids, const char* step);
  FileContent selectedPart() const;
  PastePlace placeFor(const FileContent& part);
  void put(const FileContent& part, const PastePlace& place, const char* step);
  void refuse(const char* why);
  void nudge(const QPointF& by);
  void showHandleCursor(const QPointF& at);
  const Flow* branch(int index) const;
  bool branchByKey(const QKeyEvent& event);
  std::vector<ActionRow> stepRows();
  std::vector<ActionRow> laneRows();
  std::vector<ActionRow> clipboardRows();
  std::vector<ActionRow> levelRows();
  std::vector<ActionRow> poolRows();
  std::vector<ActionRow> partRows();
  std::vector<ActionRow> gridRows();
  void applyGrid();
  struct Stop
  {
    HandleTool* tool;
    std::size_t index;  // in the stops of its tool
    KeyStop part;
  };
  std::vector<Stop> stops() const;
  std::optional<Stop> stop() const;
  void stopAt(const std::optional<Stop>& stop);
  void stopNear(const HandleTool* tool, const QPointF& at);
  void followStop(bool changed);
  bool partByKey(const QKeyEvent& event);
  bool partByArrow(const Stop& stop, const QKeyEvent& event);
  bool hasLine() const;
  void setDragging(bool dragging);
  bool opensAt(const std::optional<ElementId>& id, const QPointF& at) const;
  bool leavesByKey(const QKeyEvent& event);
  std::set<ElementId> movable() const;
  bool rowByKey(const QKeyEvent& event);
  bool arrowByKey(const QKeyEvent& event);
  bool spaceByKey(int key, Qt::KeyboardModifiers modifiers);
  std::optional<NodeId> node() const;
  QPoint besideSelection() const;

  DiagramView& m_view;
  Session& m_session;
  MoveTool::Performer m_perform;
  MoveTool m_move;
  ResizeTool m_resize;
  BandTool m_bands;
  SpaceTool m_space;
  BendTool m_bend;
  LabelTool m_label;
  std::vector<HandleTool*> m_handleTools;  // members of this
  HandleTool* m_active = nullptr;          // the one that has the pointer
  ChoiceMenu* m_menu;                      // owned by the view
  std::vector<ActionRow> m_rows;
  std::optional<CatalogueEntry> m_entry;
  std::optional<ElementId> m_source;
  std::optional<NodeId> m_justAsked;  // the decision that was made and not left yet
  /// What typing went on to, and from where; `steps` were done then.
  struct Begun
  {
    NodeId step;
    ElementId from;
    std::size_t steps;
  };
  std::optional<Begun> m_begun;
  struct Pasted
  {
    QString key;  // of the process
    std::optional<Point> middle;
    int times = 0;  // again to the same place
  };
  Pasted m_pasted;
  std::optional<Stop> m_stop;  // where keys are, as it was then
  std::optional<ElementId> m_stopOf;
  bool m_atPart = false;  // what is done now is done to it
  bool m_dragging = false;
  bool m_overHandle = false;
  bool m_byKey = false;  // what is done now
};

}  // namespace einklang::ui
