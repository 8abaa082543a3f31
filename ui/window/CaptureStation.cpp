#include "ui/window/CaptureStation.h"

#include "model/base/Text.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/canvas/Minimap.h"
#include "ui/panels/FindPanel.h"
#include "ui/panels/LibraryPanel.h"
#include "ui/panels/LossesDialog.h"
#include "ui/panels/ProblemsPanel.h"
#include "ui/panels/PropertiesPanel.h"
#include "ui/table/TablePane.h"
#include "ui/text/Messages.h"
#include "ui/theme/FoldHeader.h"
#include "ui/theme/Labels.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/tools/ContextPad.h"
#include "ui/tools/CreatePalette.h"
#include "ui/window/LevelBar.h"
#include "ui/window/LongEdit.h"
#include "ui/window/Mending.h"
#include "ui/window/TableDialog.h"

#include <QApplication>
#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace einklang::ui {
namespace {

const QString minimapSetting = QStringLiteral("capture/minimap");
constexpr int roomForAll = 560;    // in pixels
constexpr int roomForTable = 150;  // as well, beside the drawing
const QString problemsSetting = QStringLiteral("capture/problems");
const QString viewSetting = QStringLiteral("capture/view");

/// Each level is looked at from anew.
QString keyOfLevel(const Session& session)
{
  const auto& inside = session.level().inside;
  const QString key = session.keyOf(*session.current());
  return inside ? key + QLatin1Char{'\n'} + toQt(inside->value()) : key;
}

CaptureView rememberedView()
{
  return static_cast<CaptureView>(qBound(0, QSettings{}.value(viewSetting).toInt(), 2));
}

}  // namespace

CaptureStation::CaptureStation(Session& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_library{new LibraryPanel{session}},
      m_canvas{new DiagramView},
      m_properties{new PropertiesPanel},
      m_problems{new ProblemsPanel},
      m_find{new FindPanel{session}},
      m_minimap{new Minimap{*m_canvas}},
      m_title{plainLabel({}, LabelKind::Title)},
      m_place{plainLabel({}, LabelKind::Muted)},
      m_losses{new QPushButton},
      m_sheet{new QWidget},
      m_table{new TablePane{[this](const Operation& operation, const std::string& stepName) {
                              change(operation, stepName);
                            },
                            [this](const Table& table) { return askColumns(table); }}},
      m_views{new QSplitter{Qt::Vertical}},
      m_viewButtons{new QButtonGroup{this}},
      m_view{rememberedView()},
      m_editor{std::make_unique<CanvasEditor>(
          *m_canvas, m_session,
          [this](const Operation& operation, const std::string& stepName) {
            change(operation, stepName, m_session.level());
          })},
      m_palette{new CreatePalette{*m_editor}},
      m_pad{new ContextPad{*m_editor}},
      m_mending{std::make_unique<Mending>(
          *m_problems, *m_canvas, *m_properties,
          [this](const Operation& operation, const std::string& stepName) {
            change(operation, stepName);
          })},
      m_levelBar{new LevelBar{session, *m_canvas}}
{
  auto* middle = new QSplitter{Qt::Vertical};
  auto* picture = new QWidget;
  auto* pictureColumn = new QVBoxLayout{picture};
  pictureColumn->setContentsMargins(0, 0, 0, 0);
  pictureColumn->setSpacing(0);
  pictureColumn->addWidget(makeHeader());
  pictureColumn->addWidget(makeViews(), 1);
  middle->addWidget(picture);
  middle->addWidget(m_find);
  middle->addWidget(m_problems);
  middle->setSizes({460, 200, 120});
  middle->setStretchFactor(0, 1);
  middle->setChildrenCollapsible(false);
  auto* splitter = new QSplitter{Qt::Horizontal};
  splitter->addWidget(m_library);
  splitter->addWidget(middle);
  splitter->addWidget(m_properties);
  splitter->setSizes({240, 820, 350});
  splitter->setStretchFactor(1, 1);
  splitter->setChildrenCollapsible(false);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(splitter);
  m_canvas->setLabelsEditable(true);
  m_canvas->setSeveralSelectable(true);
  m_canvas->setTool(m_editor.get());
  connectViews();
  connect(m_properties, &PropertiesPanel::changeRequested, this,
          [this](const Operation& operation) { change(operation, steps::setAttributes); });
  connect(m_properties, &PropertiesPanel::refused, this, &CaptureStation::failed);
  connect(m_mending.get(), &Mending::shown, this, &CaptureStation::showSelection);
  connect(m_mending.get(), &Mending::placeAsked, this,
          [this](const ElementId& id) { m_session.showLevelOf(id); });
  connect(m_library, &LibraryPanel::standardChosen, this, &CaptureStation::standardChosen);
  connectFind();
  m_table->setLongPerformer([this](const Operation& operation, const std::string& stepName) {
    return changeMeanwhile(operation, stepName);
  });
  m_minimap->setWanted(QSettings{}.value(minimapSetting, true).toBool());
  rememberFolding();
  m_connection = m_session.changed.connect([this](SessionEvent event) { refresh(event); });
  applyView();
  showProcess();
  showTable();
}

/// The drawing and the table of the same process, one above the other.
QWidget* CaptureStation::makeViews()
{
  auto* sheet = new QHBoxLayout{m_sheet};
  sheet->setContentsMargins(0, 0, 0, 0);
  sheet->setSpacing(0);
  sheet->addWidget(m_palette);
  sheet->addWidget(m_canvas, 1);
  m_views->addWidget(m_sheet);
  m_views->addWidget(m_table);
  m_views->setChildrenCollapsible(false);
  return m_views;
}

void CaptureStation::connectViews()
{
  connect(m_canvas, &DiagramView::selectionMoved, this, &CaptureStation::showSelection);
  connect(m_canvas, &DiagramView::labelEdited, this, &CaptureStation::takeLabel);
  connect(m_table, &TablePane::selectionMoved, this, &CaptureStation::selectAsTable);
  connect(m_table, &TablePane::failed, this, &CaptureStation::failed);
  connect(m_table, &TablePane::pasted, this, &CaptureStation::pasted);
  connect(m_table, &TablePane::laneAsked, m_editor.get(), &CanvasEditor::moveAcross);
}

/// The canvas goes last, and still moves while it goes: nobody must look at it then.
CaptureStation::~CaptureStation()
{
  delete m_pad;
  m_canvas->setTool(nullptr);
}

QWidget* CaptureStation::makeHeader()
{
  auto* header = new QWidget;
  auto* row = new QHBoxLayout{header};
  row->setContentsMargins(14, 8, 12, 8);
  // On the left: whatever comes and goes on the right, they stay under the pointer.
  const QStringList names{tr("Drawing"), tr("Table"), tr("Both")};
  for (int i = 0; i < names.size(); ++i) {
    auto* button = new QPushButton{names[i]};
    button->setCheckable(true);
    m_viewButtons->addButton(button, i);
    row->addWidget(button);
  }
  row->addSpacing(10);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(m_title);
  words->addWidget(m_place);
  row->addLayout(words, 1);
  row->addWidget(m_losses);
  connect(m_viewButtons, &QButtonGroup::idClicked, this,
          [this](int id) { setView(static_cast<CaptureView>(id)); });
  connect(m_losses, &QPushButton::clicked, this, [this] {
    const std::size_t file = m_session.current()->file;
    showLosses(file, m_session.files()[file]->losses, LossOf::Import);
  });
  return header;
}

/// Rows without a heading: nobody but the user knows what their columns say.
std::optional<ColumnMapping> CaptureStation::askColumns(const Table& table)
{
  TableDialog dialog{table, {}, this};
  dialog.setPurpose(tr("Paste the rows"));
  if (dialog.exec() != QDialog::Accepted) return std::nullopt;
  return dialog.mapping();
}

void CaptureStation::setView(CaptureView view)
{
  flush();
  const bool whole = m_canvas->showsAll();
  m_view = view;
  QSettings{}.setValue(viewSetting, static_cast<int>(view));
  applyView();
  // Once it has its new size: who saw all of it still does.
  if (whole) QTimer::singleShot(0, m_canvas, [this] { showWhole(); });
  setFocus();
  Q_EMIT viewChanged();
}

/// The table says of a step most of what its properties say, and needs their room.
/// Panels that fold or wrap change their heights one after the other: until all have.
void CaptureStation::showWhole()
{
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  const QSize size = m_canvas->size();
  m_canvas->fit();
  QTimer::singleShot(0, m_canvas, [this, size] {
    if (m_canvas->size() != size) showWhole();
  });
}

void CaptureStation::applyView()
{
  m_viewButtons->button(static_cast<int>(m_view))->setChecked(true);
  m_sheet->setVisible(m_view != CaptureView::Table);
  m_table->setVisible(m_view != CaptureView::Drawing);
  makeRoom();
  if (m_view == CaptureView::Both) m_views->setSizes({1, 1});  // the same for both
  setFocusProxy(m_view == CaptureView::Table ? static_cast<QWidget*>(m_table) : m_canvas);
}

/// Whether the problems are listed or only counted is the user's choice, at the next start as well.
void CaptureStation::rememberFolding()
{
  const QVariant before = QSettings{}.value(problemsSetting);
  if (before.isValid()) m_problems->header().setOpen(before.toBool());
  connect(&m_problems->header(), &FoldHeader::clicked, this,
          [](bool open) { QSettings{}.setValue(problemsSetting, open); });
  connect(m_find, &FindPanel::opened, this, &CaptureStation::makeRoom);
  connect(m_find, &FindPanel::closed, this, &CaptureStation::makeRoom);
}

void CaptureStation::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  makeRoom();
}

/// In a low window the drawing needs the room of what is not in use.
void CaptureStation::makeRoom()
{
  const int wanted = m_view == CaptureView::Both ? roomForAll + roomForTable : roomForAll;
  const bool low = height() < wanted;
  const bool crowded = height() < roomForAll && m_find->isOpen();
  m_problems->header().suggestOpen(height() >= ProblemsPanel::roomToList && !low);
  m_problems->setVisible(!crowded);
  m_palette->setVisible(m_view == CaptureView::Drawing && !crowded);
  m_properties->setVisible(m_view != CaptureView::Table && !crowded);
}

void CaptureStation::setMinimapWanted(bool wanted)
{
  QSettings{}.setValue(minimapSetting, wanted);
  m_minimap->setWanted(wanted);
}

bool CaptureStation::isTableMeant() const
{
  return m_view == CaptureView::Table || m_table->isAncestorOf(QApplication::focusWidget());
}

void CaptureStation::goToCanvas()
{
  if (m_view == CaptureView::Table) setView(CaptureView::Drawing);
  m_canvas->setFocus();
}

void CaptureStation::editLabel()
{
  if (m_view == CaptureView::Table) return m_table->editName();
  m_canvas->editLabel();
}

void CaptureStation::showLosses(std::size_t number, const Losses& losses, LossOf of)
{
  const OpenFile& file = *m_session.files()[number];
  if (m_lossesDialog) m_lossesDialog->close();  // one at a time
  auto* dialog =
      new LossesDialog{file.path, lossLines(losses, file.document->content(), of), of, this};
  m_lossesDialog = dialog;
  connect(dialog, &LossesDialog::failed, this, &CaptureStation::failed);
  connect(dialog, &LossesDialog::elementChosen, this, [this, path = file.path](const QString& id) {
    showElement(path, ElementId{fromQt(id)});
  });
  dialog->show();
}

/// In its process, which need not be the one that is shown; nothing if it is gone.
void CaptureStation::showElement(const QString& path, const ElementId& id)
{
  for (const ProcessPlace& place : placesOf(m_session.files())) {
    if (m_session.fileOf(place).path != path || !m_session.process(place)->contains(id)) continue;
    return showFound(place, id);
  }
}

void CaptureStation::connectFind()
{
  connect(m_find, &FindPanel::placeChosen, this, &CaptureStation::showFound);
  connect(m_find, &FindPanel::closed, this, [this] { setFocus(); });
  connect(m_find, &FindPanel::failed, this, &CaptureStation::failed);
  connect(m_find, &FindPanel::replaced, this, [this](int texts, int files) {
    Q_EMIT said(tr("Texts replaced: %1, in files: %2. Undo takes it back in each file.")
                    .arg(texts)
                    .arg(files));
  });
}

/// What is inside of a collapsed sub-process is shown there.
void CaptureStation::showFound(const ProcessPlace& place, const std::optional<ElementId>& id)
{
  if (m_session.current() != place) m_session.setCurrent(place);
  if (id) m_session.showLevelOf(*id);
  m_canvas->select(id);
  if (id && !m_canvas->showsAllOf(*id)) m_canvas->reveal({*id});
  showSelection();
}

void CaptureStation::refresh(SessionEvent event)
{
  switch (event) {
    case SessionEvent::Opened:
    case SessionEvent::Current:
      showTable();
      showProcess();
      break;
    case SessionEvent::Level:
    case SessionEvent::Edited:  // which the table follows by itself
      showProcess();
      break;
    case SessionEvent::Saved:
    case SessionEvent::Unprotected:
    case SessionEvent::Comparing:
    case SessionEvent::Compared:
    case SessionEvent::Corrected:
    case SessionEvent::Criteria:
    case SessionEvent::Decided:
      break;
  }
}

void CaptureStation::showTable()
{
  if (!m_session.current()) return m_table->showProcess(nullptr, std::nullopt);
  const ProcessPlace& place = *m_session.current();
  m_table->showProcess(m_session.fileOf(place).document.get(), place.process);
}

void CaptureStation::showProcess()
{
  if (!m_session.current()) {
    m_canvas->clear();
    m_canvas->setTitle({});
    m_levelBar->refresh();
    m_pad->refresh();
    m_properties->clear();
    m_losses->hide();
    return;
  }
  const ProcessPlace& place = *m_session.current();
  const Process& process = *m_session.process(place);
  const OpenFile& file = m_session.fileOf(place);
  m_canvas->show(keyOfLevel(m_session), process, *m_session.picture());
  m_levelBar->refresh();
  m_canvas->setTitle(m_levelBar->steps().join(QStringLiteral(", ")));
  m_canvas->setHint(
      tr("Nothing is drawn yet\nPress N and type what you need: start, task, end. Or "
         "click a sign on the left and then here."));
  const QString authority = toQt(process.profile().authority.name);
  m_title->setText(titleOf(file, process));
  m_place->setText(authority.isEmpty()
                       ? QFileInfo{file.path}.fileName()
                       : tr("%1 · %2").arg(authority, QFileInfo{file.path}.fileName()));
  m_losses->setVisible(!file.losses.empty());
  m_losses->setText(tr("Notes on the import: %1").arg(file.losses.size()));
  showSelection();
  m_problems->check(process, *m_session.diagram(place));
}

void CaptureStation::showSelection()
{
  if (!m_session.current()) return;
  m_properties->show(*m_session.process(*m_session.current()), m_canvas->selected());
  m_pad->refresh();
  if (!m_followsTable) m_table->select(m_canvas->selection());
}

/// What is selected in the table is selected in the drawing, and in sight.
void CaptureStation::selectAsTable()
{
  const std::vector<ElementId> ids = m_table->selection();
  // Where the user is in the drawing, rows change because of it.
  const bool leads = m_table->isAncestorOf(QApplication::focusWidget());
  m_followsTable = true;
  if (leads && !ids.empty()) m_session.showLevelOf(ids.front());
  m_followsTable = false;
  if (ids.size() == 1) {
    m_canvas->select(ids.front());
  } else {
    m_canvas->selectAll(ids);
  }
  showSelection();
}

/// What the table and the forms change: nothing of the picture, or what a whole process shows.
void CaptureStation::change(const Operation& operation, const std::string& stepName)
{
  if (m_session.current()) change(operation, stepName, m_session.current()->process);
}

/// The same for what takes its time.
Result<Outcome> CaptureStation::changeMeanwhile(const Operation& operation,
                                                const std::string& stepName)
{
  expects(m_session.current().has_value(), "there are rows to put something between");
  const ProcessPlace place = *m_session.current();
  Document& document = *m_session.fileOf(place).document;
  Result<Outcome> outcome = performMeanwhile(this, tr("The rows become steps ..."), document,
                                             place.process, stepName, operation);
  if (outcome) return outcome;
  Q_EMIT failed(outcome.error());
  showSelection();
  return outcome;
}

void CaptureStation::change(const Operation& operation, const std::string& stepName,
                            const Level& level)
{
  if (!m_session.current()) return;
  Document& document = *m_session.fileOf(*m_session.current()).document;
  const Status status = perform(document, level, stepName, operation);
  if (status) return;
  Q_EMIT failed(status.error());
  showSelection();
}

void CaptureStation::arrange(Arrangement arrangement)
{
  if (!m_session.current()) return;
  const ProcessPlace place = *m_session.current();
  const Level level = m_session.level();
  m_arranging.run([this, arrangement, place, level, process = *m_session.process(place),
                   before = *m_session.picture()](const CancelFlag&) {
    Diagram drawn = arranged(arrangement, process, before);
    return Background::Delivery{[this, place, level, process, before, drawn = std::move(drawn)] {
      const bool same = m_session.current() == place && m_session.level().inside == level.inside &&
                        *m_session.process(place) == process && *m_session.picture() == before;
      if (!same) return;
      const auto put = [&drawn](Transaction& transaction, const ProcessId& id) {
        return replacePicture(transaction, id, drawn);
      };
      change(put, steps::layout, level);
      m_canvas->fit();
    }};
  });
}

void CaptureStation::takeLabel(const QString& id, const QString& label)
{
  change(
      [element = ElementId{fromQt(id)}, text = cleanText(fromQt(label))](Transaction& transaction,
                                                                         const ProcessId& process) {
        return renameElement(transaction, process, element, text);
      },
      steps::rename);
}

void CaptureStation::flush()
{
  m_table->flush();
  m_properties->flush();
}

}  // namespace einklang::ui
