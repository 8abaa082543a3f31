#include "model/storage/LockFile.h"
#include "model/storage/SafeSave.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace einklang;

namespace {

/// Another process than ours, which runs or not.
class OtherProcess : public Disk
{
 public:
  std::uint64_t begin = 77;
  long ownProcess() override { return 4711; }
  std::uint64_t beginOfProcess(long process) override { return process == 4711 ? begin : 0; }
};

}  // namespace

class LockFileTest : public QObject
{
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::string m_path = m_folder.filePath(QStringLiteral("vorhaben.einklang")).toStdString();

 private Q_SLOTS:
  void aFileIsOpenOnlyOnce()
  {
    {
      const Result<LockFile> first = LockFile::acquire(m_path);
      QVERIFY(first);
      const Result<LockFile> second = LockFile::acquire(m_path, LockFile::Stale::TakeOver);
      QVERIFY(!second && second.error().code == ErrorCode::Locked);
      QVERIFY(lockHolder(m_path) && !lockHolder(m_path)->stale);
    }
    QVERIFY(!lockHolder(m_path));
    QVERIFY(LockFile::acquire(m_path));
  }

  void aLockOfAProcessThatHasEndedIsStaleAndAskedAbout()
  {
    OtherProcess other;
    std::optional<LockFile> left{std::move(*LockFile::acquire(m_path, {}, other))};
    other.begin = 0;
    QVERIFY(lockHolder(m_path, other)->stale);
    QVERIFY(!LockFile::acquire(m_path, LockFile::Stale::Refuse));
    const Result<LockFile> mine = LockFile::acquire(m_path, LockFile::Stale::TakeOver);
    QVERIFY(mine);
    left.reset();
    QVERIFY(lockHolder(m_path));  // the old holder does not take away what is ours now
  }

  void aNewProcessWithTheSameNumberIsNotTheHolder()
  {
    OtherProcess other;
    const Result<LockFile> left = LockFile::acquire(m_path, {}, other);
    QVERIFY(!lockHolder(m_path, other)->stale);
    other.begin = 78;
    QVERIFY(lockHolder(m_path, other)->stale);
  }

  void aLockThatCannotBeUnderstoodIsStale()
  {
    const QString path = m_folder.filePath(QStringLiteral(".x.lock"));
    for (const char* text : {"", "einklang", "einklang 1", "einklang 1 x", "einklang x 1", "?"}) {
      QFile file{path};
      QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
      file.write(text);
      file.close();
      QVERIFY(lockHolder(m_folder.filePath(QStringLiteral("x")).toStdString())->stale);
    }
  }
};

QTEST_APPLESS_MAIN(LockFileTest)
#include "LockFileTest.moc"
