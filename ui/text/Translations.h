#pragma once

class QCoreApplication;
class QLocale;

namespace einklang::ui {

/// Loads the texts of this language for the program and for Qt's own dialogs. German where nothing
/// is set (the users are German town halls), English for every other language.
void installTranslations(QCoreApplication& application, const QLocale& locale);

}  // namespace einklang::ui
