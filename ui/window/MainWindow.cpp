#include "ui/window/MainWindow.h"

#include "ui/canvas/DiagramView.h"
#include "ui/comparison/CompareStation.h"
#include "ui/decisions/DecideStation.h"
#include "ui/panels/FindPanel.h"
#include "ui/panels/LibraryPanel.h"
#include "ui/panels/ProblemsPanel.h"
#include "ui/text/Messages.h"
#include "ui/theme/FoldHeader.h"
#include "ui/theme/Pages.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/Doors.h"
#include "ui/window/Folders.h"
#include "ui/window/HistoryList.h"
#include "ui/window/LongWork.h"
#include "ui/window/MessageBar.h"
#include "ui/window/PublishStation.h"
#include "ui/window/RecentFiles.h"
#include "ui/window/StandardStation.h"
#include "ui/window/StartPage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace einklang::ui {
namespace {

const QString maximizedSetting = QStringLiteral("window/maximized");

}  // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow{parent}
{
  setAcceptDrops(true);
  buildCentre();
  buildActions();
  buildMenus();
  connectParts();
  resize(1440, 900);
  refresh(SessionEvent::Opened);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout{centre};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_bar = new StationBar;
  m_messages = new MessageBar;
  m_pages = new Pages;
  m_start = new StartPage;
  m_capture = new CaptureStation{m_session};
  m_compare = new CompareStation{m_session};
  m_decide = new DecideStation{m_session};
  m_standard = new StandardStation{m_session};
  m_publish = new PublishStation{m_session};
  for (QWidget* page : std::initializer_list<QWidget*>{m_start, m_capture, m_compare, m_decide,
                                                       m_standard, m_publish}) {
    m_pages->addWidget(page);
  }
  column->addWidget(m_bar);
  column->addWidget(m_messages);
  column->addWidget(m_pages, 1);
  setCentralWidget(centre);
}

void MainWindow::connectParts()
{
  connect(m_bar, &StationBar::stationChosen, this, &MainWindow::showStation);
  connect(m_start, &StartPage::newChosen, this, &MainWindow::newProcess);
  connect(m_start, &StartPage::openChosen, this, &MainWindow::openByDialog);
  connect(m_start, &StartPage::exampleChosen, this, &MainWindow::openExample);
  connect(m_start, &StartPage::pathChosen, this,
          [this](const QString& path) { openAsking({path}); });
  connect(m_capture, &CaptureStation::failed, this, &MainWindow::say);
  connect(m_capture, &CaptureStation::said, this, &MainWindow::tell);
  connect(m_capture, &CaptureStation::standardChosen, this,
          [this] { showStation(StationId::Standard); });
  connect(&m_capture->problems(), &ProblemsPanel::left, m_capture,
          [this] { m_capture->setFocus(); });
  connect(&m_standard->problems(), &ProblemsPanel::left, m_standard,
          [this] { m_standard->setFocus(); });
  connect(m_compare, &CompareStation::failed, this, &MainWindow::say);
  connect(m_compare, &CompareStation::said, this, &MainWindow::sayOfParting);
  connect(m_decide, &DecideStation::failed, this, &MainWindow::sayOfDecision);
  connect(m_capture, &CaptureStation::pasted, this, &MainWindow::sayOfPasting);
  connect(m_publish, &PublishStation::failed, this, &MainWindow::say);
  connect(m_publish, &PublishStation::exported, this, &MainWindow::sayOfWriting);
  connect(m_standard, &StandardStation::deviationChosen, this, [this](const QString& key) {
    showStation(StationId::Decide);
    m_decide->chooseDeviation(fromQt(key));
  });
  m_connection = m_session.changed.connect([this](SessionEvent event) { refresh(event); });
}

void MainWindow::refresh(SessionEvent event)
{
  if (event == SessionEvent::Opened) {
    m_bar->setVisible(!m_session.isEmpty());
    if (m_session.isEmpty()) showStart();
  }
  const bool wentOn = event == SessionEvent::Edited || event == SessionEvent::Saved ||
                      event == SessionEvent::Current || event == SessionEvent::Opened;
  if (wentOn) m_messages->goOn();
  m_messages->review();
  if (event == SessionEvent::Corrected) sayOfCorrection();
  if (event == SessionEvent::Unprotected) sayOfRecovery();
  refreshTitle();
  m_actions->refresh();
}

/// What was open is among what was opened last by now.
void MainWindow::showStart()
{
  m_start->refresh();
  m_pages->setCurrentWidget(m_start);
  m_start->setFocus();
}

void MainWindow::refreshTitle()
{
  QString name = tr("Einklang");
  if (const ShownProject* project = m_session.project()) {
    name = tr("%1 – Einklang").arg(toQt(project->harmonization().name));
  } else if (m_session.current()) {
    name =
        tr("%1 – Einklang").arg(QFileInfo{m_session.fileOf(*m_session.current()).path}.fileName());
  }
  setWindowTitle(name + QStringLiteral("[*]"));
  setWindowModified(m_session.isModified());
}

bool MainWindow::open(const QStringList& paths, const TableColumns& columns)
{
  if (!mayLeave()) return false;
  if (const Status status = m_session.open(paths, columns); !status) {
    say(status.error());
    return false;
  }
  rememberFile(paths.front());
  m_messages->hide();
  sayOfRecovery();
  showStation(StationId::Capture);
  return true;
}

void MainWindow::showStation(StationId station)
{
  m_capture->flush();
  if (station != StationId::Decide) m_decide->flush();
  if (m_session.isEmpty()) return;
  if (station != m_bar->station()) m_messages->goOn();
  m_bar->setStation(station);
  m_pages->setCurrentIndex(static_cast<int>(station) + 1);  // after the start page
  m_pages->currentWidget()->setFocus();
  if (!m_session.comparison() && !m_session.isComparing()) m_session.compare();
  m_actions->refresh();
}

/// Of the process, or of the standard where that is looked at; from there back to the drawing.
void MainWindow::goToProblems()
{
  const bool standard = m_bar->station() == StationId::Standard;
  ProblemsPanel& problems = standard ? m_standard->problems() : m_capture->problems();
  const bool closes =
      problems.header().isOpen() && problems.isAncestorOf(QApplication::focusWidget());
  showStation(standard ? StationId::Standard : StationId::Capture);
  if (closes) return problems.header().setOpen(false);
  // In a low window there is room for one of both.
  if (!standard && problems.isHidden()) m_capture->find().close();
  problems.goToRows();
}

Document* MainWindow::document()
{
  if (!m_session.current()) return nullptr;
  return m_session.fileOf(*m_session.current()).document.get();
}

/// The diagram that zooming means: the one with the focus, else the first on the page.
DiagramView* MainWindow::activeCanvas() const
{
  if (auto* focused = qobject_cast<DiagramView*>(QApplication::focusWidget())) return focused;
  for (DiagramView* view : m_pages->currentWidget()->findChildren<DiagramView*>()) {
    if (view->isVisible()) return view;
  }
  return nullptr;
}

void MainWindow::say(const Error& error)
{
  const bool wanted = error.code == ErrorCode::Cancelled;
  m_messages->say(wanted ? MessageBar::Kind::Note : MessageBar::Kind::Error, text(error));
}

void MainWindow::tell(const QString& sentence)
{
  m_messages->say(MessageBar::Kind::Note, sentence);
}

MessageOffer MainWindow::offerFolder(const QString& folder)
{
  return {tr("Open the folder"),
          [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }};
}

MessageOffer MainWindow::offerSaving()
{
  return {tr("Save as project ..."), [this] { saveProjectByDialog(); }};
}

/// What rows of a spreadsheet became; what was not understood is one press away.
void MainWindow::sayOfWriting(const WrittenFiles& written)
{
  if (written.paths.isEmpty()) return tell(sentenceOf(written));
  m_messages->say(MessageBar::Kind::Note, sentenceOf(written),
                  offerFolder(QFileInfo{written.paths.front()}.absolutePath()));
}

void MainWindow::sayOfPasting(const QString& sentence, const Losses& losses)
{
  MessageOffer offer;
  if (!losses.empty()) {
    offer = {tr("Notes: %1").arg(losses.size()), [this, losses, file = m_session.current()->file] {
               m_capture->showLosses(file, losses, LossOf::Import);
             }};
  }
  m_messages->say(MessageBar::Kind::Note, sentence, offer);
}

/// Decisions need a project on the disk: the way there is one press away.
void MainWindow::sayOfDecision(const Error& error)
{
  const auto unsaved = [this] { return m_session.project() && !m_session.project()->isOnDisk(); };
  if (unsaved()) {
    m_messages->say(MessageBar::Kind::Error, text(error), offerSaving(), unsaved);
    return;
  }
  const auto failing = [this, before = m_session.project()->harmonization().decisions] {
    return m_session.project() && m_session.project()->harmonization().decisions == before;
  };
  m_messages->say(MessageBar::Kind::Error, text(error), {}, failing);
}

/// Without a project file a correction lasts as long as the window: the way to keep it is one
/// press away.
void MainWindow::sayOfCorrection()
{
  if (!m_session.hasUnsavedCorrections()) return;
  m_messages->say(MessageBar::Kind::Note,
                  tr("Corrected correspondences are kept once the project is saved."),
                  offerSaving(), [this] { return m_session.hasUnsavedCorrections(); });
}

/// Where the correction is not saved, that is still said.
void MainWindow::sayOfParting(const QString& sentence)
{
  if (!m_session.hasUnsavedCorrections()) return tell(sentence);
  const QString before = m_messages->sentence();
  m_messages->say(MessageBar::Kind::Note,
                  before.isEmpty() ? sentence : sentence + QLatin1Char{' '} + before, offerSaving(),
                  [this] { return m_session.hasUnsavedCorrections(); });
}

/// What a crash left behind, and whether the next one could be survived.
void MainWindow::sayOfRecovery()
{
  if (!m_session.unprotected().empty()) {
    // True until it is read: nothing that is done here mends it.
    m_messages->say(MessageBar::Kind::Error, text(m_session.unprotected().back()), {},
                    [] { return true; });
    return;
  }
  const QStringList& paths = m_session.recovered();
  if (paths.isEmpty()) return;
  QStringList names;
  for (const QString& path : paths) names << QFileInfo{path}.fileName();
  m_messages->say(MessageBar::Kind::Note,
                  tr("Changes that were not saved when the program ended are back: %1. Undo takes "
                     "them back one by one.")
                      .arg(names.join(QStringLiteral(", "))),
                  {}, [this] { return m_session.isModified(); });
}

bool MainWindow::mayLoseCorrections()
{
  if (!m_session.hasUnsavedCorrections()) return true;
  const auto answer = QMessageBox::question(
      this, tr("Unsaved corrections"),
      tr("Correspondences were corrected by hand. Save them in a project?"),
      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
  if (answer == QMessageBox::Save) return saveProjectByDialog();
  return answer == QMessageBox::Discard;
}

bool MainWindow::save()
{
  m_capture->flush();
  for (std::size_t i = 0; i < m_session.files().size(); ++i) {
    if (!m_session.files()[i]->document->isModified()) continue;
    if (!saveFile(i, m_session.files()[i]->path)) return false;
  }
  return !m_session.isModified();  // a drawing may have become ready while others were saved
}

/// The bytes are made and written away from the window, which stays alive. False where it could not
/// be saved, which is said, or was cancelled.
bool MainWindow::saveFile(std::size_t file, const QString& path)
{
  const auto saving = std::make_unique<Saving>(*m_session.files()[file], path);
  Result<Export> made = Export{};
  const QString what = tr("The file is being saved ...");
  const auto make = [&](const CancelFlag&) { made = saving->make(); };
  if (!doneMeanwhile(this, what, make)) return false;
  if (saving->isOutdated()) return saveFile(file, path);  // a drawing was ready meanwhile
  if (!made) return say(made.error()), false;
  const auto write = [&](const QString& to, const QByteArray& bytes) {
    // Work that was cancelled before it began has written nothing.
    Status written = Error{ErrorCode::Cancelled, {"The file was not saved."}, fromQt(to)};
    doneMeanwhile(this, what, [&](const CancelFlag&) { written = writeBytes(to, bytes); });
    return written;
  };
  const auto losses = m_session.keep(file, *saving, *std::move(made), write);
  if (!losses) return say(losses.error()), false;
  aboutLosses(file, *losses);
  return true;
}

void MainWindow::aboutLosses(std::size_t file, const Losses& losses)
{
  if (losses.empty()) return;
  m_capture->showLosses(file, losses, LossOf::Export);
}

QString MainWindow::unsavedQuestion() const
{
  QStringList names;
  for (const auto& file : m_session.files()) {
    if (file->document->isModified()) names << QFileInfo{file->path}.fileName();
  }
  if (names.size() == 1) return tr("%1 has unsaved changes. Save them?").arg(names.front());
  return tr("These files have unsaved changes. Save them?") + QStringLiteral("\n\n") +
         names.join(QLatin1Char{'\n'});
}

bool MainWindow::mayLeave()
{
  m_capture->flush();
  m_decide->flush();
  if (!mayLoseCorrections()) return false;
  if (!m_session.isModified()) return true;
  QMessageBox box{QMessageBox::Question, tr("Unsaved changes"), unsavedQuestion(),
                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this};
  box.setTextFormat(Qt::PlainText);
  box.setDefaultButton(QMessageBox::Save);
  const int answer = box.exec();
  if (answer == QMessageBox::Save) return save();
  return answer == QMessageBox::Discard;
}

void MainWindow::openByDialog()
{
  const QStringList paths = QFileDialog::getOpenFileNames(
      this, tr("Open"), folderForOpening(m_session.home()),
      tr("Projects and processes (%1);;All files (%2)")
          .arg(QStringLiteral(
                   "*.einklang *.yaml *.yml *.bpmn *.bpmn2 *.xml *.epml *.csv *.tsv *.txt"),
               QStringLiteral("*")));
  if (!paths.isEmpty()) openAsking(paths);
}

void MainWindow::saveAsByDialog()
{
  m_capture->flush();
  const std::size_t file = m_session.current()->file;
  const QString path = QFileDialog::getSaveFileName(
      this, tr("Save as"), m_session.files()[file]->path,
      tr("Einklang YAML (%1);;BPMN 2.0 (%2);;XProzess 2.0 (%3)")
          .arg(QStringLiteral("*.yaml"), QStringLiteral("*.bpmn"), QStringLiteral("*.xml")));
  if (!path.isEmpty()) saveFile(file, path);
}

bool MainWindow::saveProjectByDialog()
{
  const OpenFile& home = m_session.fileOf(m_session.project()->reference);
  const QString suggested =
      QFileInfo{home.path}.absolutePath() + QStringLiteral("/vorhaben.einklang");
  const QString path = askWhereToSave(this, tr("Save the project"), suggested,
                                      tr("Projects (%1)").arg(QStringLiteral("*.einklang")));
  if (path.isEmpty()) return false;
  if (const Status status = m_session.saveProjectAs(path); !status) {
    say(status.error());
    return false;
  }
  rememberFile(path);
  tell(sentenceOf({{path}}));
  return true;
}

void MainWindow::changeTheme(ThemeKind kind)
{
  rememberTheme(kind);
  applyTheme(*qApp, kind);
  m_actions->recolour(palette());
}

void MainWindow::showAsLeft()
{
  if (QSettings{}.value(maximizedSetting).toBool()) setWindowState(Qt::WindowMaximized);
  show();
}

/// Also while it is minimised it says whether it is maximised else.
void MainWindow::closeEvent(QCloseEvent* event)
{
  event->setAccepted(mayLeave());
  if (event->isAccepted())
    QSettings{}.setValue(maximizedSetting, windowState().testFlag(Qt::WindowMaximized));
}

/// What nobody else wants Esc for.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
  const bool closes = event->key() == Qt::Key_Escape && m_messages->isVisible();
  closes ? m_messages->hide() : QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
  QStringList paths;
  for (const QUrl& url : event->mimeData()->urls()) {
    if (url.isLocalFile()) paths.push_back(url.toLocalFile());
  }
  if (paths.isEmpty()) return;
  // Later: whoever let go of the files waits until this event is over, and there may be questions.
  QMetaObject::invokeMethod(
      this, [this, paths] { openAsking(paths); }, Qt::QueuedConnection);
}

}  // namespace einklang::ui
