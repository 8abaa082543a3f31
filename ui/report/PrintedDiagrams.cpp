#include "ui/report/PrintedDiagrams.h"

#include "model/base/Contract.h"
#include "ui/report/SheetPainter.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

namespace einklang::ui {
namespace {

constexpr double millimetresPerPixel = 25.4 / 96;

QPageLayout layoutOf(const SheetPlan& plan)
{
  const bool wide = plan.page.width() > plan.page.height();
  const QSizeF upright = wide ? plan.page.transposed() : plan.page;
  return {QPageSize{upright * millimetresPerPixel, QPageSize::Millimeter},
          wide ? QPageLayout::Landscape : QPageLayout::Portrait,
          {}};
}

/// One run over all drawings.
class PrintRun
{
 public:
  PrintRun(QPrinter& printer, int pageCount, const CancelFlag& cancel)
      : m_printer{printer}, m_pageCount{pageCount}, m_cancel{cancel}
  {
    m_printer.setFullPage(true);  // the plan has its own margins
  }

  Status print(const Drawing& drawing, const SheetPlan& plan)
  {
    const SheetPainter sheets{drawing, plan, m_page + 1, m_pageCount};
    for (std::size_t i = 0; i < plan.sheets.size(); ++i) {
      ++m_page;
      if (!isAsked() || m_cancel) continue;
      if (!beginPage(plan)) {
        return Error{ErrorCode::FileNotWritable, {"The printer does not take the pages."}};
      }
      sheets.paint(i, m_painter);
    }
    return success();
  }

 private:
  bool isAsked() const
  {
    if (m_printer.printRange() != QPrinter::PageRange || m_printer.fromPage() == 0) return true;
    return m_page >= m_printer.fromPage() && m_page <= m_printer.toPage();
  }

  bool beginPage(const SheetPlan& plan)
  {
    m_printer.setPageLayout(layoutOf(plan));
    const bool begun = m_painter.isActive() ? m_printer.newPage() : m_painter.begin(&m_printer);
    if (!begun) return false;
    m_painter.resetTransform();
    m_painter.scale(m_printer.resolution() / 96.0, m_printer.resolution() / 96.0);
    return true;
  }

  QPrinter& m_printer;
  int m_pageCount;
  const CancelFlag& m_cancel;
  QPainter m_painter;
  int m_page = 0;  // counted from 1
};

}  // namespace

Status printDiagrams(const std::vector<Drawing>& drawings, const PageOptions& options,
                     QPrinter& printer, const CancelFlag& cancel)
{
  expects(!drawings.empty(), "there is something to print");
  expects(options.mode != PageMode::One, "a printer has sheets of paper");
  std::vector<SheetPlan> plans;
  std::size_t pages = 0;
  for (const Drawing& drawing : drawings) {
    Result<SheetPlan> plan = planSheets(drawing, options);
    if (!plan) return plan.error();
    pages += plan->sheets.size();
    plans.push_back(*std::move(plan));
  }
  PrintRun run{printer, static_cast<int>(pages), cancel};
  for (std::size_t i = 0; i < drawings.size(); ++i) {
    if (const Status printed = run.print(drawings[i], plans[i]); !printed) return printed;
  }
  return success();
}

}  // namespace einklang::ui
