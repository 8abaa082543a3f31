#include "ui/window/Mending.h"

#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/panels/ProblemsPanel.h"
#include "ui/panels/PropertiesPanel.h"
#include "ui/text/Messages.h"

namespace einklang::ui {
namespace {

constexpr double readableZoom = 0.6;  // zoom at which a label can be read

}  // namespace

Mending::Mending(ProblemsPanel& problems, DiagramView& canvas, PropertiesPanel& properties,
                 Change change)
    : m_problems{problems}, m_canvas{canvas}, m_properties{properties}, m_change{std::move(change)}
{
  connect(&m_problems, &ProblemsPanel::elementChosen, this, &Mending::showPlace);
  connect(&m_problems, &ProblemsPanel::repairChosen, this, &Mending::mend);
  connect(&m_canvas, &DiagramView::selectionMoved, this, [this] { m_canvas.setTrail({}); });
}

void Mending::showPlace(const QString& id)
{
  const Finding* finding = m_problems.current();
  const std::vector<ElementId> way = finding ? finding->witness : std::vector<ElementId>{};
  Q_EMIT placeAsked(ElementId{fromQt(id)});
  m_canvas.selectAll({ElementId{fromQt(id)}});
  m_canvas.goTo(ElementId{fromQt(id)}, readableZoom);
  m_canvas.setTrail(way);
  Q_EMIT shown();
}

void Mending::mend(const Finding& finding, const Repair& repair)
{
  if (!repair.run) {
    Q_EMIT placeAsked(repair.place);
    m_canvas.choose(repair.place);
    if (repair.words == Repair::Words::LegalBasis) return m_properties.editLegalBasis();
    return nameElement(repair.place);
  }
  m_canvas.setTrail({});
  // The user may have gone to another level since.
  if (!finding.elements.empty()) Q_EMIT placeAsked(finding.elements.front());
  std::optional<ElementId> made;
  m_change(
      [&](Transaction& transaction, const ProcessId& process) -> Status {
        const auto result = repair.run(transaction, process);
        if (!result) return result.error();
        made = *result;
        return success();
      },
      steps::repair);
  if (made) nameElement(*made);
}

void Mending::nameElement(const ElementId& id)
{
  Q_EMIT placeAsked(id);
  m_canvas.choose(id);
  m_canvas.reveal({id}, readableZoom);
  m_canvas.setFocus();
  m_canvas.editLabel();
}

}  // namespace einklang::ui
