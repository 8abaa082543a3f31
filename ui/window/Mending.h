#pragma once

#include "ui/actions/Perform.h"

#include <QObject>

#include <functional>
#include <string>

namespace einklang {
struct Finding;
struct Repair;
}  // namespace einklang

namespace einklang::ui {

class DiagramView;
class ProblemsPanel;
class PropertiesPanel;

/// Shows in the drawing where a problem is and the way that leads to it, and mends it: what comes
/// of it is named at once, and words that only a person knows are typed where they belong.
class Mending : public QObject
{
  Q_OBJECT
 public:
  /// Does an operation as one step of the history, or says why not.
  using Change = std::function<void(const Operation& operation, const std::string& stepName)>;

  /// All are borrowed and outlive it.
  Mending(ProblemsPanel& problems, DiagramView& canvas, PropertiesPanel& properties, Change change);

 Q_SIGNALS:
  /// This element is to be selected: whatever level shows it comes first.
  void placeAsked(const einklang::ElementId& id);
  /// Another element is selected now.
  void shown();

 private:
  void showPlace(const QString& id);
  void mend(const Finding& finding, const Repair& repair);
  void nameElement(const ElementId& id);

  ProblemsPanel& m_problems;
  DiagramView& m_canvas;
  PropertiesPanel& m_properties;
  Change m_change;
};

}  // namespace einklang::ui
