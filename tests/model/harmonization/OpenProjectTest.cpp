#include "model/formats/yaml/YamlFormat.h"
#include "model/harmonization/ProjectFile.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/TestData.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace einklang;
using namespace einklang::test;
namespace fs = std::filesystem;

class OpenProjectTest : public QObject
{
  Q_OBJECT

 private:
  QTemporaryDir m_temporary;
  fs::path m_outside = fs::canonical(m_temporary.path().toStdString());
  fs::path m_folder = m_outside / "vorhaben";
  std::string m_path = (m_folder / "vorhaben.einklang").string();

  static void save(const fs::path& path, const std::string& steps)
  {
    const FileContent content{{ProcessBuilder{steps}.flow(steps).build()}};
    QVERIFY(safeSave(path.string(), writeYaml(content)));
  }

  Result<OpenProject> opened(const Harmonization& project) const
  {
    if (const Status status = saveProject(project, m_path); !status) return status.error();
    return openProject(m_path);
  }

 private Q_SLOTS:
  void initTestCase()
  {
    fs::create_directories(m_folder / "varianten");
    save(m_folder / "referenz.yaml", "start -> a -> end");
    save(m_folder / "varianten" / "b.yaml", "start -> b -> end");
    save(m_outside / "geheim.yaml", "start -> end");
    fs::create_symlink(m_outside / "geheim.yaml", m_folder / "hinaus.yaml");
  }

  void aProjectOpensWithAllItsFilesInOrder()
  {
    const Result<OpenProject> open = opened(
        {.name = "x",
         .referenceFile = "referenz.yaml",
         .variants = {
             {"B", "varianten/b.yaml", "P"}, {"A", "referenz.yaml"}, {"C", "varianten/b.yaml"}}});
    QVERIFY2(open, open ? "" : english(open.error()).c_str());
    QVERIFY(open->losses.empty());
    QCOMPARE(open->variants.size(), std::size_t{3});
    QCOMPARE(open->processAt(open->reference).name(), std::string{"start -> a -> end"});
    QCOMPARE(open->processAt(open->variants[0]).name(), std::string{"start -> b -> end"});
    QCOMPARE(open->files.size(), std::size_t{2});
    QVERIFY(open->variants[1] == open->reference);
    QVERIFY(open->variants[2] == open->variants[0]);
  }

  void noPathOutOfTheFolderIsFollowed_data()
  {
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("up") << QByteArray{"../geheim.yaml"};
    QTest::newRow("absolute") << QByteArray{"/etc/hostname"};
    QTest::newRow("link") << QByteArray{"hinaus.yaml"};
  }
  void noPathOutOfTheFolderIsFollowed()
  {
    QFETCH(QByteArray, file);
    const Result<OpenProject> open = opened(
        {.name = "x", .referenceFile = "referenz.yaml", .variants = {{"A", file.toStdString()}}});
    QVERIFY(!open && open.error().code == ErrorCode::NotAllowed);
  }

  void whatIsMissingIsNamed()
  {
    const auto error = [&](const VariantEntry& variant) {
      const Result<OpenProject> open =
          opened({.name = "x", .referenceFile = "referenz.yaml", .variants = {variant}});
      return open ? ErrorCode::Cancelled : open.error().code;
    };
    QVERIFY(error({"A", "fehlt.yaml"}) == ErrorCode::FileNotReadable);
    QVERIFY(error({"A", "referenz.yaml", "Q"}) == ErrorCode::InvalidContent);
    QVERIFY(error({"A", "varianten"}) == ErrorCode::FileNotReadable);
  }

  void lossesStayWithTheirFile()
  {
    QVERIFY(safeSave((m_folder / "hand.yaml").string(),
                     "format: einklang-process\nversion: 1\nprocesses: [{id: p}]\n"));
    const Result<OpenProject> open =
        opened({.name = "x", .referenceFile = "referenz.yaml", .variants = {{"A", "hand.yaml"}}});
    QVERIFY(open);
    QVERIFY(open->losses.empty());
    const FileOfProject& file = open->files[open->variants[0].file];
    QVERIFY(file.path.ends_with("hand.yaml"));
    QCOMPARE(file.import.losses.size(), std::size_t{1});
  }

  void theBundledProjectOpens()
  {
    const Result<OpenProject> open =
        openProject(sourcePath("processes/hundesteuer/hundesteuer.einklang"));
    QVERIFY2(open, open ? "" : english(open.error()).c_str());
    QCOMPARE(open->variants.size(), std::size_t{6});
  }
};

QTEST_APPLESS_MAIN(OpenProjectTest)
#include "OpenProjectTest.moc"
