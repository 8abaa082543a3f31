#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace einklang::ui {

enum class LabelKind
{
  Body,
  Title,
  Section,
  Muted,
  Error
};

/// A label for text of any origin: always plain text, wraps, can be selected by mouse and keyboard
/// only where asked. Owned by the parent or layout it is given to.
QLabel* plainLabel(const QString& text, LabelKind kind = LabelKind::Body,
                   QWidget* parent = nullptr);

/// A field below its name, as all forms have it: so a long name is never cut, and narrow windows
/// need no other form. Owned by the layout it is given to.
QWidget* namedField(const QString& name, QWidget* field, QWidget* parent = nullptr);

/// For tool tips, which Qt would take for rich text: escaped, wrapped, line feeds kept.
QString tip(const QString& text);

}  // namespace einklang::ui
