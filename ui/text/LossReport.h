#pragma once

#include "model/diagram/FileContent.h"
#include "model/formats/Loss.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace einklang::ui {

/// Where on the way a loss came about.
enum class LossOf
{
  Import,
  Export
};

/// A loss in words.
struct LossLine
{
  LossKind kind = LossKind::Kept;
  LossOf of = LossOf::Import;
  QString file = {};
  QString element = {};      // its id; empty where the loss is about the whole file
  QString elementName = {};  // its label, or its kind in brackets
  QString sentence = {};
};

/// The losses in words, what is gone first, then what is not shown, repaired, kept; otherwise in
/// the order they came. The elements are looked up in the content.
std::vector<LossLine> lossLines(const Losses& losses, const FileContent& content, LossOf of);

/// How many lines are of this kind.
int countOf(const std::vector<LossLine>& lines, LossKind kind);

/// See resources/schema/losses.schema.json.
QByteArray lossesAsJson(const std::vector<LossLine>& lines);

/// The same as a table with a heading, for spreadsheets.
QByteArray lossesAsCsv(const std::vector<LossLine>& lines);

}  // namespace einklang::ui
