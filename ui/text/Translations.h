#pragma once

class QCoreApplication;
class QLocale;

namespace einklang::ui {

/// Loads the texts of this language for the program and for Qt's own dialogs. English needs none;
/// every language but German gets English.
void installTranslations(QCoreApplication& application, const QLocale& locale);

}  // namespace einklang::ui
