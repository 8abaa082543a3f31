#pragma once

#include "model/formats/yaml/ProfileKeys.h"
#include "model/harmonization/HarmonizationNames.h"

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace einklang {

template <>
struct Names<Confidence>
{
  static constexpr NameTable<Confidence, 3> table{
      {{Confidence::Sure, "sure"}, {Confidence::Likely, "likely"}, {Confidence::Unsure, "unsure"}}};
};

/// An exception of a decision as an entry of a list.
struct NamedVerdict
{
  std::string name;
  Verdict verdict = Verdict::Open;
};

/// Two steps that must not be matched.
struct ForbiddenPair
{
  NodeId a{""};
  NodeId b{""};
};

/// The keys of the project file, in the order of the file; see ElementKeys.h.
template <typename Fields, Of<NamedVerdict> E>
void describe(Fields& fields, E& exception)
{
  fields.code("name", exception.name);
  fields.name("verdict", exception.verdict);
}

template <typename Fields, Of<Votes> E>
void describe(Fields& fields, E& votes)
{
  fields.count("yes", votes.yes);
  fields.count("no", votes.no);
  fields.count("abstained", votes.abstained);
}

template <typename Fields, Of<Decision> E>
void describe(Fields& fields, E& decision)
{
  std::vector<NamedVerdict> exceptions;
  for (const auto& [name, verdict] : decision.exceptions) exceptions.push_back({name, verdict});
  fields.code("deviation", decision.deviation);
  fields.name("verdict", decision.verdict);
  fields.list("exceptions", exceptions, ListLayout::Lines);
  fields.name("cause", decision.cause);
  fields.text("reason", decision.reason);
  fields.text("legal-basis", decision.legalBasis);
  fields.group("votes", decision.votes);
  fields.text("decided-by", decision.decidedBy);
  fields.code("decided-on", decision.decidedOn);
  fields.code("until", decision.until);
  if constexpr (!std::is_const_v<E>) {
    for (NamedVerdict& entry : exceptions) decision.exceptions[entry.name] = entry.verdict;
  }
}

template <typename Fields, Of<Message> E>
void describe(Fields& fields, E& message)
{
  fields.code("text", message.text);
  fields.texts("arguments", message.arguments);
}

template <typename Fields, Of<Correspondence> E>
void describe(Fields& fields, E& correspondence)
{
  fields.ids("a", correspondence.a);
  fields.ids("b", correspondence.b);
  fields.name("confidence", correspondence.confidence);
  fields.number("score", correspondence.score);
  fields.flag("locked", correspondence.locked);
  fields.list("reasons", correspondence.reasons, ListLayout::Lines);
}

template <typename Fields, Of<ForbiddenPair> E>
void describe(Fields& fields, E& pair)
{
  fields.id("a", pair.a);
  fields.id("b", pair.b);
}

template <typename Fields, Of<StepTrace> E>
void describe(Fields& fields, E& trace)
{
  fields.id("id", trace.id);
  fields.text("label", trace.label);
  fields.texts("before", trace.before);
  fields.texts("after", trace.after);
}

template <typename Fields, Of<SameWording> E>
void describe(Fields& fields, E& wording)
{
  fields.text("a", wording.a);
  fields.text("b", wording.b);
}

template <typename Fields, Of<VariantEntry> E>
void describe(Fields& fields, E& variant)
{
  std::vector<ForbiddenPair> forbidden;
  for (const auto& [a, b] : variant.forbidden) forbidden.push_back({a, b});
  fields.code("name", variant.name);
  fields.code("file", variant.file);
  fields.code("process", variant.process);
  fields.group("authority", variant.authority, true);
  fields.list("corrections", variant.corrections, ListLayout::Lines);
  fields.list("forbidden", forbidden, ListLayout::Lines);
  fields.list("traces", variant.traces, ListLayout::Lines);
  if constexpr (!std::is_const_v<E>) {
    for (ForbiddenPair& pair : forbidden) variant.forbidden.emplace_back(pair.a, pair.b);
  }
}

template <typename Fields, Of<ParkedTopic> E>
void describe(Fields& fields, E& topic)
{
  fields.text("topic", topic.topic);
  fields.text("raised-by", topic.raisedBy);
  fields.flag("done", topic.done);
}

template <typename Fields, Of<Attendance> E>
void describe(Fields& fields, E& attendance)
{
  fields.text("authority", attendance.authority);
  fields.text("role", attendance.role);
  fields.flag("present", attendance.present, true);
}

template <typename Fields, Of<AgendaItem> E>
void describe(Fields& fields, E& item)
{
  fields.text("title", item.title);
  fields.number("minutes", item.minutes);
}

template <typename Fields, Of<Harmonization> E>
void describe(Fields& fields, E& project)
{
  fields.text("name", project.name);
  fields.text("note", project.note);
  fields.always("standard-version", project.standardVersion);
  fields.code("reference", project.referenceFile);
  fields.code("reference-process", project.referenceProcess);
  fields.list("variants", project.variants, ListLayout::Blocks);
  fields.list("decisions", project.decisions, ListLayout::Blocks);
  fields.list("parking-lot", project.parkingLot, ListLayout::Lines);
  fields.list("attendance", project.attendance, ListLayout::Lines);
  fields.list("agenda", project.agenda, ListLayout::Lines);
  fields.list("synonyms", project.synonyms, ListLayout::Lines);
  fields.list("traces", project.traces, ListLayout::Lines);
  fields.extras(project.extras);
}

}  // namespace einklang
