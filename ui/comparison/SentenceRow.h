#pragma once

#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

#include <functional>

class QPainter;

namespace einklang::ui {

/// A row of a list that says something in a whole sentence, however many lines that takes, with a
/// sign before it and smaller words below it.
struct SentenceRow
{
  QString sentence;
  QString detail;
};

/// Paints the row; `paintSign` gets the square that the sign has.
void paintSentenceRow(QPainter& painter, const QStyleOptionViewItem& option, const SentenceRow& row,
                      const std::function<void(const QRect&)>& paintSign);
QSize sizeOfSentenceRow(const QStyleOptionViewItem& option, const SentenceRow& row);

/// The font of the smaller words, and of text in signs.
QFont smallerFont(QFont font);

}  // namespace einklang::ui
