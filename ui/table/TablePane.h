#pragma once

#include "ui/table/PastedRows.h"
#include "ui/table/StepTable.h"

#include <QWidget>

#include <functional>
#include <string>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace einklang::ui {

class EmptyState;

/// A process as a table, with what can be done to it: the view of the station beside the drawing.
/// It follows the document; every change it asks for is one step of the history.
class TablePane : public QWidget
{
  Q_OBJECT
 public:
  using Performer = std::function<void(const Operation& operation, const std::string& stepName)>;

  /// Asks the user what the columns of rows without a heading say; nothing where nothing is to be
  /// pasted.
  using ColumnAsker = std::function<std::optional<ColumnMapping>(const Table& table)>;

  /// `perform` does an operation on the process that is shown, and says what is not possible.
  TablePane(Performer perform, ColumnAsker ask, QWidget* parent = nullptr);

  using LongPerformer =
      std::function<Result<Outcome>(const Operation& operation, const std::string& stepName)>;

  /// Does what may take a moment, as the insertion of many rows, and says what is not possible.
  void setLongPerformer(LongPerformer perform) { m_performLong = std::move(perform); }

  /// The document is borrowed until the next call.
  void showProcess(Document* document, const std::optional<ProcessId>& process);

  StepTable& table() { return *m_table; }

  /// Selects without a signal.
  void select(const std::vector<ElementId>& ids);
  std::vector<ElementId> selection() const { return m_table->selection(); }
  /// Opens the name of the current step for typing.
  void editName();
  /// A new step after the current one, ready to be named.
  void addStep(bool gateway);
  void remove();
  /// The rows on the clipboard as steps after the current one; a single text goes into its cell.
  void paste();
  /// Takes what is being typed into the document.
  void flush() { m_table->flush(); }

 Q_SIGNALS:
  void selectionMoved();
  void failed(const einklang::Error& error);
  void laneAsked(int step);
  /// What became what, and what was not understood.
  void pasted(const QString& sentence, const einklang::Losses& losses);

 protected:
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeBar();
  QAction* makeAction(const QString& text, const QString& icon, const QString& keys,
                      std::function<void()> run);
  QToolButton* makeColumnsButton();
  void drawIcons();
  void follow(const ChangeSet& changes);
  void refreshPage();
  std::optional<NodeId> current() const;
  void takeBackBegun();
  void pasteIntoCell(const std::string& text);
  void pasteSteps(const Table& table, const ColumnMapping& mapping);

  Performer m_perform;
  LongPerformer m_performLong;
  ColumnAsker m_ask;
  StepTable* m_table;  // owned by this widget, as all below
  EmptyState* m_empty;
  QStackedWidget* m_pages;
  std::vector<QAction*> m_actions;
  Document* m_document = nullptr;
  std::optional<ProcessId> m_process;
  std::vector<ElementId> m_selected;  // as last told
  /// The step that was just begun, and where one came from; `steps` were done then.
  struct Begun
  {
    NodeId step;
    std::optional<NodeId> from;
    TableColumn column;
    std::size_t steps;
  };
  std::optional<Begun> m_begun;
  bool m_stale = false;  // changed while nobody could see it
  Connection m_connection;
};

}  // namespace einklang::ui
