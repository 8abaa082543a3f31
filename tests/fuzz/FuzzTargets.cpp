#include "tests/fuzz/FuzzTargets.h"

#include "model/formats/ImportDoor.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/epml/EpmlFormat.h"
#include "model/formats/table/TableFormat.h"
#include "model/formats/xprozess/XProzessCheck.h"
#include "model/formats/xprozess/XProzessFacts.h"
#include "model/formats/xprozess/XProzessFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/harmonization/ProjectFile.h"

#include <array>

namespace einklang::fuzz {
namespace {

ImportLimits smallLimits()
{
  ImportLimits limits;
  limits.bytes = std::size_t{1} << 20;
  limits.elements = 20'000;
  limits.seconds = 2;
  return limits;
}

std::string refused(const char* what, const Error& error)
{
  return std::string{what} + ": " + english(error);
}

/// Whatever came in must go out as our own format and come back.
std::string survivesYaml(const FileContent& content)
{
  const auto again = readYaml(writeYaml(content), "again.yaml");
  return again ? std::string{} : refused("our YAML", again.error());
}

std::string survivesBpmn(const FileContent& content)
{
  const auto again = readBpmn(writeBpmn(content).bytes, "again.bpmn");
  return again ? std::string{} : refused("our BPMN", again.error());
}

std::string runYaml(std::string_view bytes)
{
  const auto import = readYaml(bytes, "fuzz.yaml", smallLimits());
  return import ? survivesYaml(import->content) : std::string{};
}

std::string runBpmn(std::string_view bytes)
{
  const auto import = readBpmn(bytes, "fuzz.bpmn", smallLimits());
  if (!import) return {};
  const std::string fault = survivesBpmn(import->content);
  return fault.empty() ? survivesYaml(import->content) : fault;
}

std::string runXProzess(std::string_view bytes)
{
  const auto import = readXProzess(bytes, "fuzz.xml", smallLimits());
  if (!import) return {};
  for (const Process& process : import->content.processes) {
    (void)checkForFim(process);
    (void)checkAgainstPicture(process);
    (void)xprozessFactsOf(process);
  }
  const auto again = readXProzess(writeXProzess(import->content).bytes, "again.xml");
  return again ? std::string{} : refused("our XProzess", again.error());
}

std::string runEpml(std::string_view bytes)
{
  const auto import = readEpml(bytes, "fuzz.epml", smallLimits());
  return import ? survivesYaml(import->content) : std::string{};
}

std::string runTable(std::string_view bytes)
{
  const auto import = readTable(bytes, "fuzz.csv", smallLimits());
  return import ? survivesYaml(import->content) : std::string{};
}

std::string runProject(std::string_view bytes)
{
  const auto import = importProject(bytes, "fuzz.einklang");
  if (!import) return {};
  const auto again = importProject(projectBytes(import->project), "again.einklang");
  return again ? std::string{} : refused("our project file", again.error());
}

constexpr std::array<FuzzTarget, 6> targets{{{"yaml", runYaml},
                                             {"bpmn", runBpmn},
                                             {"xprozess", runXProzess},
                                             {"epml", runEpml},
                                             {"table", runTable},
                                             {"project", runProject}}};

}  // namespace

std::span<const FuzzTarget> fuzzTargets()
{
  return targets;
}

}  // namespace einklang::fuzz
