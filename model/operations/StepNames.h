#pragma once

namespace einklang::steps {

// Names of the steps of the history, keys for ui/text: "Undo: Rename".

inline constexpr auto rename = "Rename";
inline constexpr auto setAttributes = "Change properties";
inline constexpr auto setDescription = "Change description";
inline constexpr auto setProfile = "Change fact sheet";
inline constexpr auto replaceTexts = "Replace text";
inline constexpr auto remove = "Remove";
inline constexpr auto insert = "Insert";
inline constexpr auto connect = "Connect";
inline constexpr auto replaceType = "Change kind";
inline constexpr auto moveToLane = "Move to lane";
inline constexpr auto move = "Move";
inline constexpr auto layout = "Lay out";
inline constexpr auto append = "Append";
inline constexpr auto pasteRows = "Paste rows";
inline constexpr auto reconnect = "Lead elsewhere";
inline constexpr auto addLane = "Add lane";
inline constexpr auto divideLane = "Divide lane";
inline constexpr auto moveLane = "Move lane";
inline constexpr auto resizeLane = "Resize lane";
inline constexpr auto addPool = "Add pool";
inline constexpr auto turnPools = "Turn pools";
inline constexpr auto resize = "Resize";
inline constexpr auto align = "Align";
inline constexpr auto distribute = "Distribute";
inline constexpr auto showInside = "Show the inside";
inline constexpr auto hideInside = "Hide the inside";
inline constexpr auto makeSpace = "Make space";
inline constexpr auto bend = "Lead flow";
inline constexpr auto placeLabel = "Place label";
inline constexpr auto cut = "Cut";
inline constexpr auto paste = "Paste";
inline constexpr auto duplicate = "Duplicate";
inline constexpr auto repair = "Mend";

}  // namespace einklang::steps
