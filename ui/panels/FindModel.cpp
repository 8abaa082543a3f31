#include "ui/panels/FindModel.h"

#include "model/base/Text.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/Labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace einklang::ui {
namespace {

constexpr qsizetype before = 24;  // letters shown before what was found
constexpr qsizetype longest = 120;

QString onOneLine(const std::string& text)
{
  return toQt(text).simplified();
}

}  // namespace

QString excerpt(const TextHit& hit)
{
  const QString text = onOneLine(hit.text);
  if (text.size() <= longest) return text;
  const QString lead = onOneLine(hit.text.substr(0, hit.ranges.front().begin));
  const qsizetype from = std::max<qsizetype>(0, lead.size() - before);
  const QString part = text.mid(from, longest);
  return (from > 0 ? QStringLiteral("… ") : QString{}) + part +
         (from + longest < text.size() ? QStringLiteral(" …") : QString{});
}

QString nameOf(TextField field)
{
  switch (field) {
    case TextField::Name:
      return FindModel::tr("Name of the process");
    case TextField::Label:
      return FindModel::tr("Label");
    case TextField::Role:
      return FindModel::tr("Role");
    case TextField::Note:
      return FindModel::tr("Note");
    case TextField::Description:
      return FindModel::tr("Description");
    case TextField::LegalBasis:
      return FindModel::tr("Legal basis");
    case TextField::Document:
      return FindModel::tr("Document");
    case TextField::System:
      return FindModel::tr("IT system");
    case TextField::Channel:
      return FindModel::tr("Channel");
    case TextField::Deadline:
      return FindModel::tr("Deadline");
    case TextField::Condition:
      return FindModel::tr("Condition");
    case TextField::State:
      return FindModel::tr("State of a document");
    case TextField::Event:
      return FindModel::tr("Event");
    case TextField::Call:
      return FindModel::tr("Called process");
    case TextField::Service:
      return FindModel::tr("Service");
    case TextField::Authority:
      return FindModel::tr("Authority");
    case TextField::Trigger:
      return FindModel::tr("Trigger");
    case TextField::Result:
      return FindModel::tr("Result");
    case TextField::Keyword:
      return FindModel::tr("Keyword");
  }
  return {};
}

namespace {

/// Of a text that only holds spaces nobody sees anything.
bool isBare(const std::string& text)
{
  return trim(text).empty();
}

}  // namespace

FindModel::FindModel(const Finder& finder, const Session& session, QObject* parent)
    : QAbstractTableModel{parent}, m_finder{finder}, m_session{session}
{}

void FindModel::refresh()
{
  beginResetModel();
  m_leftOut.assign(m_finder.found().size(), false);
  endResetModel();
}

void FindModel::setReplacing(bool replacing)
{
  m_replacing = replacing;
  refresh();
}

void FindModel::toggle(int row)
{
  const QModelIndex place = index(row, Text);
  if (place.isValid() && data(place, Qt::CheckStateRole).isValid()) {
    const bool in = data(place, Qt::CheckStateRole).toInt() == Qt::Checked;
    setData(place, in ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
  }
}

void FindModel::setReplacement(const QString& by)
{
  m_replacement = by;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, After), index(rowCount() - 1, After));
}

bool FindModel::changes(const FoundText& found) const
{
  return m_finder.after(found, m_replacement) != found.hit.text;
}

std::vector<std::size_t> FindModel::chosen() const
{
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < m_leftOut.size(); ++i) {
    const FoundText& found = m_finder.found()[i];
    if (!m_leftOut[i] && m_finder.refusal(found).isEmpty() && changes(found)) rows.push_back(i);
  }
  return rows;
}

int FindModel::bare() const
{
  if (!m_replacing) return 0;
  const std::vector<std::size_t> rows = chosen();
  return static_cast<int>(std::ranges::count_if(rows, [this](std::size_t row) {
    return isBare(m_finder.after(m_finder.found()[row], m_replacement));
  }));
}

int FindModel::refused() const
{
  return static_cast<int>(std::ranges::count_if(m_finder.found(), [this](const FoundText& each) {
    return !m_finder.refusal(each).isEmpty();
  }));
}

int FindModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_leftOut.size());
}

int FindModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(columns);
}

const Process& FindModel::processOf(const FoundText& found) const
{
  return *m_session.process(found.place());
}

QString FindModel::laneOf(const FoundText& found) const
{
  if (!found.hit.place.element) return {};
  const Node* node = processOf(found).findNode(NodeId{found.hit.place.element->value()});
  return node ? toQt(roleOf(processOf(found), *node)) : QString{};
}

/// As the library calls it.
QString FindModel::processName(const FoundText& found) const
{
  if (const ShownProject* project = m_session.project()) {
    const auto variant = std::ranges::find(project->variants, found.place());
    const auto index = static_cast<std::size_t>(variant - project->variants.begin());
    if (variant != project->variants.end()) {
      return toQt(project->harmonization().variants[index].name);
    }
  }
  return titleOf(*m_session.files()[found.file], processOf(found));
}

QString FindModel::textAt(const QModelIndex& index) const
{
  const FoundText& found = at(index.row());
  switch (index.column()) {
    case Text:
      return excerpt(found.hit);
    case After: {
      const QString refusal = m_finder.refusal(found);
      if (!refusal.isEmpty()) return refusal;
      const std::string after = m_finder.after(found, m_replacement);
      return isBare(after) ? tr("(nothing is left)") : onOneLine(after);
    }
    case Field:
      return nameOf(found.hit.place.field);
    case Element:
      return found.hit.place.element ? titleOf(processOf(found), *found.hit.place.element)
                                     : QString{};
    case Lane:
      return laneOf(found);
    case ProcessName:
      return processName(found);
    default:
      return {};
  }
}

QVariant FindModel::data(const QModelIndex& index, int role) const
{
  const bool refused = !m_finder.refusal(at(index.row())).isEmpty();
  switch (role) {
    case Qt::DisplayRole:
      return textAt(index).simplified();
    case Qt::ToolTipRole:
      return tip(index.column() == Text ? toQt(at(index.row()).hit.text) : textAt(index));
    case Qt::CheckStateRole:
      if (!m_replacing || index.column() != Text || refused) return {};
      return m_leftOut[static_cast<std::size_t>(index.row())] ? Qt::Unchecked : Qt::Checked;
    default:
      return {};
  }
}

bool FindModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (role != Qt::CheckStateRole) return false;
  m_leftOut[static_cast<std::size_t>(index.row())] = value.toInt() != Qt::Checked;
  Q_EMIT dataChanged(index, index);
  Q_EMIT choiceChanged();
  return true;
}

Qt::ItemFlags FindModel::flags(const QModelIndex& index) const
{
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (m_replacing && index.column() == Text) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

QVariant FindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const std::array names{tr("Found"),   tr("Becomes"), tr("Field"),
                         tr("Element"), tr("Lane"),    tr("Process")};
  return names[static_cast<std::size_t>(section)];
}

}  // namespace einklang::ui
