#pragma once

#include "model/formats/ImportDoor.h"
#include "model/formats/table/TableColumns.h"
#include "ui/actions/Perform.h"
#include "ui/text/LossReport.h"
#include "ui/tools/Arrange.h"
#include "ui/window/Background.h"
#include "ui/window/Session.h"

#include <QDialog>
#include <QPointer>
#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;
class QPushButton;
class QSplitter;

namespace einklang::ui {

class CanvasEditor;
class ContextPad;
class CreatePalette;
class DiagramView;
class FindPanel;
class LevelBar;
class LibraryPanel;
class Mending;
class Minimap;
class ProblemsPanel;
class PropertiesPanel;
class TablePane;

/// How the process is shown for drawing and typing.
enum class CaptureView
{
  Drawing,
  Table,
  Both
};

/// The station "Capture": the library, a process as a diagram and as a table, its properties and
/// problems.
class CaptureStation : public QWidget
{
  Q_OBJECT
 public:
  explicit CaptureStation(Session& session, QWidget* parent = nullptr);
  ~CaptureStation() override;

  DiagramView& canvas() { return *m_canvas; }
  CanvasEditor& editor() { return *m_editor; }
  CreatePalette& createPalette() { return *m_palette; }
  ContextPad& pad() { return *m_pad; }
  TablePane& table() { return *m_table; }
  LibraryPanel& library() { return *m_library; }
  PropertiesPanel& properties() { return *m_properties; }
  ProblemsPanel& problems() { return *m_problems; }
  FindPanel& find() { return *m_find; }
  Minimap& minimap() { return *m_minimap; }
  LevelBar& levelBar() { return *m_levelBar; }

  CaptureView view() const { return m_view; }
  /// Shows the drawing, the table or both, and goes there.
  void setView(CaptureView view);
  /// Whether the overview is shown where there is something to show; remembered for the next start.
  void setMinimapWanted(bool wanted);
  /// Whether commands mean the table: it has the focus, or the drawing cannot be seen.
  bool isTableMeant() const;
  /// To the drawing, which comes in the place of the table where it cannot be seen.
  void goToCanvas();
  /// Begins to change the label of what is selected.
  void editLabel();

  /// Draws the process that is shown in this way, as one step of the history. Computed in the
  /// background; if the process changes meanwhile, the drawing is not used.
  void arrange(Arrangement arrangement);
  /// Waits for a drawing that is being made.
  void finishArranging() { m_arranging.finish(); }

  /// Lists what became of a file on its way in or out, beside the window; who chooses a line sees
  /// its element.
  void showLosses(std::size_t file, const Losses& losses, LossOf of);

  /// Takes what is being typed into the document.
  void flush();

 Q_SIGNALS:
  void failed(const einklang::Error& error);
  void standardChosen();
  void viewChanged();
  /// Rows of a spreadsheet became steps: what became what, and what was not understood.
  void pasted(const QString& sentence, const einklang::Losses& losses);
  /// Something was done that goes beyond what is shown.
  void said(const QString& sentence);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void rememberFolding();
  void makeRoom();
  QWidget* makeHeader();
  QWidget* makeViews();
  void connectViews();
  void applyView();
  void showWhole();
  std::optional<ColumnMapping> askColumns(const Table& table);
  void refresh(SessionEvent event);
  void showProcess();
  void showTable();
  void showSelection();
  void selectAsTable();
  void showProblems();
  void showElement(const QString& path, const ElementId& id);
  void showFound(const ProcessPlace& place, const std::optional<ElementId>& id);
  void connectFind();
  void change(const Operation& operation, const std::string& stepName);
  void change(const Operation& operation, const std::string& stepName, const Level& level);
  Result<Outcome> changeMeanwhile(const Operation& operation, const std::string& stepName);
  void takeLabel(const QString& id, const QString& label);

  Session& m_session;
  LibraryPanel* m_library;  // owned by this widget, as all below
  DiagramView* m_canvas;
  PropertiesPanel* m_properties;
  ProblemsPanel* m_problems;
  FindPanel* m_find;
  Minimap* m_minimap;
  QLabel* m_title;
  QLabel* m_place;
  QPushButton* m_losses;
  QWidget* m_sheet;  // palette and canvas
  TablePane* m_table;
  QSplitter* m_views;
  QButtonGroup* m_viewButtons;
  CaptureView m_view;
  std::unique_ptr<CanvasEditor> m_editor;
  CreatePalette* m_palette;  // owned by this widget
  ContextPad* m_pad;         // owned by the canvas
  std::unique_ptr<Mending> m_mending;
  LevelBar* m_levelBar;  // owned by the canvas
  QPointer<QDialog> m_lossesDialog;
  bool m_followsTable = false;
  Background m_arranging;
  Connection m_connection;
};

}  // namespace einklang::ui
