#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QString>
#include <QTest>

namespace einklang::test {

/// A user at the keyboard who counts. Text goes in letter by letter, with umlauts, where the focus
/// is.
class TypingHand
{
 public:
  explicit TypingHand(QWidget& otherwise) : m_otherwise{otherwise} {}

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
  {
    ++m_strokes;
    QTest::keyClick(target(), key, modifiers);
  }

  void type(const QString& text)
  {
    for (const QChar letter : text) {
      ++m_strokes;
      QKeyEvent down{QEvent::KeyPress, 0, Qt::NoModifier, QString{letter}};
      QCoreApplication::sendEvent(target(), &down);
    }
  }

  int strokes() const { return m_strokes; }

 private:
  QWidget* target() const
  {
    QWidget* focused = QApplication::focusWidget();
    return focused ? focused : &m_otherwise;
  }

  QWidget& m_otherwise;
  int m_strokes = 0;
};

}  // namespace einklang::test
