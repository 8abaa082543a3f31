#pragma once

#include "model/process/Process.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// Reads what the authors of the bundled variants intended (`NAME.gold.yaml`, see
/// processes/README.md). Link yaml-cpp to use it.
namespace einklang::test {

struct GoldCorrespondence
{
  std::vector<std::string> reference = {};
  std::vector<std::string> variant = {};
};

struct GoldDeviation
{
  std::string kind;
  std::vector<std::string> reference = {};
  std::vector<std::string> variant = {};
  std::string sentence = {};
};

/// Steps that the reference lacks; those of several towns that mean the same share the concept.
struct GoldAdditional
{
  std::string topic;
  std::vector<std::string> variant = {};
};

struct GoldStandard
{
  std::string reference = {};  // file names
  std::string variant = {};
  std::vector<GoldCorrespondence> correspondences = {};
  std::vector<GoldAdditional> additional = {};
  std::vector<GoldDeviation> deviations = {};
};

inline std::vector<std::string> texts(const YAML::Node& node)
{
  return node ? node.as<std::vector<std::string>>() : std::vector<std::string>{};
}

inline std::string text(const YAML::Node& node)
{
  return node ? node.as<std::string>() : std::string{};
}

/// Throws what yaml-cpp throws: a broken gold file is a broken test.
inline GoldStandard readGold(const std::string& path)
{
  const YAML::Node file = YAML::LoadFile(path);
  GoldStandard gold{.reference = text(file["reference"]), .variant = text(file["variant"])};
  for (const YAML::Node& pair : file["correspondences"]) {
    gold.correspondences.push_back({texts(pair["reference"]), texts(pair["variant"])});
  }
  for (const YAML::Node& step : file["additional"]) {
    gold.additional.push_back({text(step["concept"]), texts(step["variant"])});
  }
  for (const YAML::Node& one : file["deviations"]) {
    gold.deviations.push_back(
        {text(one["kind"]), texts(one["reference"]), texts(one["variant"]), text(one["sentence"])});
  }
  return gold;
}

/// What a step stands for, per node of a model: steps of the reference and concepts. Two steps of
/// two models correspond when they stand for the same.
using Meanings = std::vector<std::pair<std::string, std::set<std::string>>>;

inline Meanings meaningsOf(const Process& reference)
{
  Meanings meanings;
  for (const Node& node : reference.nodes()) {
    meanings.push_back({node.id.value(), {"step " + node.id.value()}});
  }
  return meanings;
}

inline Meanings meaningsOf(const Process& variant, const GoldStandard& gold)
{
  const auto has = [](const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
  Meanings meanings;
  for (const Node& node : variant.nodes()) {
    std::set<std::string> means;
    for (const GoldCorrespondence& pair : gold.correspondences) {
      if (!has(pair.variant, node.id.value())) continue;
      for (const std::string& step : pair.reference) means.insert("step " + step);
    }
    for (const GoldAdditional& step : gold.additional) {
      if (has(step.variant, node.id.value())) means.insert("concept " + step.topic);
    }
    meanings.push_back({node.id.value(), means});
  }
  return meanings;
}

/// The pairs of steps of two models that mean the same, n:m spelled out.
inline std::vector<std::pair<std::string, std::string>> correspondingPairs(const Meanings& a,
                                                                           const Meanings& b)
{
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const auto& [idA, meansA] : a) {
    for (const auto& [idB, meansB] : b) {
      const bool same = std::any_of(meansA.begin(), meansA.end(),
                                    [&](const std::string& m) { return meansB.contains(m); });
      if (same) pairs.emplace_back(idA, idB);
    }
  }
  return pairs;
}

}  // namespace einklang::test
