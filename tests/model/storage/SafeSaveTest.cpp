#include "model/storage/ReadFile.h"
#include "model/storage/SafeSave.h"
#include "model/storage/Sha256.h"
#include "tests/support/FaultyDisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <filesystem>

using namespace einklang;
using einklang::test::FaultyDisk;

class SafeSaveTest : public QObject
{
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::string m_path;
  FaultyDisk m_disk;

  std::string content() const
  {
    const Result<std::string> bytes = readFile(m_path);
    return bytes ? *bytes : "(" + english(bytes.error()) + ")";
  }
  std::string previous() const
  {
    const Result<std::string> bytes = readFile(previousGeneration(m_path));
    return bytes ? *bytes : "";
  }
  bool isTidy() const
  {
    for (const QString& name : QDir{m_folder.path()}.entryList(QDir::Files | QDir::Hidden)) {
      if (name.endsWith(QStringLiteral(".new"))) return false;
    }
    return true;
  }
  Status save(const std::string& bytes, const SaveOptions& options = {})
  {
    return safeSave(m_path, bytes, options, m_disk);
  }

 private Q_SLOTS:
  void init()
  {
    static int number = 0;
    m_path = m_folder.filePath(QStringLiteral("datei%1.yaml").arg(number++)).toStdString();
    m_disk = FaultyDisk{};
    QVERIFY(safeSave(m_path, "alt"));
  }
  void cleanup() { QVERIFY(isTidy()); }

  void theNewContentStandsAndTheOldOneIsKept()
  {
    QVERIFY(save("neu"));
    QCOMPARE(content(), std::string{"neu"});
    QCOMPARE(previous(), std::string{"alt"});
  }

  void shortWritesAreContinued()
  {
    m_disk.largestWrite = 3;
    const std::string bytes(1000, 'x');
    QVERIFY(save(bytes));
    QCOMPARE(content(), bytes);
  }

  void aFailureBeforeTheExchangeLeavesTheFileAlone_data()
  {
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("first");
    QTest::newRow("no permission") << "create" << EACCES << 0;
    QTest::newRow("read-only medium") << "create" << EROFS << 0;
    QTest::newRow("disk full at once") << "write" << ENOSPC << 0;
    QTest::newRow("disk full later") << "write" << ENOSPC << 2;
    QTest::newRow("sync fails") << "sync" << EIO << 0;
    QTest::newRow("close fails") << "close" << EDQUOT << 0;
    QTest::newRow("reading back fails") << "read" << EIO << 0;
    QTest::newRow("the disk garbles") << "garble" << 0 << 0;
    QTest::newRow("exchange fails for good") << "exchange" << EIO << 0;
  }
  void aFailureBeforeTheExchangeLeavesTheFileAlone()
  {
    QFETCH(QString, call);
    QFETCH(int, error);
    QFETCH(int, first);
    m_disk.largestWrite = 100;
    m_disk.faults[call.toStdString()] = {.error = error, .first = first};

    const Status status = save(std::string(1000, 'n'));

    QVERIFY(!status);
    QVERIFY(status.error().code == ErrorCode::FileNotWritable);
    QCOMPARE(status.error().file, m_path);
    QCOMPARE(content(), std::string{"alt"});
  }

  void whereNamesCannotBeExchangedTheyAreRenamed()
  {
    m_disk.faults["exchange"] = {.error = EINVAL};
    QVERIFY(save("neu"));
    QCOMPARE(content(), std::string{"neu"});
    QCOMPARE(previous(), std::string{"alt"});
  }

  void whereThereAreNoLinksTheOldFileIsCopied()
  {
    m_disk.faults["exchange"] = {.error = ENOSYS};
    m_disk.faults["link"] = {.error = EPERM};
    QVERIFY(save("neu"));
    QCOMPARE(content(), std::string{"neu"});
    QCOMPARE(previous(), std::string{"alt"});
  }

  void whereNothingCanBeRenamedTheFileIsRewritten()
  {
    m_disk.faults["exchange"] = {.error = EINVAL};
    m_disk.faults["rename"] = {.error = EBUSY};
    QVERIFY(save("n"));
    QCOMPARE(content(), std::string{"n"});
    QCOMPARE(previous(), std::string{"alt"});
  }

  void aRewriteThatFailsPutsTheOldContentBack()
  {
    m_disk.faults["exchange"] = {.error = EINVAL};
    m_disk.faults["rename"] = {.error = EBUSY};
    m_disk.faults["truncate"] = {.error = EIO, .times = 1};
    const Status status = save("neu und länger");
    QVERIFY(!status);
    QCOMPARE(content(), std::string{"alt"});
  }

  void aFileThatCannotBeRepairedNamesWhereBothContentsAre()
  {
    m_disk.faults["exchange"] = {.error = EINVAL};
    m_disk.faults["rename"] = {.error = EBUSY};
    m_disk.faults["truncate"] = {.error = EIO};
    const Status status = save("neu und länger");
    QVERIFY(!status);
    const std::vector<std::string> names = status.error().message.arguments;
    QCOMPARE(names.size(), std::size_t{2});
    QCOMPARE(*readFile(names[0]), std::string{"alt"});
    QCOMPARE(*readFile(names[1]), std::string{"neu und länger"});
    std::filesystem::remove(names[1]);
  }

  void aFolderThatIsNotConfirmedIsReported()
  {
    m_disk.faults["syncFolder"] = {.error = EIO};
    QVERIFY(!save("neu"));
    QCOMPARE(content(), std::string{"neu"});
  }

  void aFileThatAnotherProgramChangedIsLeftAlone()
  {
    const SaveOptions options{sha256("alt")};
    QVERIFY(safeSave(m_path, "fremd"));
    const Status status = save("neu", options);
    QVERIFY(!status && status.error().code == ErrorCode::Conflict);
    QCOMPARE(content(), std::string{"fremd"});
  }

  void aChangeInTheVeryLastMomentIsSeen()
  {
    m_disk.beforeExchange = [this] { QVERIFY(safeSave(m_path, "fremd")); };
    const Status status = save("neu", {sha256("alt")});
    QVERIFY(!status && status.error().code == ErrorCode::Conflict);
    QCOMPARE(content(), std::string{"fremd"});
  }

  void theExpectedContentMayBeReplaced()
  {
    QVERIFY(save("neu", {sha256("alt")}));
    QCOMPARE(content(), std::string{"neu"});
  }

  void aLinkStaysALink()
  {
    const std::string link = m_path + ".link";
    std::filesystem::create_symlink(m_path, link);
    QVERIFY(safeSave(link, "neu"));
    QVERIFY(std::filesystem::is_symlink(link));
    QCOMPARE(content(), std::string{"neu"});
  }

  void permissionsStay()
  {
    std::filesystem::permissions(m_path, std::filesystem::perms{0640});
    QVERIFY(save("neu"));
    QVERIFY(std::filesystem::status(m_path).permissions() == std::filesystem::perms{0640});
  }

  void whatIsNoFileIsRefused()
  {
    QVERIFY(!safeSave(m_folder.path().toStdString(), "x"));
    QVERIFY(!safeSave("/dev/null", "x"));
    const Status missing = safeSave(m_path + "/unter/x.yaml", "x");
    QVERIFY(!missing);
    QVERIFY(missing.error().code == ErrorCode::FileNotWritable);
  }
};

QTEST_APPLESS_MAIN(SafeSaveTest)
#include "SafeSaveTest.moc"
