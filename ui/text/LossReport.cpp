#include "ui/text/LossReport.h"

#include "model/formats/table/Csv.h"
#include "model/process/Names.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace einklang {

template <>
struct Names<LossKind>
{
  static constexpr NameTable<LossKind, 4> table{{{LossKind::Kept, "kept"},
                                                 {LossKind::Repaired, "repaired"},
                                                 {LossKind::NotShown, "not-shown"},
                                                 {LossKind::Dropped, "dropped"}}};
};

}  // namespace einklang

namespace einklang::ui {

namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(LossReport)
};

constexpr std::array worstFirst{LossKind::Dropped, LossKind::NotShown, LossKind::Repaired,
                                LossKind::Kept};

QString nameOfElement(const FileContent& content, const ElementId& id)
{
  for (const Process& process : content.processes) {
    if (process.contains(id)) return titleOf(process, id);
  }
  return {};
}

LossLine lineOf(const Loss& loss, const FileContent& content, LossOf of)
{
  LossLine line{.kind = loss.kind, .of = of, .file = toQt(loss.file)};
  line.sentence = text(loss.message);
  if (!loss.element) return line;
  line.element = toQt(loss.element->value());
  line.elementName = nameOfElement(content, *loss.element);
  return line;
}

std::size_t rankOf(LossKind kind)
{
  return static_cast<std::size_t>(std::ranges::find(worstFirst, kind) - worstFirst.begin());
}

}  // namespace

std::vector<LossLine> lossLines(const Losses& losses, const FileContent& content, LossOf of)
{
  std::vector<LossLine> lines;
  lines.reserve(losses.size());
  for (const Loss& loss : losses) lines.push_back(lineOf(loss, content, of));
  std::ranges::stable_sort(lines, {}, [](const LossLine& line) { return rankOf(line.kind); });
  return lines;
}

int countOf(const std::vector<LossLine>& lines, LossKind kind)
{
  return static_cast<int>(std::ranges::count(lines, kind, &LossLine::kind));
}

QByteArray lossesAsJson(const std::vector<LossLine>& lines)
{
  QJsonArray array;
  for (const LossLine& line : lines) {
    array.append(
        QJsonObject{{QStringLiteral("kind"), toQt(std::string{nameOf(line.kind)})},
                    {QStringLiteral("when"), line.of == LossOf::Import ? QStringLiteral("import")
                                                                       : QStringLiteral("export")},
                    {QStringLiteral("file"), line.file},
                    {QStringLiteral("element"), line.element},
                    {QStringLiteral("name"), line.elementName},
                    {QStringLiteral("message"), line.sentence}});
  }
  return QJsonDocument{array}.toJson();
}

QByteArray lossesAsCsv(const std::vector<LossLine>& lines)
{
  Table table{{fromQt(Words::tr("What became of it")), fromQt(Words::tr("Element")),
               fromQt(Words::tr("Id")), fromQt(Words::tr("What"))}};
  for (const LossLine& line : lines) {
    table.push_back({fromQt(term(line.kind)), fromQt(line.elementName), fromQt(line.element),
                     fromQt(line.sentence)});
  }
  return QByteArray::fromStdString(writeCsv(table));
}

}  // namespace einklang::ui
