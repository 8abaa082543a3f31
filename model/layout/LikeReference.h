#pragma once

#include "model/layout/Layout.h"

#include <vector>

namespace einklang {

/// An element of a variant and the one of the reference that it is: a step, and also a lane, pool
/// or document. What is not named is found where it is plain: lanes and pools by name or by what
/// stands in them, documents by name beside the same step.
struct Twin
{
  ElementId variant;
  ElementId reference;
};

/// A variant to be drawn like the reference. Of several twins of one element the first counts.
struct VariantTwins
{
  const Process& process;
  std::vector<Twin> twins;
};

/// One variant's side of a comparison.
struct LikeSide
{
  Diagram diagram;                     // of the variant
  std::vector<Shape> missing = {};     // ghosts here: steps and lanes of the reference, by its ids
  std::vector<Shape> additional = {};  // ghosts in the reference's picture: the variant's own
                                       // steps and lanes, by the variant's ids
};

/// The reference and its variants in one frame: what is the same has the same place in all.
struct CommonFrame
{
  Diagram reference;
  std::vector<LikeSide> variants = {};
};

struct SideBySideLayout
{
  Diagram reference;
  Diagram variant;
  std::vector<Shape> variantGhosts = {};    // steps and lanes of the reference that are missing
  std::vector<Shape> referenceGhosts = {};  // steps and lanes that only the variant has
};

/// The variant drawn like the reference: its lanes in the reference's order, its steps in the
/// places of their twins, its own steps slotted in. The reference stays as it is drawn, but that
/// room is made for those. A step that another lane does in the variant stands in that lane, in
/// the same column. Ways are those of the reference where both ends are. A reference without a
/// drawing is laid out first. Only for showing: never written to the variant's file.
SideBySideLayout layoutLike(const Process& variant, const Process& reference,
                            const Diagram& referenceDiagram, const std::vector<Twin>& twins,
                            const TextMeasure& measure = plainMeasure());

/// The same for several variants in one frame with the reference.
CommonFrame layoutLike(const std::vector<VariantTwins>& variants, const Process& reference,
                       const Diagram& referenceDiagram,
                       const TextMeasure& measure = plainMeasure());

}  // namespace einklang
