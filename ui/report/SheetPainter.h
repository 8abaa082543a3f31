#pragma once

#include "ui/report/SheetPlan.h"

#include <functional>

class QPainter;

namespace einklang::ui {

/// Draws the pages of a plan, in units of 1/96 inch: the part of the drawing, and around it what
/// helps to glue sheets together and to follow a flow from one to the next.
class SheetPainter
{
 public:
  /// Draws a figure; called with the painter set to the drawing's units.
  using FigurePainter = std::function<void(const Figure&)>;

  /// `firstPage` counts from 1. What is given must outlive the painter.
  SheetPainter(const Drawing& drawing, const SheetPlan& plan, int firstPage, int pageCount)
      : m_drawing{drawing}, m_plan{plan}, m_firstPage{firstPage}, m_pageCount{pageCount}
  {}

  void paint(std::size_t sheet, QPainter& painter, const FigurePainter& paintFigure = {}) const;

 private:
  void paintPart(const Sheet& sheet, QPainter& painter, const FigurePainter& paintFigure) const;
  void paintFooter(std::size_t sheet, QPainter& painter) const;
  void paintMap(std::size_t sheet, QPainter& painter) const;
  void paintMarks(const Sheet& sheet, QPainter& painter) const;
  void paintContinuations(std::size_t sheet, QPainter& painter) const;
  void paintNames(const Sheet& sheet, QPainter& painter) const;
  std::vector<const Figure*> figuresOn(const Sheet& sheet) const;
  int pageOf(std::size_t sheet) const { return m_firstPage + static_cast<int>(sheet); }

  const Drawing& m_drawing;
  const SheetPlan& m_plan;
  int m_firstPage;
  int m_pageCount;
};

}  // namespace einklang::ui
