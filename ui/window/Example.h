#pragma once

#include "model/base/Result.h"

#include <QString>

namespace einklang::ui {

/// The bundled example, as installed or beside the sources; empty where it is not found. Decisions
/// are written at once, so nobody works on it itself: see exampleIn().
QString bundledExample();

/// Whether this is the bundled example itself.
bool isBundledExample(const QString& path);

/// The folder for the user's copy: in the documents of the user.
QString folderForExample();

/// The example in this folder: what is there stays as it was left, what is missing is copied. Only
/// what the project names is copied. FileNotReadable: there is no bundled example.
Result<QString> exampleIn(const QString& folder);

}  // namespace einklang::ui
