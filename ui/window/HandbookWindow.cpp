#include "ui/window/HandbookWindow.h"

#include "ui/theme/Screen.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr int blockRole = Qt::UserRole;
constexpr double widestPicture = 640;

QString handbook()
{
  QFile file{QStringLiteral(":/handbook/handbuch.md")};
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

/// Pictures of a whole window would stand out of the page.
void narrowPicture(const QTextFragment& fragment, QTextDocument& document)
{
  QTextImageFormat format = fragment.charFormat().toImageFormat();
  format.setWidth(widestPicture);
  format.clearProperty(QTextFormat::ImageHeight);
  QTextCursor cursor{&document};
  cursor.setPosition(fragment.position());
  cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
  cursor.setCharFormat(format);
}

void narrowPictures(QTextDocument& document)
{
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    for (auto it = block.begin(); !it.atEnd(); ++it) {
      if (!it.fragment().charFormat().isImageFormat()) continue;
      narrowPicture(it.fragment(), document);
      break;  // its fragments are others now
    }
  }
}

void dressTables(QTextDocument& document)
{
  for (QTextFrame* frame : document.rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (!table) continue;
    QTextTableFormat format = table->format();
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setTopMargin(6);
    format.setBottomMargin(10);
    table->setFormat(format);
  }
}

}  // namespace

HandbookWindow::HandbookWindow(QWidget* parent)
    : QWidget{parent, Qt::Window},
      m_words{new QLineEdit},
      m_chapters{new QTreeWidget},
      m_page{new QTextBrowser}
{
  setWindowTitle(tr("Handbook – Einklang"));
  resize(sizeOnScreen(*this, {1080, 760}));
  m_words->setPlaceholderText(tr("Search in the handbook"));
  m_words->setAccessibleName(tr("Search in the handbook"));
  m_words->setClearButtonEnabled(true);
  m_chapters->setHeaderHidden(true);
  m_chapters->setAccessibleName(tr("Chapters"));
  m_page->setAccessibleName(tr("Handbook"));
  m_page->setSearchPaths({QStringLiteral(":/handbook")});
  m_page->setOpenLinks(false);
  m_page->document()->setDocumentMargin(16);
  m_page->setMarkdown(handbook());
  dress();
  listChapters();
  auto* left = new QWidget;
  auto* column = new QVBoxLayout{left};
  column->addWidget(m_words);
  column->addWidget(m_chapters, 1);
  auto* splitter = new QSplitter;
  splitter->addWidget(left);
  splitter->addWidget(m_page);
  splitter->setSizes({300, 780});
  splitter->setStretchFactor(1, 1);
  splitter->setChildrenCollapsible(false);
  auto* whole = new QVBoxLayout{this};
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(splitter);
  connect(m_words, &QLineEdit::returnPressed, this, [this] { find(m_words->text()); });
  connect(m_chapters, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
    if (item) goToBlock(item->data(0, blockRole).toInt());
  });
}

void HandbookWindow::dress()
{
  narrowPictures(*m_page->document());
  dressTables(*m_page->document());
  m_page->moveCursor(QTextCursor::Start);
}

/// Two levels of headings, under the title.
void HandbookWindow::listChapters()
{
  for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
    const int level = block.blockFormat().headingLevel();
    if (level != 2 && level != 3) continue;
    QTreeWidgetItem* above =
        level == 3 ? m_chapters->topLevelItem(m_chapters->topLevelItemCount() - 1) : nullptr;
    auto* item = above ? new QTreeWidgetItem{above} : new QTreeWidgetItem{m_chapters};
    item->setText(0, block.text());
    item->setData(0, blockRole, block.blockNumber());
  }
}

void HandbookWindow::goToBlock(int number)
{
  const QTextBlock block = m_page->document()->findBlockByNumber(number);
  m_page->setTextCursor(QTextCursor{block});
  const QRectF place = m_page->document()->documentLayout()->blockBoundingRect(block);
  m_page->verticalScrollBar()->setValue(static_cast<int>(place.top()));
}

void HandbookWindow::goToChapter(const QString& number)
{
  for (int i = 0; i < m_chapters->topLevelItemCount(); ++i) {
    QTreeWidgetItem* item = m_chapters->topLevelItem(i);
    if (!item->text(0).startsWith(number + QLatin1Char{' '})) continue;
    m_chapters->setCurrentItem(item);
    return goToBlock(item->data(0, blockRole).toInt());
  }
}

bool HandbookWindow::find(const QString& words)
{
  if (m_page->find(words)) return true;
  const QTextCursor before = m_page->textCursor();
  m_page->moveCursor(QTextCursor::Start);
  if (m_page->find(words)) return true;
  m_page->setTextCursor(before);
  return false;
}

void HandbookWindow::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Escape) {
    close();
  } else if (event->matches(QKeySequence::Find)) {
    m_words->setFocus();
    m_words->selectAll();
  } else if (event->matches(QKeySequence::FindNext)) {
    find(m_words->text());
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace einklang::ui
