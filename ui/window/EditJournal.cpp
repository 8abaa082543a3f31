#include "ui/window/EditJournal.h"

#include "model/formats/yaml/YamlFormat.h"
#include "model/storage/ReadFile.h"
#include "model/storage/Sha256.h"
#include "ui/window/HistoryText.h"

#include <utility>
#include <vector>

namespace einklang::ui {
namespace {

constexpr std::string_view baseWord = "base ";  // then the checksum of the file, then the content
constexpr std::string_view savingWord = "saving ";  // then the checksum of the file

/// Of the file as it is on the disk; empty where it cannot be read.
std::string checksumOfFile(const std::string& path)
{
  const Result<std::string> bytes = readFile(path);
  return bytes ? sha256(*bytes) : std::string{};
}

std::string asideOf(const std::string& journal)
{
  return journal + ".old";
}

Error lost(const std::string& path, const Message& why)
{
  return {ErrorCode::InvalidContent, why, path};
}

/// The document as a journal tells it, and the records that it is made of.
struct Told
{
  std::unique_ptr<Document> document = {};
  std::vector<std::string> records = {};
  bool belongs = false;   // to the file as it is now
  bool complete = false;  // all records could be followed
};

/// A record after the first one; false where it does not fit.
bool follow(Told& told, const std::string& record, const std::string& fileNow)
{
  if (record.starts_with(savingWord)) {
    if (record.substr(savingWord.size()) != fileNow) return true;
    told.document->markSaved();
    told.belongs = true;
    return true;
  }
  const Result<HistoryRecord> history = historyOfText(record);
  return history && told.document->replay(*history);
}

Result<Told> tell(const std::vector<std::string>& records, const std::string& fileNow)
{
  const std::string& first = records.front();
  const std::size_t end = first.find('\n');
  if (!first.starts_with(baseWord) || end == std::string::npos) {
    return Error{ErrorCode::InvalidContent, {"The record is no change of a process."}};
  }
  Result<Import> base = readYaml(std::string_view{first}.substr(end + 1), {});
  if (!base) return base.error();
  Told told{std::make_unique<Document>(std::move(base->content)), {first}};
  told.belongs = first.substr(baseWord.size(), end - baseWord.size()) == fileNow;
  for (std::size_t i = 1; i < records.size(); ++i) {
    if (!follow(told, records[i], fileNow)) return told;
    told.records.push_back(records[i]);
  }
  told.complete = true;
  return told;
}

/// Begins a journal with these records.
Result<Journal> journalOf(const std::string& path, const std::vector<std::string>& records)
{
  realDisk().remove(path);  // one that is there was looked at when the file was opened
  Result<Journal> journal = Journal::open(path);
  if (!journal) return journal.error();
  for (const std::string& record : records) {
    if (Status written = journal->append(record); !written) return written.error();
  }
  return journal;
}

/// Goes on with what was told. What could not be followed is kept beside it.
Result<Recovered> goOn(const std::string& path, LockFile lock, Told told)
{
  const std::string journalPath = journalPathOf(path);
  if (!told.complete) realDisk().rename(journalPath, asideOf(journalPath));
  Result<Journal> journal =
      told.complete ? Journal::open(journalPath) : journalOf(journalPath, told.records);
  if (!journal) return journal.error();
  Document& document = *told.document;
  return Recovered{
      std::move(told.document),
      std::make_unique<EditJournal>(path, document, std::move(lock), *std::move(journal))};
}

}  // namespace

EditJournal::EditJournal(std::string path, Document& document)
    : m_path{std::move(path)},
      m_document{document},
      m_fileNow{checksumOfFile(m_path)},  // by the first change somebody else may have written it
      m_before{document.content()}
{
  follow();
}

EditJournal::EditJournal(std::string path, Document& document, LockFile lock, Journal journal)
    : m_path{std::move(path)},
      m_document{document},
      m_lock{std::move(lock)},
      m_journal{std::move(journal)}
{
  follow();
}

EditJournal::~EditJournal()
{
  if (!m_journal) return;
  m_journal.reset();
  realDisk().remove(journalPathOf(m_path));
}

void EditJournal::follow()
{
  m_connection = m_document.recorded.connect([this](const HistoryRecord& record) {
    if (!m_journal && !begin()) return;
    write(historyText(record));
  });
}

/// True if the journal was begun; what could not be begun once is left alone.
bool EditJournal::begin()
{
  if (!m_before) return false;
  const Status started = start();
  m_before.reset();
  if (!started) failed.emit(started.error());
  return started.has_value();
}

/// With the content before the first change: the document stands behind it already.
Status EditJournal::start()
{
  Result<LockFile> lock = LockFile::acquire(m_path, LockFile::Stale::TakeOver);
  if (!lock) return lock.error();
  const std::string base = std::string{baseWord} + m_fileNow + "\n" + writeYaml(*m_before);
  std::vector<std::string> records{base};
  if (!m_saving.empty()) records.push_back(m_saving);
  Result<Journal> journal = journalOf(journalPathOf(m_path), records);
  if (!journal) return journal.error();
  m_lock = *std::move(lock);
  m_journal = *std::move(journal);
  return success();
}

void EditJournal::write(std::string_view record)
{
  const Status written = m_journal->append(record);
  if (!written && !std::exchange(m_gaveUp, true)) failed.emit(written.error());
}

void EditJournal::saving(std::string_view bytes)
{
  std::string record = std::string{savingWord} + sha256(bytes);
  if (m_journal) return write(record);
  m_saving = std::move(record);
}

void EditJournal::moveTo(const std::string& path)
{
  const Status gone = m_journal ? goTo(path) : success();
  if (m_journal) realDisk().remove(journalPathOf(m_path));
  m_path = path;
  if (gone) return;
  m_connection = {};
  failed.emit(gone.error());
}

/// The same records beside the other file.
Status EditJournal::goTo(const std::string& path)
{
  const Result<JournalContent> told = readJournal(journalPathOf(m_path));
  if (!told) return told.error();
  Result<LockFile> lock = LockFile::acquire(path, LockFile::Stale::TakeOver);
  if (!lock) return lock.error();
  Result<Journal> journal = journalOf(journalPathOf(path), told->records);
  if (!journal) return journal.error();
  m_lock = *std::move(lock);
  m_journal = *std::move(journal);
  return success();
}

Result<Recovered> recoverEdits(const std::string& path)
{
  const std::string journalPath = journalPathOf(path);
  if (realDisk().state(journalPath).kind != Disk::Kind::File) return Recovered{};
  Result<LockFile> lock = LockFile::acquire(path, LockFile::Stale::TakeOver);
  if (!lock) return Recovered{};  // it is open elsewhere, where nothing is lost
  const Result<JournalContent> journal = readJournal(journalPath);
  if (!journal) return journal.error();
  if (journal->records.empty()) {
    realDisk().remove(journalPath);
    return Recovered{};
  }
  Result<Told> told = tell(journal->records, checksumOfFile(path));
  if (told && told->belongs) return goOn(path, *std::move(lock), *std::move(told));
  realDisk().rename(journalPath, asideOf(journalPath));
  return lost(path,
              {"What was not saved when the program ended could not be brought back, as the file "
               "was changed since. It is kept in %1.",
               {fileNameOf(asideOf(journalPath))}});
}

}  // namespace einklang::ui
