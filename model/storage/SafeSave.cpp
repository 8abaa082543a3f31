#include "model/storage/SafeSave.h"

#include "model/storage/OpenFile.h"
#include "model/storage/ReadFile.h"
#include "model/storage/Sha256.h"

#include <atomic>
#include <cerrno>
#include <limits>

namespace einklang {
namespace {

std::string sibling(const std::string& path, const std::string& ending)
{
  return folderOf(path) + "/." + fileNameOf(path) + ending;
}

bool isRefusal(int error)
{
  return error == -EINVAL || error == -ENOSYS || error == -ENOTSUP || error == -EPERM ||
         error == -EXDEV || error == -EBUSY || error == -EACCES;
}

/// One save, step by step. Every step answers with success or with the error for people.
class Save
{
 public:
  Save(std::string path, std::string_view bytes, const SaveOptions& options, Disk& disk)
      : m_path{std::move(path)},
        m_bytes{bytes},
        m_hash{sha256(bytes)},
        m_options{options},
        m_disk{disk},
        m_new{freshName()},
        m_old{previousGeneration(m_path)}
  {}

  ~Save()
  {
    if (m_newExists) m_disk.remove(m_new);
  }
  Save(const Save&) = delete;
  Save& operator=(const Save&) = delete;

  Status run()
  {
    const Disk::State before = m_disk.state(m_path);
    if (before.kind == Disk::Kind::Folder || before.kind == Disk::Kind::Other) {
      return Error{ErrorCode::FileNotWritable, {"This is no file; nothing was saved."}, m_path};
    }
    m_exists = before.kind == Disk::Kind::File;
    if (Status status = writeSibling(); !status) return status;
    if (Status status = putInPlace(); !status) return status;
    const int synced = m_disk.syncFolder(folderOf(m_path));
    return synced == 0 ? success() : unconfirmed(synced);
  }

 private:
  std::string freshName() const
  {
    static std::atomic<unsigned> number = 0;
    return sibling(m_path, "." + std::to_string(m_disk.ownProcess()) + "-" +
                               std::to_string(number++) + ".new");
  }

  Status failed(int error) const { return notWritable(m_path, error); }

  Status unconfirmed(int error) const
  {
    return Error{ErrorCode::FileNotWritable,
                 {"The file was written, but the disk did not confirm it (%1); save again.",
                  {systemWords(error)}},
                 m_path};
  }

  Status writeSibling()
  {
    OpenFile file{m_disk, m_disk.createNew(m_new)};
    if (!file.isOpen()) return failed(file.handle());
    m_newExists = true;
    if (m_exists) m_disk.takePermissions(file.handle(), m_path);  // not every system has them
    if (const int error = file.writeAll(m_bytes); error != 0) return failed(error);
    if (const int error = file.sync(); error != 0) return failed(error);
    m_disk.forget(file.handle());
    if (const int error = file.close(); error != 0) return failed(error);
    return verify(m_new);
  }

  Result<std::string> hashOf(const std::string& path)
  {
    const Result<std::string> content = readFile(path, std::numeric_limits<int>::max(), m_disk);
    if (!content) return content.error();
    return sha256(*content);
  }

  Status verify(const std::string& path)
  {
    const Result<std::string> hash = hashOf(path);
    if (hash && *hash == m_hash) return success();
    return Error{ErrorCode::FileNotWritable,
                 {"What was written reads back differently: the disk may be defective."},
                 m_path};
  }

  Status expectUnchanged(const std::string& path)
  {
    if (!m_options.expectedHash) return success();
    const Result<std::string> hash = hashOf(path);
    if (hash && *hash == *m_options.expectedHash) return success();
    return Error{ErrorCode::Conflict,
                 {"Another program changed the file in the meantime; nothing was saved."},
                 m_path};
  }

  Status putInPlace()
  {
    if (!m_exists) return placeNew();
    const int exchanged = m_disk.exchange(m_new, m_path);
    if (exchanged == 0) return keepDisplaced();
    if (exchanged == -ENOENT) return placeNew();  // erased in the meantime
    if (!isRefusal(exchanged)) return failed(exchanged);
    return renameOver();
  }

  /// There was no file: a link fails if one has appeared, a rename would hide it.
  Status placeNew()
  {
    if (m_options.expectedHash && !m_options.expectedHash->empty()) {
      return Error{ErrorCode::Conflict,
                   {"Another program erased the file in the meantime; nothing was saved."},
                   m_path};
    }
    const int linked = m_disk.link(m_new, m_path);
    if (linked == 0) return success();  // the destructor takes the other name away
    if (linked == -EEXIST) {
      return Error{ErrorCode::Conflict,
                   {"Another program made a file of this name in the meantime; nothing was saved."},
                   m_path};
    }
    return renamed();
  }

  Status renamed()
  {
    const int error = m_disk.rename(m_new, m_path);
    if (error == 0) m_newExists = false;
    return error == 0 ? success() : failed(error);
  }

  /// After the exchange the sibling's name holds what stood in the file: what another program may
  /// have put there in the last moment is seen here and put back.
  Status keepDisplaced()
  {
    if (Status status = expectUnchanged(m_new); !status) {
      const int back = m_disk.exchange(m_new, m_path);
      if (back == 0) return status;
      m_newExists = false;  // never erase what is not ours
      return Error{
          ErrorCode::Conflict,
          {"Another program changed the file in the meantime; its content is now in %1.", {m_new}},
          m_path};
    }
    if (m_disk.rename(m_new, m_old) == 0) m_newExists = false;
    return success();
  }

  Status renameOver()
  {
    if (Status status = expectUnchanged(m_path); !status) return status;
    if (Status status = keepCopy(); !status) return status;
    const int error = m_disk.rename(m_new, m_path);
    if (error == 0) {
      m_newExists = false;
      return success();
    }
    return isRefusal(error) ? rewrite() : failed(error);
  }

  /// The old content under its second name: by a link, else by a copy.
  Status keepCopy()
  {
    m_disk.remove(m_old);
    if (m_disk.link(m_path, m_old) == 0) {
      m_oldIsCopy = false;
      return success();
    }
    return copyOld();
  }

  Status copyOld()
  {
    const Result<std::string> content = readFile(m_path, std::numeric_limits<int>::max(), m_disk);
    if (!content) return content.error();
    m_disk.remove(m_old);
    OpenFile file{m_disk, m_disk.createNew(m_old)};
    if (!file.isOpen()) return failed(file.handle());
    if (const int error = file.writeAll(*content); error != 0) return failed(error);
    if (const int error = file.sync(); error != 0) return failed(error);
    if (const int error = file.close(); error != 0) return failed(error);
    const Result<std::string> copied = hashOf(m_old);
    if (!copied || *copied != sha256(*content)) {
      return Error{ErrorCode::FileNotWritable,
                   {"The old file could not be copied; nothing was saved."},
                   m_path};
    }
    m_oldIsCopy = true;
    return success();
  }

  /// The last rung: both contents lie safely beside the file while it is rewritten.
  Status rewrite()
  {
    if (!m_oldIsCopy) {  // a link would be rewritten with the file
      if (Status status = copyOld(); !status) return status;
    }
    Status written = writeOver(m_bytes);
    if (written) written = verify(m_path);
    if (written) return success();
    const Result<std::string> old = readFile(m_old, std::numeric_limits<int>::max(), m_disk);
    if (old && writeOver(*old)) return written;
    m_newExists = false;
    return Error{
        ErrorCode::FileNotWritable,
        {"The file is damaged: its old content is in %1, the new one in %2.", {m_old, m_new}},
        m_path};
  }

  Status writeOver(std::string_view bytes)
  {
    OpenFile file{m_disk, m_disk.openToRewrite(m_path)};
    if (!file.isOpen()) return failed(file.handle());
    if (const int error = file.writeAll(bytes); error != 0) return failed(error);
    if (const int error = m_disk.truncate(file.handle(), bytes.size()); error != 0) {
      return failed(error);
    }
    if (const int error = file.sync(); error != 0) return failed(error);
    if (const int error = file.close(); error != 0) return failed(error);
    return success();
  }

  std::string m_path;
  std::string_view m_bytes;
  std::string m_hash;
  const SaveOptions& m_options;
  Disk& m_disk;
  std::string m_new;
  std::string m_old;
  bool m_exists = false;
  bool m_newExists = false;
  bool m_oldIsCopy = false;
};

}  // namespace

Status safeSave(const std::string& path, std::string_view bytes, const SaveOptions& options,
                Disk& disk)
{
  // A link stays a link: what it leads to is saved.
  return Save{disk.resolved(path), bytes, options, disk}.run();
}

std::string previousGeneration(const std::string& path)
{
  return sibling(path, ".bak");
}

}  // namespace einklang
