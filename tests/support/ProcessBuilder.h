#pragma once

#include "model/process/Edit.h"

#include <optional>
#include <sstream>
#include <string>

namespace einklang::test {

/// Builds processes the way one would sketch them:
///   ProcessBuilder{}.lane("Amt").flow("start -> Prüfen -> ?x -> Bescheiden -> end").flow("?x ->
///   end")
/// The word is the id and, with _ as blank, the label. First letters give the kind: "start",
/// "end", "?" exclusive, "+" parallel, "o" followed by "?" inclusive, "@" catching event,
/// everything else a task. Nodes go to the lane named last. "-[ja]->" labels a flow.
class ProcessBuilder
{
 public:
  explicit ProcessBuilder(const std::string& name = "Test") : m_process{ProcessId{"P"}, {name}} {}

  ProcessBuilder& lane(const std::string& name)
  {
    m_lane = LaneId{"lane_" + name};
    if (!m_process.findLane(*m_lane)) {
      apply(m_process, Insert<Lane>{{.id = *m_lane, .name = name}, m_process.lanes().size()});
    }
    return *this;
  }

  ProcessBuilder& flow(const std::string& path)
  {
    std::istringstream words{path};
    std::string previous;
    std::string label;
    for (std::string word; words >> word;) {
      if (word.starts_with("-[")) {
        label = text(word.substr(2, word.find(']') - 2));
        continue;
      }
      if (word == "->") continue;
      node(word);
      if (!previous.empty()) connect(previous, word, label);
      previous = word;
      label.clear();
    }
    return *this;
  }

  /// Changes a node that is there, through a function on it.
  template <typename F>
  ProcessBuilder& with(const std::string& id, F&& change)
  {
    Node changed = *m_process.findNode(NodeId{id});
    change(changed);
    apply(m_process, Replace<Node>{changed});
    return *this;
  }

  Process build() const { return m_process; }

 private:
  static std::string text(std::string word)
  {
    for (char& c : word) {
      if (c == '_') c = ' ';
    }
    return word;
  }

  static NodeType typeOf(const std::string& word)
  {
    if (word.starts_with("start")) return Event{EventPosition::Start};
    if (word.starts_with("end")) return Event{EventPosition::End};
    if (word.starts_with("?")) return Gateway{GatewayKind::Exclusive};
    if (word.starts_with("+")) return Gateway{GatewayKind::Parallel};
    if (word.starts_with("o?")) return Gateway{GatewayKind::Inclusive};
    if (word.starts_with("@")) return Event{EventPosition::IntermediateCatch};
    return Task{};
  }

  void node(const std::string& word)
  {
    if (m_process.findNode(NodeId{word})) return;
    const NodeType type = typeOf(word);
    Node made{.id = NodeId{word}, .type = type, .label = text(word)};
    if (std::holds_alternative<Gateway>(type)) made.label.clear();
    made.lane = m_lane;
    apply(m_process, Insert<Node>{made, m_process.nodes().size()});
  }

  void connect(const std::string& from, const std::string& to, const std::string& label)
  {
    Flow made{.id = FlowId{from + "->" + to}, .source = NodeId{from}, .target = NodeId{to}};
    made.label = label;
    apply(m_process, Insert<Flow>{made, m_process.flows().size()});
  }

  Process m_process;
  std::optional<LaneId> m_lane;
};

}  // namespace einklang::test
