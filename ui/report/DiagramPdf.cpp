#include "ui/report/DiagramPdf.h"

#include "model/base/Contract.h"
#include "ui/paint/Painting.h"
#include "ui/paint/PdfFinish.h"
#include "ui/report/ReportText.h"
#include "ui/report/SheetPainter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <map>
#include <optional>

namespace einklang::ui {

namespace {

constexpr double pointsPerPixel = 72.0 / 96;
constexpr int resolution = 1200;

QString alternativeOf(const Figure& figure)
{
  QString text = figure.description;
  text.replace(u'\n', u". "_qs);
  return figure.title.isEmpty() ? text : text + u": "_qs + figure.title;
}

/// One run over all drawings.
class DiagramPdf
{
 public:
  DiagramPdf(const std::vector<Drawing>& drawings, const std::vector<SheetPlan>& plans)
      : m_drawings{drawings}, m_plans{plans}
  {
    for (const SheetPlan& plan : plans) m_pageCount += static_cast<int>(plan.sheets.size());
    m_buffer.open(QIODevice::WriteOnly);
    m_pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_pdf.setTitle(m_drawings.front().title);
    m_pdf.setCreator(u"Einklang"_qs);
    m_pdf.setResolution(resolution);
  }

  Result<QByteArray> run()
  {
    for (std::size_t i = 0; i < m_drawings.size(); ++i) paintDrawing(m_drawings[i], m_plans[i]);
    m_painter.end();
    return finishPdf(
        m_bytes,
        {.title = m_drawings.front().title, .tags = m_tagger.tags(), .bookmarks = m_bookmarks});
  }

 private:
  void paintDrawing(const Drawing& drawing, const SheetPlan& plan)
  {
    m_tagsOfFigures.clear();
    addBookmarks(drawing, plan);
    const SheetPainter sheets{drawing, plan, m_page + 1, m_pageCount};
    for (std::size_t i = 0; i < plan.sheets.size(); ++i) {
      newPage(plan.page);
      sheets.paint(i, m_painter, [this](const Figure& figure) { paintTagged(figure); });
    }
  }

  void newPage(const QSizeF& size)
  {
    m_pdf.setPageSize(
        QPageSize{size * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch});
    m_pdf.setPageMargins({});
    m_page++ == 0 ? m_painter.begin(&m_pdf) : m_pdf.newPage();
    m_painter.resetTransform();
    m_painter.scale(resolution / 96.0, resolution / 96.0);
  }

  /// A figure on two sheets is one for screen readers.
  void paintTagged(const Figure& figure)
  {
    const auto known = m_tagsOfFigures.find(figure.id);
    if (known == m_tagsOfFigures.end()) {
      m_tagsOfFigures[figure.id] = m_tagger.begin(u"Figure"_qs, 0, alternativeOf(figure));
    } else {
      m_tagger.resume(known->second);
    }
    paint(figure.primitives, m_painter);
    m_tagger.end();
  }

  void addBookmarks(const Drawing& drawing, const SheetPlan& plan)
  {
    const QString title =
        drawing.title.isEmpty() ? Report::tr("Diagram %1").arg(m_page + 1) : drawing.title;
    m_bookmarks.push_back({.title = title, .page = m_page});
    for (const Figure& figure : drawing.figures) {
      if (figure.kind == FigureKind::Container) addBookmark(figure, plan);
    }
  }

  /// To the sheet on which the sub-process begins.
  void addBookmark(const Figure& figure, const SheetPlan& plan)
  {
    for (std::size_t i = 0; i < plan.sheets.size(); ++i) {
      const Sheet& sheet = plan.sheets[i];
      if (!sheet.own.contains(figure.body.topLeft())) continue;
      const QRectF seen = figure.body & sheet.part;
      const QRectF area{plan.toPage(sheet, seen.topLeft()), plan.toPage(sheet, seen.bottomRight())};
      m_bookmarks.push_back(
          {.title = figure.title.isEmpty() ? figure.description : figure.title,
           .page = m_page + static_cast<int>(i),
           .level = 1,
           .area = QRectF{area.topLeft() * pointsPerPixel, area.size() * pointsPerPixel}});
      return;
    }
  }

  const std::vector<Drawing>& m_drawings;
  const std::vector<SheetPlan>& m_plans;
  QByteArray m_bytes;
  QBuffer m_buffer{&m_bytes};
  QPdfWriter m_pdf{&m_buffer};
  QPainter m_painter;
  PdfTagger m_tagger{m_painter};
  std::map<ElementId, int> m_tagsOfFigures;
  std::vector<PdfBookmark> m_bookmarks;
  int m_page = 0;  // pages that were begun
  int m_pageCount = 0;
};

}  // namespace

Result<QByteArray> exportPdf(const std::vector<Drawing>& drawings, const PageOptions& options)
{
  expects(!drawings.empty(), "there is something to print");
  std::vector<SheetPlan> plans;
  for (const Drawing& drawing : drawings) {
    Result<SheetPlan> plan = planSheets(drawing, options);
    if (!plan) return plan.error();
    plans.push_back(*std::move(plan));
  }
  return DiagramPdf{drawings, plans}.run();
}

}  // namespace einklang::ui
