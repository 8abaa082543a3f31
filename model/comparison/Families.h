#pragma once

#include "model/comparison/Alignment.h"

#include <vector>

namespace einklang {

/// Municipalities that deviate from the reference in the same way, more or less.
struct Family
{
  std::vector<std::size_t> members = {};  // variants, ascending
  std::size_t typical = 0;                // the member nearest to all others
  /// What tells them apart: deviations that most members show and most others do not, what matters
  /// most first; at most five. As the typical member shows them, where it does.
  Deviations common = {};
  double spread = 0;     // mean distance of the members from the typical one, in steps
  double deviating = 0;  // distance of the typical one from the reference
};

/// The variants in a few families, the largest first; every variant is in one. One family where no
/// division is clear. The distance of two variants is the effort of the deviations that only one of
/// them shows. The families do not hang on the order of the variants; of several members that
/// deviate alike, the first is the typical one.
///
/// Average linkage (Sokal and Michener 1958) by chains of nearest neighbours (Murtagh, The Computer
/// Journal 26, 1983), cut where the mean silhouette is greatest, if that is 0.25 or more (Rousseeuw
/// 1987; Kaufman and Rousseeuw 1990). Variants that deviate alike count as one with their number.
/// Of more than 256 different ones, 256 spread evenly over all are clustered and the others join
/// the family of the nearest typical one, so that the work grows with the number of variants only.
std::vector<Family> familiesOf(const Alignment& alignment);

}  // namespace einklang
