#pragma once

#include "model/base/Result.h"
#include "model/formats/ImportDoor.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace einklang::cli {

/// Reads a file through the import door; says on stderr what went wrong or was repaired. Empty:
/// end with Unreadable.
std::optional<Import> read(const std::string& path);

/// The same for several files at once, on all cores; the first that cannot be read ends it.
std::optional<std::vector<Import>> readAll(const std::vector<std::string>& paths);

/// Saves safely; says on stderr what went wrong. False: end with Unwritable.
bool write(const std::string& path, const std::string& bytes);

void complain(const Error& error);
void complain(ErrorCode code, const char* text, const std::string& path);
void report(const std::string& path, const Losses& losses);

/// The process that a command about one process means: the one with the most steps.
const Process& mainProcess(const FileContent& content);

/// What is behind the last point, in lower case: "bpmn".
std::string extensionOf(const std::string& path);

}  // namespace einklang::cli
