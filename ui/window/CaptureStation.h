#pragma once

#include "ui/actions/Perform.h"
#include "ui/window/Session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace einklang::ui {

class DiagramView;
class LibraryPanel;
class ProblemsPanel;
class PropertiesPanel;

/// The station "Capture": the library, a process as a diagram, its properties and problems.
class CaptureStation : public QWidget
{
  Q_OBJECT
 public:
  explicit CaptureStation(Session& session, QWidget* parent = nullptr);

  DiagramView& canvas() { return *m_canvas; }
  LibraryPanel& library() { return *m_library; }
  PropertiesPanel& properties() { return *m_properties; }
  ProblemsPanel& problems() { return *m_problems; }

  /// Takes what is being typed into the document.
  void flush();

 Q_SIGNALS:
  void failed(const einklang::Error& error);
  void standardChosen();

 private:
  QWidget* makeHeader();
  void refresh(SessionEvent event);
  void showProcess();
  void showSelection();
  void showProblems();
  void change(const Operation& operation, const std::string& stepName);
  void editLabel(const QString& id, const QString& label);

  Session& m_session;
  LibraryPanel* m_library;  // owned by this widget, as all below
  DiagramView* m_canvas;
  PropertiesPanel* m_properties;
  ProblemsPanel* m_problems;
  QLabel* m_title;
  QLabel* m_place;
  QPushButton* m_losses;
  Connection m_connection;
};

}  // namespace einklang::ui
