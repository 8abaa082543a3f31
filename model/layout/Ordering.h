#pragma once

#include "model/layout/Grid.h"

namespace einklang::layout {

/// Puts the blocks of each column into the order with few crossings: band by band, weighted
/// barycentres to and fro, then exchange of neighbours (Sugiyama, Tagawa and Toda 1981; crossings
/// counted with a Fenwick tree, Barth, Jünger and Mutzel 2002). The best order seen wins, the
/// first among equals; it begins with a depth first walk, so that branches keep their order.
/// `mirrored` begins with the branches the other way round.
void orderColumns(Grid& grid, bool mirrored = false);

/// Crossings between all neighbouring columns, as far as the order tells.
long countCrossings(const Grid& grid);

}  // namespace einklang::layout
