#pragma once

#include <QList>

class QCoreApplication;
class QTranslator;
class QLocale;

namespace einklang::ui {

/// Loads the texts of this language for the program and for Qt's own dialogs. German where nothing
/// is set (the users are German town halls), English for every other language.
void installTranslations(QCoreApplication& application, const QLocale& locale);

enum class Spoken
{
  German,
  English
};

/// Speaks this language as long as it lives, then that of the user again. For programs without a
/// window: a window would be translated twice.
class SpokenLanguage
{
 public:
  SpokenLanguage(QCoreApplication& application, Spoken language);
  ~SpokenLanguage();
  SpokenLanguage(const SpokenLanguage&) = delete;
  SpokenLanguage& operator=(const SpokenLanguage&) = delete;

 private:
  QList<QTranslator*> m_silenced;
  QList<QTranslator*> m_added;
};

}  // namespace einklang::ui
