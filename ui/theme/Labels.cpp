#include "ui/theme/Labels.h"

#include <QLabel>

namespace einklang::ui {

QLabel* plainLabel(const QString& text, LabelKind kind, QWidget* parent)
{
  auto* label = new QLabel{parent};  // owned by the layout's widget
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setText(text);
  QFont font = label->font();
  switch (kind) {
    case LabelKind::Title:
      font.setPointSizeF(font.pointSizeF() * 1.35);
      font.setBold(true);
      label->setFont(font);
      break;
    case LabelKind::Section:
      label->setProperty("kind", QStringLiteral("section"));
      break;
    case LabelKind::Muted:
      label->setProperty("kind", QStringLiteral("muted"));
      break;
    case LabelKind::Body:
      break;
  }
  return label;
}

QString tip(const QString& text)
{
  if (text.isEmpty()) return {};
  return QStringLiteral("<p>%1</p>")
      .arg(text.toHtmlEscaped().replace(QLatin1Char{'\n'}, QStringLiteral("<br>")));
}

}  // namespace einklang::ui
