#include "core/study/draft.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/study_file.h"

#include <filesystem>

namespace coresift {

namespace {

constexpr int kDraftVersion = 1;
const char *const kDraftFormat = "coresift-draft";

std::string draftFile(const std::string &studyFolder)
{
    return studyFolder + "/selections/draft.json";
}

} // namespace

std::optional<SamplingDraft> readDraft(const std::string &studyFolder)
{
    const std::string file = draftFile(studyFolder);
    if (!fileExists(file))
        return std::nullopt;
    const nlohmann::json content = readVersionedJson(file, kDraftFormat, kDraftVersion);
    SamplingDraft draft;
    try {
        draft.selection = content.at("selection").get<std::string>();
        optionsFromJson(draft.options, content.at("options"));
    } catch (const nlohmann::json::exception &problem) {
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is damaged: %1"), {problem.what()}}, file);
    }
    if (!draft.options.check().empty())
        throw Error(ErrorKind::Corrupt,
                    CORESIFT_TEXT("Phrases", "has sampling options out of their range; delete the file"), file);
    return draft;
}

void writeDraft(const std::string &studyFolder, const SamplingDraft &draft)
{
    makeFolders(studyFolder + "/selections");
    const nlohmann::json content{{"format", kDraftFormat},
                                 {"version", kDraftVersion},
                                 {"selection", draft.selection},
                                 {"options", optionsToJson(draft.options)}};
    writeFileAtomically(draftFile(studyFolder), content.dump(2) + "\n");
}

void removeDraft(const std::string &studyFolder)
{
    std::error_code error;
    std::filesystem::remove(draftFile(studyFolder), error);
    if (error)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot remove"), draftFile(studyFolder), error.value());
}

} // namespace coresift
