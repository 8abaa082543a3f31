#pragma once

#include "ui/canvas/ViewLink.h"
#include "ui/comparison/DeviationList.h"
#include "ui/comparison/DeviationMarks.h"
#include "ui/paint/Ghosts.h"
#include "ui/window/Session.h"

#include <QWidget>

class QLabel;

namespace einklang::ui {

class DiagramView;

/// The reference and one variant beside each other, with the deviations of the variant marked by
/// number and listed in sentences.
class SideBySide : public QWidget
{
  Q_OBJECT
 public:
  explicit SideBySide(Session& session, QWidget* parent = nullptr);

  void showVariant(std::size_t variant);
  std::size_t variant() const { return m_variant; }
  /// Chooses the deviation in the list and shows it in both diagrams.
  void chooseDeviation(const std::string& key);
  /// Shows the steps of a cell, where it has no deviation.
  void revealSteps(const std::optional<NodeId>& reference, const std::vector<NodeId>& variant);
  void nextDeviation(int step) { m_list->chooseNext(step); }
  /// Draws the variant as the reference is drawn: partners at the same places, what is missing on
  /// one side as a ghost. Only on the screen: no file changes.
  void setLikeReference(bool like);
  void setLinked(bool linked) { m_link->setActive(linked); }
  void fit();

  const DiagramView& referenceView() const { return *m_reference; }
  const DiagramView& variantView() const { return *m_other; }
  const DeviationList& list() const { return *m_list; }

 private:
  QWidget* paneOf(DiagramView* view, QLabel* title);
  const ComparedVariant* compared() const;
  QString municipality() const;
  /// How both sides are drawn.
  struct Pictures
  {
    Diagram reference;
    Diagram variant;
    std::optional<Ghosts> extra = std::nullopt;    // in the reference's picture
    std::optional<Ghosts> missing = std::nullopt;  // in the variant's picture
  };
  Pictures pictures(const ComparedVariant& compared) const;
  void showChosen();
  void chooseAt(const DiagramView& view, Side side);
  std::vector<DeviationRow> rows() const;

  Session& m_session;
  DeviationList* m_list;  // owned by this widget, as all below
  DiagramView* m_reference;
  DiagramView* m_other;
  QLabel* m_referenceTitle;
  QLabel* m_otherTitle;
  ViewLink* m_link;
  std::size_t m_variant = 0;
  bool m_likeReference = false;
};

}  // namespace einklang::ui
