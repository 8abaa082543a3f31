#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace einklang::ui {

/// What a start without files shows: open a project, open files, the bundled example, and what was
/// open before.
class StartPage : public QWidget
{
  Q_OBJECT
 public:
  explicit StartPage(QWidget* parent = nullptr);

  /// Reads the list of recent files anew.
  void refresh();

 Q_SIGNALS:
  void newChosen();
  void openChosen();
  void exampleChosen();
  void pathChosen(const QString& path);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addChoice(QVBoxLayout& column, const QString& icon, const QString& text,
                 const QString& advice, const std::function<void()>& run);

  QWidget* m_recent;  // owned by the page
};

}  // namespace einklang::ui
