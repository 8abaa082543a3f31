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
#include <algorithm>
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
    app.add_option(
        "--weights", m_weights,
        tr("equal, inhabitants, cases, or a file (JSON: file name to number)").toStdString());
    app.add_option(
        "--constraints", m_constraints,
        tr("What must stay (JSON: mandatory, order, roles, closeness, simplicity)").toStdString());
    app.add_option("--report", m_report,
                   tr("Write effort, bound and support as JSON").toStdString());
  }

  int run() override
  {
    const std::string out = m_files.back();
    m_files.pop_back();
    if (!readFiles() || !readSettings()) return Unreadable;
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
  bool readFiles()
  {
    auto imports = readAll(m_files);
    if (!imports) return false;
    m_imports = std::move(*imports);
    if (m_reference.empty()) return true;
    m_referenceImport = read(m_reference);
    return m_referenceImport.has_value();
  }

  static void refuse(Message message, const std::string& path)
  {
    complain(Error{ErrorCode::InvalidContent, std::move(message), path});
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
    if (!readWeights()) return false;
    if (m_constraints.empty()) return true;
    const auto json = jsonFile(m_constraints);
    return json && readConstraints(*json);
  }

  bool readWeights()
  {
    if (m_weights.empty() || m_weights == "equal") return true;
    if (m_weights == "inhabitants") return weighBy(&Authority::inhabitants);
    if (m_weights == "cases") return weighBy(&Authority::casesPerYear);
    const auto weights = jsonFile(m_weights);
    if (!weights) return false;
    for (const std::string& file : m_files) {
      const QJsonValue weight = weightOf(*weights, file);
      if (!weight.isDouble() || weight.toDouble() < 0) {
        refuse(Message{"the weight of %1 is no number from 0 on", {file}}, m_weights);
        return false;
      }
      m_weightList.push_back(weight.toDouble());
    }
    return someWeigh();
  }

  /// By what the authority says about itself.
  bool weighBy(std::optional<double> Authority::*what)
  {
    for (std::size_t i = 0; i < m_imports.size(); ++i) {
      const auto& count = mainProcess(m_imports[i].content).profile().authority.*what;
      if (!count || *count < 0) {
        refuse(Message{"the authority does not say how many inhabitants or cases it has"},
               m_files[i]);
        return false;
      }
      m_weightList.push_back(*count);
    }
    return someWeigh();
  }

  bool someWeigh() const
  {
    if (std::ranges::any_of(m_weightList, [](double weight) { return weight > 0; })) return true;
    refuse(Message{"no process has a weight above 0"}, m_weights);
    return false;
  }

  static QJsonValue weightOf(const QJsonObject& weights, const std::string& file)
  {
    const std::filesystem::path path{file};
    for (const std::string& key : {file, path.filename().string(), path.stem().string()}) {
      if (weights.contains(ui::toQt(key))) return weights[ui::toQt(key)];
    }
    return 1.0;
  }

  bool readConstraints(const QJsonObject& json)
  {
    for (const QString& name : json.keys()) {
      if (!readConstraint(name, json[name])) {
        refuse(Message{"%1 is none of: mandatory (list of steps), order (list of pairs of steps), "
                       "roles (step to unit), closeness, simplicity (numbers from 0 on)",
                       {ui::fromQt(name)}},
               m_constraints);
        return false;
      }
    }
    return true;
  }

  bool readConstraint(const QString& name, const QJsonValue& value)
  {
    if (name == QLatin1String{"closeness"}) return readNumber(value, m_limits.closeness);
    if (name == QLatin1String{"simplicity"}) return readNumber(value, m_limits.simplicity);
    if (name == QLatin1String{"roles"}) return readRoles(value);
    if (name == QLatin1String{"mandatory"}) return readSteps(value, m_limits.mandatory);
    return name == QLatin1String{"order"} && readOrder(value);
  }

  static bool readNumber(const QJsonValue& value, double& number)
  {
    number = value.toDouble(-1);
    return number >= 0;
  }

  static bool readSteps(const QJsonValue& value, std::vector<std::string>& steps)
  {
    for (const QJsonValue& step : value.toArray()) {
      if (!step.isString()) return false;
      steps.push_back(ui::fromQt(step.toString()));
    }
    return value.isArray();
  }

  bool readOrder(const QJsonValue& value)
  {
    for (const QJsonValue& pair : value.toArray()) {
      std::vector<std::string> steps;
      if (!readSteps(pair, steps) || steps.size() != 2) return false;
      m_limits.order.emplace_back(steps[0], steps[1]);
    }
    return value.isArray();
  }

  bool readRoles(const QJsonValue& value)
  {
    const QJsonObject roles = value.toObject();
    for (auto role = roles.begin(); role != roles.end(); ++role) {
      if (!role.value().isString()) return false;
      m_limits.roles.emplace_back(ui::fromQt(role.key()), ui::fromQt(role.value().toString()));
    }
    return value.isObject();
  }

  bool writeProposal(const Proposal& proposal, const std::string& out) const
  {
    const FileContent content{{proposal.process},
                              {layoutProcess(proposal.process, {}, ui::FontMeasure{})}};
    if (!writeContent(content, {out})) return false;
    if (m_report.empty()) return true;
    return write(m_report, QJsonDocument{json(proposal)}.toJson().toStdString());
  }

  QJsonObject json(const Proposal& proposal) const
  {
    QJsonObject efforts;
    for (std::size_t i = 0; i < proposal.effortOf.size(); ++i) {
      efforts[ui::toQt(m_files[i])] = proposal.effortOf[i];
    }
    const std::string& start = proposal.startedFrom ? m_files[*proposal.startedFrom] : m_reference;
    return {{QStringLiteral("effort"), proposal.effort},
            {QStringLiteral("bestVariantEffort"), proposal.bestVariantEffort},
            {QStringLiteral("lowerBound"), proposal.lowerBound},
            {QStringLiteral("gap"), gapOf(proposal)},
            {QStringLiteral("effortOf"), efforts},
            {QStringLiteral("startedFrom"), ui::toQt(start)},
            {QStringLiteral("changes"), changes(proposal)},
            {QStringLiteral("support"), support(proposal)},
            {QStringLiteral("contested"), contested(proposal)}};
  }

  static QJsonArray changes(const Proposal& proposal)
  {
    QJsonArray all;
    for (const Deviation& one : proposal.changes) {
      all.append(QJsonObject{{QStringLiteral("sentence"), ui::sentence(one, tr("the proposal"))},
                             {QStringLiteral("key"), ui::toQt(one.key)}});
    }
    return all;
  }

  static QString nameOf(SupportKind kind)
  {
    switch (kind) {
      case SupportKind::Step:
        return QStringLiteral("step");
      case SupportKind::Gateway:
        return QStringLiteral("gateway");
      case SupportKind::Way:
        return QStringLiteral("way");
      case SupportKind::Unit:
        return QStringLiteral("unit");
    }
    return {};
  }

  QJsonArray support(const Proposal& proposal) const
  {
    QJsonArray all;
    for (const Support& one : proposal.support) {
      QJsonArray files;
      for (const std::size_t variant : one.variants) files.append(ui::toQt(m_files[variant]));
      all.append(
          QJsonObject{{QStringLiteral("element"), ui::toQt(one.element.value())},
                      {QStringLiteral("kind"), nameOf(one.kind)},
                      {QStringLiteral("label"), ui::toQt(labelOf(proposal.process, one.element))},
                      {QStringLiteral("share"), one.share},
                      {QStringLiteral("variants"), files}});
    }
    return all;
  }

  static QJsonArray contested(const Proposal& proposal)
  {
    QJsonArray all;
    for (const Contested& one : proposal.contested) {
      all.append(QJsonObject{
          {QStringLiteral("sentence"), ui::sentence(one.deviation, tr("the municipality"))},
          {QStringLiteral("key"), ui::toQt(one.deviation.key)},
          {QStringLiteral("share"), one.share}});
    }
    return all;
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
