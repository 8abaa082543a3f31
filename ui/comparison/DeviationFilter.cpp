#include "ui/comparison/DeviationFilter.h"

#include "ui/text/Terms.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace einklang::ui {
namespace {

constexpr int everything = -1;

using Rows = std::vector<std::pair<QString, int>>;

bool holds(const QComboBox& box, const Rows& rows)
{
  if (box.count() != static_cast<int>(rows.size())) return false;
  for (int i = 0; i < box.count(); ++i) {
    const auto& [text, value] = rows[static_cast<std::size_t>(i)];
    if (box.itemText(i) != text || box.itemData(i).toInt() != value) return false;
  }
  return true;
}

/// Fills a box, where it holds something else, and chooses again what was chosen.
void fill(QComboBox& box, const Rows& rows)
{
  if (holds(box, rows)) return;
  const QVariant before = box.currentData();
  const QSignalBlocker quiet{box};
  box.clear();
  for (const auto& [text, value] : rows) box.addItem(text, value);
  box.setCurrentIndex(std::max(0, box.findData(before)));
}

}  // namespace

DeviationFilter::DeviationFilter(QWidget* parent)
    : QWidget{parent}, m_words{new QLineEdit}, m_kind{new QComboBox}, m_municipality{new QComboBox}
{
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  m_words->setPlaceholderText(tr("Search the deviations"));
  m_words->setAccessibleName(tr("Search the deviations"));
  m_words->setClearButtonEnabled(true);
  column->addWidget(m_words);
  m_kind->setAccessibleName(tr("Kind of deviation"));
  m_municipality->setAccessibleName(tr("Municipality"));
  for (QComboBox* box : {m_kind, m_municipality}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &DeviationFilter::changed);
  }
  connect(m_words, &QLineEdit::textChanged, this, &DeviationFilter::changed);
  offer({});
}

void DeviationFilter::offer(const std::vector<Item>& items, const QStringList& municipalities)
{
  std::map<DeviationKind, int> kinds;
  std::vector<int> towns(static_cast<std::size_t>(municipalities.size()), 0);
  for (const Item& item : items) {
    ++kinds[item.kind];
    for (const std::size_t town : item.municipalities) {
      if (town < towns.size()) ++towns[town];
    }
  }
  Rows rows{{tr("All kinds (%1)").arg(items.size()), everything}};
  for (const auto& [kind, count] : kinds) {
    rows.emplace_back(tr("%1 (%2)").arg(term(kind)).arg(count), static_cast<int>(kind));
  }
  fill(*m_kind, rows);
  rows = {{tr("All municipalities (%1)").arg(items.size()), everything}};
  for (std::size_t town = 0; town < towns.size(); ++town) {
    rows.emplace_back(
        tr("%1 (%2)").arg(municipalities[static_cast<qsizetype>(town)]).arg(towns[town]),
        static_cast<int>(town));
  }
  fill(*m_municipality, rows);
  m_municipality->setVisible(!municipalities.isEmpty());
}

bool DeviationFilter::passes(const Item& item) const
{
  const int kind = m_kind->currentData().toInt();
  if (kind != everything && kind != static_cast<int>(item.kind)) return false;
  const int town = m_municipality->currentData().toInt();
  if (town != everything &&
      std::ranges::find(item.municipalities, static_cast<std::size_t>(town)) ==
          item.municipalities.end()) {
    return false;
  }
  const QStringList wanted = m_words->text().split(QLatin1Char{' '}, Qt::SkipEmptyParts);
  return std::ranges::all_of(wanted, [&](const QString& word) {
    return item.sentence.contains(word, Qt::CaseInsensitive) ||
           term(item.kind).contains(word, Qt::CaseInsensitive);
  });
}

bool DeviationFilter::isActive() const
{
  return m_kind->currentIndex() > 0 || m_municipality->currentIndex() > 0 ||
         !m_words->text().trimmed().isEmpty();
}

void DeviationFilter::clear()
{
  m_words->clear();
  m_kind->setCurrentIndex(0);
  m_municipality->setCurrentIndex(0);
}

}  // namespace einklang::ui
