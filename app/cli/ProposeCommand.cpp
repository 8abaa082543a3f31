#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "app/cli/Formats.h"
#include "model/base/Text.h"
#include "model/harmonization/Proposal.h"
#include "model/layout/Layout.h"
#include "model/storage/ReadFile.h"
#include "ui/paint/FontMeasure.h"
#include "ui/text/DeviationText.h"
#include "ui/text/Messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <filesystem>

namespace einklang::cli {
namespace {

class ProposeCommand : public Command
{
  Q_DECLARE_TR_FUNCTIONS(ProposeCommand)

 public:
  std::string name() const override { return "propose"; }
  QString summary() const override
  {
    return tr("Proposes a sound process with little change for all variants");
  }
  bool draws() const override { return true; }

  void declare(CLI::App& app) override
  {
    app.add_option("VARIANT... OUT", m_files,
                   tr("The variants, then the file to write").toStdString())
        ->required()
        ->expected(2, -1);
    app.add_option("--reference", m_reference, tr("Stay close to this reference").toStdString());
    app.add_option("--weights", m_weights,
                   tr("Weights of the variants (JSON: file name to number)").toStdString());
    app.add_option("--constraints", m_constraints,
                   tr("What must stay (JSON: mandatory, order)").toStdString());
    app.add_option("--report", m_report,
                   tr("Write effort, bound and support as JSON").toStdString());
  }

  int run() override
  {
    const std::string out = m_files.back();
    m_files.pop_back();
    if (!readAll() || !readSettings()) return Unreadable;
    std::vector<const Process*> variants;
    for (const Import& import : m_imports) variants.push_back(&mainProcess(import.content));
    const Process* reference =
        m_referenceImport ? &mainProcess(m_referenceImport->content) : nullptr;
    const Result<Proposal> proposal = propose(variants, m_weightList, reference, m_limits);
    if (!proposal) {
      complain(proposal.error());
      return Found;
    }
    return writeProposal(*proposal, out) ? Success : Unwritable;
  }

 private:
  bool readAll()
  {
    for (const std::string& file : m_files) {
      auto import = read(file);
      if (!import) return false;
      m_imports.push_back(std::move(*import));
    }
    if (m_reference.empty()) return true;
    m_referenceImport = read(m_reference);
    return m_referenceImport.has_value();
  }

  static std::optional<QJsonObject> jsonFile(const std::string& path)
  {
    const Result<std::string> bytes = readFile(path);
    if (!bytes) {
      complain(bytes.error());
      return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes), &error);
    if (json.isObject()) return json.object();
    complain(ErrorCode::SyntaxError, "the file is no JSON object", path);
    return std::nullopt;
  }

  bool readSettings()
  {
    if (!m_weights.empty()) {
      const auto weights = jsonFile(m_weights);
      if (!weights) return false;
      for (const std::string& file : m_files) m_weightList.push_back(weightOf(*weights, file));
    }
    if (m_constraints.empty()) return true;
    const auto json = jsonFile(m_constraints);
    if (json) readConstraints(*json);
    return json.has_value();
  }

  static double weightOf(const QJsonObject& weights, const std::string& file)
  {
    const std::filesystem::path path{file};
    for (const std::string& key : {file, path.filename().string(), path.stem().string()}) {
      if (weights.contains(ui::toQt(key))) return weights[ui::toQt(key)].toDouble(1);
    }
    return 1;
  }

  void readConstraints(const QJsonObject& json)
  {
    for (const QJsonValue& step : json[QStringLiteral("mandatory")].toArray()) {
      m_limits.mandatory.push_back(ui::fromQt(step.toString()));
    }
    for (const QJsonValue& pair : json[QStringLiteral("order")].toArray()) {
      const QJsonArray steps = pair.toArray();
      m_limits.order.emplace_back(ui::fromQt(steps.at(0).toString()),
                                  ui::fromQt(steps.at(1).toString()));
    }
    m_limits.closeness = json[QStringLiteral("closeness")].toDouble(0);
    m_limits.simplicity = json[QStringLiteral("simplicity")].toDouble(0);
  }

  bool writeProposal(const Proposal& proposal, const std::string& out) const
  {
    const FileContent content{
        {proposal.process}, {layoutProcess(proposal.process, {}, ui::FontMeasure{})}, {}};
    if (!writeContent(content, out, {})) return false;
    if (m_report.empty()) return true;
    return write(m_report, QJsonDocument{json(proposal)}.toJson().toStdString());
  }

  QJsonObject json(const Proposal& proposal) const
  {
    QJsonArray support;
    for (const Support& one : proposal.support) {
      support.append(
          QJsonObject{{QStringLiteral("element"), ui::toQt(one.step.value())},
                      {QStringLiteral("label"), ui::toQt(labelOf(proposal.process, one.step))},
                      {QStringLiteral("share"), one.share}});
    }
    QJsonArray contested;
    for (const Contested& one : proposal.contested) {
      contested.append(QJsonObject{
          {QStringLiteral("sentence"), ui::sentence(one.deviation, tr("The municipality"))},
          {QStringLiteral("key"), ui::toQt(one.deviation.key)},
          {QStringLiteral("share"), one.share}});
    }
    QJsonObject efforts;
    for (std::size_t i = 0; i < proposal.effortOf.size(); ++i) {
      efforts[ui::toQt(m_files[i])] = proposal.effortOf[i];
    }
    const double gap =
        proposal.effort > 0 ? (proposal.effort - proposal.lowerBound) / proposal.effort : 0;
    return {{QStringLiteral("effort"), proposal.effort},
            {QStringLiteral("bestVariantEffort"), proposal.bestVariantEffort},
            {QStringLiteral("lowerBound"), proposal.lowerBound},
            {QStringLiteral("gap"), gap},
            {QStringLiteral("effortOf"), efforts},
            {QStringLiteral("support"), support},
            {QStringLiteral("contested"), contested}};
  }

  std::vector<std::string> m_files;
  std::string m_reference;
  std::string m_weights;
  std::string m_constraints;
  std::string m_report;
  std::vector<Import> m_imports;
  std::optional<Import> m_referenceImport;
  std::vector<double> m_weightList;
  ProposalConstraints m_limits;
};

}  // namespace

std::unique_ptr<Command> proposeCommand()
{
  return std::make_unique<ProposeCommand>();
}

}  // namespace einklang::cli
