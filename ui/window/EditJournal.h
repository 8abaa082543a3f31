#pragma once

#include "model/document/Document.h"
#include "model/storage/Journal.h"
#include "model/storage/LockFile.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace einklang::ui {

/// Writes down what is done to a document, move by move, beside its file: after a crash everything
/// comes back with its history. A move is on the medium before a view shows it. Where all went
/// well, nothing is left: the journal goes with its document.
class EditJournal
{
 public:
  /// Follows the document, which is borrowed and has just been read from the file. Nothing is
  /// written before its first change.
  EditJournal(std::string path, Document& document);
  /// Goes on with the journal that the document was recovered from.
  EditJournal(std::string path, Document& document, LockFile lock, Journal journal);
  ~EditJournal();
  EditJournal(const EditJournal&) = delete;
  EditJournal& operator=(const EditJournal&) = delete;

  /// These bytes are about to become the file, or the one that moveTo() tells of. The history
  /// stays.
  void saving(std::string_view bytes);
  /// The document has another file from now on, which was just saved; its history goes along.
  void moveTo(const std::string& path);

  /// Changes are not protected: once, why.
  mutable Signal<Error> failed;

 private:
  void follow();
  bool begin();
  Status start();
  Status goTo(const std::string& path);
  void write(std::string_view record);

  std::string m_path;
  Document& m_document;
  std::string m_fileNow = {};                // checksum of the file
  std::string m_saving = {};                 // a record for when the journal begins
  std::optional<FileContent> m_before = {};  // until the first change: the content
  std::optional<LockFile> m_lock;
  std::optional<Journal> m_journal;
  bool m_gaveUp = false;
  Connection m_connection;
};

/// A document that a crash left behind, and the journal that goes on with it; nothing where there
/// was none.
struct Recovered
{
  std::unique_ptr<Document> document = {};
  std::unique_ptr<EditJournal> journal = {};
};

/// What the journal beside the file tells; nothing where there is none, or where another window has
/// the file open. An error says what could not be brought back, and where it is kept.
Result<Recovered> recoverEdits(const std::string& path);

}  // namespace einklang::ui
