#pragma once

#include <QFrame>
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
};

/// A list to choose from by typing: Up and Down walk, Enter chooses, Escape and going elsewhere
/// close it. It stands over the canvas, and gives the focus back.
class ChoiceMenu : public QFrame
{
  Q_OBJECT
 public:
  explicit ChoiceMenu(QWidget* parent);

  /// Opens at this place of the parent; `chosen` is called once, or never.
  void open(const QString& title, std::vector<Choice> choices, const QPoint& at,
            std::function<void(const QString& id)> chosen);
  bool isOpen() const { return !isHidden(); }
  void close();

  /// The ids that the list shows, best first; for tests.
  QStringList shown() const;
  QLineEdit& search() { return *m_search; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fill();
  void walk(int step);
  void choose();
  void place(const QPoint& at);

  QLabel* m_title;  // owned by this frame, as all below
  QLineEdit* m_search;
  QListWidget* m_list;
  QLabel* m_none;
  std::vector<Choice> m_choices;
  std::function<void(const QString&)> m_chosen;
};

}  // namespace einklang::ui
