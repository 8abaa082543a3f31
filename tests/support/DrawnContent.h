#pragma once

#include "model/diagram/FileContent.h"
#include "model/layout/Layout.h"

namespace einklang::test {

/// A file with the process and the picture that the program draws of it.
inline FileContent drawn(const Process& process)
{
  return {.processes = {process}, .diagrams = {layoutProcess(process)}};
}

}  // namespace einklang::test
