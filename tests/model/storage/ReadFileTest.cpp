#include "model/storage/ReadFile.h"
#include "model/storage/SafeSave.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <sys/stat.h>

using namespace einklang;
namespace fs = std::filesystem;

class ReadFileTest : public QObject
{
  Q_OBJECT

 private:
  QTemporaryDir m_temporary;
  fs::path m_outside = fs::canonical(m_temporary.path().toStdString());
  fs::path m_folder = m_outside / "vorhaben";

 private Q_SLOTS:
  void initTestCase()
  {
    fs::create_directories(m_folder / "varianten");
    QVERIFY(safeSave((m_folder / "varianten" / "a.yaml").string(), "12345"));
    QVERIFY(safeSave((m_outside / "geheim.yaml").string(), "x"));
    fs::create_symlink(m_outside / "geheim.yaml", m_folder / "hinaus.yaml");
    fs::create_directory_symlink(m_outside, m_folder / "ordner");
    fs::create_symlink("varianten/a.yaml", m_folder / "drinnen.yaml");
    QCOMPARE(::mkfifo((m_folder / "rohr").c_str(), 0600), 0);
  }

  void aFileIsReadUpToTheLimit()
  {
    const std::string path = (m_folder / "varianten" / "a.yaml").string();
    QCOMPARE(*readFile(path, 5), std::string{"12345"});
    QVERIFY(readFile(path, 4).error().code == ErrorCode::LimitExceeded);
  }

  void whatIsNoRegularFileIsRefused()
  {
    QVERIFY(readFile(m_folder.string()).error().code == ErrorCode::FileNotReadable);
    QVERIFY(readFile((m_folder / "rohr").string()).error().code == ErrorCode::FileNotReadable);
    QVERIFY(readFile("/dev/zero").error().code == ErrorCode::FileNotReadable);
    QVERIFY(readFile((m_folder / "nichts").string()).error().code == ErrorCode::FileNotReadable);
  }

  void namesInsideTheFolderAreFollowed()
  {
    for (const char* name : {"varianten/a.yaml", "neu.yaml", "./a b/ü.yaml", "drinnen.yaml"}) {
      QVERIFY2(insideFolder(m_folder.string(), name), name);
    }
  }

  void namesThatLeadOutAreRefused()
  {
    for (const char* name :
         {"", "/etc/passwd", "../geheim.yaml", "varianten/../../geheim.yaml", "hinaus.yaml",
          "ordner/geheim.yaml", "varianten/..", "C:/x", "..\\x", ".", "ordner/neu.yaml"}) {
      const Result<std::string> path = insideFolder(m_folder.string(), name);
      QVERIFY2(!path && path.error().code == ErrorCode::NotAllowed, name);
    }
    QVERIFY(!insideFolder(m_folder.string(), std::string{"a\0b", 3}));
  }
};

QTEST_APPLESS_MAIN(ReadFileTest)
#include "ReadFileTest.moc"
