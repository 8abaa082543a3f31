#include "model/base/Text.h"
#include "model/formats/xml/XmlReader.h"
#include "model/formats/xml/XmlWriter.h"
#include "model/formats/xprozess/XProzessDetails.h"
#include "model/formats/xprozess/XProzessFormat.h"
#include "model/formats/xprozess/XProzessGroups.h"
#include "model/formats/xprozess/XProzessKept.h"
#include "model/formats/xprozess/XProzessModels.h"
#include "model/formats/xprozess/XProzessProfile.h"
#include "model/formats/xprozess/XProzessTree.h"
#include "model/process/Edit.h"

#include <algorithm>
#include <unordered_set>

namespace einklang {
namespace {

using namespace xprozess;

constexpr std::size_t mostProcesses = 5'000;

/// The process a message speaks of: of an embedded model, the one with the most steps.
std::size_t mainOf(const std::vector<Process>& processes)
{
  const auto most = std::ranges::max_element(
      processes, {}, [](const Process& process) { return process.nodes().size(); });
  return static_cast<std::size_t>(most - processes.begin());
}

std::vector<XmlElement>* groupsIn(XmlElement& process)
{
  for (XmlElement& structure : process.children) {
    if (!structure.is(uri, "prozessstrukturbeschreibung")) continue;
    for (XmlElement& fim : structure.children) {
      if (fim.is(uri, "strukturbeschreibungFIM")) return &fim.children;
    }
  }
  return nullptr;
}

class MessageReading
{
 public:
  explicit MessageReading(const ImportLimits& limits) : m_models{limits}
  {
    m_import.format = FileFormat::XProzess;
  }

  /// Moves the parts out of the tree: a message may be large.
  Result<Import> run(XmlElement root, const std::string& name)
  {
    checkVersion(root);
    reportHead(root);
    XmlElement library = *root.findChild(uri, "prozessbibliothek");
    const XmlElement* catalogue = root.findChild(uri, "prozesskatalog");
    if (catalogue) m_catalogue = *catalogue;
    const auto count = childrenOf(library, "prozess").size();
    if (count > mostProcesses) {
      return Error{ErrorCode::LimitExceeded,
                   {"The file holds more than %1 processes.", {std::to_string(mostProcesses)}},
                   name};
    }
    for (XmlElement& process : library.children) {
      if (process.is(uri, "prozess")) addProcess(process);
      if (m_models.error()) return withFile(*m_models.error(), name);
    }
    std::erase_if(library.children, [](const XmlElement& e) { return e.is(uri, "prozess"); });
    keep(keptMessage, root.name.local);
    keep(keptLibrary, xmlFragment(library));
    if (catalogue) keep(keptCatalogue, xmlFragment(m_catalogue));
    return std::move(m_import);
  }

 private:
  static Error withFile(Error error, const std::string& name)
  {
    error.file = name;
    return error;
  }

  void keep(std::string_view place, std::string text)
  {
    m_import.content.extras.push_back({std::string{place}, std::move(text)});
  }

  void say(LossKind kind, Message message)
  {
    m_import.losses.push_back({kind, std::move(message), std::nullopt});
  }

  void checkVersion(const XmlElement& root)
  {
    const std::string version = root.attribute("xprozessVersion");
    if (version == "2.0") return;
    say(LossKind::Kept, {"The message says version %1 of XProzess; it was read as 2.0", {version}});
  }

  void reportHead(const XmlElement& root)
  {
    const XmlElement* head = root.findChild(uri, "nachrichtenkopf");
    const std::string author = head ? textIn(*head, "autor") : std::string{};
    if (!author.empty()) {
      say(LossKind::Dropped,
          {"The message comes from %1; a message written here names its own head", {author}});
    }
    if (root.findChild(uri, "exportprofil")) {
      say(LossKind::Dropped,
          {"The search profile of the export says nothing about the processes and was left out"});
    }
  }

  /// The class of the catalogue with the same key goes with the process, so that it can be shown.
  std::optional<XmlElement> takeClass(const std::string& key)
  {
    const auto found = std::ranges::find_if(m_catalogue.children, [&](const XmlElement& e) {
      return e.is(uri, "prozessklasse") && textIn(e, "id") == key;
    });
    if (key.empty() || found == m_catalogue.children.end()) return std::nullopt;
    XmlElement taken = std::move(*found);
    m_catalogue.children.erase(found);
    return taken;
  }

  void addProcess(XmlElement& element)
  {
    std::optional<Import> model = m_models.take(element, m_import.losses);
    if (!model) {
      say(LossKind::Repaired,
          {"%1 holds no readable BPMN model; its activity groups stand one after the other",
           {textIn(element, "name")}});
      model = m_models.sequenceOf(element);
    }
    Process& process = model->content.processes[mainOf(model->content.processes)];
    joinGroups(process, element);
    putHeaderOf(process, element);
    FileContent& content = m_import.content;
    std::ranges::move(model->content.processes, std::back_inserter(content.processes));
    std::ranges::move(model->content.diagrams, std::back_inserter(content.diagrams));
    for (Extra& extra : model->content.extras) {
      const bool known = std::ranges::find(content.extras, extra) != content.extras.end();
      if (!known) content.extras.push_back(std::move(extra));
    }
    std::ranges::move(model->losses, std::back_inserter(m_import.losses));
  }

  /// Each group goes to its step; those without one stay with the process.
  void joinGroups(Process& process, XmlElement& element)
  {
    std::vector<XmlElement>* groups = groupsIn(element);
    if (!groups) return;
    std::vector<XmlElement> left;
    std::unordered_set<std::string> joinedIds;
    for (XmlElement& group : *groups) {
      const std::string id = textIn(group, "subProzessID");
      const Node* node = process.findNode(NodeId{id});
      if (!node || !joinedIds.insert(id).second) {
        say(LossKind::NotShown,
            {"The activity group %1 names the sub-process %2, which the model does not hold; it "
             "is kept",
             {textIn(group, "name"), id}});
        left.push_back(std::move(group));
        continue;
      }
      Node joined = *node;
      const GroupContent content = groupContentOf(group);
      if (content.attributes.activityGroup == ActivityGroup::None) {
        say(LossKind::NotShown, {"The activity group %1 has no type that FIM knows; it is kept",
                                 {textIn(group, "name")}});
      }
      takeOver(joined, content);
      std::erase_if(joined.extras, [](const Extra& e) { return e.place == keptGroup; });
      joined.extras.push_back({std::string{keptGroup}, xmlFragment(group)});
      apply(process, Replace<Node>{std::move(joined)});
    }
    *groups = std::move(left);
  }

  void putHeaderOf(Process& process, const XmlElement& element)
  {
    ProcessHeader header = headerOf(element, m_import.losses);
    header.extras = process.header().extras;
    header.extras.push_back({std::string{keptProcess}, xmlFragment(element)});
    if (const auto taken = takeClass(header.profile.key)) {
      header.extras.push_back({std::string{keptClass}, xmlFragment(*taken)});
    }
    apply(process, ReplaceHeader{std::move(header)});
  }

  EmbeddedModels m_models;
  XmlElement m_catalogue;
  Import m_import;
};

Error notXProzess(const std::string& name, const XmlElement& root)
{
  return {ErrorCode::UnknownFormat,
          {"%1 is no XProzess message that holds processes", {root.name.local}},
          name,
          root.position};
}

}  // namespace

Result<Import> readXProzess(std::string_view bytes, const std::string& name,
                            const ImportLimits& limits)
{
  Result<XmlDocument> document = readXml(bytes, name, limits);
  if (!document) return document.error();
  XmlElement& root = document->root;
  if (root.name.uri != uri || !root.findChild(uri, "prozessbibliothek")) {
    return notXProzess(name, root);
  }
  return MessageReading{limits}.run(std::move(root), name);
}

}  // namespace einklang
