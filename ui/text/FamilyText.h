#pragma once

#include "model/comparison/Families.h"

#include <QStringList>

namespace einklang::ui {

/// "Family Elsterfurt (3): Elsterfurt, Kaltenborna, Muldenroda"; a municipality of its own kind:
/// "On its own: Elsterfurt". `municipalities` holds the names of all variants.
QString familyTitle(const Family& family, const QStringList& municipalities);

/// What the family has in common, a sentence each; never empty.
QStringList familyTraits(const Family& family, const QStringList& municipalities);

}  // namespace einklang::ui
