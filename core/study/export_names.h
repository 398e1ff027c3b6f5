/// Names for the files and folders of an export: they stay in their folder, and no two are the same. Private to the
/// study.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace coresift {

/// Gives each file or folder of one folder a name of its own: "a.png", "a-2.png", "a-3.png". Names that differ in case
/// only count as the same, since they are on other systems; very long ones are shortened.
class NameGiver {
public:
    void reserve(const std::string &name);
    /// The suffix goes before the file's extension.
    std::string giveFile(const std::string &name);
    std::string giveFolder(const std::string &name) { return give(name, ""); }

private:
    std::string give(const std::string &stem, const std::string &extension);

    std::unordered_set<std::string> m_taken;
    std::unordered_map<std::string, int> m_last; ///< suffix that was given last, by name: thousands may be the same
};

/// A text as the name of a folder on any system: no separators, no ".." and nothing hidden. "unlabelled" for an empty
/// one.
std::string folderName(const std::string &text);

} // namespace coresift
