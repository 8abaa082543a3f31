// Copy, cut, paste and duplicate: within a file, across files, windows and programs.
#include "model/operations/Copying.h"
#include "model/operations/RemoveOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/tools/CopiedPart.h"
#include "ui/tools/Gestures.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace einklang::ui {
namespace {

constexpr double besideBy = 30;  // of a duplicate, to its original

std::vector<ElementId> elementsOf(const Process& part)
{
  std::vector<ElementId> ids;
  const auto add = [&](const auto& elements) {
    for (const auto& element : elements) ids.emplace_back(element.id);
  };
  add(part.nodes());
  add(part.dataObjects());
  add(part.annotations());
  add(part.groups());
  return ids;
}

bool holdsAny(const Process& process, const FileContent& part)
{
  const std::vector<ElementId> ids = elementsOf(part.processes.front());
  return std::ranges::any_of(ids, [&](const ElementId& id) { return process.contains(id); });
}

/// Without the lanes and pools that were not chosen themselves: they only tell where it is from.
Diagram shownOf(const FileContent& part, const std::vector<ElementId>& selection)
{
  const Process& process = part.processes.front();
  Diagram shown = part.diagrams.front();
  const auto leave = [&](const auto& elements) {
    for (const auto& element : elements) {
      const bool chosen = std::ranges::find(selection, element.id) != selection.end();
      if (!chosen && shown.shapes.find(element.id)) shown.shapes.erase(element.id);
    }
  };
  leave(process.lanes());
  leave(process.participants());
  return shown;
}

/// In steps of the grid from where it was, so that it lines up as before.
Point ontoGrid(const QPointF& wanted, const Point& from)
{
  return {from.x + std::round((wanted.x() - from.x) / gridStep) * gridStep,
          from.y + std::round((wanted.y() - from.y) / gridStep) * gridStep};
}

}  // namespace

FileContent CanvasEditor::selectedPart() const
{
  if (!process() || !diagram()) return {};
  const std::vector<ElementId> selection = m_view.selection();
  return copyOf(*process(), *diagram(), {selection.begin(), selection.end()});
}

void CanvasEditor::refuse(const char* why)
{
  m_perform(
      [why](Transaction&, const ProcessId&) -> Status {
        return Error{ErrorCode::NotAllowed, {why}};
      },
      {});
}

bool CanvasEditor::copy(bool onlyPicture)
{
  FileContent part = selectedPart();
  if (part.processes.empty()) {
    refuse("select the steps that are to be copied");
    return false;
  }
  Diagram shown = shownOf(part, m_view.selection());
  const auto as = onlyPicture ? CopiedPart::As::Picture : CopiedPart::As::Everything;
  // Owned by the clipboard.
  QGuiApplication::clipboard()->setMimeData(new CopiedPart{std::move(part), std::move(shown), as});
  m_pasted = {};
  return true;
}

void CanvasEditor::cut()
{
  const FileContent part = selectedPart();
  if (!copy()) return;
  removeAll(elementsOf(part.processes.front()), steps::cut);
}

void CanvasEditor::pasteCopied()
{
  if (!process()) return;
  const Result<FileContent> part = pastable(QGuiApplication::clipboard()->mimeData());
  if (!part) {
    const Error error = part.error();
    m_perform([&](Transaction&, const ProcessId&) -> Status { return error; }, {});
    return;
  }
  put(*part, placeFor(*part), steps::paste);
}

/// Where the pointer is; without it where it was, if that is in sight, else in the middle of what
/// is. The same again goes further.
PastePlace CanvasEditor::placeFor(const FileContent& part)
{
  const QWidget& sheet = *m_view.viewport();
  const QPoint pointer = sheet.mapFromGlobal(QCursor::pos());
  const bool pointed = m_byKey && sheet.rect().contains(pointer);
  const Point from = middleOf(part);
  const QRectF seen = m_view.mapToScene(sheet.rect()).boundingRect();
  const bool kept = !pointed && seen.contains(QPointF{from.x, from.y});
  const QPointF wanted = pointed ? m_view.mapToScene(pointer) : seen.center();
  PastePlace place;
  if (!kept) place.middle = ontoGrid(wanted, from);
  const QString key = m_session.keyOf(*m_session.current());
  const bool again = m_pasted.key == key && m_pasted.middle == place.middle;
  const bool covers = kept && !part.processes.empty() && holdsAny(*process(), part);
  m_pasted = {key, place.middle, again ? m_pasted.times + 1 : covers ? 1 : 0};
  place.by = {m_pasted.times * besideBy, m_pasted.times * besideBy};
  return place;
}

void CanvasEditor::duplicate()
{
  const FileContent part = selectedPart();
  if (part.processes.empty()) return refuse("select the steps that are to be copied");
  put(part, {.by = {besideBy, besideBy}}, steps::duplicate);
}

void CanvasEditor::put(const FileContent& part, const PastePlace& place, const char* step)
{
  std::vector<ElementId> made;
  m_perform(
      [&](Transaction& transaction, const ProcessId& id) -> Status {
        auto pasted = paste(transaction, id, part, place);
        if (!pasted) return pasted.error();
        made = *std::move(pasted);
        return success();
      },
      step);
  if (made.empty()) return;
  m_view.chooseAll(made);
  if (!m_view.shows(made.front())) m_view.reveal(made);
}

}  // namespace einklang::ui
