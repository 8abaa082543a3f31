#include "ui/paint/Fonts.h"

#include "model/base/Contract.h"

#include <QFontDatabase>
#include <QStringList>

// The macro needs the global namespace.
static void initResources()
{
  Q_INIT_RESOURCE(paint);
}

namespace einklang::ui {

void loadFonts()
{
  initResources();
  for (const auto& file : {u"NotoSans-Regular", u"NotoSans-Bold", u"NotoSans-Italic"}) {
    const QString path = u":/paint/%1.ttf"_qs.arg(QStringView{file});
    expects(QFontDatabase::addApplicationFont(path) >= 0, "the embedded font is readable");
  }
}

QFont labelFont(int pixelSize, bool bold, bool italic)
{
  QFont font{u"Noto Sans"_qs};
  font.setPixelSize(pixelSize);
  font.setBold(bold);
  font.setItalic(italic);
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setStyleStrategy(QFont::PreferAntialias);
  return font;
}

}  // namespace einklang::ui
