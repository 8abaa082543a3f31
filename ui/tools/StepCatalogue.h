#pragma once

#include "model/process/Node.h"

#include <QString>

#include <vector>

namespace einklang::ui {

/// One thing that can be created: what the menus and the palette offer.
struct CatalogueEntry
{
  enum class Kind
  {
    Step,
    Lane,
    Pool,
    PoolDown,  // its flow runs down
    BlackBox,
    Note,
    Document
  };

  QString id;        // stable, for actions and tests: "task", "check-formally"
  QString name;      // in the user's language
  QString words;     // other names, German and English, for the search
  QString shortcut;  // a letter that finds it at once
  Kind kind = Kind::Step;
  Node step = {.id = NodeId{"?"}};  // the template of a step
};

/// Everything that can be created, in the order of menus.
std::vector<CatalogueEntry> catalogue();

/// The entry of this id; precondition: there is one.
CatalogueEntry catalogueEntry(const QString& id);

/// How well a query fits to a name and other words for it, 0: not at all. Beginnings of words are
/// better than their middles, letters in order are better than nothing, one slip of the finger in a
/// word of four letters or more is forgiven. Case and accents do not count.
int fitOf(const QString& query, const QString& name, const QString& words = {},
          const QString& shortcut = {});

}  // namespace einklang::ui
