#include "model/base/Message.h"
#include "model/formats/ImportDoor.h"
#include "model/matching/Matching.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

/// Scores the matcher against gold files and tells its worst errors with their reasons.
///
/// A gold file is a table with the columns pair, fileA, fileB, idA, idB, as those of the bundled
/// processes (n:m spelled out) and of the University Admission contest. Scored are the pairs of
/// kinds of elements that the gold speaks of. A gold of versions (process, vA, vB, span, id,
/// status) says which ids stayed from one version to the next; the newer one is read with other
/// ids.

using namespace einklang;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostErrors = 20;

using IdPair = std::pair<std::string, std::string>;

std::vector<std::string> cellsOf(const std::string& line)
{
  std::vector<std::string> cells{""};
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else if (c != '\r') {
      cells.back() += c;
    }
  }
  return cells;
}

/// Two models and which steps of them correspond.
struct GoldPair
{
  fs::path a;
  fs::path b;
  std::set<IdPair> links = {};
  bool blind = false;  // b is read with other ids
};

using GoldPairs = std::map<std::string, GoldPair>;

/// The file as named, or the model of that name in the format of the house.
fs::path modelFile(const fs::path& folder, const std::string& name)
{
  fs::path path = folder / name;
  if (!fs::exists(path)) path.replace_extension(".yaml");
  return path;
}

std::string blinded(const std::string& id)
{
  return "x" + std::to_string(std::hash<std::string>{}(id));
}

void addVersionRow(const fs::path& folder, const std::vector<std::string>& cells, GoldPairs& pairs)
{
  if (cells.size() < 6 || cells[3] != "consecutive") return;
  GoldPair& pair = pairs[cells[0] + " " + cells[1] + "-" + cells[2]];
  pair.a = folder / (cells[0] + "_" + cells[1] + ".bpmn");
  pair.b = folder / (cells[0] + "_" + cells[2] + ".bpmn");
  pair.blind = true;
  if (cells[5] == "same" || cells[5] == "renamed") pair.links.emplace(cells[4], blinded(cells[4]));
}

GoldPairs readGold(const fs::path& path)
{
  std::ifstream file{path, std::ios::binary};
  GoldPairs pairs;
  std::string line;
  std::getline(file, line);
  const bool versions = line.starts_with("process,vA,vB");
  while (std::getline(file, line)) {
    const std::vector<std::string> cells = cellsOf(line);
    if (versions) addVersionRow(path.parent_path(), cells, pairs);
    if (versions || cells.size() < 5) continue;
    GoldPair& pair = pairs[cells[0]];
    pair.a = modelFile(path.parent_path(), cells[1]);
    pair.b = modelFile(path.parent_path(), cells[2]);
    pair.links.emplace(cells[3], cells[4]);
  }
  return pairs;
}

std::string readText(const fs::path& path)
{
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

/// Every id of a BPMN file replaced, wherever it stands.
std::string withOtherIds(const std::string& text)
{
  std::set<std::string> ids;
  const std::string mark = " id=\"";
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
    const std::size_t begin = at + mark.size();
    ids.insert(text.substr(begin, text.find('"', begin) - begin));
  }
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\"<>:", at), text.size());
    const std::string token = text.substr(at, end - at);
    out += ids.contains(token) ? blinded(token) : token;
    if (end < text.size()) out += text[end];
    at = end + 1;
  }
  return out;
}

/// The process of a file that has most to say.
Process largestOf(const fs::path& path, bool blind)
{
  Result<Import> import =
      blind ? importBytes(withOtherIds(readText(path)), path.string()) : importFile(path.string());
  if (!import) {
    std::fprintf(stderr, "%s: %s\n", path.c_str(), english(import.error()).c_str());
    std::exit(3);
  }
  const auto& all = import->content.processes;
  const auto it = std::ranges::max_element(
      all, {}, [](const Process& process) { return process.nodes().size(); });
  return it == all.end() ? Process{ProcessId{"none"}} : *it;
}

std::string kindOf(const Process& process, const std::string& id)
{
  const Node* node = process.findNode(NodeId{id});
  if (!node) return "?";
  if (const Gateway* gateway = gatewayOf(*node)) {
    return "gateway" + std::to_string(static_cast<int>(gateway->kind));
  }
  const Event* event = eventOf(*node);
  if (!event) return "activity";
  switch (event->position) {
    case EventPosition::Start:
      return "start";
    case EventPosition::End:
      return "end";
    case EventPosition::Boundary:
      return "boundary";
    default:
      return "intermediate";
  }
}

using Kinds = std::pair<std::string, std::string>;

Kinds kindsOf(const Process& a, const Process& b, const IdPair& link)
{
  Kinds kinds{kindOf(a, link.first), kindOf(b, link.second)};
  if (kinds.second < kinds.first) std::swap(kinds.first, kinds.second);
  return kinds;
}

/// Links found, and how many of them are right.
struct Count
{
  int found = 0;
  int right = 0;

  double precision() const { return found ? static_cast<double>(right) / found : 1; }
};

/// A link that is missing (score of the pair unknown) or wrong, told in words.
struct Fault
{
  double weight = 0;  // the surer a wrong link, the worse
  std::string text = {};
};

class Score
{
 public:
  explicit Score(std::string name) : m_name{std::move(name)} {}

  void add(const GoldPairs& pairs)
  {
    std::set<Kinds> kinds;
    for (const auto& [name, pair] : pairs) {
      for (const IdPair& link : pair.links) {
        kinds.insert(kindsOf(model(pair.a), model(pair.b, pair.blind), link));
      }
    }
    for (const auto& [name, pair] : pairs) add(name, pair, kinds);
    m_pairs += pairs.size();
  }

  void print(bool errors)
  {
    const double precision = m_all.precision();
    const double recall = m_intended ? static_cast<double>(m_all.right) / m_intended : 1;
    std::printf("%s: %zu pairs of models, %d links intended, %d found, %d right\n", m_name.c_str(),
                m_pairs, m_intended, m_all.found, m_all.right);
    std::printf("  P %.3f  R %.3f  F %.3f\n", precision, recall,
                precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0);
    print("class", m_classes);
    print("kind", m_kinds);
    std::printf("  links of several steps: %d, P %.3f of their pairs\n", m_groups,
                m_ofGroups.precision());
    if (!errors) return;
    print("false links, the surest first", m_wrong);
    print("missed links, the strongest evidence first", m_missed);
  }

 private:
  const Process& model(const fs::path& path, bool blind = false)
  {
    const std::pair key{path, blind};
    const auto it = m_models.find(key);
    if (it != m_models.end()) return it->second;
    return m_models.emplace(key, largestOf(path, blind)).first->second;
  }

  void add(const std::string& name, const GoldPair& pair, const std::set<Kinds>& kinds)
  {
    const Process& a = model(pair.a);
    const Process& b = model(pair.b, pair.blind);
    const Correspondences found = match(a, b);
    std::set<IdPair> met;
    const bool allKinds = pair.blind;
    for (const Correspondence& link : found) {
      if (link.a.size() + link.b.size() > 2) ++m_groups;
      for (const NodeId& one : link.a) {
        for (const NodeId& other : link.b) {
          const IdPair ids{one.value(), other.value()};
          const Kinds ofLink = kindsOf(a, b, ids);
          if (!allKinds && !kinds.contains(ofLink)) continue;
          const bool right = pair.links.contains(ids);
          count(link, right, ofLink);
          if (right) met.insert(ids);
          if (!right) m_wrong.push_back({link.score, told(name, a, b, ids, &link)});
        }
      }
    }
    for (const IdPair& ids : pair.links) {
      ++m_intended;
      ++m_intendedKinds[kindsOf(a, b, ids).first];
      if (met.contains(ids)) continue;
      m_missed.push_back(
          {evidence(a, b, ids), told(name, a, b, ids, nullptr) + instead(a, b, ids, found)});
    }
  }

  void count(const Correspondence& link, bool right, const Kinds& kinds)
  {
    static constexpr std::array names{"sure", "likely", "unsure"};
    for (Count* one : {&m_all, &m_classes[names.at(static_cast<std::size_t>(link.confidence))],
                       &m_kinds[kinds.first]}) {
      ++one->found;
      if (right) ++one->right;
    }
    if (link.a.size() + link.b.size() <= 2) return;
    ++m_ofGroups.found;
    if (right) ++m_ofGroups.right;
  }

  /// How alike the matcher finds a pair that it did not link.
  static double evidence(const Process& a, const Process& b, const IdPair& ids)
  {
    const std::optional<double> likeness = likenessOf(a, b, NodeId{ids.first}, NodeId{ids.second});
    return likeness.value_or(0);
  }

  static std::string titleOf(const Process& process, const std::string& id)
  {
    const Node& node = *process.findNode(NodeId{id});
    std::string label = node.label.empty() ? "(" + id + ")" : node.label;
    std::ranges::replace(label, '\n', ' ');
    return label + " [" + roleOf(process, node) + "]";
  }

  static std::string told(const std::string& name, const Process& a, const Process& b,
                          const IdPair& ids, const Correspondence* link)
  {
    std::string text = name + ": " + titleOf(a, ids.first) + " = " + titleOf(b, ids.second);
    if (!link) return text;
    if (link->a.size() + link->b.size() > 2) text += " (group)";
    text += link->confidence == Confidence::Sure ? "  {sure}" : "";
    for (const Message& reason : link->reasons) text += "; " + english(reason);
    return text;
  }

  /// Whom the two steps were linked with instead.
  static std::string instead(const Process& a, const Process& b, const IdPair& ids,
                             const Correspondences& found)
  {
    std::string text;
    for (const NodeId& other : partnersInB(found, NodeId{ids.first})) {
      text += "\n        first is taken for: " + titleOf(b, other.value());
    }
    for (const NodeId& other : partnersInA(found, NodeId{ids.second})) {
      text += "\n        second is taken for: " + titleOf(a, other.value());
    }
    return text;
  }

  void print(const char* what, const std::map<std::string, Count>& counts)
  {
    for (const auto& [name, count] : counts) {
      const int intended = std::string{what} == "kind" ? m_intendedKinds[name] : m_intended;
      std::printf("  %s %-13s %4d found  P %.3f  R %.3f\n", what, name.c_str(), count.found,
                  count.precision(), static_cast<double>(count.right) / std::max(1, intended));
    }
  }

  static void print(const char* what, std::vector<Fault>& faults)
  {
    std::ranges::stable_sort(faults, {}, [](const Fault& one) { return -one.weight; });
    std::printf("  %s (%zu in all)\n", what, faults.size());
    const bool all = std::getenv("ALL") != nullptr;
    for (std::size_t i = 0; i < faults.size() && (all || i < mostErrors); ++i) {
      std::printf("    %.2f %s\n", faults[i].weight, faults[i].text.c_str());
    }
  }

  std::string m_name;
  std::map<std::pair<fs::path, bool>, Process> m_models;
  std::size_t m_pairs = 0;
  int m_intended = 0;
  int m_groups = 0;
  Count m_all;
  Count m_ofGroups;
  std::map<std::string, Count> m_classes;
  std::map<std::string, Count> m_kinds;
  std::map<std::string, int> m_intendedKinds;
  std::vector<Fault> m_wrong;
  std::vector<Fault> m_missed;
};

}  // namespace

/// `MatchScore [--errors] GOLD.csv...`: one score over all files.
int main(int count, char** arguments)
{
  std::vector<std::string> files{arguments + 1, arguments + count};
  const bool errors = std::erase(files, "--errors") > 0;
  if (files.empty()) return 2;
  std::string name;
  for (const std::string& file : files) {
    name += (name.empty() ? "" : " + ") + fs::path{file}.parent_path().filename().string();
  }
  Score score{name};
  for (const std::string& file : files) score.add(readGold(file));
  score.print(errors);
  return 0;
}
