#include "core/study/choices.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;

namespace {

constexpr int kChoiceVersion = 1;
const char *const kChoiceFormat = "coresift-choice";

std::string choiceFile(const std::string &studyFolder, const std::string &name)
{
    return studyFolder + "/choices/" + contentHash(name.data(), name.size()) + ".json";
}

NamedChoice readChoice(const std::string &file)
{
    const nlohmann::json content = readVersionedJson(file, kChoiceFormat, kChoiceVersion);
    NamedChoice choice;
    try {
        choice = {content.at("name").get<std::string>(), content.at("images").get<std::vector<std::int64_t>>()};
    } catch (const nlohmann::json::exception &) {
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is not a list of chosen images"), file);
    }
    std::sort(choice.ids.begin(), choice.ids.end());
    choice.ids.erase(std::unique(choice.ids.begin(), choice.ids.end()), choice.ids.end());
    return choice;
}

} // namespace

std::vector<NamedChoice> readChoices(const std::string &studyFolder)
{
    std::vector<NamedChoice> choices;
    std::error_code missing;
    for (const fs::directory_entry &entry : fs::directory_iterator(studyFolder + "/choices", missing))
        if (entry.path().extension() == ".json")
            choices.push_back(readChoice(entry.path().string()));
    std::sort(choices.begin(), choices.end(),
              [](const NamedChoice &a, const NamedChoice &b) { return a.name < b.name; });
    return choices;
}

void saveChoice(const std::string &studyFolder, const NamedChoice &choice)
{
    if (choice.name.empty())
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "give the chosen images a name"));
    makeFolders(studyFolder + "/choices");
    const nlohmann::json content{
        {"format", kChoiceFormat}, {"version", kChoiceVersion}, {"name", choice.name}, {"images", choice.ids}};
    writeFileAtomically(choiceFile(studyFolder, choice.name), content.dump());
}

void removeChoice(const std::string &studyFolder, const std::string &name)
{
    std::error_code error;
    fs::remove(choiceFile(studyFolder, name), error);
    if (error)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot remove"), choiceFile(studyFolder, name), error.value());
}

} // namespace coresift
