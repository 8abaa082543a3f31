#include "model/formats/table/TableFlow.h"

#include "model/base/Text.h"
#include "model/formats/Shorten.h"
#include "model/formats/table/NextSteps.h"

#include <algorithm>
#include <array>
#include <utility>

namespace einklang {
namespace {

constexpr std::array<std::string_view, 7> parallelWords{
    "parallel", "gleichzeitig",     "zeitgleich",    "parallel dazu",
    "simultan", "at the same time", "simultaneously"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> opposites{
    {{"ja", "nein"}, {"nein", "ja"}, {"yes", "no"}, {"no", "yes"}}};

/// More flows than that do not come from a table of steps but from one made to exhaust memory.
constexpr std::size_t mostEdges = 200'000;

bool isParallel(const TableStep& step)
{
  return std::ranges::find(parallelWords, foldText(step.condition)) != parallelWords.end();
}

bool isConditional(const TableStep& step)
{
  return !step.condition.empty() && !isParallel(step);
}

/// "nein" for "ja"; for other conditions "sonst".
std::string otherwise(const std::string& condition)
{
  const std::string folded = foldText(condition);
  for (const auto& [word, opposite] : opposites) {
    if (folded == word) return std::string{opposite};
  }
  return "sonst";
}

bool isYesOrNo(const std::string& condition)
{
  return otherwise(condition) != "sonst";
}

template <typename T>
bool is(const std::optional<NodeType>& type)
{
  return type && std::holds_alternative<T>(*type);
}

bool isEndStep(const TableStep& step)
{
  const Event* event = step.type ? std::get_if<Event>(&*step.type) : nullptr;
  return event && event->position == EventPosition::End;
}

/// A question is a decision, not something somebody does.
bool asks(const TableStep& step)
{
  return !step.type && step.label.ends_with('?');
}

/// An end of the flow built so far that waits for what comes next.
struct Tail
{
  std::size_t node;
  std::string label = {};
  bool isDefault = false;
};

class FlowBuilder
{
 public:
  FlowBuilder(std::vector<TableStep>& steps, Losses& losses, TableRows rows)
      : m_steps{steps}, m_losses{losses}, m_rows{rows}
  {}

  TableFlow run()
  {
    addSteps();
    const bool explicitly =
        std::ranges::any_of(m_steps, [](const TableStep& step) { return !step.next.empty(); });
    if (explicitly) {
      connectByNumbers();
    } else {
      connectInOrder();
    }
    addStart();
    separateGateways();
    return std::move(m_flow);
  }

 private:
  std::size_t add(NodeType type, std::size_t step, std::string label = {})
  {
    m_flow.nodes.push_back({std::move(type), std::move(label), step, false});
    return m_flow.nodes.size() - 1;
  }

  void connect(std::size_t from, std::size_t to, std::string label = {}, bool isDefault = false)
  {
    m_flow.edges.push_back({from, to, std::move(label), isDefault});
  }

  /// The nodes of the steps come first: the index of a step is that of its node.
  void addSteps()
  {
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
      const TableStep& step = m_steps[i];
      const NodeType type = step.type ? *step.type : asks(step) ? NodeType{Gateway{}} : Task{};
      m_flow.nodes.push_back({type, step.label, i, true});
    }
  }

  std::size_t theEnd(std::size_t step)
  {
    if (!m_end) m_end = add(Event{EventPosition::End}, step);
    m_flow.nodes[*m_end].step = std::max(m_flow.nodes[*m_end].step, step);
    return *m_end;
  }

  void connectByNumbers()
  {
    const NextSteps next{m_steps};
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
      if (isEndStep(m_steps[i])) continue;
      const std::size_t before = m_flow.edges.size();
      std::vector<std::string> unknown;
      for (const NextStep& target : next.of(i)) connectTo(i, target, unknown);
      if (!unknown.empty()) keepUnknown(i, einklang::join(unknown, ", "));
      if (m_flow.edges.size() > before) continue;
      if (i + 1 < m_steps.size()) {
        connect(i, i + 1, m_steps[i + 1].condition);
      } else {
        connect(i, theEnd(i));
      }
    }
    for (const std::size_t step : next.twins()) {
      say({"The number %1 of row %2 is given before; next steps lead to the first",
           {shortened(m_steps[step].number, 60), std::to_string(m_steps[step].row)}});
    }
  }

  void connectTo(std::size_t from, const NextStep& target, std::vector<std::string>& unknown)
  {
    const bool out = target.kind == NextStep::Kind::Elsewhere && m_rows == TableRows::Piece;
    const bool known = target.kind == NextStep::Kind::Step || target.kind == NextStep::Kind::End;
    if ((!known && !out) || m_flow.edges.size() > mostEdges) {
      unknown.push_back(target.text);
    } else if (out) {
      connect(from, theEnd(from), target.label);
      say({"Row %1 leads to a step that is not among the rows, %2; it goes on behind them",
           {std::to_string(m_steps[from].row), shortened(target.text, 60)}});
    } else if (target.kind == NextStep::Kind::End) {
      connect(from, theEnd(from), target.label);
    } else {
      connect(from, target.step,
              target.label.empty() ? m_steps[target.step].condition : target.label);
    }
  }

  void keepUnknown(std::size_t step, const std::string& text)
  {
    std::string& note = m_steps[step].attributes.note;
    note += (note.empty() ? "" : "\n") + text;
    say({"Row %1 names a next step that the table does not hold; it stands in the note: %2",
         {std::to_string(m_steps[step].row), shortened(text, 60)}});
  }

  /// The rows in order; what has a condition is a branch.
  void connectInOrder()
  {
    std::vector<Tail> tails;
    for (std::size_t i = 0; i < m_steps.size();) {
      if (isConditional(m_steps[i])) {
        i = addBranches(i, tails);
      } else if (i + 1 < m_steps.size() && isParallel(m_steps[i + 1])) {
        i = addParallel(i, tails);
      } else {
        i = addOne(i, tails);
      }
    }
    for (const Tail& tail : tails) {
      connect(tail.node, theEnd(m_flow.nodes[tail.node].step), tail.label, tail.isDefault);
    }
  }

  void join(std::vector<Tail>& tails, std::size_t node)
  {
    for (const Tail& tail : tails) connect(tail.node, node, tail.label, tail.isDefault);
    tails.clear();
  }

  std::size_t addOne(std::size_t i, std::vector<Tail>& tails)
  {
    join(tails, i);
    if (!isEndStep(m_steps[i])) tails.push_back({i});
    return i + 1;
  }

  /// From this row on: it and those that happen at the same time.
  std::size_t addParallel(std::size_t first, std::vector<Tail>& tails)
  {
    const std::size_t before = first == 0 ? 0 : first - 1;
    const std::size_t split = add(Gateway{GatewayKind::Parallel}, before);
    join(tails, split);
    std::size_t last = first + 1;
    while (last < m_steps.size() && isParallel(m_steps[last])) ++last;
    const std::size_t joining = add(Gateway{GatewayKind::Parallel}, last - 1);
    for (std::size_t i = first; i < last; ++i) {
      connect(split, i);
      connect(i, joining);
    }
    tails.push_back({joining});
    return last;
  }

  /// The decision before the branches: the question of the row above, or a new one.
  std::size_t decisionBefore(std::size_t first, bool only, std::vector<Tail>& tails)
  {
    const bool above = tails.size() == 1 && tails.front().node < m_steps.size() &&
                       std::holds_alternative<Gateway>(m_flow.nodes[tails.front().node].type) &&
                       tails.front().label.empty();
    if (above) {
      const std::size_t node = tails.front().node;
      tails.clear();
      return node;
    }
    const std::string& condition = m_steps[first].condition;
    const bool named = only && !isYesOrNo(condition);
    const std::size_t before = first == 0 ? 0 : first - 1;
    const std::size_t node = add(Gateway{}, before, named ? condition + "?" : std::string{});
    join(tails, node);
    return node;
  }

  /// Rows with the same condition, one after the other, are one branch.
  std::size_t addBranches(std::size_t first, std::vector<Tail>& tails)
  {
    std::size_t last = first;
    std::vector<std::size_t> starts;
    for (; last < m_steps.size() && isConditional(m_steps[last]); ++last) {
      const bool same = last > first &&
                        foldText(m_steps[last].condition) == foldText(m_steps[last - 1].condition);
      if (!same) starts.push_back(last);
    }
    const bool only = starts.size() == 1;
    const std::size_t decision = decisionBefore(first, only, tails);
    const bool asked =
        only && !m_flow.nodes[decision].isStep && !m_flow.nodes[decision].label.empty();
    for (std::size_t b = 0; b < starts.size(); ++b) {
      const std::size_t end = b + 1 < starts.size() ? starts[b + 1] : last;
      connect(decision, starts[b], asked ? std::string{"ja"} : m_steps[starts[b]].condition);
      for (std::size_t i = starts[b]; i + 1 < end; ++i) connect(i, i + 1);
      if (!isEndStep(m_steps[end - 1])) tails.push_back({end - 1});
    }
    if (only) {
      const std::string& condition = m_steps[first].condition;
      tails.push_back({decision, asked ? std::string{"nein"} : otherwise(condition), true});
    }
    return last;
  }

  void addStart()
  {
    const bool named = std::ranges::any_of(m_steps, [](const TableStep& step) {
      const Event* event = step.type ? std::get_if<Event>(&*step.type) : nullptr;
      return event && event->position == EventPosition::Start;
    });
    if (named || m_steps.empty()) return;
    std::vector<bool> reached(m_flow.nodes.size(), false);
    for (const TableEdge& edge : m_flow.edges) reached[edge.to] = true;
    std::size_t first = 0;
    for (std::size_t i = m_steps.size(); i < m_flow.nodes.size(); ++i) {
      if (!reached[i] && m_flow.nodes[i].step == 0 && isSplit(i)) first = i;
    }
    connect(add(Event{EventPosition::Start}, 0), first);
    for (std::size_t i = 1; i < m_steps.size(); ++i) {
      if (!reached[i]) {
        say({"No row leads to row %1, %2",
             {std::to_string(m_steps[i].row), shortened(m_steps[i].label, 60)}});
      }
    }
  }

  bool isSplit(std::size_t node) const
  {
    return std::holds_alternative<Gateway>(m_flow.nodes[node].type);
  }

  /// Steps have one way in and one way out; gateways split or join, not both.
  void separateGateways()
  {
    std::vector<std::size_t> in(m_flow.nodes.size(), 0);
    std::vector<std::size_t> out(m_flow.nodes.size(), 0);
    std::vector<bool> labelled(m_flow.nodes.size(), false);
    for (const TableEdge& edge : m_flow.edges) {
      ++in[edge.to];
      ++out[edge.from];
      if (!edge.label.empty()) labelled[edge.from] = true;
    }
    const std::size_t count = m_flow.nodes.size();
    std::vector<std::size_t> entry(count);
    std::vector<std::size_t> exit(count);
    std::vector<std::pair<std::size_t, std::size_t>> inner;
    for (std::size_t i = 0; i < count; ++i) {
      const bool gateway = isSplit(i);
      entry[i] = exit[i] = i;
      const std::size_t step = m_flow.nodes[i].step;
      if (in[i] > 1 && (!gateway || out[i] > 1)) {
        entry[i] = add(Gateway{}, step);
        inner.emplace_back(entry[i], i);
      }
      if (out[i] > 1 && !gateway) {
        exit[i] = add(Gateway{}, step);
        inner.emplace_back(i, exit[i]);
        if (!labelled[i] && m_flow.nodes[i].isStep) reportSplit(step);
      }
    }
    for (TableEdge& edge : m_flow.edges) {
      edge.from = exit[edge.from];
      edge.to = entry[edge.to];
    }
    for (const auto& [from, to] : inner) connect(from, to);
  }

  /// Several next steps without a word when which follows.
  void reportSplit(std::size_t step)
  {
    say({"Row %1 has several next steps and no conditions; it was read as a decision",
         {std::to_string(m_steps[step].row)}});
  }

  void say(Message message)
  {
    m_losses.push_back({LossKind::Repaired, std::move(message), std::nullopt});
  }

  std::vector<TableStep>& m_steps;
  Losses& m_losses;
  TableRows m_rows;
  TableFlow m_flow;
  std::optional<std::size_t> m_end;
};

}  // namespace

TableFlow flowOf(std::vector<TableStep>& steps, Losses& losses, TableRows rows)
{
  return FlowBuilder{steps, losses, rows}.run();
}

}  // namespace einklang
