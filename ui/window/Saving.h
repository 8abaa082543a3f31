#pragma once

#include "model/formats/bpmn/BpmnFormat.h"
#include "ui/window/OpenFiles.h"

#include <memory>

namespace einklang::ui {

/// A file on its way to the disk: a copy of what it is now, so that its bytes can be made while the
/// window lives. It notices when the document goes on meanwhile: what is written is then not what
/// is shown.
class Saving
{
 public:
  /// The file is borrowed and outlives this.
  Saving(const OpenFile& file, const QString& path);

  const QString& path() const { return m_path; }
  FileFormat format() const { return m_format; }

  /// The bytes, with what the format could not hold. It may be asked in any thread.
  Result<Export> make() const;

  /// The document was changed since.
  bool isOutdated() const { return *m_outdated; }

 private:
  QString m_path;
  FileFormat m_format;
  FileContent m_content;
  std::string m_source;      // the BPMN file it came from
  bool m_untouched = false;  // it goes as it came
  std::shared_ptr<bool> m_outdated = std::make_shared<bool>(false);
  Connection m_connection;
};

}  // namespace einklang::ui
