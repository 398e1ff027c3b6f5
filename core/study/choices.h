/// Images that the user chose and gave a name: `choices/<hash of the name>.json` in the study.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace coresift {

struct NamedChoice {
    std::string name;              ///< the user's words, UTF-8
    std::vector<std::int64_t> ids; ///< of images, ascending; some may be gone since
};

/// In order of name. Takes no lock. Throws Error (Corrupt, NewerVersion).
std::vector<NamedChoice> readChoices(const std::string &studyFolder);

/// Replaces the one of the same name. A file of its own, written at once: no stage's lock is waited for. Throws Error
/// (InvalidInput for an empty name).
void saveChoice(const std::string &studyFolder, const NamedChoice &choice);

/// Nothing happens when there is none of that name.
void removeChoice(const std::string &studyFolder, const std::string &name);

} // namespace coresift
