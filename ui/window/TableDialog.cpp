#include "ui/window/TableDialog.h"

#include "model/formats/table/TableFormat.h"
#include "ui/text/Messages.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Screen.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr int previewRows = 50;
constexpr int columnWidth = 180;

QString nameOf(TableColumn column)
{
  switch (column) {
    case TableColumn::Other:
      return TableDialog::tr("Note of the step (other)");
    case TableColumn::Number:
      return TableDialog::tr("Number");
    case TableColumn::Role:
      return TableDialog::tr("Who");
    case TableColumn::Task:
      return TableDialog::tr("What");
    case TableColumn::Kind:
      return TableDialog::tr("Kind");
    case TableColumn::Condition:
      return TableDialog::tr("When (condition)");
    case TableColumn::Deadline:
      return TableDialog::tr("Deadline");
    case TableColumn::DocumentsIn:
      return TableDialog::tr("Documents in");
    case TableColumn::DocumentsOut:
      return TableDialog::tr("Documents out");
    case TableColumn::Systems:
      return TableDialog::tr("IT system");
    case TableColumn::Channel:
      return TableDialog::tr("Channel");
    case TableColumn::Minutes:
      return TableDialog::tr("Time in minutes");
    case TableColumn::LegalBases:
      return TableDialog::tr("Legal basis");
    case TableColumn::Next:
      return TableDialog::tr("Next step");
    case TableColumn::Note:
      return TableDialog::tr("Note");
  }
  return {};
}

std::size_t count(const Process& process, bool (*wanted)(const Node&))
{
  return static_cast<std::size_t>(std::ranges::count_if(process.nodes(), wanted));
}

}  // namespace

TableDialog::TableDialog(Table table, const QString& name, QWidget* parent)
    : QDialog{parent},
      m_table{std::move(table)},
      m_name{name},
      m_mapping{guessColumns(m_table)},
      m_summary{plainLabel({}, LabelKind::Muted)}
{
  setWindowTitle(tr("Table of steps"));
  resize(sizeOnScreen(*this, {960, 560}));
  auto* column = new QVBoxLayout{this};
  column->addWidget(plainLabel(
      tr("Say above each column what it means. A row becomes a step, a role becomes a lane, a "
         "condition becomes a decision. What is not understood is listed and kept.")));
  column->addWidget(makePreview(), 1);
  column->addWidget(m_summary);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
  m_accept = buttons->button(QDialogButtonBox::Ok);
  m_accept->setText(tr("Make a process"));
  m_accept->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  column->addWidget(buttons);
  refresh();
}

void TableDialog::setPurpose(const QString& name)
{
  m_accept->setText(name);
}

QTableWidget* TableDialog::makePreview()
{
  const int width = static_cast<int>(widthOf(m_table));
  const int rows = std::min(previewRows, static_cast<int>(m_table.size()));
  auto* preview = new QTableWidget{rows + 1, width};  // owned by the layout
  preview->setAccessibleName(tr("The table, with the meaning of its columns in the first row"));
  preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
  preview->horizontalHeader()->hide();
  preview->horizontalHeader()->setDefaultSectionSize(columnWidth);
  preview->setVerticalHeaderItem(0, new QTableWidgetItem{QString{}});
  for (int c = 0; c < width; ++c) {
    auto* choice = new QComboBox;  // owned by the table
    for (const auto& entry : Names<TableColumn>::table) choice->addItem(nameOf(entry.first));
    const auto at = static_cast<std::size_t>(c);
    choice->setCurrentIndex(static_cast<int>(m_mapping.at(at)));
    choice->setAccessibleName(tr("Meaning of column %1").arg(c + 1));
    connect(choice, &QComboBox::activated, this,
            [this, at](int index) { setColumn(at, static_cast<TableColumn>(index)); });
    preview->setCellWidget(0, c, choice);
    m_choices.push_back(choice);
  }
  for (int r = 0; r < rows; ++r) {
    const auto& row = m_table[static_cast<std::size_t>(r)];
    preview->setVerticalHeaderItem(r + 1, new QTableWidgetItem{QString::number(r + 1)});
    for (int c = 0; c < std::min(width, static_cast<int>(row.size())); ++c) {
      auto* item = new QTableWidgetItem{toQt(row[static_cast<std::size_t>(c)])};  // owned by it
      if (static_cast<std::size_t>(r) < m_mapping.firstRow) {
        QFont bold = item->font();
        bold.setBold(true);
        item->setFont(bold);
      }
      preview->setItem(r + 1, c, item);
    }
  }
  return preview;
}

void TableDialog::setColumn(std::size_t column, TableColumn meaning)
{
  m_mapping.columns.resize(std::max(m_mapping.columns.size(), column + 1), TableColumn::Other);
  if (const auto other = m_mapping.find(meaning); other && meaning != TableColumn::Other) {
    m_mapping.columns[*other] = TableColumn::Other;
  }
  m_mapping.columns[column] = meaning;
  for (std::size_t i = 0; i < m_choices.size(); ++i) {
    m_choices[i]->setCurrentIndex(static_cast<int>(m_mapping.at(i)));
  }
  refresh();
}

Result<Import> TableDialog::import() const
{
  return processFromTable(m_table, m_mapping, fromQt(m_name));
}

void TableDialog::refresh()
{
  const auto made = import();
  m_accept->setEnabled(made.has_value());
  if (!made) {
    m_summary->setText(text(made.error().message));
    return;
  }
  const Process& process = made->content.processes.front();
  const auto steps = count(process, [](const Node& n) { return isActivity(n); });
  const auto decisions = count(process, [](const Node& n) { return gatewayOf(n) != nullptr; });
  m_summary->setText(tr("Steps: %1 · roles: %2 · gateways: %3 · remarks: %4")
                         .arg(steps)
                         .arg(process.lanes().size())
                         .arg(decisions)
                         .arg(made->losses.size()));
}

}  // namespace einklang::ui
