#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <string>

namespace einklang {

// What a user can do to a process as a whole. The same again is a success without an edit.

Status setHeader(Transaction& transaction, const ProcessId& process, const ProcessHeader& header);
Status setProfile(Transaction& transaction, const ProcessId& process, const Profile& profile);
Status renameProcess(Transaction& transaction, const ProcessId& process, const std::string& name);

}  // namespace einklang
