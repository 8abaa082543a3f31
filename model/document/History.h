#pragma once

#include "model/document/Document.h"

namespace einklang {

/// Undoes or redoes until so many steps of the history are done; as far as there are so many.
void goToStep(Document& document, std::size_t done);

}  // namespace einklang
