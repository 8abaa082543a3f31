#include "app/cli/Command.h"
#include "ui/text/Translations.h"
#include "ui/window/Application.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char** argv)
{
  if (einklang::cli::isCommandLine(argc, argv)) return einklang::cli::runCommandLine(argc, argv);
  QApplication application{argc, argv};
  einklang::ui::installTranslations(application, QLocale::system());
  return einklang::ui::runWindow(application, QApplication::arguments().mid(1));
}
