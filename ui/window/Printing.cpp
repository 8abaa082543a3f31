// What is shown, on paper.
#include "ui/report/PrintedDiagrams.h"
#include "ui/text/Messages.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/ExportWays.h"
#include "ui/window/LongWork.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PagesPreview.h"
#include "ui/window/PrintDialog.h"

#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace einklang::ui {

/// The standard where that is looked at, else the process that is worked on; each with the insides
/// of its sub-processes.
std::vector<Drawing> MainWindow::drawingsToPrint() const
{
  const bool standard = m_bar->station() == StationId::Standard;
  const auto view = m_session.standard();
  if (standard && view) return {makeDrawing(view->standard.process, view->diagram)};
  const ExportSource source = exportSource(QStringLiteral("pdf"));
  return drawingsOf(source.content, source.process, m_session.level().inside);
}

void MainWindow::printByDialog()
{
  m_capture->flush();
  const std::vector<Drawing> drawings = drawingsToPrint();
  PrintDialog pages{drawings, this};
  if (pages.exec() != QDialog::Accepted) return;
  QPrinter printer{QPrinter::HighResolution};
  printer.setDocName(drawings.front().title);
  printer.setCreator(QStringLiteral("Einklang"));
  printer.setFromTo(1, std::max(1, pages.preview().pageCount()));
  QPrintDialog dialog{&printer, this};
  dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
  if (dialog.exec() != QDialog::Accepted) return;
  Status printed = success();
  const auto work = [&, options = pages.pages()](const CancelFlag& cancel) {
    printed = printDiagrams(drawings, options, printer, cancel);
  };
  if (!doneMeanwhile(this, tr("The pages are being printed ..."), work)) return;
  if (!printed) return say(printed.error());
  tell(printer.outputFileName().isEmpty()
           ? tr("Sent to the printer: %1").arg(printer.printerName())
           : tr("Printed into the file %1").arg(printer.outputFileName()));
}

}  // namespace einklang::ui
