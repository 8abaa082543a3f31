#include "ui/window/Session.h"

#include "ui/text/Messages.h"
#include "ui/window/CriteriaSettings.h"
#include "ui/window/Doors.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace einklang::ui {
Session::Session() : m_criteria{rememberedCriteria()}
{
  QObject::connect(&m_background, &Background::stateChanged, &m_background,
                   [this] { changed.emit(SessionEvent::Comparing); });
}

Status Session::open(const QStringList& paths, const TableColumns& columns)
{
  auto opened = readFiles(paths, columns);
  if (!opened) return opened.error();
  m_background.cancel();
  m_connections.clear();
  m_open = *std::move(opened);
  forgetComparison();
  m_current = m_open.project ? m_open.project->reference : mainPlace(m_open.files);
  m_levels = {};
  recover();
  listen();
  changed.emit(SessionEvent::Opened);
  compare();
  return success();
}

void Session::close()
{
  m_background.cancel();
  m_connections.clear();
  m_current.reset();
  m_levels = {};
  forgetComparison();
  m_recovered.clear();
  m_unprotected.clear();
  const OpenFiles closed = std::exchange(m_open, {});  // until nobody shows it any more
  changed.emit(SessionEvent::Opened);
}

/// Brings back what a crash left unsaved, and keeps a journal of every file from now on.
void Session::recover()
{
  m_recovered.clear();
  m_unprotected.clear();
  for (const auto& file : m_open.files) {
    auto recovered = recoverEdits(fromQt(file->path));
    if (!recovered) m_unprotected.push_back(recovered.error());
    if (recovered && recovered->document) {
      file->document = std::move(recovered->document);
      file->journal = std::move(recovered->journal);
      if (file->document->isModified()) m_recovered << file->path;
    } else {
      file->journal = std::make_unique<EditJournal>(fromQt(file->path), *file->document);
    }
  }
}

/// An edit makes the comparison old; it is done again when the user next looks at it.
void Session::listen()
{
  for (const auto& file : m_open.files) {
    m_connections.push_back(file->journal->failed.connect([this](const Error& error) {
      m_unprotected.push_back(error);
      changed.emit(SessionEvent::Unprotected);
    }));
    m_connections.push_back(file->document->changed.connect([this](const ChangeSet& changes) {
      const bool meaning = !changes.elements.empty() || changes.header;
      if (meaning && m_open.project) compare();
      if (m_current) m_levels.follow(fileOf(*m_current).document->content(), m_current->process);
      changed.emit(SessionEvent::Edited);
    }));
  }
}

bool Session::isModified() const
{
  return std::ranges::any_of(m_open.files, [](const auto& f) { return f->document->isModified(); });
}

void Session::setCurrent(const ProcessPlace& place)
{
  if (m_current == place) return;
  m_current = place;
  m_levels = {};
  changed.emit(SessionEvent::Current);
}

const Process* Session::process(const ProcessPlace& place) const
{
  return fileOf(place).document->findProcess(place.process);
}

const Diagram* Session::diagram(const ProcessPlace& place) const
{
  return findDiagram(fileOf(place).document->content(), place.process);
}

QString Session::home() const
{
  if (m_open.project && m_open.project->isOnDisk()) {
    return QFileInfo{toQt(m_open.project->onDisk.path)}.absolutePath();
  }
  return m_current ? QFileInfo{fileOf(*m_current).path}.absolutePath() : QString{};
}

QString Session::keyOf(const ProcessPlace& place) const
{
  return fileOf(place).path + QLatin1Char{'\n'} + toQt(place.process.value());
}

void Session::setReference(const ProcessPlace& place)
{
  if (!m_open.project || m_open.project->isOnDisk()) return;
  m_open.project = projectOf(m_open.files, place);
  forgetComparison();
  changed.emit(SessionEvent::Opened);
  compare();
}

Result<Losses> Session::keep(std::size_t index, const Saving& saving, Export made,
                             const WriteFile& write)
{
  expects(!saving.isOutdated(), "what is saved is what is shown");  // as the journal will say
  OpenFile& file = *m_open.files[index];
  const QString& path = saving.path();
  const bool moves = path != file.path && !m_open.project;  // else it is a copy
  const bool stays = path == file.path;
  if (moves || stays) file.journal->saving(made.bytes);
  const Status status = write(path, QByteArray::fromStdString(made.bytes));
  if (!status) return status.error();
  if (moves) file.journal->moveTo(fromQt(path));
  if (moves || stays) {
    file.path = path;
    file.format = saving.format();
    file.source = saving.format() == FileFormat::Bpmn ? std::move(made.bytes) : std::string{};
    if (!saving.isOutdated()) file.document->markSaved();
  }
  changed.emit(SessionEvent::Saved);
  return std::move(made.losses);
}

Status Session::saveProjectAs(const QString& path)
{
  expects(m_open.project.has_value(), "a project is open");
  ShownProject project = *m_open.project;
  const QDir folder = QFileInfo{path}.absoluteDir();
  const auto inside = [&](const ProcessPlace& place) {
    return folder.relativeFilePath(fileOf(place).path);
  };
  Harmonization harmonization = project.harmonization();
  harmonization.referenceFile = fromQt(inside(project.reference));
  for (std::size_t i = 0; i < project.variants.size(); ++i) {
    harmonization.variants[i].file = fromQt(inside(project.variants[i]));
  }
  for (const auto& file : m_open.files) {
    if (!folder.relativeFilePath(file->path).startsWith(QStringLiteral(".."))) continue;
    return Error{ErrorCode::NotAllowed,
                 {"The file %1 lies outside the folder of the project. Copy all files of the "
                  "project into one folder and open them there.",
                  {fromQt(file->path)}},
                 fromQt(path)};
  }
  auto saved = einklang::saveProjectAs(std::move(harmonization), fromQt(path));
  if (!saved) return saved.error();
  project.onDisk = *std::move(saved);
  m_open.project = std::move(project);
  changed.emit(SessionEvent::Saved);
  return success();
}

Status Session::decide(const Decision& decision)
{
  expects(m_open.project.has_value(), "a project is open");
  if (!m_open.project->isOnDisk()) {
    return Error{ErrorCode::NotAllowed,
                 {"Save the project first: decisions are written to its file at once."}};
  }
  const Status recorded = recordDecisionOnDisk(m_open.project->onDisk, decision);
  if (!recorded) return recorded;
  changed.emit(SessionEvent::Decided);
  deriveAgain();
  return success();
}

/// Nothing of what was known about other files holds.
void Session::forgetComparison()
{
  m_comparison.reset();
  m_standard.reset();
  m_stale.clear();
  m_corrections.clear();
}

void Session::compare()
{
  if (!m_open.project) return;
  for (std::size_t i = 0; i < m_open.project->variants.size(); ++i) m_stale.insert(i);
  compareStale();
}

/// Compares again what is older than its processes and corrections, and derives the standard once
/// the comparison is shown. Where a correction taught the
/// project words, the other variants follow once it is shown what it did to its own.
void Session::compareStale()
{
  ComparisonInput input{.reference = *process(m_open.project->reference),
                        .project = m_open.project->harmonization(),
                        .changed = m_stale};
  for (const ProcessPlace& place : m_open.project->variants) {
    input.variants.push_back(*process(place));
  }
  const bool all = m_stale.size() == input.variants.size();
  if (!all) input.before = m_comparison;
  m_background.run([this, all, input = std::move(input)](const CancelFlag& cancel) {
    const auto comparison = std::make_shared<const Comparison>(computed(input, cancel));
    if (cancel) return Background::Delivery{};
    return Background::Delivery{[this, all, comparison, wordings = input.project.synonyms] {
      m_comparison = comparison;
      m_stale.clear();
      if (all) m_wordings = wordings;
      changed.emit(SessionEvent::Compared);
      if (m_wordings == wordings) return deriveAgain();
      compare();
    }};
  });
}

/// After a decision only the standard is new; after a comparison it follows.
void Session::deriveAgain()
{
  if (!m_comparison) return compare();
  if (m_background.isRunning()) return compareStale();
  m_background.run([this, comparison = m_comparison, project = m_open.project->harmonization(),
                    reference = *process(m_open.project->reference)](const CancelFlag&) {
    const auto standard =
        std::make_shared<const StandardView>(derive(reference, comparison->shared, project));
    return Background::Delivery{[this, standard] {
      m_standard = standard;
      changed.emit(SessionEvent::Decided);
    }};
  });
}

}  // namespace einklang::ui
