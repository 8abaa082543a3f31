#include "ui/panels/Finder.h"

#include "model/base/Text.h"
#include "model/operations/ReplaceTexts.h"
#include "model/operations/StepNames.h"
#include "ui/text/Messages.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(Finder)
};

/// A file that is on the disk and may not be written.
bool isProtected(const OpenFile& file)
{
  const QFileInfo onDisk{file.path};
  return onDisk.exists() && !onDisk.isWritable();
}

}  // namespace

Finder::Finder(Session& session) : m_session{session}
{
  m_connection = session.changed.connect([this](SessionEvent event) {
    if (event == SessionEvent::Opened) follow();
  });
  follow();
}

/// Listens to what is recorded: that is told before anybody shows the change, and searches again.
void Finder::follow()
{
  m_found.clear();
  m_edits.clear();
  m_indexes.assign(m_session.files().size(), std::nullopt);
  for (std::size_t i = 0; i < m_session.files().size(); ++i) {
    m_edits.push_back(m_session.files()[i]->document->recorded.connect(
        [this, i](const HistoryRecord&) { m_indexes[i].reset(); }));
  }
}

const TextIndex& Finder::indexOf(std::size_t file)
{
  if (!m_indexes[file]) {
    m_indexes[file] = TextIndex{m_session.files()[file]->document->content()};
    m_prepared += m_indexes[file]->size();
  }
  return *m_indexes[file];
}

void Finder::ask(const FindQuery& query)
{
  m_query = query;
  m_found.clear();
  m_protected.clear();
  for (const auto& file : m_session.files()) m_protected.push_back(isProtected(*file));
  if (query.words.isEmpty() || !m_session.current()) return;
  const ProcessPlace& shown = *m_session.current();
  std::vector<FoundText> others;
  for (std::size_t file = 0; file < m_session.files().size(); ++file) {
    if (!query.everywhere && file != shown.file) continue;
    for (TextHit& hit : indexOf(file).find(fromQt(query.words), query.wholeWords)) {
      FoundText found{file, std::move(hit)};
      const bool here = found.place() == shown;
      if (here || query.everywhere) (here ? m_found : others).push_back(std::move(found));
    }
  }
  std::ranges::move(others, std::back_inserter(m_found));
}

int Finder::processes() const
{
  int count = 0;
  for (std::size_t i = 0; i < m_found.size(); ++i) {
    if (i == 0 || m_found[i].place() != m_found[i - 1].place()) ++count;
  }
  return count;
}

QString Finder::refusal(const FoundText& found) const
{
  if (!canReplace(found.hit.place.field)) return Words::tr("Leads to another process and stays");
  if (m_protected[found.file]) return Words::tr("The file is write-protected");
  return {};
}

std::string Finder::after(const FoundText& found, const QString& by) const
{
  return replaced(found.hit, cleanText(fromQt(by)), fromQt(m_query.words));
}

ReplacedTexts Finder::replace(const std::vector<std::size_t>& chosen, const QString& by)
{
  std::map<std::size_t, std::vector<TextReplacement>> ofFiles;
  for (const std::size_t index : chosen) {
    const FoundText& found = m_found[index];
    if (!refusal(found).isEmpty()) continue;
    std::string becomes = after(found, by);
    if (becomes == found.hit.text) continue;
    ofFiles[found.file].push_back({found.hit.place, found.hit.text, std::move(becomes)});
  }
  ReplacedTexts result;
  for (const auto& [file, replacements] : ofFiles) {
    Transaction transaction{*m_session.files()[file]->document, steps::replaceTexts};
    if (const Status status = replaceTexts(transaction, replacements); !status) {
      result.errors.push_back(status.error());
      continue;
    }
    transaction.commit();
    result.texts += static_cast<int>(replacements.size());
    ++result.files;
  }
  return result;
}

}  // namespace einklang::ui
