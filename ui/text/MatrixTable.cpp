#include "ui/text/MatrixTable.h"

#include "ui/text/Terms.h"

#include <QCoreApplication>

namespace einklang::ui {
namespace {

std::string tr(const char* text)
{
  return QCoreApplication::translate("MatrixTable", text).toStdString();
}

}  // namespace

Table matrixTable(const Alignment& alignment, const std::vector<std::string>& municipalities)
{
  Table table{{tr("Step"), tr("Responsible"), tr("In the reference"), tr("Municipalities")}};
  table.front().insert(table.front().end(), municipalities.begin(), municipalities.end());
  for (const AlignmentRow& row : alignment.rows) {
    table.push_back(
        {row.label, row.role, row.reference ? tr("yes") : tr("no"), std::to_string(row.support)});
    for (const AlignmentCell& cell : row.cells) {
      table.back().push_back(term(cell.state).toStdString());
    }
  }
  return table;
}

}  // namespace einklang::ui
