#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslationResources()
{
  Q_INIT_RESOURCE(translations);
}

namespace einklang::ui {
namespace {

void install(QCoreApplication& application, const QString& file)
{
  auto* translator = new QTranslator{&application};  // owned by the application
  if (translator->load(file)) QCoreApplication::installTranslator(translator);
}

void installGerman(QCoreApplication& application)
{
  initTranslationResources();
  QDirIterator files{QStringLiteral(":/i18n")};
  while (files.hasNext()) install(application, files.next());
}

}  // namespace

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
  const bool german = locale.language() == QLocale::German || locale.language() == QLocale::C;
  if (!german) return;
  if (locale.language() == QLocale::C) {
    QLocale::setDefault({QLocale::German, QLocale::Germany});  // dates and numbers, too
  }
  install(application,
          QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm"));
  installGerman(application);
}

SpokenLanguage::SpokenLanguage(QCoreApplication& application, Spoken language)
{
  const QList<QTranslator*> spoken = application.findChildren<QTranslator*>();
  if (language == Spoken::English) {
    m_silenced = spoken;
    for (QTranslator* one : m_silenced) QCoreApplication::removeTranslator(one);
  } else if (spoken.isEmpty()) {
    installGerman(application);
    m_added = application.findChildren<QTranslator*>();
  }
}

SpokenLanguage::~SpokenLanguage()
{
  qDeleteAll(m_added);  // which removes them
  for (QTranslator* one : m_silenced) QCoreApplication::installTranslator(one);
}

}  // namespace einklang::ui
