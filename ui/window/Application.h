#pragma once

#include <QStringList>

class QApplication;

namespace einklang::ui {

/// Style, fonts and accessibility of the program's windows; before the first one is made.
void prepareApplication(QApplication& application);

/// Opens the window, with these files if there are some, and runs until it is closed.
int runWindow(QApplication& application, const QStringList& files);

}  // namespace einklang::ui
