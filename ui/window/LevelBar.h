#pragma once

#include "ui/window/Levels.h"

#include <QFrame>

class QHBoxLayout;

namespace einklang::ui {

class DiagramView;
class Session;

/// The way to what is shown, in the corner of its view: callers, the process, the sub-processes one
/// is inside of. Each step leads back to it. It hides where there is no way.
class LevelBar : public QFrame
{
  Q_OBJECT
 public:
  /// Owned by the view; the session outlives it.
  LevelBar(Session& session, DiagramView& view);

  void refresh();
  /// What the steps are called, from the outside to the inside.
  QStringList steps() const;

 private:
  void addStep(const LevelStep& step, bool last);
  QString nameOf(const LevelStep& step) const;

  Session& m_session;
  DiagramView& m_view;
  QHBoxLayout* m_row;  // owned by this frame
  std::vector<LevelStep> m_shown;
  QStringList m_names;  // of them
};

}  // namespace einklang::ui
