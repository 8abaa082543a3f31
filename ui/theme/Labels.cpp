#include "ui/theme/Labels.h"

#include <QLabel>
#include <QVBoxLayout>

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
    case LabelKind::Error:
      label->setProperty("kind", QStringLiteral("error"));
      break;
    case LabelKind::Body:
      break;
  }
  return label;
}

QWidget* namedField(const QString& name, QWidget* field, QWidget* parent)
{
  auto* place = new QWidget{parent};
  auto* column = new QVBoxLayout{place};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  QLabel* label = plainLabel(name);
  label->setWordWrap(false);
  label->setBuddy(field);
  field->setAccessibleName(name);
  column->addWidget(label);
  column->addWidget(field, 1);
  return place;
}

QString tip(const QString& text)
{
  if (text.isEmpty()) return {};
  return QStringLiteral("<p>%1</p>")
      .arg(text.toHtmlEscaped().replace(QLatin1Char{'\n'}, QStringLiteral("<br>")));
}

}  // namespace einklang::ui
