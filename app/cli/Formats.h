#pragma once

#include "model/diagram/FileContent.h"
#include "model/formats/Loss.h"
#include "ui/report/PictureFile.h"

#include <string>

namespace einklang::cli {

/// What is to be written, and where to.
struct Target
{
  std::string path;                  // a path that ends in / is a folder
  std::string format = {};           // of the files in a folder; else the extension decides
  ui::PictureOptions pictures = {};  // of PDF and PNG
};

/// Writes the content in the format of the extension: yaml, bpmn, xml (XProzess), svg, pdf, png,
/// csv, html; a folder takes one file per process. Losses are said on stderr and appended to
/// `losses`. False: nothing or not all was written, stderr says why.
bool writeContent(const FileContent& content, const Target& target, Losses* losses = nullptr);

}  // namespace einklang::cli
