#include "model/storage/Journal.h"
#include "model/storage/ReadFile.h"
#include "model/storage/SafeSave.h"
#include "tests/support/FaultyDisk.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace einklang;
using einklang::test::FaultyDisk;
using Records = std::vector<std::string>;

class JournalTest : public QObject
{
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::string m_path;

  std::string bytes() const { return *readFile(m_path); }
  void put(const std::string& bytes) const { QVERIFY(safeSave(m_path, bytes)); }
  Journal journal(Disk& disk = realDisk()) const
  {
    Result<Journal> opened = Journal::open(m_path, disk);
    return std::move(*opened);
  }

 private Q_SLOTS:
  void init()
  {
    static int number = 0;
    m_path = journalPathOf(m_folder.filePath(QString::number(number++)).toStdString());
  }

  void everyRecordIsThereWithoutClosing()
  {
    Journal open = journal();
    QVERIFY(open.append("eins"));
    QVERIFY(open.append("zwei\nZeilen\0!"));
    QVERIFY(open.append(""));
    QVERIFY(readJournal(m_path)->records == (Records{"eins", "zwei\nZeilen", ""}));
  }

  void aJournalGoesOnWhereItStopped()
  {
    QVERIFY(journal().append("eins"));
    QVERIFY(journal().append("zwei"));
    QVERIFY(readJournal(m_path)->records == (Records{"eins", "zwei"}));
  }

  void everyTruncationLosesOnlyWhatIsCutOffAndSaysSo()
  {
    QVERIFY(journal().append("eins"));
    const std::size_t afterFirst = bytes().size();
    QVERIFY(journal().append("zwei"));
    const std::string whole = bytes();
    for (std::size_t size = afterFirst + 1; size < whole.size(); ++size) {
      put(whole.substr(0, size));
      const Result<JournalContent> content = readJournal(m_path);
      QVERIFY(content->records == Records{"eins"});
      QVERIFY(content->damaged);
    }
  }

  void everyFlippedBitIsNoticed()
  {
    QVERIFY(journal().append("eins"));
    QVERIFY(journal().append("zwei"));
    const std::string whole = bytes();
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
      std::string broken = whole;
      broken[bit / 8] = static_cast<char>(broken[bit / 8] ^ (1 << (bit % 8)));
      put(broken);
      QVERIFY(readJournal(m_path)->damaged);
    }
  }

  void aDamagedEndIsCutOffBeforeGoingOn()
  {
    QVERIFY(journal().append("eins"));
    put(bytes() + "5 halb");
    QVERIFY(journal().append("zwei"));
    const Result<JournalContent> content = readJournal(m_path);
    QVERIFY(content->records == (Records{"eins", "zwei"}));
    QVERIFY(!content->damaged);
  }

  void aRecordThatDoesNotFitOnTheDiskIsTakenBack()
  {
    FaultyDisk disk;
    Journal open = journal(disk);
    QVERIFY(open.append("eins"));
    disk.largestWrite = 4;
    disk.faults["write"] = {.error = ENOSPC, .first = 1, .times = 1};
    QVERIFY(!open.append("zwei"));
    QVERIFY(open.append("drei"));
    const Result<JournalContent> content = readJournal(m_path);
    QVERIFY(content->records == (Records{"eins", "drei"}));
    QVERIFY(!content->damaged);
  }

  void aJournalThatCannotBeRepairedTakesNoMoreRecords()
  {
    FaultyDisk disk;
    Journal open = journal(disk);
    disk.faults["sync"] = {.error = EIO};
    disk.faults["truncate"] = {.error = EIO};
    QVERIFY(!open.append("eins"));
    disk.faults.clear();
    QVERIFY(!open.append("zwei"));
  }

  void clearingForgetsAllRecords()
  {
    Journal open = journal();
    QVERIFY(open.append("eins"));
    QVERIFY(open.clear());
    QVERIFY(open.append("zwei"));
    QVERIFY(readJournal(m_path)->records == Records{"zwei"});
  }

  void aMissingJournalIsEmptyAndAForeignFileIsDamaged()
  {
    QVERIFY(readJournal(m_path)->records.empty());
    QVERIFY(!readJournal(m_path)->damaged);
    put("etwas anderes");
    QVERIFY(readJournal(m_path)->damaged);
  }
};

QTEST_APPLESS_MAIN(JournalTest)
#include "JournalTest.moc"
