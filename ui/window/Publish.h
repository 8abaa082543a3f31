#pragma once

#include "ui/report/PictureFile.h"
#include "ui/report/ReportContent.h"
#include "ui/window/Session.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace einklang::ui {

/// What can be published of a project.
enum class Deliverable
{
  StandardBpmn,
  StandardXProzess,
  StandardPicture,
  StandardYaml,
  StandardSvg,
  StandardPdf,
  StandardPng,
  StandardHtml,
  MatrixCsv,
  Report
};

const std::vector<Deliverable>& deliverables();
QString titleOf(Deliverable deliverable);
QString fileNameOf(Deliverable deliverable);

/// Makes the bytes of a file from copies, so that it can run while the user goes on.
using MakeBytes = std::function<Result<QByteArray>()>;

/// How the file is made, of what is shown now. Precondition: a project is open and compared.
MakeBytes makingOf(Deliverable deliverable, const Session& session,
                   const PictureOptions& options = {});

/// The bytes of the file. Precondition: as above.
Result<QByteArray> bytesOf(Deliverable deliverable, const Session& session,
                           const PictureOptions& options = {});

/// What the file for PICTURE had to replace, a line each. Precondition: as above.
QStringList replacedForPicture(const Session& session);

/// What the report of the project says, as it stands now. Precondition: it is open and compared.
ReportContent reportContentOf(const Session& session);

}  // namespace einklang::ui
