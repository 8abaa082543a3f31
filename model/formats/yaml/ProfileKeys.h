#pragma once

#include "model/formats/yaml/ElementKeys.h"
#include "model/process/Process.h"

namespace einklang {

template <typename Fields, Of<Authority> E>
void describe(Fields& fields, E& authority)
{
  fields.text("name", authority.name);
  fields.code("ags", authority.ags);
  fields.number("inhabitants", authority.inhabitants);
  fields.number("cases-per-year", authority.casesPerYear);
}

template <typename Fields, Of<ProfileParticipant> E>
void describe(Fields& fields, E& participant)
{
  fields.text("name", participant.name);
  fields.name("role", participant.role);
}

template <typename Fields, Of<Profile> E>
void describe(Fields& fields, E& profile)
{
  fields.code("key", profile.key);
  fields.code("version", profile.version);
  fields.text("service", profile.serviceName);
  fields.name("level", profile.level);
  fields.group("authority", profile.authority, true);
  fields.text("definition", profile.definition);
  fields.texts("triggers", profile.triggers);
  fields.texts("results", profile.results);
  fields.list("participants", profile.participants, ListLayout::Lines);
  fields.legal("legal", profile.legalBases);
  fields.text("released-by", profile.releasedBy);
  fields.name("status", profile.status);
  fields.code("valid-from", profile.validFrom);
  fields.code("valid-until", profile.validUntil);
  fields.texts("keywords", profile.keywords);
  fields.text("note", profile.note);
}

/// The keys of a process before its elements.
template <typename Fields, Of<ProcessHeader> E>
void describeHeader(Fields& fields, E& header)
{
  fields.text("name", header.name);
  fields.text("description", header.description);
  fields.group("profile", header.profile);
}

template <typename Fields, Of<ProcessHeader> E>
void describe(Fields& fields, E& header)
{
  describeHeader(fields, header);
  fields.extras(header.extras);
}

}  // namespace einklang
