#pragma once

#include "ui/actions/Actions.h"
#include "ui/theme/Theme.h"
#include "ui/window/ExportWays.h"
#include "ui/window/MessageBar.h"
#include "ui/window/Session.h"
#include "ui/window/StationBar.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <optional>
#include <string>

class QMenu;
class QStackedWidget;

namespace einklang::ui {

class CaptureStation;
class CommandPalette;
class CompareStation;
class DecideStation;
class DiagramView;
class HandbookWindow;
class HistoryList;
class MessageBar;
class PublishStation;
class StandardStation;
class StartPage;
class TablePane;
struct WrittenFiles;

/// The window: the bar of stations, the stations, and the menus. It puts the parts together and
/// does nothing itself.
class MainWindow : public QMainWindow
{
  Q_OBJECT
 public:
  explicit MainWindow(QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Shows it maximised if it was closed so.
  void showAsLeft();
  /// Opens a project or files; on an error says so and leaves everything as it was.
  bool open(const QStringList& paths, const TableColumns& columns = {});
  /// Opens the user's copy of the bundled example, made if it is not there yet.
  bool openExample();
  /// Back to the start page; false where there is unsaved work that the user wants to see to.
  bool closeFiles();
  void showStation(StationId station);

  Session& session() { return m_session; }
  Actions& actions() { return *m_actions; }
  CaptureStation& captureStation() { return *m_capture; }
  CompareStation& compareStation() { return *m_compare; }
  DecideStation& decideStation() { return *m_decide; }
  StandardStation& standardStation() { return *m_standard; }
  PublishStation& publishStation() { return *m_publish; }
  MessageBar& messages() { return *m_messages; }
  CommandPalette& commandPalette() { return *m_commands; }
  HistoryList& history() { return *m_history; }

 protected:
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  std::vector<ActionRow> fileRows();
  /// What was open before, one row for each file.
  std::vector<ActionRow> recentRows();
  void fillRecent(QMenu* menu);
  std::vector<ActionRow> exportRows();
  static QStringList exportIds();
  std::vector<ActionRow> editRows();
  std::vector<ActionRow> canvasRows();
  void meanTable(std::vector<ActionRow>& rows, const QString& id,
                 std::function<void(TablePane&)> run);
  std::function<void()> onCanvas(std::function<void()> run);
  void goToProblems();
  void undo();
  void redo();
  std::optional<QString> undoLabel();
  std::optional<QString> redoLabel();
  std::vector<ActionRow> findRows();
  std::vector<ActionRow> arrangeRows();
  std::vector<ActionRow> viewRows();
  std::vector<ActionRow> stationRows();
  std::vector<ActionRow> helpRows();
  std::vector<ActionRow> allRows();
  /// What the palette lists: the rows of the window and those of the canvas.
  std::vector<ActionRow> commandRows();
  /// The same, those of the canvas first.
  std::vector<ActionRow> keyRows();
  void buildActions();
  void buildMenus();
  void buildCentre();
  void connectParts();
  void refresh(SessionEvent event);
  void showStart();
  void refreshTitle();

  Document* document();
  DiagramView* activeCanvas() const;
  bool mayLeave();
  bool save();
  void openByDialog();
  void saveAsByDialog();
  bool saveProjectByDialog();
  void printByDialog();
  std::vector<Drawing> drawingsToPrint() const;
  void showHandbook(const QString& chapter);
  void exportByDialog(const QString& way);
  void exportAs(const QString& way, PictureOptions options);
  QString askForExport(const ExportWay& way);
  bool isOpenFile(const QString& path) const;
  ExportSource exportSource(const QString& way) const;
  QString unsavedQuestion() const;
  bool saveFile(std::size_t file, const QString& path);
  void pasteTable();
  void newProcess();
  static FileContent beginning(const QString& name);
  QString askForYaml(const QString& title, const QString& name);
  bool keepAndOpen(const FileContent& content, const QString& path);
  /// Opens what the user chose; of tables, asks first what their columns mean.
  void openAsking(const QStringList& paths);
  void say(const Error& error);
  void tell(const QString& sentence);
  static MessageOffer offerFolder(const QString& folder);
  MessageOffer offerSaving();
  void sayOfWriting(const WrittenFiles& written);
  void sayOfPasting(const QString& sentence, const Losses& losses);
  void sayOfDecision(const Error& error);
  void sayOfCorrection();
  void sayOfParting(const QString& sentence);
  void sayOfRecovery();
  bool mayLoseCorrections();
  bool correcting() const;
  void changeTheme(ThemeKind kind);
  void aboutLosses(std::size_t file, const Losses& losses);

  Session m_session;
  std::unique_ptr<Actions> m_actions;
  std::vector<ActionRow> m_canvasRows;
  std::unique_ptr<CommandPalette> m_commands;
  std::unique_ptr<HistoryList> m_history;
  StationBar* m_bar = nullptr;  // owned by the window, as all below
  MessageBar* m_messages = nullptr;
  QStackedWidget* m_pages = nullptr;
  StartPage* m_start = nullptr;
  CaptureStation* m_capture = nullptr;
  CompareStation* m_compare = nullptr;
  DecideStation* m_decide = nullptr;
  StandardStation* m_standard = nullptr;
  PublishStation* m_publish = nullptr;
  QPointer<HandbookWindow> m_handbook;
  Connection m_connection;
};

}  // namespace einklang::ui
