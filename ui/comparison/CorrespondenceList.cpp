#include "ui/comparison/CorrespondenceList.h"

#include "ui/comparison/ConfidenceSign.h"
#include "ui/comparison/SentenceRow.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/Labels.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <set>
#include <utility>

namespace einklang::ui {
namespace {

constexpr int signMargin = 3;

/// Unsure before likely, then what has no partner; then what is sure, last what needs no look.
int doubtOf(const Correspondence& link)
{
  if (link.locked) return 4;
  if (link.a.empty() || link.b.empty()) return 2;
  switch (link.confidence) {
    case Confidence::Unsure:
      return 0;
    case Confidence::Likely:
      return 1;
    case Confidence::Sure:
      return 3;
  }
  return 3;
}

QString titles(const Process& process, const std::vector<NodeId>& steps)
{
  QStringList list;
  for (const NodeId& id : steps) list.push_back(placedName(process, id));
  return list.join(QStringLiteral(" + "));
}

CorrespondenceRow rowOfLink(const Process& reference, const Process& variant,
                            const Correspondence& link)
{
  QStringList reasons;
  for (const Message& reason : link.reasons) reasons.push_back(text(reason));
  if (link.locked) reasons.clear();  // the trust says it
  CorrespondenceRow row{.link = link, .sentence = {}, .detail = {}};
  const QString one = titles(reference, link.a);
  const QString other = titles(variant, link.b);
  row.sentence = one == other ? one : one + QStringLiteral(" = ") + other;
  row.detail = reasons.isEmpty() ? trustOf(link)
                                 : QCoreApplication::translate("CorrespondenceList", "%1, %2 · %3")
                                       .arg(trustOf(link), percent(link.score),
                                            reasons.join(QStringLiteral("; ")));
  return row;
}

/// Where a step is that has no partner, and which one comes nearest.
QString aloneDetail(const Process& other, const std::vector<Candidate>& candidates,
                    bool ofReference)
{
  const QString where =
      ofReference ? QCoreApplication::translate("CorrespondenceList", "only in the reference")
                  : QCoreApplication::translate("CorrespondenceList", "only in the variant");
  if (candidates.empty()) return where;
  const Candidate& best = candidates.front();
  return QCoreApplication::translate("CorrespondenceList", "%1 · most alike: %2, %3")
      .arg(where, namesOf(other, {best.step}), percent(best.likeness));
}

/// Activities and events that no link holds; gateways follow from them.
void addAlone(const ComparedPair& pair, bool ofReference, const std::set<NodeId>& linked,
              std::vector<CorrespondenceRow>& rows)
{
  const Process& process = ofReference ? pair.reference : pair.variant;
  for (const Node& node : process.nodes()) {
    if (gatewayOf(node) || linked.contains(node.id)) continue;
    const auto candidates =
        ofReference ? pair.likeness.candidatesInB(node.id) : pair.likeness.candidatesInA(node.id);
    CorrespondenceRow row;
    (ofReference ? row.link.a : row.link.b) = {node.id};
    row.sentence = placedName(process, node.id);
    row.detail = aloneDetail(ofReference ? pair.variant : pair.reference, candidates, ofReference);
    // What is much like another step is most likely to be linked.
    row.link.score = candidates.empty() ? 1 : 1 - candidates.front().likeness;
    rows.push_back(std::move(row));
  }
}

const CorrespondenceRow& rowAt(const QModelIndex& index)
{
  return static_cast<const CorrespondenceListModel*>(index.model())
      ->rows()[static_cast<std::size_t>(index.row())];
}

}  // namespace

std::vector<CorrespondenceRow> correspondenceRows(const ComparedPair& pair)
{
  std::vector<CorrespondenceRow> rows;
  std::set<NodeId> linkedA;
  std::set<NodeId> linkedB;
  for (const Correspondence& link : pair.links) {
    rows.push_back(rowOfLink(pair.reference, pair.variant, link));
    linkedA.insert(link.a.begin(), link.a.end());
    linkedB.insert(link.b.begin(), link.b.end());
  }
  addAlone(pair, true, linkedA, rows);
  addAlone(pair, false, linkedB, rows);
  std::ranges::stable_sort(rows, [](const CorrespondenceRow& one, const CorrespondenceRow& other) {
    const int doubt = doubtOf(one.link);
    const int otherDoubt = doubtOf(other.link);
    return doubt != otherDoubt ? doubt < otherDoubt : one.link.score < other.link.score;
  });
  return rows;
}

void CorrespondenceListModel::show(std::vector<CorrespondenceRow> rows)
{
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int CorrespondenceListModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CorrespondenceListModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid()) return {};
  const CorrespondenceRow& row = m_rows[static_cast<std::size_t>(index.row())];
  const QString both = row.sentence + QLatin1Char{'\n'} + row.detail;
  if (role == Qt::DisplayRole) return row.sentence;
  if (role == Qt::ToolTipRole) return tip(both);
  if (role == Qt::AccessibleTextRole) return both;
  return {};
}

void CorrespondenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
  const CorrespondenceRow& row = rowAt(index);
  paintSentenceRow(*painter, option, {row.sentence, row.detail}, [&](const QRect& place) {
    const QRectF sign = place.adjusted(signMargin, signMargin, -signMargin, -signMargin);
    if (row.link.a.empty() || row.link.b.empty()) {
      paintNoPartner(*painter, sign, option.palette);
    } else {
      paintConfidence(*painter, sign, row.link, option.palette);
    }
  });
}

QSize CorrespondenceDelegate::sizeHint(const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
  const CorrespondenceRow& row = rowAt(index);
  return sizeOfSentenceRow(option, {row.sentence, row.detail});
}

CorrespondenceList::CorrespondenceList(QWidget* parent) : QListView{parent}
{
  setModel(&m_model);
  setItemDelegate(new CorrespondenceDelegate{this});  // owned by the view
  setFrameShape(NoFrame);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setResizeMode(Adjust);
  setWordWrap(true);
  setAccessibleName(tr("Correspondences, the most doubtful first"));
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
    if (!m_quiet) Q_EMIT chosenMoved();
  });
}

void CorrespondenceList::show(std::vector<CorrespondenceRow> rows)
{
  const ChosenSteps before = chosen();
  m_quiet = true;
  m_model.show(std::move(rows));
  choose(rowOf(before));
  m_quiet = false;
}

ChosenSteps CorrespondenceList::chosen() const
{
  const QModelIndex index = currentIndex();
  if (!index.isValid()) return {};
  const Correspondence& link = rowAt(index).link;
  return {link.a, link.b};
}

void CorrespondenceList::choose(int row)
{
  setCurrentIndex(row < 0 ? QModelIndex{} : m_model.index(row));
}

int CorrespondenceList::rowOf(const ChosenSteps& steps) const
{
  const auto holds = [](const std::vector<NodeId>& all, const std::vector<NodeId>& some) {
    return std::ranges::any_of(
        some, [&](const NodeId& id) { return std::ranges::find(all, id) != all.end(); });
  };
  const auto found = std::ranges::find_if(rows(), [&](const CorrespondenceRow& row) {
    return holds(row.link.a, steps.reference) || holds(row.link.b, steps.variant);
  });
  return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

void CorrespondenceList::follow(const ChosenSteps& steps)
{
  m_quiet = true;
  choose(rowOf(steps));
  m_quiet = false;
}

void CorrespondenceList::chooseNext()
{
  const int next = currentIndex().row() + 1;
  if (currentIndex().isValid() && next < m_model.rowCount()) choose(next);
}

void CorrespondenceList::resizeEvent(QResizeEvent* event)
{
  QListView::resizeEvent(event);
  scheduleDelayedItemsLayout();
}

}  // namespace einklang::ui
