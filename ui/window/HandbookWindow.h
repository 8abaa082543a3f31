#pragma once

#include <QWidget>

class QLineEdit;
class QTextBrowser;
class QTextBlock;
class QTreeWidget;

namespace einklang::ui {

/// The handbook beside the work: its chapters on the left, words to look for above. It is part of
/// the program and needs no other one to be read.
class HandbookWindow : public QWidget
{
  Q_OBJECT
 public:
  /// A window of its own that goes with its parent.
  explicit HandbookWindow(QWidget* parent = nullptr);

  /// To the chapter with this number ("1"); nowhere if it is empty.
  void goToChapter(const QString& number);
  /// To the next place with these words, from the top again after the last one; false where there
  /// is none.
  bool find(const QString& words);

  QTreeWidget& chapters() { return *m_chapters; }
  QTextBrowser& page() { return *m_page; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void dress();
  void listChapters();
  void goToBlock(int number);

  QLineEdit* m_words;  // owned by this window, as all below
  QTreeWidget* m_chapters;
  QTextBrowser* m_page;
};

}  // namespace einklang::ui
