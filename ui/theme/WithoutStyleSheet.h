#pragma once

#include <QString>

namespace einklang::ui {

/// While it lives and no window is shown, the application has no style sheet. With one, each widget
/// that gets a parent looks up its rules again, and all that stand in it do: most of the time that
/// a window of hundreds of widgets takes to be built.
class WithoutStyleSheet
{
 public:
  WithoutStyleSheet();
  ~WithoutStyleSheet();
  WithoutStyleSheet(const WithoutStyleSheet&) = delete;
  WithoutStyleSheet& operator=(const WithoutStyleSheet&) = delete;

 private:
  QString m_sheet;
};

}  // namespace einklang::ui
