#pragma once

#include "model/rules/Rules.h"

namespace einklang {

// The checks of the table in Rules.cpp; each stands in the file of its name.
void checkLabelRequired(const Process& process, const Rule& rule, Findings& found);
void checkGatewayQuestion(const Process& process, const Rule& rule, Findings& found);
void checkStartRequired(const Process& process, const Rule& rule, Findings& found);
void checkEndRequired(const Process& process, const Rule& rule, Findings& found);
void checkNoImplicitSplit(const Process& process, const Rule& rule, Findings& found);
void checkNoImplicitJoin(const Process& process, const Rule& rule, Findings& found);
void checkFakeJoin(const Process& process, const Rule& rule, Findings& found);
void checkNoGatewayJoinFork(const Process& process, const Rule& rule, Findings& found);
void checkSuperfluousGateway(const Process& process, const Rule& rule, Findings& found);
void checkSingleBlankStart(const Process& process, const Rule& rule, Findings& found);
void checkNoDisconnected(const Process& process, const Rule& rule, Findings& found);
void checkNoDuplicateFlows(const Process& process, const Rule& rule, Findings& found);
void checkEventBasedGateway(const Process& process, const Rule& rule, Findings& found);
void checkEndLabelUnique(const Process& process, const Rule& rule, Findings& found);
void checkVerbObjectLabel(const Process& process, const Rule& rule, Findings& found);
void checkRoleRequired(const Process& process, const Rule& rule, Findings& found);
void checkLaneWithoutStep(const Process& process, const Rule& rule, Findings& found);
void checkLegalBasisRequired(const Process& process, const Rule& rule, Findings& found);
void checkNoInclusive(const Process& process, const Rule& rule, Findings& found);
void checkTooManyElements(const Process& process, const Rule& rule, Findings& found);

// The checks of a picture.
void checkNoOverlappingElements(const Process& process, const Diagram& picture, const Rule& rule,
                                Findings& found);

/// Adds what a rule has to say about one element.
void report(const Rule& rule, Message message, std::vector<ElementId> elements, Findings& found);

/// What a node is called in a sentence: its label in quotation marks, or how it looks.
std::string quoted(const Node& node);

}  // namespace einklang
