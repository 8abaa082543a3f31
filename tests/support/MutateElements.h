#pragma once

#include "model/process/Edit.h"
#include "tests/support/RandomProcess.h"

#include <string>

namespace einklang::test {

/// Changes what stands beside steps and ways: documents, notes, frames, messages, pools, lanes,
/// descriptions, the fact sheet. The same seed gives the same changes.
class ElementMutator
{
 public:
  ElementMutator(Process process, std::uint64_t seed) : m_process{std::move(process)}, m_dice{seed}
  {}

  ElementMutator& mutate(int times)
  {
    for (int i = 0; i < times; ++i) once();
    return *this;
  }

  const Process& process() const { return m_process; }

 private:
  void once()
  {
    switch (m_dice.below(14)) {
      case 0:
        return rename<Annotation>(&Annotation::text);
      case 1:
        return rename<DataObject>(&DataObject::label);
      case 2:
        return rename<MessageFlow>(&MessageFlow::label);
      case 3:
        return rename<Participant>(&Participant::name);
      case 4:
        return rename<Lane>(&Lane::name);
      case 5:
        return rename<Node>(&Node::description);
      case 6:
        return erase<Association>();
      case 7:
        return erase<MessageFlow>();
      case 8:
        return eraseUnused<DataObject>();
      case 9:
        return addNote();
      case 10:
        return addDocument();
      case 11:
        return addPlace();
      case 12:
        return changeProfile();
      default:
        return addFrame();
    }
  }

  std::string word() { return "Wort " + std::to_string(m_dice.below(1000)); }

  template <typename Element>
  const Element* pick()
  {
    const auto& list = m_process.list<Element>();
    return list.empty() ? nullptr : &list[m_dice.below(list.size())];
  }

  template <typename Element>
  void rename(std::string Element::*text)
  {
    const Element* found = pick<Element>();
    if (!found) return;
    Element changed = *found;
    changed.*text = word();
    apply(m_process, Replace<Element>{changed});
  }

  template <typename Element>
  void erase()
  {
    if (const Element* found = pick<Element>()) apply(m_process, Erase<Element>{found->id});
  }

  template <typename Element>
  void eraseUnused()
  {
    const Element* found = pick<Element>();
    if (found && fits(m_process, Erase<Element>{found->id})) {
      apply(m_process, Erase<Element>{found->id});
    }
  }

  template <typename Element>
  void insert(const Element& element)
  {
    apply(m_process, Insert<Element>{element, m_dice.below(m_process.list<Element>().size() + 1)});
  }

  void link(const ElementId& a, const ElementId& b, AssociationKind kind)
  {
    insert(Association{
        .id = AssociationId{freeId(m_process, "link")}, .source = a, .target = b, .kind = kind});
  }

  void addNote()
  {
    Annotation note{.id = AnnotationId{freeId(m_process, "note")}, .text = word()};
    insert(note);
    if (const Node* node = pick<Node>()) link(node->id, note.id, AssociationKind::Plain);
  }

  void addDocument()
  {
    DataObject data{.id = DataObjectId{freeId(m_process, "data")}, .label = word()};
    insert(data);
    for (std::size_t i = m_dice.below(3); i > 0; --i) {
      link(data.id, pick<Node>()->id, AssociationKind::Data);
    }
  }

  void addPlace()
  {
    if (m_dice.oneIn(2)) {
      Participant pool{.id = ParticipantId{freeId(m_process, "party")}, .name = word()};
      pool.blackBox = true;
      insert(pool);
      MessageFlow message{.id = MessageFlowId{freeId(m_process, "message")}};
      message.source = pick<Node>()->id;
      message.target = pool.id;
      insert(message);
      return;
    }
    Lane lane{.id = LaneId{freeId(m_process, "unit")}, .name = word()};
    if (const Participant* pool = pick<Participant>()) lane.participant = pool->id;
    insert(lane);
    if (m_dice.oneIn(2)) return;
    Node node = *pick<Node>();
    if (node.parent) return;
    node.lane = lane.id;
    node.participant = lane.participant;
    apply(m_process, Replace<Node>{node});
  }

  void addFrame() { insert(Group{.id = GroupId{freeId(m_process, "frame")}, .label = word()}); }

  void changeProfile()
  {
    ProcessHeader header = m_process.header();
    if (m_dice.oneIn(2)) header.profile.results.push_back(word());
    header.profile.definition = word();
    header.profile.authority.name = "Stadt " + word();
    header.name = word();
    apply(m_process, ReplaceHeader{header});
  }

  Process m_process;
  Dice m_dice;
};

}  // namespace einklang::test
