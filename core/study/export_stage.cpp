#include "core/study/stages.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/sampling/coreset_csv.h"
#include "core/study/stage_run.h"

#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>
#include <unordered_set>

namespace coresift {

namespace fs = std::filesystem;

namespace {

/// `name`, or `name-2`, `name-3` … before its extension, when it is taken.
std::string freeName(const std::string &name, std::unordered_set<std::string> &taken)
{
    const std::size_t dot = name.rfind('.');
    const std::string stem = name.substr(0, dot), extension = dot == std::string::npos ? "" : name.substr(dot);
    std::string candidate = name;
    for (int i = 2; !taken.insert(candidate).second; ++i)
        candidate = fmt::format("{}-{}{}", stem, i, extension);
    return candidate;
}

void copyFile(const std::string &from, const std::string &to)
{
    const Bytes content = readFile(from);
    AtomicFile file(to);
    file.write(content.data(), content.size());
    file.commit();
}

void linkFile(const std::string &from, const std::string &to)
{
    if (::symlink(from.c_str(), to.c_str()) != 0 && errno != EEXIST)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot link into"), to, errno);
}

std::uint64_t bytesOf(const std::vector<LocatedImage> &images)
{
    std::uint64_t sum = 0;
    for (const LocatedImage &image : images)
        sum += static_cast<std::uint64_t>(image.record.size);
    return sum;
}

void requireSpace(const std::string &folder, std::uint64_t bytes)
{
    if (const std::uint64_t space = freeDiskSpace(folder); bytes > space)
        throw Error(
            ErrorKind::NoSpace,
            {CORESIFT_TEXT("Phrases", "the copies need %1, %2 are free there"), {byteText(bytes), byteText(space)}},
            folder);
}

/// A new folder, or an empty one: an export never mixes with other files.
void makeEmptyFolder(const std::string &folder)
{
    makeFolders(folder);
    if (!fs::is_empty(folder))
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "is not empty; name a new folder for the images"),
                    folder);
}

using PlaceFile = void (*)(const std::string &from, const std::string &to);

/// Puts every image into `folder` under its own name; `files.csv` says which came from where.
std::int64_t placeFiles(const std::vector<LocatedImage> &images, const std::string &folder, PlaceFile place,
                        ExportReport &report, JobContext &context)
{
    std::unordered_set<std::string> taken{"files.csv"};
    std::string mapping = "file,path,open_set\r\n";
    ProgressMeter meter(context, "Exporting", static_cast<std::int64_t>(images.size()), "images");
    std::int64_t placed = 0;
    for (const LocatedImage &image : images) {
        throwIfCancelled(context);
        meter.advance();
        if (!fileExists(image.file)) {
            ++report.missing;
            continue;
        }
        const std::string name = freeName(fs::path(image.record.path).filename().string(), taken);
        place(image.file, folder + "/" + name);
        mapping += csvCell(showPath(name)) + "," + csvCell(showPath(image.record.path)) + "," +
                   csvCell(image.record.root) + "\r\n";
        ++placed;
    }
    writeFileAtomically(folder + "/files.csv", mapping);
    meter.finish();
    return placed;
}

std::vector<LocatedImage> locate(const StudyWriter &writer, const std::vector<CoresetRow> &rows)
{
    std::vector<LocatedImage> images;
    for (const CoresetRow &row : rows) {
        ImageRecord record = writer.catalogue().image(row.index);
        for (const Root &root : writer.settings().roots)
            if (root.name == record.root)
                images.push_back({record, root.folder + "/" + record.path});
    }
    return images;
}

/// Selections of 0.1 had no marks.
std::string readMarksOf(const std::string &selection)
{
    const std::string file = selection + "/marks.csv";
    return fileExists(file) ? readTextFile(file) : "index,open_set,path,mark,reason\r\n";
}

} // namespace

Phrase ExportReport::summary() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "%1 images in the coreset"), {countText(images)});
    if (copied > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 copied"), {countText(copied)});
    if (linked > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 linked"), {countText(linked)});
    if (missing > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 not there any more"), {countText(missing)});
    return phrase;
}

ExportReport runExport(const std::string &folder, const ExportRequest &request, JobContext &context)
{
    const StudyWriter writer(folder); // locked, so that the selection stays the one that is exported
    const std::string &selection = writer.settings().selection;
    if (selection.empty())
        throw Error(ErrorKind::NotFound,
                    CORESIFT_TEXT("Phrases", "there is no coreset to export yet: run the stage “select” first"),
                    folder);
    for (const std::string &destination : {request.csv, request.copyTo, request.linkTo, request.marks})
        if (!destination.empty())
            requireOutsideSources(writer.settings(), destination);
    const auto rows = readCoresetCsv(writer.path("selections/" + selection + "/coreset.csv"));

    ExportReport report;
    report.images = static_cast<std::int64_t>(rows.size());
    if (!request.csv.empty())
        writeCoresetCsv(request.csv, rows);
    if (!request.marks.empty())
        writeFileAtomically(request.marks, readMarksOf(writer.path("selections/" + selection)));
    if (request.copyTo.empty() && request.linkTo.empty())
        return report;
    const std::vector<LocatedImage> images = locate(writer, rows);
    if (!request.copyTo.empty()) {
        makeEmptyFolder(request.copyTo);
        requireSpace(request.copyTo, bytesOf(images));
        report.copied = placeFiles(images, request.copyTo, copyFile, report, context);
    }
    if (!request.linkTo.empty()) {
        makeEmptyFolder(request.linkTo);
        report.linked = placeFiles(images, request.linkTo, linkFile, report, context);
    }
    return report;
}

} // namespace coresift
