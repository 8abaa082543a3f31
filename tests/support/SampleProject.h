#pragma once

#include "model/formats/yaml/YamlFormat.h"
#include "model/harmonization/ProjectFile.h"
#include "model/storage/SafeSave.h"
#include "tests/support/ProcessBuilder.h"

#include <QString>
#include <QTemporaryDir>

#include <stdexcept>

namespace einklang::test {

/// A small project on the disk: a reference and two municipalities, of which one asks for a
/// document more and one leaves a step out.
class SampleProject
{
 public:
  SampleProject()
  {
    write("referenz.yaml", reference());
    write("adorf.yaml", ProcessBuilder{"Antrag"}
                            .lane("Amt")
                            .flow("start -> Antrag_prüfen -> Nachweis_anfordern -> "
                                  "Gebühr_festsetzen -> Bescheid_versenden -> end")
                            .build());
    write("bstadt.yaml", ProcessBuilder{"Antrag"}
                             .lane("Amt")
                             .flow("start -> Antrag_prüfen -> Bescheid_versenden -> end")
                             .build());
    Harmonization project;
    project.name = "Antrag harmonisieren";
    project.referenceFile = "referenz.yaml";
    project.variants.push_back({.name = "Adorf", .file = "adorf.yaml"});
    project.variants.push_back({.name = "Bstadt", .file = "bstadt.yaml"});
    require(saveProject(project, path().toStdString()));
  }

  static Process reference()
  {
    return ProcessBuilder{"Antrag"}
        .lane("Amt")
        .flow("start -> Antrag_prüfen -> Gebühr_festsetzen -> Bescheid_versenden -> end")
        .build();
  }

  QString folder() const { return m_folder.path(); }
  QString path() const { return m_folder.filePath(QStringLiteral("antrag.einklang")); }
  QString file(const QString& name) const { return m_folder.filePath(name); }

  /// Puts another process in the place of a file.
  void write(const char* name, const Process& process)
  {
    FileContent content;
    content.processes.push_back(process);
    require(safeSave(file(QString::fromLatin1(name)).toStdString(), writeYaml(content)));
  }

 private:
  static void require(const Status& status)
  {
    if (!status) throw std::runtime_error{english(status.error())};
  }

  QTemporaryDir m_folder;
};

}  // namespace einklang::test
