#include "ui/panels/LibraryPanel.h"

#include "ui/text/Messages.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Labels.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr int placeRole = Qt::UserRole;        // index in m_places; absent: a heading
constexpr int iconRole = Qt::UserRole + 2;     // of a heading: the name of its icon
constexpr int nameRole = Qt::UserRole + 1;     // without the sign of an unsaved change
constexpr int ownNameRole = Qt::UserRole + 3;  // it is called as the process is
constexpr int standardPlace = -1;

}  // namespace

LibraryPanel::LibraryPanel(Session& session, QWidget* parent)
    : QWidget{parent}, m_session{session}, m_search{new QLineEdit}, m_tree{new QTreeWidget}
{
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_search->setPlaceholderText(tr("Search the library"));
  m_search->setAccessibleName(tr("Search the library"));
  m_search->setClearButtonEnabled(true);
  auto* searchRow = new QVBoxLayout;
  searchRow->setContentsMargins(8, 8, 8, 8);
  searchRow->addWidget(m_search);
  column->addLayout(searchRow);
  m_tree->setHeaderHidden(true);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->setRootIsDecorated(false);
  m_tree->setIndentation(14);
  m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
  m_tree->setAccessibleName(tr("Library"));
  m_tree->setTextElideMode(Qt::ElideMiddle);  // what is changed says so at the end
  column->addWidget(m_tree);
  connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::filter);
  connect(m_tree, &QTreeWidget::currentItemChanged, this, &LibraryPanel::choose);
  connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &LibraryPanel::showMenu);
  m_connection = m_session.changed.connect([this](SessionEvent event) {
    if (event == SessionEvent::Opened) rebuild();
    if (event == SessionEvent::Edited || event == SessionEvent::Saved) mark();
    if (event == SessionEvent::Current) mark();
  });
  rebuild();
}

void LibraryPanel::rebuild()
{
  const QSignalBlocker quiet{m_tree};
  m_tree->clear();
  m_places.clear();
  if (const ShownProject* project = m_session.project()) {
    fillProject(*project);
  } else {
    fillFiles();
  }
  m_tree->expandAll();
  mark();
  filter(m_search->text());
}

void LibraryPanel::fillProject(const ShownProject& project)
{
  QTreeWidgetItem* reference = addHeading(tr("Reference process"), QStringLiteral("reference"));
  addPlace(reference, project.reference, nameOf(project.reference));
  QTreeWidgetItem* variants =
      addHeading(tr("Variants (%1)").arg(project.variants.size()), QStringLiteral("variant"));
  for (std::size_t i = 0; i < project.variants.size(); ++i) {
    addPlace(variants, project.variants[i], toQt(project.harmonization().variants[i].name));
  }
  QTreeWidgetItem* standard = addHeading(tr("Standard process"), QStringLiteral("standard"));
  auto* row = new QTreeWidgetItem{
      standard,
      {tr("Version %1").arg(toQt(project.harmonization().standardVersion))}};  // owned by the tree
  row->setData(0, placeRole, standardPlace);
  row->setData(0, nameRole, row->text(0));
}

void LibraryPanel::fillFiles()
{
  if (m_session.isEmpty()) return;
  QTreeWidgetItem* heading = addHeading(tr("Processes"), QStringLiteral("process"));
  for (const ProcessPlace& place : placesOf(m_session.files())) {
    addPlace(heading, place, nameOf(place));
  }
}

QString LibraryPanel::nameOf(const ProcessPlace& place) const
{
  return titleOf(m_session.fileOf(place), *m_session.process(place));
}

QTreeWidgetItem* LibraryPanel::addHeading(const QString& text, const QString& iconName)
{
  auto* item = new QTreeWidgetItem{m_tree, {text}};  // owned by the tree
  QFont font = item->font(0);
  font.setBold(true);
  item->setFont(0, font);
  item->setData(0, iconRole, iconName);
  item->setIcon(0, icon(iconName, palette()));
  item->setFlags(Qt::ItemIsEnabled);
  return item;
}

/// In other colours the icons of the headings would not be seen.
void LibraryPanel::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
    QTreeWidgetItem* heading = m_tree->topLevelItem(i);
    heading->setIcon(0, icon(heading->data(0, iconRole).toString(), palette()));
  }
}

void LibraryPanel::addPlace(QTreeWidgetItem* heading, const ProcessPlace& place,
                            const QString& name)
{
  auto* item = new QTreeWidgetItem{heading, {name}};  // owned by the tree
  item->setData(0, placeRole, static_cast<int>(m_places.size()));
  item->setData(0, nameRole, name);
  item->setData(0, ownNameRole, name == nameOf(place));
  m_places.push_back(place);
}

/// Names, signs of unsaved changes, and the row of what is shown.
void LibraryPanel::mark()
{
  const QSignalBlocker quiet{m_tree};
  for (QTreeWidgetItemIterator it{m_tree}; *it; ++it) {
    const QVariant index = (*it)->data(0, placeRole);
    if (!index.isValid() || index.toInt() == standardPlace) continue;
    const ProcessPlace& place = m_places[static_cast<std::size_t>(index.toInt())];
    const bool modified = m_session.fileOf(place).document->isModified();
    const QString title = nameOf(place);
    if ((*it)->data(0, ownNameRole).toBool()) (*it)->setData(0, nameRole, title);
    (*it)->setToolTip(0, tip(title + QLatin1Char{'\n'} + m_session.fileOf(place).path));
    const QString name = (*it)->data(0, nameRole).toString();
    (*it)->setText(0, modified ? tr("%1 (changed)").arg(name) : name);
    if (m_session.current() == place) m_tree->setCurrentItem(*it);
  }
}

void LibraryPanel::filter(const QString& text)
{
  for (QTreeWidgetItemIterator it{m_tree}; *it; ++it) {
    if (!(*it)->parent()) continue;
    (*it)->setHidden(!text.isEmpty() &&
                     !(*it)->data(0, nameRole).toString().contains(text, Qt::CaseInsensitive));
  }
}

void LibraryPanel::choose(QTreeWidgetItem* item)
{
  if (!item) return;
  const QVariant index = item->data(0, placeRole);
  if (!index.isValid()) return;
  if (index.toInt() == standardPlace) {
    Q_EMIT standardChosen();
    return;
  }
  m_session.setCurrent(m_places[static_cast<std::size_t>(index.toInt())]);
}

void LibraryPanel::showMenu(const QPoint& at)
{
  const QTreeWidgetItem* item = m_tree->itemAt(at);
  const ShownProject* project = m_session.project();
  if (!item || !project || project->isOnDisk()) return;
  const QVariant index = item->data(0, placeRole);
  if (!index.isValid() || index.toInt() == standardPlace) return;
  const ProcessPlace place = m_places[static_cast<std::size_t>(index.toInt())];
  QMenu menu{this};
  menu.addAction(tr("Compare the others with this process"),
                 [this, place] { m_session.setReference(place); });
  menu.exec(m_tree->viewport()->mapToGlobal(at));
}

QStringList LibraryPanel::rows() const
{
  QStringList texts;
  for (QTreeWidgetItemIterator it{m_tree}; *it; ++it) texts.push_back((*it)->text(0));
  return texts;
}

}  // namespace einklang::ui
