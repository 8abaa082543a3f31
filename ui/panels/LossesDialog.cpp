#include "ui/panels/LossesDialog.h"

#include "ui/panels/WrappingTree.h"
#include "ui/text/Messages.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Screen.h"
#include "ui/window/Doors.h"
#include "ui/window/Folders.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace einklang::ui {
namespace {

constexpr std::array worstFirst{LossKind::Dropped, LossKind::NotShown, LossKind::Repaired,
                                LossKind::Kept};

}  // namespace

LossesDialog::LossesDialog(const QString& file, std::vector<LossLine> lines, LossOf of,
                           QWidget* parent)
    : QDialog{parent},
      m_file{QFileInfo{file}.fileName()},
      m_home{QFileInfo{file}.absolutePath()},
      m_lines{std::move(lines)},
      m_filter{new QLineEdit},
      m_kind{new QComboBox},
      m_tree{new WrappingTree},
      m_count{plainLabel({}, LabelKind::Muted)}
{
  setWindowTitle(tr("Notes on %1").arg(m_file));
  setAttribute(Qt::WA_DeleteOnClose);
  resize(sizeOnScreen(*this, {760, 520}));
  auto* column = new QVBoxLayout{this};
  column->addWidget(
      plainLabel(of == LossOf::Import
                     ? tr("The file was read. This is what could not be taken over as it stood:")
                     : tr("The file was written. This is what its format could not hold:")));
  column->addWidget(makeFilters());
  m_tree->setFrameShape(QFrame::StyledPanel);
  m_tree->setAccessibleName(tr("Notes"));
  column->addWidget(m_tree, 1);
  column->addWidget(m_count);
  column->addWidget(makeButtons());
  connect(m_filter, &QLineEdit::textChanged, this, &LossesDialog::refill);
  connect(m_kind, &QComboBox::currentIndexChanged, this, &LossesDialog::refill);
  connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
    const QString id = item ? item->data(0, Qt::UserRole).toString() : QString{};
    if (!id.isEmpty()) Q_EMIT elementChosen(id);
  });
  refill();
}

QWidget* LossesDialog::makeFilters()
{
  auto* filters = new QWidget;
  auto* row = new QHBoxLayout{filters};
  row->setContentsMargins(0, 0, 0, 0);
  m_filter->setPlaceholderText(tr("Filter: a word of the note, a step ..."));
  m_filter->setAccessibleName(tr("Filter"));
  m_filter->setClearButtonEnabled(true);
  m_kind->setAccessibleName(tr("What became of it"));
  m_kind->addItem(tr("All (%1)").arg(m_lines.size()));
  for (const LossKind kind : worstFirst) {
    const int count = countOf(m_lines, kind);
    if (count == 0) continue;
    m_kind->addItem(tr("%1 (%2)").arg(term(kind)).arg(count), static_cast<int>(kind));
  }
  row->addWidget(m_filter, 1);
  row->addWidget(m_kind);
  return filters;
}

QWidget* LossesDialog::makeButtons()
{
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
  auto* save =
      buttons->addButton(tr("Save the list ..."), QDialogButtonBox::ActionRole);  // owned by both
  connect(save, &QPushButton::clicked, this, &LossesDialog::askAndSave);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  return buttons;
}

void LossesDialog::setFilter(const QString& text)
{
  m_filter->setText(text);
}

void LossesDialog::setKind(const std::optional<LossKind>& kind)
{
  m_kind->setCurrentIndex(kind ? m_kind->findData(static_cast<int>(*kind)) : 0);
}

void LossesDialog::refill()
{
  const QSignalBlocker quiet{m_tree};
  m_tree->clear();
  for (const LossKind kind : worstFirst) addGroup(kind);
  const auto shown = shownLines().size();
  m_count->setText(shown == m_lines.size()
                       ? tr("Choose a note to see its element in the diagram.")
                       : tr("%1 of %2 notes are shown.").arg(shown).arg(m_lines.size()));
}

void LossesDialog::addGroup(LossKind kind)
{
  QList<QTreeWidgetItem*> rows;  // owned by the tree, through the group
  for (const LossLine& line : m_lines) {
    if (line.kind != kind || !isShown(line)) continue;
    const QString text =
        line.elementName.isEmpty() ? line.sentence : line.elementName + u'\n' + line.sentence;
    auto* row = new QTreeWidgetItem{QStringList{text}};
    row->setData(0, Qt::UserRole, line.elementName.isEmpty() ? QString{} : line.element);
    rows.push_back(row);
  }
  if (rows.isEmpty()) return;
  QString title = tr("%1 (%2)").arg(term(kind)).arg(rows.size());
  title[0] = title[0].toUpper();
  auto* group = new QTreeWidgetItem{m_tree, QStringList{title}};  // owned by the tree
  QFont bold = m_tree->font();
  bold.setBold(true);
  group->setFont(0, bold);
  group->addChildren(rows);
  group->setExpanded(true);
}

bool LossesDialog::isShown(const LossLine& line) const
{
  const QVariant kind = m_kind->currentData();
  if (kind.isValid() && kind.toInt() != static_cast<int>(line.kind)) return false;
  const QString wanted = m_filter->text().trimmed();
  return line.sentence.contains(wanted, Qt::CaseInsensitive) ||
         line.elementName.contains(wanted, Qt::CaseInsensitive) ||
         line.element.contains(wanted, Qt::CaseInsensitive);
}

std::vector<LossLine> LossesDialog::shownLines() const
{
  std::vector<LossLine> shown;
  for (const LossLine& line : m_lines) {
    if (isShown(line)) shown.push_back(line);
  }
  return shown;
}

Status LossesDialog::saveTo(const QString& path) const
{
  const bool isJson = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
  return writeBytes(path, isJson ? lossesAsJson(shownLines()) : lossesAsCsv(shownLines()));
}

void LossesDialog::askAndSave()
{
  const QString path = QFileDialog::getSaveFileName(
      this, tr("Save the list"),
      QDir{folderForExport(m_home)}.filePath(QFileInfo{m_file}.completeBaseName() +
                                             tr("-notes", "end of a file name") +
                                             QStringLiteral(".csv")),
      tr("Table (%1);;JSON (%2)").arg(QStringLiteral("*.csv"), QStringLiteral("*.json")));
  if (path.isEmpty()) return;
  if (const Status status = saveTo(path); !status)
    Q_EMIT failed(status.error());
  else
    rememberExport(m_home, QFileInfo{path}.absolutePath());
}

}  // namespace einklang::ui
