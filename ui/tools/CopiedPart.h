#pragma once

#include "model/base/Result.h"
#include "model/diagram/FileContent.h"

#include <QMimeData>

namespace einklang::ui {

/// A part of a process on the clipboard, for every program in the form that it understands: this
/// one, BPMN, a picture (SVG, PNG), and for spreadsheets the table of its steps. Each is made when
/// somebody asks for it.
class CopiedPart : public QMimeData
{
  Q_OBJECT
 public:
  enum class As
  {
    Everything,
    Picture  // nothing but that: programs that have a choice often take the text
  };

  /// `shown` is what pictures show of it: without lanes that only tell where it comes from, say.
  CopiedPart(FileContent part, Diagram shown, As as = As::Everything);

  QStringList formats() const override;

 protected:
  QVariant retrieveData(const QString& format, QMetaType type) const override;

 private:
  FileContent m_part;
  Diagram m_shown;
  As m_as;
};

/// What can be pasted: a part, or a process that another program wrote. Everything goes through the
/// import door, within limits for what a user can wait for. NotAllowed where there is nothing.
Result<FileContent> pastable(const QMimeData* data);

}  // namespace einklang::ui
