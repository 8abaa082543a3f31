#include "ui/table/PastedRows.h"

#include "model/formats/Shorten.h"
#include "model/formats/table/CsvReader.h"
#include "ui/text/Messages.h"
#include "ui/text/ProcessTable.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::PastedRows)
};

constexpr std::size_t mostRows = 2'000;
constexpr std::size_t elementsPerRow = 4;  // as the door counts
constexpr char noSeparator = '\x1f';       // which no text holds

/// A spreadsheet puts tabs between cells. Without any it is one column, unless a heading shows
/// through other signs.
std::optional<char> separatorOf(const std::string& text)
{
  if (text.find('\t') != std::string::npos) return '\t';
  const Table sample = csvSample(text);
  const bool table = widthOf(sample) > 1 && hasKnownHeading(sample);
  return table ? std::nullopt : std::optional{noSeparator};
}

bool isEmpty(const std::vector<std::string>& row)
{
  return std::ranges::all_of(row, [](const std::string& cell) { return cell.empty(); });
}

qsizetype count(const Process& part, const std::function<bool(const Node&)>& wanted)
{
  return std::ranges::count_if(part.nodes(), wanted);
}

}  // namespace

Result<Table> pastedTable(const QString& text)
{
  const std::string bytes = fromQt(text);
  ImportLimits limits;
  limits.elements = mostRows * elementsPerRow;
  Result<Table> table = readCsv(bytes, {}, limits, separatorOf(bytes));
  if (!table) return table;
  std::erase_if(*table, isEmpty);
  if (!table->empty()) return table;
  return Error{ErrorCode::InvalidContent,
               {"The clipboard holds no rows. Copy them in a spreadsheet first."}};
}

bool needsColumns(const Table& table, const ColumnMapping& guess)
{
  return !guess.heading && widthOf(table) > 1;
}

QString pasteSentence(const Process& part, const ColumnMapping& mapping,
                      const InsertedSequence& done)
{
  QStringList facts;
  facts << Words::tr("Steps pasted: %1").arg(count(part, isActivity));
  const qsizetype gateways =
      count(part, [](const Node& node) { return gatewayOf(node) != nullptr; });
  if (gateways > 0) facts << Words::tr("gateways: %1").arg(gateways);
  QStringList lanes;
  for (const std::string& lane : done.newLanes) lanes << toQt(lane);
  if (!lanes.isEmpty()) facts << Words::tr("new lanes: %1").arg(lanes.join(QStringLiteral(", ")));
  QStringList columns;
  for (const TableColumn column : mapping.columns) {
    if (column != TableColumn::Other) columns << headingOf(column);
  }
  if (columns.size() > 1) {
    facts << Words::tr("columns understood: %1").arg(columns.join(QStringLiteral(", ")));
  }
  return facts.join(QStringLiteral(" · "));
}

Losses pasteLosses(const Import& import, const InsertedSequence& done)
{
  Losses losses = import.losses;
  const ProcessHeader& header = import.content.processes.front().header();
  if (!header.name.empty()) {
    losses.push_back(
        {LossKind::Dropped,
         {"The text above the heading was left out: %1", {shortened(header.name, 60)}}});
  }
  for (const std::string& label : done.leftOut) {
    losses.push_back(
        {LossKind::Dropped,
         {"The flow goes on here: the event %1 was left out", {shortened(label, 60)}}});
  }
  if (done.unnamedLane) {
    losses.push_back(
        {LossKind::Repaired,
         {"The steps that were there are of no lane; they stand in one without a name"}});
  }
  return losses;
}

}  // namespace einklang::ui
