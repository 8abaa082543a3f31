#pragma once

#include "model/process/Process.h"
#include "ui/report/ReportContent.h"

#include <QLocale>
#include <QString>

#include <string>
#include <vector>

namespace einklang::ui {

/// Numbers and dates go with the language of the texts, whatever the machine is set to.
QLocale readersLocale();

/// "2026-11-23" or "2026-11-23T10:00" as the reader writes dates; other texts as they are.
QString dateText(const std::string& iso);

/// Adds a fact, unless there is nothing to say.
void addFact(std::vector<ReportFact>& facts, const QString& name, const QString& value);

/// One to a line, with its type in brackets where somebody said it.
QString legalBaseLines(const std::vector<LegalBasis>& bases);

/// What is known of the process as a whole (its Steckbrief): only what somebody filled in.
std::vector<ReportFact> profileFacts(const Process& process);

}  // namespace einklang::ui
