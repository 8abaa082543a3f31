#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "app/cli/OutputNames.h"
#include "model/base/Text.h"
#include "model/comparison/Alignment.h"
#include "model/comparison/DeviationNames.h"
#include "model/comparison/Effort.h"
#include "model/comparison/Families.h"
#include "model/formats/table/Csv.h"
#include "ui/text/DeviationText.h"
#include "ui/text/FamilyText.h"
#include "ui/text/Messages.h"
#include "ui/text/Telling.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>

namespace einklang::cli {
namespace {

template <typename IdType>
QJsonArray ids(const std::vector<IdType>& elements)
{
  QJsonArray array;
  for (const IdType& id : elements) array.append(ui::toQt(id.value()));
  return array;
}

/// What a variant is called: its authority, else the file.
std::string townOf(const Process& process, const std::string& path)
{
  const std::string& name = process.profile().authority.name;
  return name.empty() ? std::filesystem::path{path}.stem().string() : name;
}

class CompareCommand : public Command
{
  Q_DECLARE_TR_FUNCTIONS(CompareCommand)

 public:
  std::string name() const override { return "compare"; }
  QString summary() const override { return tr("Compares variants with a reference process"); }

  void declare(CLI::App& app) override
  {
    app.add_option("REFERENCE", m_reference, tr("The reference process").toStdString())->required();
    app.add_option("VARIANT", m_variants, tr("The variants").toStdString())->required();
    app.add_option("--format", m_format, tr("text, json or csv (the matrix)").toStdString())
        ->check(CLI::IsMember({"text", "json", "csv"}));
  }

  int run() override
  {
    std::vector<std::string> paths{m_reference};
    paths.insert(paths.end(), m_variants.begin(), m_variants.end());
    const auto imports = readAll(paths);
    if (!imports) return Unreadable;
    const Process& reference = mainProcess(imports->front().content);
    std::vector<const Process*> variants;
    for (std::size_t i = 0; i < m_variants.size(); ++i) {
      variants.push_back(&mainProcess((*imports)[i + 1].content));
      m_towns.push_back(townOf(*variants.back(), m_variants[i]));
    }
    const Alignment alignment = align(reference, variants);
    if (m_format == "json") measure(reference, variants, alignment);
    print(alignment);
    return Success;
  }

 private:
  void measure(const Process& reference, const std::vector<const Process*>& variants,
               const Alignment& alignment)
  {
    m_efforts.resize(variants.size());
    const EffortGraph graph{reference};
    parallelFor(variants.size(), [&](std::size_t i) {
      m_efforts[i] = effortBetween(graph, EffortGraph{*variants[i]},
                                   alignment.variants[i].correspondences, provedEffort);
    });
  }

  void print(const Alignment& alignment) const
  {
    if (m_format == "json") std::cout << QJsonDocument{json(alignment)}.toJson().toStdString();
    if (m_format == "csv")
      std::cout << writeCsv(matrix(alignment), {.separator = ',', .byteOrderMark = false});
    if (m_format == "text") printText(alignment);
  }

  /// Every sentence in the language, by variant and deviation.
  std::vector<std::vector<QString>> sentencesIn(ui::Spoken language,
                                                const Alignment& alignment) const
  {
    const ui::SpokenLanguage spoken{*QCoreApplication::instance(), language};
    std::vector<std::vector<QString>> all;
    for (std::size_t i = 0; i < alignment.variants.size(); ++i) {
      all.emplace_back();
      for (const Deviation& deviation : alignment.variants[i].deviations) {
        all.back().push_back(ui::sentence(deviation, ui::toQt(m_towns[i])));
      }
    }
    return all;
  }

  /// As few sentences as tell all deviations of a variant.
  QJsonArray statements(const Alignment& alignment, std::size_t variant) const
  {
    const Deviations& deviations = alignment.variants[variant].deviations;
    const auto toldIn = [&](ui::Spoken language) {
      const ui::SpokenLanguage spoken{*QCoreApplication::instance(), language};
      return ui::told(deviations, ui::toQt(m_towns[variant]));
    };
    const std::vector<ui::Told> german = toldIn(ui::Spoken::German);
    const std::vector<ui::Told> english = toldIn(ui::Spoken::English);
    QJsonArray all;
    for (std::size_t i = 0; i < german.size(); ++i) {
      QJsonArray keys;
      for (const std::size_t at : german[i].deviations) keys.append(ui::toQt(deviations[at].key));
      all.append(QJsonObject{
          {QStringLiteral("deviations"), keys},
          {QStringLiteral("sentences"), QJsonObject{{QStringLiteral("de"), german[i].sentence},
                                                    {QStringLiteral("en"), english[i].sentence}}}});
    }
    return all;
  }

  QJsonArray json(const Alignment& alignment) const
  {
    const auto german = sentencesIn(ui::Spoken::German, alignment);
    const auto english = sentencesIn(ui::Spoken::English, alignment);
    QJsonArray all;
    const std::vector<QJsonObject> families = familyOfEach(alignment);
    for (std::size_t i = 0; i < alignment.variants.size(); ++i) {
      QJsonArray deviations;
      for (std::size_t d = 0; d < german[i].size(); ++d) {
        QJsonObject told = json(alignment.variants[i].deviations[d], m_towns[i]);
        told.insert(QStringLiteral("sentences"),
                    QJsonObject{{QStringLiteral("de"), german[i][d]},
                                {QStringLiteral("en"), english[i][d]}});
        deviations.append(told);
      }
      all.append(QJsonObject{{QStringLiteral("variant"), ui::toQt(m_variants[i])},
                             {QStringLiteral("authority"), ui::toQt(m_towns[i])},
                             {QStringLiteral("effort"), m_efforts[i].value},
                             {QStringLiteral("lowerBound"), m_efforts[i].lowerBound},
                             {QStringLiteral("proved"), m_efforts[i].proved},
                             {QStringLiteral("sameAs"), sameAs(alignment, i)},
                             {QStringLiteral("family"), families[i]},
                             {QStringLiteral("deviations"), deviations},
                             {QStringLiteral("statements"), statements(alignment, i)}});
    }
    return all;
  }

  /// The files of the others that say the same.
  QJsonArray sameAs(const Alignment& alignment, std::size_t variant) const
  {
    QJsonArray others;
    for (std::size_t i = 0; i < alignment.sameAs.size(); ++i) {
      const bool same = alignment.sameAs[i] == alignment.sameAs[variant];
      if (same && i != variant) others.append(ui::toQt(m_variants[i]));
    }
    return others;
  }

  std::vector<QJsonObject> familyOfEach(const Alignment& alignment) const
  {
    std::vector<QJsonObject> all(alignment.variants.size());
    for (const Family& family : familiesOf(alignment)) {
      QJsonArray common;
      for (const Deviation& one : family.common) common.append(ui::toQt(one.key));
      const QJsonObject json{{QStringLiteral("typical"), ui::toQt(m_variants[family.typical])},
                             {QStringLiteral("members"), static_cast<int>(family.members.size())},
                             {QStringLiteral("spread"), family.spread},
                             {QStringLiteral("common"), common}};
      for (const std::size_t member : family.members) all[member] = json;
    }
    return all;
  }

  static QJsonObject json(const Deviation& deviation, const std::string& town)
  {
    return {{QStringLiteral("key"), ui::toQt(deviation.key)},
            {QStringLiteral("kind"), ui::toQt(std::string{nameOf(deviation.kind)})},
            {QStringLiteral("reference"), ids(deviation.referenceSteps)},
            {QStringLiteral("variant"), ids(deviation.variantSteps)},
            {QStringLiteral("anchors"), ids(deviation.anchors)},
            {QStringLiteral("referenceElements"), ids(deviation.referenceElements)},
            {QStringLiteral("variantElements"), ids(deviation.variantElements)},
            {QStringLiteral("group"), ui::toQt(deviation.group)},
            {QStringLiteral("effort"), deviation.effort},
            {QStringLiteral("sentence"), ui::sentence(deviation, ui::toQt(town))}};
  }

  Table matrix(const Alignment& alignment) const
  {
    Table table{{"reference", "step", "role", "support"}};
    table.front().insert(table.front().end(), m_towns.begin(), m_towns.end());
    for (const AlignmentRow& row : alignment.rows) {
      table.push_back({row.reference ? row.reference->value() : "", row.label, row.role,
                       std::to_string(row.support)});
      for (const AlignmentCell& cell : row.cells) {
        table.back().emplace_back(nameOf(cell.state));
      }
    }
    return table;
  }

  void printText(const Alignment& alignment) const
  {
    for (std::size_t i = 0; i < alignment.variants.size(); ++i) {
      if (alignment.sameAs[i] != i) {
        std::cout << tr("%1: the same as %2")
                         .arg(ui::toQt(m_towns[i]), ui::toQt(m_towns[alignment.sameAs[i]]))
                         .toStdString()
                  << '\n';
        continue;
      }
      const Deviations& deviations = alignment.variants[i].deviations;
      const auto statements = ui::told(deviations, ui::toQt(m_towns[i]));
      const QString town = ui::toQt(m_towns[i]);
      const auto all = static_cast<int>(deviations.size());
      const auto told = static_cast<int>(statements.size());
      const QString heading = told == all
                                  ? tr("%1: %n deviation(s)", nullptr, all).arg(town)
                                  : tr("%1: %2 deviations in %n statement(s)", nullptr, told)
                                        .arg(town, QString::number(all));
      std::cout << heading.toStdString() << '\n';
      for (const ui::Told& one : statements) {
        std::cout << "  - " << one.sentence.toStdString() << '\n';
      }
    }
    if (alignment.variants.size() > 2) printFamilies(alignment);
  }

  void printFamilies(const Alignment& alignment) const
  {
    QStringList towns;
    for (const std::string& town : m_towns) towns.append(ui::toQt(town));
    std::cout << '\n' << tr("Who works alike:").toStdString() << '\n';
    for (const Family& family : familiesOf(alignment)) {
      std::cout << ui::familyTitle(family, towns).toStdString() << '\n';
      for (const QString& trait : ui::familyTraits(family, towns)) {
        std::cout << "  - " << trait.toStdString() << '\n';
      }
    }
  }

  std::string m_reference;
  std::vector<std::string> m_variants;
  std::vector<std::string> m_towns;
  std::vector<Effort> m_efforts;  // for JSON
  std::string m_format = "text";
};

}  // namespace

std::unique_ptr<Command> compareCommand()
{
  return std::make_unique<CompareCommand>();
}

}  // namespace einklang::cli
