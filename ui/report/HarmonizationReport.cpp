#include "ui/report/HarmonizationReport.h"

#include "ui/report/MatrixPages.h"
#include "ui/report/ReportPages.h"
#include "ui/report/ReportText.h"

#include <algorithm>

namespace einklang::ui {

namespace {

struct Chapter
{
  QString title;
  int page = 0;
};

using Rows = std::vector<std::vector<QString>>;

/// Lays out one report. Done twice: the contents need the pages, which the first pass finds.
class Layouter
{
 public:
  Layouter(const ReportContent& content, const std::vector<Chapter>& chapters, int pageCount)
      : m_content{content},
        m_known{chapters},
        m_pages{title(content),
                {.header = title(content),
                 .pageOf = Report::tr("Page %1 of %2"),
                 .pageCount = pageCount}}
  {}

  void run()
  {
    cover();
    contents();
    m_pages.newPage(PageKind::Portrait);
    summary();
    profile();
    reference();
    matrix();
    deviations();
    decisions();
    standard();
    openPoints();
    changes();
  }

  const std::vector<Chapter>& chapters() const { return m_chapters; }
  int pageCount() const { return m_pages.pageCount(); }
  Result<QByteArray> finish() { return m_pages.finish(); }

 private:
  static QString title(const ReportContent& content)
  {
    return Report::tr("Harmonization report: %1").arg(content.project);
  }

  void chapter(const QString& name)
  {
    const int number = static_cast<int>(m_chapters.size()) + 1;
    const int page = m_pages.heading(u"%1  %2"_qs.arg(number).arg(name), 0);
    m_chapters.push_back({u"%1  %2"_qs.arg(number).arg(name), page});
  }

  void portrait()
  {
    // After landscape pages the text goes on upright.
    if (m_pages.area().width() > m_pages.area().height()) m_pages.newPage(PageKind::Portrait);
  }

  void none(const QString& sentence)
  {
    m_pages.paragraph(sentence, {.colour = QColor{0x5A, 0x63, 0x70}});
  }

  void cover()
  {
    m_pages.newPage(PageKind::Portrait, false);
    const QRectF area = m_pages.area();
    m_pages.painter().fillRect(QRectF{0, 0, area.left() - 26, area.bottom() + 200},
                               QColor{0x1D, 0x4E, 0x79});
    m_pages.moveTo(area.top() + 130);
    m_pages.paragraph(Report::tr("Harmonization report"), {16, false, QColor{0x5A, 0x63, 0x70}});
    m_pages.paragraph(m_content.project, {32, true, QColor{0x1D, 0x4E, 0x79}});
    m_pages.space(20);
    const QString count = QString::number(m_content.municipalities.size());
    m_pages.facts(
        {{Report::tr("Reference process"), m_content.reference},
         {Report::tr("Municipalities"), count + u": "_qs + m_content.municipalities.join(u", "_qs)},
         {Report::tr("Version of the standard"), m_content.version},
         {Report::tr("As of"), m_content.date},
         {Report::tr("Status"), Report::tr("FIM-oriented")}});
    m_pages.moveTo(std::max(m_pages.y(), area.bottom() - 60));
    m_pages.paragraph(
        Report::tr("FIM-oriented means: modelled after the rules of FIM, but not released by "
                   "the competent FIM office."),
        {10, false, QColor{0x5A, 0x63, 0x70}});
  }

  void contents()
  {
    m_pages.newPage(PageKind::Portrait);
    m_pages.heading(Report::tr("Contents"), 0);
    for (const Chapter& known : m_known) m_pages.contentsLine(known.title, known.page);
  }

  std::size_t decidedCount() const
  {
    return static_cast<std::size_t>(
        std::count_if(m_content.deviations.begin(), m_content.deviations.end(),
                      [](const ReportDeviation& deviation) { return deviation.decided; }));
  }

  void summary()
  {
    chapter(Report::tr("Summary"));
    const auto number = [](std::size_t value) { return QString::number(value); };
    const std::size_t all = m_content.deviations.size();
    const std::size_t decided = decidedCount();
    m_pages.facts(
        {{Report::tr("Municipalities compared"), QString::number(m_content.municipalities.size())},
         {Report::tr("Steps of the reference"), number(referenceSteps())},
         {Report::tr("Additional steps"), number(m_content.matrix.size() - referenceSteps())},
         {Report::tr("Deviations"), number(all)},
         {Report::tr("... decided"), number(decided)},
         {Report::tr("... open"), number(all - decided)},
         {Report::tr("Adopted into the standard"), number(m_content.adopted.size())},
         {Report::tr("Permitted options"), number(m_content.options.size())}});
    m_pages.paragraph(Report::tr("Deviations by kind"), {13, true});
    std::vector<std::pair<QString, std::size_t>> kinds;
    for (const ReportDeviation& deviation : m_content.deviations) {
      const auto it = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const auto& kind) { return kind.first == deviation.kind; });
      it == kinds.end() ? kinds.emplace_back(deviation.kind, 1)
                        : * it = {it->first, it->second + 1};
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    Rows rows;
    for (const auto& [kind, count] : kinds) rows.push_back({kind, number(count)});
    m_pages.table({{Report::tr("Kind"), 4}, {Report::tr("Number"), 1}}, rows);
  }

  std::size_t referenceSteps() const
  {
    return static_cast<std::size_t>(
        std::count_if(m_content.matrix.begin(), m_content.matrix.end(),
                      [](const ReportRow& row) { return row.inReference; }));
  }

  void profile()
  {
    chapter(Report::tr("Profile"));
    if (m_content.profile.empty()) return none(Report::tr("The reference has no profile."));
    m_pages.facts(m_content.profile);
  }

  // A picture that needs a landscape page takes its chapter heading along.
  void pictureChapter(const QString& name, const std::optional<Drawing>& drawing)
  {
    if (drawing) m_pages.ensurePage(ReportPages::kindFor(*drawing));
    if (!drawing) portrait();
    chapter(name);
    if (!drawing) return none(Report::tr("There is no picture."));
    m_pages.picture(*drawing, alternativeOf(*drawing));
  }

  void reference() { pictureChapter(Report::tr("Reference process"), m_content.referenceDrawing); }

  void matrix()
  {
    m_pages.ensurePage(PageKind::Landscape);
    chapter(Report::tr("Comparison matrix"));
    addMatrix(m_pages, m_content);
  }

  void deviations()
  {
    portrait();
    chapter(Report::tr("Deviations"));
    if (m_content.deviations.empty()) return none(Report::tr("There are no deviations."));
    Rows rows;
    QString step;
    for (const ReportDeviation& deviation : m_content.deviations) {
      if (rows.empty() || deviation.step != step) rows.push_back({deviation.step});
      step = deviation.step;
      rows.push_back({QString::number(deviation.number), deviation.sentence,
                      deviation.municipalities.join(u", "_qs), deviation.verdict});
    }
    m_pages.table({{Report::tr("No."), 0.7},
                   {Report::tr("Deviation"), 5.3},
                   {Report::tr("Municipalities"), 2.4},
                   {Report::tr("Decision"), 1.9}},
                  rows, true);
  }

  void decisions()
  {
    portrait();
    chapter(Report::tr("Decisions"));
    if (!m_content.attendance.empty()) {
      m_pages.heading(Report::tr("Taking part"), 1);
      m_pages.facts(m_content.attendance);
    }
    if (decidedCount() == 0) return none(Report::tr("Nothing has been decided yet."));
    for (const ReportDeviation& deviation : m_content.deviations) {
      if (deviation.decided) decision(deviation);
    }
  }

  void decision(const ReportDeviation& deviation)
  {
    m_pages.ensureRoom(130);
    m_pages.heading(Report::tr("No. %1: %2").arg(deviation.number).arg(deviation.verdict), 1);
    m_pages.paragraph(deviation.sentence);
    std::vector<ReportFact> record{
        {Report::tr("Municipalities"), deviation.municipalities.join(u", "_qs)}};
    record.insert(record.end(), deviation.record.begin(), deviation.record.end());
    m_pages.facts(record);
  }

  const ReportDeviation* find(int number) const
  {
    const auto it =
        std::find_if(m_content.deviations.begin(), m_content.deviations.end(),
                     [&](const ReportDeviation& deviation) { return deviation.number == number; });
    return it == m_content.deviations.end() ? nullptr : &*it;
  }

  void numbered(const QString& name, const std::vector<int>& numbers)
  {
    if (numbers.empty()) return;
    portrait();
    m_pages.heading(name, 1);
    for (const int number : numbers) {
      const ReportDeviation* deviation = find(number);
      if (deviation) m_pages.bullet(Report::tr("No. %1: %2").arg(number).arg(deviation->sentence));
    }
    m_pages.space(8);
  }

  void bullets(const QString& name, const QStringList& sentences)
  {
    if (sentences.isEmpty()) return;
    portrait();
    m_pages.heading(name, 1);
    for (const QString& sentence : sentences) m_pages.bullet(sentence);
    m_pages.space(8);
  }

  void standard()
  {
    pictureChapter(Report::tr("Standard process"), m_content.standardDrawing);
    numbered(Report::tr("Adopted from the municipalities"), m_content.adopted);
    numbered(Report::tr("Permitted options"), m_content.options);
    bullets(Report::tr("Decisions that exclude each other"), m_content.conflicts);
    bullets(Report::tr("Result of the check"), m_content.findings);
  }

  /// "1, 2, 5-9"
  QString openNumbers() const
  {
    QStringList runs;
    int first = 0;
    int last = 0;
    const auto close = [&] {
      if (first == 0) return;
      runs << (first == last ? QString::number(first) : u"%1\u2013%2"_qs.arg(first).arg(last));
    };
    for (const ReportDeviation& deviation : m_content.deviations) {
      if (deviation.decided) continue;
      if (deviation.number != last + 1 || first == 0) {
        close();
        first = deviation.number;
      }
      last = deviation.number;
    }
    close();
    return runs.join(u", "_qs);
  }

  void openPoints()
  {
    portrait();
    chapter(Report::tr("Open points"));
    const bool anyOpen = decidedCount() < m_content.deviations.size();
    if (!anyOpen && m_content.parked.empty()) return none(Report::tr("There are no open points."));
    if (anyOpen) {
      m_pages.heading(Report::tr("Deviations not decided yet"), 1);
      m_pages.paragraph(Report::tr("Numbers in the list of deviations: %1").arg(openNumbers()));
    }
    if (m_content.parked.empty()) return;
    m_pages.heading(Report::tr("Parking lot"), 1);
    Rows rows;
    for (const ReportFact& topic : m_content.parked) rows.push_back({topic.name, topic.value});
    m_pages.table({{Report::tr("Topic"), 7}, {Report::tr("Raised by"), 3}}, rows);
  }

  void changes()
  {
    if (m_content.changes.empty()) return;
    portrait();
    chapter(Report::tr("What changes for each municipality"));
    for (const ReportMunicipality& municipality : m_content.changes) {
      m_pages.heading(municipality.name, 1);
      if (!municipality.facts.empty()) m_pages.facts(municipality.facts);
      if (!municipality.impact.empty()) m_pages.facts(municipality.impact);
      if (municipality.changes.isEmpty())
        none(Report::tr("Nothing that has been decided changes here."));
      for (const QString& change : municipality.changes) m_pages.bullet(change);
      m_pages.space(8);
    }
  }

  const ReportContent& m_content;
  const std::vector<Chapter>& m_known;
  std::vector<Chapter> m_chapters;
  ReportPages m_pages;
};

}  // namespace

Result<QByteArray> writeReport(const ReportContent& content)
{
  std::vector<Chapter> chapters;
  int pageCount = 0;
  // The first pass finds chapters, the second their pages behind the contents, the third prints.
  for (int pass = 0; pass < 2; ++pass) {
    const std::vector<Chapter> known = chapters;
    Layouter trial{content, known, pageCount};
    trial.run();
    chapters = trial.chapters();
    pageCount = trial.pageCount();
  }
  Layouter last{content, chapters, pageCount};
  last.run();
  return last.finish();
}

}  // namespace einklang::ui
