#pragma once

#include "tests/support/Places.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace einklang::test {

/// The folder of third-party models, or an empty text where it is absent: then
/// `if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");`
inline std::string testData()
{
  return qEnvironmentVariable("EINKLANG_TEST_DATA").toStdString();
}

/// A file or folder of the repository.
inline std::string sourcePath(const std::string& relative)
{
  return sourceFolder() + "/" + relative;
}

}  // namespace einklang::test
