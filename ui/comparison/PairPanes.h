#pragma once

#include "model/harmonization/ChosenSteps.h"
#include "ui/canvas/ViewLink.h"
#include "ui/comparison/DeviationMarks.h"
#include "ui/comparison/LinkTool.h"
#include "ui/paint/Ghosts.h"
#include "ui/window/Session.h"

#include <QWidget>

class QLabel;

namespace einklang::ui {

class DiagramView;
class PartnerLines;

/// The diagrams of the reference and of one variant beside each other: marked, moved together,
/// with steps chosen in both and lines from them to their partners.
class PairPanes : public QWidget
{
  Q_OBJECT
 public:
  explicit PairPanes(Session& session, QWidget* parent = nullptr);

  /// Shows the variant. What is chosen and where one looks stay, where it was shown before.
  void showVariant(std::size_t variant, const NumberedDeviations& marked);
  /// Draws the variant as the reference is drawn: partners at the same places, what is missing on
  /// one side as a ghost. Only on the screen: no file changes.
  void setLikeReference(bool like) { m_likeReference = like; }
  bool isLikeReference() const { return m_likeReference; }
  void setLinked(bool linked) { m_link->setActive(linked); }
  void fit();

  ChosenSteps chosen() const;
  /// The side where a step was chosen last.
  Side lead() const { return m_lead; }
  void setLead(Side lead) { m_lead = lead; }
  /// Without a signal, and without moving the diagrams. Where steps of both sides are chosen so,
  /// the next step that the user chooses begins anew.
  void choose(const ChosenSteps& steps);
  /// A correction was made of what is chosen: the leading side stays chosen, and the next step that
  /// the user chooses begins anew.
  void settle();
  void chooseNone();
  /// Brings these places into sight, on both sides.
  void reveal(const std::vector<ElementId>& reference, const std::vector<ElementId>& variant);
  /// Brings the partners of what is chosen on the leading side into sight, where they are not.
  void revealPartners();

  DiagramView& referenceView() const { return *m_reference; }
  DiagramView& variantView() const { return *m_other; }
  PartnerLines& lines() const { return *m_lines; }

 Q_SIGNALS:
  /// By the user, on this side.
  void chosenMoved(einklang::ui::Side side);
  /// A step was drawn onto one of the other side.
  void linkDrawn(const einklang::ChosenSteps& steps);
  void menuWanted(const QPoint& global);

 private:
  QWidget* paneOf(DiagramView* view, QLabel* title);
  void moved(Side side);
  void openMenu(DiagramView& view, Side side, const QPoint& at);
  const ComparedVariant* compared() const;
  /// How both sides are drawn.
  struct Pictures
  {
    Diagram reference;
    Diagram variant;
    std::optional<Ghosts> extra = std::nullopt;    // in the reference's picture
    std::optional<Ghosts> missing = std::nullopt;  // in the variant's picture
  };
  Pictures pictures(const ComparedVariant& compared) const;

  Session& m_session;
  DiagramView* m_reference;  // owned by this widget, as all below
  DiagramView* m_other;
  QLabel* m_referenceTitle;
  QLabel* m_otherTitle;
  ViewLink* m_link;
  PartnerLines* m_lines;
  LinkTool m_referenceTool;
  LinkTool m_otherTool;
  std::size_t m_variant = 0;
  Side m_lead = Side::Reference;
  bool m_likeReference = false;
  bool m_settled = false;  // what is chosen waits for nothing more
};

}  // namespace einklang::ui
