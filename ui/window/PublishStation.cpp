#include "ui/window/PublishStation.h"

#include "ui/canvas/DiagramView.h"
#include "ui/report/XProzessParts.h"
#include "ui/text/Messages.h"
#include "ui/theme/EmptyState.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Pages.h"
#include "ui/window/Doors.h"
#include "ui/window/Folders.h"
#include "ui/window/PageOptionsForm.h"
#include "ui/window/PagesPreview.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace einklang::ui {
namespace {

/// It may be higher than the window.
QWidget* scrolling(QWidget* content)
{
  auto* scroll = new QScrollArea;  // owned by what it is put into
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setMinimumWidth(content->minimumSizeHint().width() +
                          scroll->verticalScrollBar()->sizeHint().width());
  scroll->setWidget(content);
  return scroll;
}

/// Says it; nothing takes no room.
void tell(QLabel& label, const QString& text)
{
  label.setText(text);
  label.setVisible(!text.isEmpty());
}

}  // namespace

PublishStation::PublishStation(Session& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_form{new PageOptionsForm},
      m_previews{new QTabWidget},
      m_preview{new DiagramView},
      m_pagesPreview{new PagesPreview},
      m_pagesRemark{plainLabel({}, LabelKind::Muted)},
      m_remark{plainLabel({}, LabelKind::Muted)},
      m_missing{plainLabel({}, LabelKind::Muted)},
      m_export{new QPushButton{tr("Export to a folder ...")}},
      m_pages{new Pages},
      m_empty{new EmptyState}
{
  for (QLabel* label : {m_pagesRemark, m_remark, m_missing}) tell(*label, {});
  auto* splitter = new QSplitter{Qt::Horizontal};
  splitter->addWidget(makeChoices());
  m_previews->setDocumentMode(true);
  m_previews->addTab(m_preview, tr("Diagram"));
  m_previews->addTab(m_pagesPreview, tr("Pages of the PDF"));
  splitter->addWidget(m_previews);
  splitter->setSizes({380, 1000});
  splitter->setStretchFactor(1, 1);
  splitter->setChildrenCollapsible(false);
  m_preview->setAccessibleName(tr("Preview of the standard process"));
  m_pages->addWidget(m_empty);
  m_pages->addWidget(splitter);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_pages);
  connect(m_export, &QPushButton::clicked, this, &PublishStation::askAndExport);
  connect(m_previews, &QTabWidget::currentChanged, this, &PublishStation::showPages);
  connect(m_pagesPreview, &PagesPreview::planned, this,
          [this] { tell(*m_pagesRemark, m_pagesPreview->remark()); });
  connect(m_form, &PageOptionsForm::changed, this, [this] {
    m_previews->setCurrentWidget(m_pagesPreview);
    showPages();
  });
  m_connection = m_session.changed.connect([this](SessionEvent) { refresh(); });
  setFocusProxy(m_choices.front().second);
  refresh();
}

// Tabs change once more while they go.
PublishStation::~PublishStation()
{
  m_previews->disconnect(this);
}

QWidget* PublishStation::makeChoices()
{
  auto* side = new QWidget;
  auto* column = new QVBoxLayout{side};
  column->setContentsMargins(18, 16, 18, 16);
  column->setSpacing(10);
  column->addWidget(plainLabel(tr("Publish"), LabelKind::Title));
  column->addWidget(
      plainLabel(tr("Choose what is to be handed out. Every file can be read without Einklang."),
                 LabelKind::Muted));
  for (const Deliverable deliverable : deliverables()) {
    auto* box = new QCheckBox{titleOf(deliverable)};
    box->setChecked(true);
    box->setToolTip(tip(fileNameOf(deliverable)));
    box->setAccessibleDescription(fileNameOf(deliverable));
    column->addWidget(box);
    m_choices.emplace_back(deliverable, box);
  }
  column->addSpacing(8);
  column->addWidget(m_form);
  column->addWidget(m_pagesRemark);
  column->addSpacing(8);
  column->addWidget(plainLabel(
      tr("These are files of the standard process. A single process: menu File, Export."),
      LabelKind::Muted));
  column->addWidget(m_remark);
  m_missing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  column->addWidget(m_missing);
  column->addStretch();
  return aboveButton(scrolling(side));
}

/// What all the choices are for is seen however many there are.
QWidget* PublishStation::aboveButton(QWidget* choices)
{
  m_export->setProperty("primary", true);
  m_export->setMinimumHeight(38);
  auto* whole = new QWidget;
  auto* column = new QVBoxLayout{whole};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(choices, 1);
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(18, 8, 18, 12);
  foot->addWidget(m_export);
  column->addLayout(foot);
  return whole;
}

void PublishStation::refresh()
{
  const auto view = m_session.standard();
  if (view && view == m_shown) return;
  m_shown = view;
  m_pages->setCurrentIndex(view ? 1 : 0);
  if (!view) {
    m_empty->say(tr("Nothing to publish yet"),
                 tr("Open a project and decide on its deviations. Single diagrams can be exported "
                    "from the File menu at any time."));
    return;
  }
  m_preview->show(QStringLiteral("standard"), view->standard.process, view->diagram);
  showMissing(view->standard.process);
  showPages();
  const auto conflicts = view->standard.conflicts.size();
  tell(*m_remark, conflicts == 0
                      ? QString{}
                      : tr("Decisions that exclude each other and are missing in the standard "
                           "process: %1. See the station Standard process.")
                            .arg(conflicts));
}

/// What is to be worked through before the standard is handed over as XProzess.
void PublishStation::showMissing(const Process& process)
{
  const Findings missing = missingForFim({{process}, {}, {}});
  QStringList lines;
  if (!missing.empty()) lines.push_back(tr("For XProzess, FIM asks for more than is said:"));
  for (const Finding& finding : missing) {
    lines.push_back(QStringLiteral("– ") + text(finding.message));
  }
  tell(*m_missing, lines.join(QLatin1Char{'\n'}));
}

void PublishStation::showPages()
{
  const auto view = m_session.standard();
  if (!view || m_previews->currentWidget() != m_pagesPreview) return;
  m_pagesPreview->show({makeDrawing(view->standard.process, view->diagram)},
                       m_form->options().pages);
}

void PublishStation::askAndExport()
{
  const QString folder =
      askForFolder(this, tr("Export to a folder"), folderForExport(m_session.home()));
  if (folder.isEmpty()) return;
  m_session.finishComparison();  // nothing is handed out that is older than what was decided
  const Result<WrittenFiles> written = writeMeanwhile(this, filesFor(folder));
  if (!written) {
    Q_EMIT failed(written.error());
    return;
  }
  if (!written->paths.isEmpty()) rememberExport(m_session.home(), folder);
  Q_EMIT exported(*written);
}

/// What is ticked. What the file for PICTURE had to replace stands beside it.
std::vector<FileToWrite> PublishStation::filesFor(const QString& folder) const
{
  std::vector<FileToWrite> all;
  const auto add = [&](const QString& name, MakeBytes bytes) {
    all.push_back({QDir{folder}.filePath(name), std::move(bytes)});
  };
  for (const auto& [deliverable, box] : m_choices) {
    if (!box->isChecked()) continue;
    add(fileNameOf(deliverable), makingOf(deliverable, m_session, m_form->options()));
    if (deliverable != Deliverable::StandardPicture) continue;
    const QStringList lines = replacedForPicture(m_session);
    if (lines.empty()) continue;
    const QByteArray text = (lines.join(QLatin1Char{'\n'}) + QLatin1Char{'\n'}).toUtf8();
    add(QStringLiteral("standard-picture.txt"), [text] { return text; });
  }
  return all;
}

Result<QStringList> PublishStation::exportTo(const QString& folder)
{
  m_session.finishComparison();
  const Result<WrittenFiles> written = writeNow(filesFor(folder));
  if (!written) return written.error();
  return written->paths;
}

}  // namespace einklang::ui
