#pragma once

#include <QFrame>
#include <QPointer>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace einklang::ui {

/// Something to choose.
struct Choice
{
  QString id;
  QString name;
  QString words = {};     // other names to find it by
  QString shortcut = {};  // letters that find it at once
  QString hint = {};      // at the right: the key that does the same
  bool possible = true;   // else it is shown, and choosing it does nothing
};

/// A list to choose from by typing: Up and Down walk, Enter chooses, Escape and going elsewhere
/// close it. It stands over the canvas, and gives the focus back.
class ChoiceMenu : public QFrame
{
  Q_OBJECT
 public:
  explicit ChoiceMenu(QWidget* parent, const QSize& usual = {400, 340});

  /// Opens at this place of the parent; `chosen` is called once, or never.
  void open(const QString& title, std::vector<Choice> choices, const QPoint& at,
            std::function<void(const QString& id)> chosen);
  /// Who gets the focus when it closes; the parent where nobody is named. Borrowed for one opening.
  void giveBackTo(QWidget* widget) { m_back = widget; }
  /// Begins at this line; the first where there is none.
  void setCurrent(const QString& id);
  QString current() const;
  bool isOpen() const { return !isHidden(); }
  void close();

  /// The ids that the list shows, best first; for tests.
  QStringList shown() const;
  /// What a line says, with its key, for tests and screen readers.
  QString lineOf(const QString& id) const;
  QLineEdit& search() { return *m_search; }

 Q_SIGNALS:
  /// Escape: nothing is wanted of it.
  void givenUp();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  static QString spoken(const Choice& choice);
  void fill();
  void walk(int step);
  void choose();
  void place(const QPoint& at);

  QLabel* m_title;  // owned by this frame, as all below
  QLineEdit* m_search;
  QListWidget* m_list;
  QLabel* m_none;
  QPointer<QWidget> m_back;
  QSize m_usual;
  std::vector<Choice> m_choices;
  std::function<void(const QString&)> m_chosen;
};

}  // namespace einklang::ui
