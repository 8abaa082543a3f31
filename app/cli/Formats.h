#pragma once

#include "model/diagram/FileContent.h"
#include "model/formats/Loss.h"

#include <string>

namespace einklang::cli {

/// Writes the content in the format of the extension: yaml, bpmn, xml (XProzess), svg, pdf, png,
/// csv, html. A path that ends in / is a folder and takes one file per process, in the format
/// `fallback`. Losses are said on stderr and appended to `losses`. False: nothing or not all was
/// written, stderr says why.
bool writeContent(const FileContent& content, const std::string& path, const std::string& fallback,
                  Losses* losses = nullptr);

}  // namespace einklang::cli
