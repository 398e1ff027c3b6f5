#include "core/dataset/dataset_reader.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/dataset/readers/readers.h"

#include <algorithm>
#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;

namespace {

constexpr const char *kResourceForks = "__MACOSX"; // that a packing program adds: no images

bool hasHallmark(const DatasetFolder &folder, const DatasetReader &reader)
{
    return std::any_of(reader.hallmarks.begin(), reader.hallmarks.end(),
                       [&](const char *file) { return file != nullptr && folder.has(file); });
}

} // namespace

bool DatasetFolder::has(const std::string &path) const
{
    return fileExists(file(path));
}

std::vector<std::string> DatasetFolder::names(const std::string &path, bool folders) const
{
    std::vector<std::string> found;
    std::error_code missing;
    for (const auto &entry : fs::directory_iterator(file(path), missing))
        if (std::string name = entry.path().filename().string();
            name.front() != '.' && name != kResourceForks && entry.is_directory(missing) == folders)
            found.push_back(std::move(name));
    std::sort(found.begin(), found.end());
    return found;
}

Phrase DatasetFolder::lacking(const std::vector<std::string> &paths) const
{
    for (const std::string &path : paths)
        if (!has(path))
            return {CORESIFT_TEXT("Phrases", "there is no %1"), {showPath(path)}};
    return {};
}

const std::vector<const DatasetReader *> &datasetReaders()
{
    static const std::vector<const DatasetReader *> readers{
        &kAircraftReader,       &kCarsReader,        &kPetsReader,   &kBirdsReader,      &kDogsReader,
        &kFlowersReader,        &kActionsReader,     &kIndoorReader, &kTexturesReader,   &kFoodReader,
        &kImageNetReader,       &kInaturalistReader, &kCocoReader,   &kPlacesReader,     &kWebVisionReader,
        &kWebFineGrainedReader, &kFacesReader,       &kVocReader,    &kYoloReader,       &kMaskFolderReader,
        &kTablesReader,         &kShardsReader,      &kIdxReader,    &kImageFolderReader};
    return readers;
}

const DatasetReader *recognise(const DatasetFolder &folder)
{
    const DatasetReader *damaged = nullptr, *found = nullptr;
    for (const DatasetReader *reader : datasetReaders()) {
        if (reader->whyNot(folder).empty()) {
            found = reader;
            break;
        }
        if (damaged == nullptr && hasHallmark(folder, *reader))
            damaged = reader;
    }
    if (damaged != nullptr && (found == nullptr || !found->isOfOneSet()))
        throw Error(
            ErrorKind::Corrupt,
            Phrase(CORESIFT_TEXT("Phrases", "looks like %1, but "), {damaged->title}).add(damaged->whyNot(folder)),
            folder.root());
    return found;
}

} // namespace coresift
