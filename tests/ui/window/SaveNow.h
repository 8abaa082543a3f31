#pragma once

#include "ui/window/Doors.h"
#include "ui/window/Session.h"

namespace einklang::test {

/// Saves the file as the window does, without one.
inline Result<Losses> saveNow(ui::Session& session, std::size_t file, const QString& path)
{
  const ui::Saving saving{*session.files()[file], path};
  Result<Export> made = saving.make();
  if (!made) return made.error();
  return session.keep(file, saving, *std::move(made), ui::writeBytes);
}

inline Result<Losses> saveNow(ui::Session& session, std::size_t file = 0)
{
  return saveNow(session, file, session.files()[file]->path);
}

}  // namespace einklang::test
