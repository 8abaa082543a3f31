#pragma once

#include <QCoreApplication>

namespace einklang::ui {

/// The context of all texts of the report: Report::tr("...").
struct Report
{
  Q_DECLARE_TR_FUNCTIONS(Report)
};

}  // namespace einklang::ui
