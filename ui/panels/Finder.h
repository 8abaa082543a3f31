#pragma once

#include "model/search/TextIndex.h"
#include "ui/window/Session.h"

#include <QString>

#include <optional>
#include <vector>

namespace einklang::ui {

/// What is searched for.
struct FindQuery
{
  QString words = {};
  bool wholeWords = false;
  bool everywhere = true;  // else only in the process that is shown
  bool operator==(const FindQuery&) const = default;
};

/// A text of an open process in which something was found.
struct FoundText
{
  std::size_t file = 0;
  TextHit hit;

  ProcessPlace place() const { return {file, hit.place.process}; }
};

/// What became of replacing.
struct ReplacedTexts
{
  int texts = 0;
  int files = 0;
  std::vector<Error> errors = {};
};

/// Searches the texts of everything that is open. A text is prepared once, and again when its file
/// has changed.
class Finder
{
 public:
  /// The session is borrowed and outlives the finder.
  explicit Finder(Session& session);

  /// What is found is in the process that is shown first, then in the others, in their order.
  void ask(const FindQuery& query);
  const FindQuery& query() const { return m_query; }
  const std::vector<FoundText>& found() const { return m_found; }
  /// In how many processes something was found.
  int processes() const;

  /// Why the text cannot be put differently; empty where it can.
  QString refusal(const FoundText& found) const;

  /// What the text would become.
  std::string after(const FoundText& found, const QString& by) const;

  /// Puts the replacement into these of the texts found, as one step of the history for each file.
  ReplacedTexts replace(const std::vector<std::size_t>& chosen, const QString& by);

  /// How many texts were prepared so far, for tests.
  std::size_t prepared() const { return m_prepared; }

 private:
  void follow();
  const TextIndex& indexOf(std::size_t file);

  Session& m_session;
  FindQuery m_query;
  std::vector<FoundText> m_found;
  std::vector<std::optional<TextIndex>> m_indexes;  // of each file, while it is as it was
  std::vector<bool> m_protected;                    // files that may not be written
  std::size_t m_prepared = 0;
  std::vector<Connection> m_edits;
  Connection m_connection;
};

}  // namespace einklang::ui
