#pragma once

#include "model/comparison/Changes.h"

namespace einklang {

/// The changes of a group as edits of the reference, and of the variant.
AnchoredEdits editsToVariant(const Pairing& pairing, const ChangeGroup& group);
AnchoredEdits editsToReference(const Pairing& pairing, const ChangeGroup& group);

/// The content of a variant node as the reference would hold it: ids translated, no place.
Node asInReference(const Pairing& pairing, std::size_t v);
Node asInVariant(const Pairing& pairing, std::size_t r);

/// A node put in with the names of its lane and pool.
InsertStep insertInReference(const Pairing& pairing, std::size_t v);
InsertStep insertInVariant(const Pairing& pairing, std::size_t r);

/// A way of one side as it is on the other.
Flow asInReference(const Pairing& pairing, const Flow& flow);
Flow asInVariant(const Pairing& pairing, const Flow& flow);

/// Takes out a way; tells what may stand for its ends where they have gone.
EraseWay eraseFrom(const WayGraph& graph, const Flow& flow);

}  // namespace einklang
