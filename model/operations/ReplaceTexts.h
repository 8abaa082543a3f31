#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"
#include "model/search/TextIndex.h"

#include <string>
#include <vector>

namespace einklang {

/// A text that is to become another one.
struct TextReplacement
{
  TextPlace place;
  std::string before;
  std::string after;
};

/// Puts other texts into a file, in any of its processes. An entry of a list (a document, a legal
/// basis) that becomes empty is gone. An error where a text is no longer what it was (Conflict), or
/// cannot be put differently (NotAllowed); the caller then abandons the transaction.
Status replaceTexts(Transaction& transaction, const std::vector<TextReplacement>& replacements);

}  // namespace einklang
