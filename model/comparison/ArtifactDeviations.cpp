#include "model/base/OneLine.h"
#include "model/base/Text.h"
#include "model/comparison/DeviationEffort.h"
#include "model/comparison/DeviationNames.h"
#include "model/comparison/ElementDeviations.h"
#include "model/comparison/LabelKey.h"
#include "model/process/References.h"

#include <algorithm>
#include <map>
#include <set>

namespace einklang {
namespace {

using Texts = std::vector<std::string>;

/// What of a deviation does not hang on the municipality.
std::string keyOf(const Deviation& deviation, const std::string& place, const std::string& content)
{
  return join({std::string{nameOf(deviation.kind)}, place, "", keyText(content)}, "|");
}

/// Finds what only one side has, in terms of steps that both have.
class Artifacts
{
 public:
  Artifacts(const Pairing& pairing, const ElementEdits& edits) : m_pairing{pairing}, m_edits{edits}
  {}

  Deviations find()
  {
    compareLinks();
    compareAll<Annotation>();
    compareAll<DataObject>();
    compareAll<Group>();
    compareMessages();
    compareLooseWays();
    for (auto& [step, deviation] : m_documents) finishDocuments(deviation);
    return std::move(m_found);
  }

 private:
  const LinkedSide& side(bool ofVariant) const
  {
    return ofVariant ? m_edits.variant() : m_edits.reference();
  }
  bool isPaired(bool ofVariant, const ElementId& id) const
  {
    return side(ofVariant).counterparts().isPaired(id.value());
  }

  Deviation& add(DeviationKind kind)
  {
    m_found.push_back({});
    m_found.back().kind = kind;
    return m_found.back();
  }

  // Steps it is about -----------------------------------------------------------------------------

  /// Names the step, if both sides have it, as one the deviation is about.
  void touch(Deviation& deviation, bool ofVariant, const ElementId& id) const
  {
    const Counterparts& counterparts = side(ofVariant).counterparts();
    const Node* node = side(ofVariant).process().findNode(NodeId{id.value()});
    if (!node || !counterparts.isPaired(id.value())) return;
    const NodeId there{counterparts.idThere(id.value())};
    addOnce(deviation.referenceSteps, ofVariant ? there : node->id);
    addOnce(deviation.variantSteps, ofVariant ? node->id : there);
  }

  static void addOnce(std::vector<NodeId>& ids, const NodeId& id)
  {
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  }

  static std::string placeOf(const Deviation& deviation)
  {
    Texts ids;
    for (const NodeId& id : deviation.referenceSteps) ids.push_back(id.value());
    return join(ids, ",");
  }

  /// The step's label in the reference, or that of whatever else is meant.
  std::string labelHere(bool ofVariant, const ElementId& id) const
  {
    const bool step =
        ofVariant && isPaired(true, id) &&
        m_pairing.variantGraph().indexOf(NodeId{id.value()}) < m_pairing.variantGraph().size();
    if (!step) return labelOf(side(ofVariant).process(), id);
    return labelOf(m_pairing.reference(), ElementId{side(true).counterparts().idThere(id.value())});
  }

  // Links -----------------------------------------------------------------------------------------

  void compareLinks()
  {
    for (const bool ofVariant : {false, true}) {
      for (const Association& link : side(ofVariant).process().associations()) {
        if (!isPaired(ofVariant, link.id)) noteLink(ofVariant, link);
      }
    }
    for (const Association& ours : m_pairing.reference().associations()) {
      const Association* theirs = partnerOf(ours);
      if (!theirs || (theirs->kind == ours.kind && theirs->direction == ours.direction)) continue;
      Deviation& deviation = add(DeviationKind::OtherDescription);
      describeLink(deviation, false, ours);
      m_edits.both(ours, *theirs, deviation);
      deviation.key = keyOf(deviation, placeOf(deviation), "link");
    }
  }

  template <typename Element>
  const Element* partnerOf(const Element& ours) const
  {
    const Counterparts& counterparts = side(false).counterparts();
    if (!counterparts.isPaired(ours.id.value())) return nullptr;
    return m_pairing.variant().list<Element>().find(
        decltype(ours.id){counterparts.idThere(ours.id.value())});
  }

  /// A document at a step both sides have is told with the step; what hangs on a step that only
  /// one side has comes and goes with it.
  void noteLink(bool ofVariant, const Association& link)
  {
    if (side(ofVariant).isExtraNode(link.source) || side(ofVariant).isExtraNode(link.target))
      return;
    const Process& process = side(ofVariant).process();
    const bool dataFirst = process.dataObjects().find(DataObjectId{link.source.value()});
    const ElementId& step = dataFirst ? link.target : link.source;
    const ElementId& data = dataFirst ? link.source : link.target;
    if (process.dataObjects().find(DataObjectId{data.value()}) &&
        process.findNode(NodeId{step.value()})) {
      Deviation& deviation =
          m_documents[m_edits.variant().process().findNode(NodeId{step.value()}) && ofVariant
                          ? side(true).counterparts().idThere(step.value())
                          : step.value()];
      touch(deviation, ofVariant, step);
      m_edits.onlyIn(ofVariant, link, deviation);
      m_told.insert(tag(ofVariant, data));
      return;
    }
    for (const ElementId& end : {link.source, link.target}) {
      const bool note = process.annotations().find(AnnotationId{end.value()});
      if (!note) continue;
      return noteNote(ofVariant, link, end);
    }
    Deviation& deviation = add(DeviationKind::OtherDescription);
    describeLink(deviation, ofVariant, link);
    m_edits.onlyIn(ofVariant, link, deviation);
    deviation.key = keyOf(deviation, placeOf(deviation), ofVariant ? "link" : "no link");
  }

  void describeLink(Deviation& deviation, bool ofVariant, const Association& link) const
  {
    touch(deviation, ofVariant, link.source);
    touch(deviation, ofVariant, link.target);
    deviation.arguments = {labelHere(ofVariant, link.source), "link",
                           labelHere(ofVariant, link.target)};
  }

  static std::string tag(bool ofVariant, const ElementId& id)
  {
    return (ofVariant ? "v" : "r") + id.value();
  }

  // Documents -------------------------------------------------------------------------------------

  void finishDocuments(Deviation& deviation)
  {
    deviation.kind = DeviationKind::OtherDocument;
    const NodeId& ours = deviation.referenceSteps.front();
    const NodeId& theirs = deviation.variantSteps.front();
    const std::string was = documentsAt(false, ours);
    const std::string is = documentsAt(true, theirs);
    deviation.arguments = {labelOf(m_pairing.reference(), ours), was, is};
    deviation.key = keyOf(deviation, ours.value(), "linked " + is);
    deviation.effort = effortOf(Aspect::Documents, Node{ours}, Node{theirs});
    m_found.push_back(std::move(deviation));
  }

  /// All documents that hang on the step, in and out.
  std::string documentsAt(bool ofVariant, const NodeId& step) const
  {
    Texts names;
    for (const Link& link : side(ofVariant).linksOf(step)) {
      const auto* one = std::get_if<const Association*>(&link);
      if (!one) continue;
      const ElementId& other = (*one)->source == ElementId{step} ? (*one)->target : (*one)->source;
      const auto* data = side(ofVariant).process().dataObjects().find(DataObjectId{other.value()});
      if (data) names.push_back(data->label.empty() ? "?" : data->label);
    }
    std::ranges::sort(names);
    return join(names, ", ");
  }

  // Notes -----------------------------------------------------------------------------------------

  /// One statement for a note, whatever it hangs on.
  void noteNote(bool ofVariant, const Association& link, const ElementId& note)
  {
    const bool paired = isPaired(ofVariant, note);
    const std::string id = paired && ofVariant
                               ? "r" + side(true).counterparts().idThere(note.value())
                               : tag(ofVariant, note);
    const auto [it, isNew] = m_notes.emplace(id, m_found.size());
    if (isNew) add(DeviationKind::OtherDescription);
    Deviation& deviation = m_found[it->second];
    touch(deviation, ofVariant, link.source == note ? link.target : link.source);
    m_edits.onlyIn(ofVariant, link, deviation);
    m_told.insert(tag(ofVariant, note));
    const std::string text = labelOf(side(ofVariant).process(), note);
    const std::string at = labelHere(ofVariant, link.source == note ? link.target : link.source);
    if (isNew) {
      deviation.arguments = {at, paired ? "moved note" : "note", ofVariant ? "" : text,
                             ofVariant ? text : ""};
    }
    deviation.key = keyOf(deviation, placeOf(deviation),
                          (paired      ? "moved note "
                           : ofVariant ? "note "
                                       : "no note ") +
                              text);
  }

  // Documents, notes and frames themselves --------------------------------------------------------

  template <typename Element>
  void compareAll()
  {
    for (const bool ofVariant : {false, true}) {
      for (const Element& element : side(ofVariant).process().template list<Element>()) {
        if (isPaired(ofVariant, element.id) || isToldElsewhere(ofVariant, element)) continue;
        tellExtra(ofVariant, element);
      }
    }
    for (const Element& ours : m_pairing.reference().list<Element>()) {
      if (const Element* theirs = partnerOf(ours)) tellChange(ours, *theirs);
    }
  }

  /// With a step that only this side has, or with a link.
  template <typename Element>
  bool isToldElsewhere(bool ofVariant, const Element& element) const
  {
    if (element.parent && side(ofVariant).isExtraNode(*element.parent)) return true;
    if (m_told.contains(tag(ofVariant, element.id))) return true;
    const auto& links = side(ofVariant).linksOf(element.id);
    return std::ranges::any_of(links, [&](const Link& link) {
      return std::visit(
          [&](const auto* one) {
            const auto ends = referencesOf(*one);
            return std::ranges::any_of(
                ends, [&](const ElementId& end) { return side(ofVariant).isExtraNode(end); });
          },
          link);
    });
  }

  static std::string says(const DataObject& data) { return data.label; }
  static std::string says(const Annotation& note) { return note.text; }
  static std::string says(const Group& group) { return group.label; }
  static const char* word(const DataObject&) { return "document"; }
  static const char* word(const Annotation&) { return "note"; }
  static const char* word(const Group&) { return "frame"; }

  template <typename Element>
  void tellExtra(bool ofVariant, const Element& element)
  {
    const bool data = std::is_same_v<Element, DataObject>;
    Deviation& deviation =
        add(data ? DeviationKind::OtherDocument : DeviationKind::OtherDescription);
    const std::string text = says(element);
    if (data) {
      deviation.arguments = {"", ofVariant ? "" : text, ofVariant ? text : ""};
      deviation.effort = effortOf(Aspect::Documents, Node{NodeId{"r"}}, Node{NodeId{"v"}});
    } else {
      deviation.arguments = {"", word(element), ofVariant ? "" : text, ofVariant ? text : ""};
    }
    m_edits.onlyIn(ofVariant, element, deviation);
    deviation.key = keyOf(deviation, ofVariant ? "" : element.id.value(),
                          std::string{word(element)} + " " + (ofVariant ? text : ""));
  }

  template <typename Element>
  bool standsAlike(const Element& ours, const Element& theirs) const
  {
    const Element there = side(true).counterparts().across(theirs);
    return ours.parent == there.parent && ours.participant == there.participant;
  }

  static bool describesAlike(const DataObject& a, const DataObject& b)
  {
    return a.kind == b.kind && a.collection == b.collection &&
           foldText(a.state) == foldText(b.state);
  }
  template <typename Element>
  static bool describesAlike(const Element&, const Element&)
  {
    return true;
  }

  template <typename Element>
  void tellChange(const Element& ours, const Element& theirs)
  {
    const bool named = foldText(says(ours)) != foldText(says(theirs));
    const bool described = !describesAlike(ours, theirs);
    const bool moved = !standsAlike(ours, theirs);
    if (!named && !described) {
      if (!moved) return;
      const bool companion = (theirs.parent && side(true).isExtraNode(*theirs.parent)) ||
                             (ours.parent && side(false).isExtraNode(*ours.parent));
      if (companion) return;
    }
    const bool note = !std::is_same_v<Element, DataObject>;
    const bool renamed = named && !note;
    Deviation& deviation = add(renamed     ? DeviationKind::Renamed
                               : described ? DeviationKind::OtherDocument
                                           : DeviationKind::OtherDescription);
    for (const Link& link : side(false).linksOf(ours.id)) {
      std::visit(
          [&](const auto* one) {
            for (const ElementId& end : referencesOf(*one)) touch(deviation, false, end);
          },
          link);
    }
    const std::string step = deviation.referenceSteps.empty()
                                 ? std::string{}
                                 : labelOf(m_pairing.reference(), deviation.referenceSteps.front());
    if (renamed) {
      deviation.arguments = {says(ours), says(theirs)};
    } else if (described) {
      deviation.arguments = {says(ours), "document", textOf(ours), textOf(theirs)};
    } else {
      deviation.arguments = {step, named ? word(ours) : "place", says(ours), says(theirs)};
    }
    deviation.referenceElements.push_back(ours.id);
    deviation.variantElements.push_back(theirs.id);
    m_edits.both(ours, theirs, deviation);
    deviation.effort = renamed ? effortOf(Aspect::Label, Node{NodeId{"r"}}, Node{NodeId{"v"}}) : 0;
    deviation.key = keyOf(deviation, ours.id.value(),
                          std::string{word(ours)} + " " + says(theirs) + " " + textOf(theirs));
  }

  static std::string textOf(const DataObject& data)
  {
    return join({std::string{nameOf(data.kind)}, data.collection ? "several" : "", data.state},
                "/");
  }
  template <typename Element>
  static std::string textOf(const Element&)
  {
    return {};
  }

  // Messages --------------------------------------------------------------------------------------

  bool endsAtExtra(bool ofVariant, const MessageFlow& message) const
  {
    const auto extra = [&](const std::optional<ElementId>& end) {
      if (!end) return false;
      if (side(ofVariant).isExtraNode(*end)) return true;
      return !isPaired(ofVariant, *end) && isEmptyPool(ofVariant, *end);  // told with the pool
    };
    return extra(message.source) || extra(message.target);
  }

  bool isEmptyPool(bool ofVariant, const ElementId& id) const
  {
    const Process& process = side(ofVariant).process();
    return process.findParticipant(ParticipantId{id.value()}) &&
           std::ranges::none_of(process.nodes(), [&](const Node& node) {
             return node.participant && ElementId{*node.participant} == id;
           });
  }

  /// A message that goes elsewhere or comes from elsewhere: told once.
  void compareReroutedMessages()
  {
    for (const MessageFlow& ours : m_pairing.reference().messageFlows()) {
      if (ours.label.empty() || isPaired(false, ours.id) || endsAtExtra(false, ours)) continue;
      for (const MessageFlow& theirs : m_pairing.variant().messageFlows()) {
        if (isPaired(true, theirs.id) || endsAtExtra(true, theirs)) continue;
        if (m_told.contains(tag(true, theirs.id)) ||
            foldText(ours.label) != foldText(theirs.label)) {
          continue;
        }
        const MessageFlow there = side(true).counterparts().across(theirs);
        if (ours.source != there.source && ours.target != there.target) continue;
        tellRerouted(ours, theirs, ours.source == there.source);
        break;
      }
    }
  }

  void tellRerouted(const MessageFlow& ours, const MessageFlow& theirs, bool sameSource)
  {
    Deviation& deviation = add(DeviationKind::OtherDependency);
    const auto& was = sameSource ? ours.target : ours.source;
    const auto& is = sameSource ? theirs.target : theirs.source;
    if (was) touch(deviation, false, *was);
    if (is) touch(deviation, true, *is);
    const std::string from = was ? labelHere(false, *was) : std::string{};
    const std::string to = is ? labelHere(true, *is) : std::string{};
    deviation.arguments = {ours.label, sameSource ? "sent elsewhere" : "sent by others", from, to};
    deviation.effort = effortOf(Aspect::Channel, Node{NodeId{"r"}}, Node{NodeId{"v"}});
    deviation.key = keyOf(deviation, ours.id.value(), to);
    m_edits.onlyIn(false, ours, deviation);
    m_edits.onlyIn(true, theirs, deviation);
    m_told.insert(tag(false, ours.id));
    m_told.insert(tag(true, theirs.id));
  }

  void compareMessages()
  {
    compareReroutedMessages();
    for (const bool ofVariant : {false, true}) {
      for (const MessageFlow& one : side(ofVariant).process().messageFlows()) {
        if (isPaired(ofVariant, one.id) || endsAtExtra(ofVariant, one)) continue;
        if (m_told.contains(tag(ofVariant, one.id))) continue;
        Deviation& deviation =
            add(ofVariant ? DeviationKind::AdditionalHandover : DeviationKind::OtherDependency);
        describeMessage(deviation, ofVariant, one);
        m_edits.onlyIn(ofVariant, one, deviation);
      }
    }
    for (const MessageFlow& ours : m_pairing.reference().messageFlows()) {
      const MessageFlow* theirs = partnerOf(ours);
      if (!theirs || foldText(ours.label) == foldText(theirs->label)) continue;
      Deviation& deviation = add(DeviationKind::Renamed);
      describeMessage(deviation, false, ours);
      deviation.arguments = {ours.label, theirs->label};
      deviation.effort = effortOf(Aspect::Label, Node{NodeId{"r"}}, Node{NodeId{"v"}});
      deviation.key = keyOf(deviation, ours.id.value(), theirs->label);
      m_edits.both(ours, *theirs, deviation);
    }
  }

  void describeMessage(Deviation& deviation, bool ofVariant, const MessageFlow& message) const
  {
    const auto end = [&](const std::optional<ElementId>& id) {
      if (id) touch(deviation, ofVariant, *id);
      return id ? labelHere(ofVariant, *id) : std::string{};
    };
    const std::string from = end(message.source);
    const std::string to = end(message.target);
    deviation.arguments = {from, "message", message.label, to};
    deviation.effort = effortOf(Aspect::Channel, Node{NodeId{"r"}}, Node{NodeId{"v"}});
    deviation.key = keyOf(deviation, placeOf(deviation), join({from, message.label, to}, ";"));
  }

  // Loose ways ------------------------------------------------------------------------------------
  static bool isLoose(const Flow& flow) { return !flow.source || !flow.target; }

  void compareLooseWays()
  {
    for (const bool ofVariant : {false, true}) {
      const auto& all = ofVariant ? m_pairing.preparedVariant() : m_pairing.preparedReference();
      for (const Flow& flow : all.process().flows()) {
        const auto& end = flow.source ? flow.source : flow.target;
        if (!isLoose(flow) || isPaired(ofVariant, flow.id)) continue;
        Deviation& deviation =
            add(ofVariant ? DeviationKind::Defect : DeviationKind::OtherCondition);
        if (end) touch(deviation, ofVariant, *end);
        const char* what = flow.source ? "loose-end" : flow.target ? "loose-start" : "loose-way";
        deviation.arguments = {end ? all.names().nameOf(all.graph().indexOf(*end)) : "", what};
        if (!ofVariant) deviation.arguments.insert(deviation.arguments.begin() + 1, {"", ""});
        m_edits.onlyIn(ofVariant, flow, deviation);
        deviation.key = keyOf(deviation, placeOf(deviation), what + (" " + flow.label));
      }
    }
    for (const Flow& ours : m_pairing.reference().flows()) {
      const Flow* theirs = isLoose(ours) ? partnerOf(ours) : nullptr;
      if (!theirs || saysTheSame(ours, *theirs)) continue;
      Deviation& deviation = add(DeviationKind::OtherCondition);
      const auto& end = ours.source ? ours.source : ours.target;
      if (end) touch(deviation, false, *end);
      deviation.arguments = {end ? labelHere(false, *end) : std::string{}, ours.label,
                             theirs->label};
      m_edits.both(ours, *theirs, deviation);
      deviation.key = keyOf(deviation, placeOf(deviation), theirs->label);
    }
  }

  const Pairing& m_pairing;
  const ElementEdits& m_edits;
  Deviations m_found;
  std::map<std::string, Deviation> m_documents;  // by step of the reference
  std::map<std::string, std::size_t> m_notes;
  std::set<std::string> m_told;
};

}  // namespace

Deviations artifactDeviations(const Pairing& pairing, const ElementEdits& edits)
{
  return Artifacts{pairing, edits}.find();
}

}  // namespace einklang
