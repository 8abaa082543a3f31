#pragma once

#include "model/comparison/Alignment.h"
#include "ui/paint/Drawing.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace einklang::ui {

/// A name and what it stands for, as a line of a fact sheet.
struct ReportFact
{
  QString name;
  QString value;
};

struct ReportCell
{
  CellState state = CellState::Absent;
  std::vector<int> deviations = {};  // numbers of entries in ReportContent::deviations
};

struct ReportRow
{
  QString step;
  QString role;
  bool inReference = true;
  std::vector<ReportCell> cells = {};  // one per municipality
};

/// One deviation with what was decided on it.
struct ReportDeviation
{
  int number = 0;
  QString step = {};      // where it shows
  QString kind = {};      // in words
  QString sentence = {};  // in words, about the municipalities
  QStringList municipalities = {};
  bool decided = false;
  QString verdict = {};
  std::vector<ReportFact> record = {};  // reason, legal basis, votes, who, when, until
};

struct ReportMunicipality
{
  QString name;
  std::vector<ReportFact> facts = {};  // AGS, inhabitants, cases a year
  QStringList changes = {};            // what it has to change, as sentences
  std::vector<ReportFact> impact = {};
};

/// Everything the harmonization report says, in words and pictures, ready to be laid out.
struct ReportContent
{
  QString project = {};
  QString reference = {};  // name of the reference process
  QString version = {};    // of the standard
  QString date = {};       // as it is to be printed; the report never looks at the clock
  QStringList municipalities = {};
  std::vector<ReportFact> profile = {};
  std::vector<ReportRow> matrix = {};
  std::vector<ReportDeviation> deviations = {};
  std::optional<Drawing> referenceDrawing = std::nullopt;
  std::optional<Drawing> standardDrawing = std::nullopt;
  std::vector<int> adopted = {};        // numbers of deviations built into the standard
  std::vector<int> options = {};        // ... permitted beside it
  QStringList conflicts = {};           // decisions that could not be carried out
  QStringList findings = {};            // what the check of the standard says
  std::vector<ReportFact> parked = {};  // topic, raised by
  std::vector<ReportFact> attendance = {};
  std::vector<ReportMunicipality> changes = {};
};

}  // namespace einklang::ui
