#include "ui/window/CaptureStation.h"

#include "model/base/Text.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/panels/LibraryPanel.h"
#include "ui/panels/LossesDialog.h"
#include "ui/panels/ProblemsPanel.h"
#include "ui/panels/PropertiesPanel.h"
#include "ui/text/Messages.h"
#include "ui/theme/Labels.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/tools/ContextPad.h"
#include "ui/tools/CreatePalette.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace einklang::ui {

CaptureStation::CaptureStation(Session& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_library{new LibraryPanel{session}},
      m_canvas{new DiagramView},
      m_properties{new PropertiesPanel},
      m_problems{new ProblemsPanel},
      m_title{plainLabel({}, LabelKind::Title)},
      m_place{plainLabel({}, LabelKind::Muted)},
      m_losses{new QPushButton},
      m_editor{std::make_unique<CanvasEditor>(
          *m_canvas, m_session,
          [this](const Operation& operation, const std::string& stepName) {
            change(operation, stepName);
          })},
      m_palette{new CreatePalette{*m_editor}},
      m_pad{new ContextPad{*m_editor}}
{
  auto* middle = new QSplitter{Qt::Vertical};
  auto* picture = new QWidget;
  auto* pictureColumn = new QVBoxLayout{picture};
  pictureColumn->setContentsMargins(0, 0, 0, 0);
  pictureColumn->setSpacing(0);
  pictureColumn->addWidget(makeHeader());
  auto* sheet = new QHBoxLayout;
  sheet->setSpacing(0);
  sheet->addWidget(m_palette);
  sheet->addWidget(m_canvas, 1);
  pictureColumn->addLayout(sheet, 1);
  middle->addWidget(picture);
  middle->addWidget(m_problems);
  middle->setSizes({660, 120});
  middle->setStretchFactor(0, 1);
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
  connect(m_canvas, &DiagramView::selectionMoved, this, &CaptureStation::showSelection);
  connect(m_canvas, &DiagramView::labelEdited, this, &CaptureStation::editLabel);
  connect(m_properties, &PropertiesPanel::changeRequested, this,
          [this](const Operation& operation) { change(operation, steps::setAttributes); });
  connect(m_problems, &ProblemsPanel::elementChosen, this, [this](const QString& id) {
    m_canvas->select(ElementId{fromQt(id)});
    showSelection();
  });
  connect(m_library, &LibraryPanel::standardChosen, this, &CaptureStation::standardChosen);
  m_connection = m_session.changed.connect([this](SessionEvent event) { refresh(event); });
  setFocusProxy(m_canvas);
  showProcess();
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
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(m_title);
  words->addWidget(m_place);
  row->addLayout(words, 1);
  row->addWidget(m_losses);
  connect(m_losses, &QPushButton::clicked, this, [this] {
    const std::size_t file = m_session.current()->file;
    showLosses(file, m_session.files()[file]->losses, LossOf::Import);
  });
  return header;
}

void CaptureStation::showLosses(std::size_t number, const Losses& losses, LossOf of)
{
  const OpenFile& file = *m_session.files()[number];
  auto* dialog = new LossesDialog{QFileInfo{file.path}.fileName(),
                                  lossLines(losses, file.document->content(), of), of, this};
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
    if (m_session.current() != place) m_session.setCurrent(place);
    m_canvas->select(id);
    showSelection();
    return;
  }
}

void CaptureStation::refresh(SessionEvent event)
{
  switch (event) {
    case SessionEvent::Opened:
    case SessionEvent::Current:
    case SessionEvent::Edited:
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

void CaptureStation::showProcess()
{
  if (!m_session.current()) {
    m_canvas->clear();
    m_pad->refresh();
    m_properties->clear();
    m_losses->hide();
    return;
  }
  const ProcessPlace& place = *m_session.current();
  const Process& process = *m_session.process(place);
  const OpenFile& file = m_session.fileOf(place);
  m_canvas->show(m_session.keyOf(place), process, *m_session.diagram(place));
  const QString authority = toQt(process.profile().authority.name);
  m_title->setText(titleOf(file, process));
  m_place->setText(authority.isEmpty()
                       ? QFileInfo{file.path}.fileName()
                       : tr("%1 · %2").arg(authority, QFileInfo{file.path}.fileName()));
  m_losses->setVisible(!file.losses.empty());
  m_losses->setText(tr("Notes on the import: %1").arg(file.losses.size()));
  showSelection();
  m_problems->check(process);
}

void CaptureStation::showSelection()
{
  if (!m_session.current()) return;
  m_properties->show(*m_session.process(*m_session.current()), m_canvas->selected());
  m_pad->refresh();
}

void CaptureStation::change(const Operation& operation, const std::string& stepName)
{
  if (!m_session.current()) return;
  Document& document = *m_session.fileOf(*m_session.current()).document;
  const Status status = perform(document, m_session.current()->process, stepName, operation);
  if (status) return;
  Q_EMIT failed(status.error());
  showSelection();
}

void CaptureStation::arrange(Arrangement arrangement)
{
  if (!m_session.current()) return;
  const ProcessPlace place = *m_session.current();
  m_arranging.run([this, arrangement, place, process = *m_session.process(place),
                   before = *m_session.diagram(place)](const CancelFlag&) {
    Diagram drawn = arranged(arrangement, process, before);
    return Background::Delivery{[this, place, process, before, drawn = std::move(drawn)] {
      const bool same = m_session.current() == place && *m_session.process(place) == process &&
                        *m_session.diagram(place) == before;
      if (!same) return;
      const auto put = [&drawn](Transaction& transaction, const ProcessId& id) {
        return replacePicture(transaction, id, drawn);
      };
      change(put, steps::layout);
      m_canvas->fit();
    }};
  });
}

void CaptureStation::editLabel(const QString& id, const QString& label)
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
  m_properties->flush();
}

}  // namespace einklang::ui
