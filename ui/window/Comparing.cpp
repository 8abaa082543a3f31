#include "ui/window/Comparing.h"

#include "model/harmonization/Corrections.h"
#include "model/layout/Layout.h"
#include "ui/paint/FontMeasure.h"

namespace einklang::ui {

Comparison computed(const ComparisonInput& input, const CancelFlag& cancel)
{
  std::vector<const Process*> variants;
  for (const Process& variant : input.variants) variants.push_back(&variant);
  std::vector<MatchConstraints> constraints;
  for (std::size_t i = 0; i < variants.size(); ++i) {
    constraints.push_back(constraintsOf(input.project, i));
  }
  Alignment alignment = input.before ? alignAgain(input.before->alignment, input.changed,
                                                  input.reference, variants, constraints, &cancel)
                                     : align(input.reference, variants, constraints, &cancel);
  if (cancel) return {};
  auto shared = sharedDeviations(alignment);
  auto families = familiesOf(alignment);
  return {std::move(alignment), std::move(shared), std::move(families)};
}

StandardView derive(const Process& reference, const std::vector<SharedDeviation>& shared,
                    const Harmonization& project)
{
  Standard standard = deriveStandard(reference, shared, project);
  Diagram diagram = layoutProcess(standard.process, {}, FontMeasure{});
  return {std::move(standard), std::move(diagram)};
}

}  // namespace einklang::ui
