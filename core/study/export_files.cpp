#include "core/study/export_files.h"

#include "core/base/file.h"
#include "core/image/read_image.h"
#include "core/study/export_tables.h"

#include <cerrno>
#include <filesystem>
#include <unistd.h>

namespace coresift {

namespace fs = std::filesystem;

namespace {

/// False, and a word about it, when the image cannot be read: one bad file does not end an export.
bool copyFile(const std::string &from, const std::string &to, JobContext &context)
{
    Bytes content;
    try {
        content = readImageFile(from);
    } catch (const Error &error) {
        context.say(error.phrase());
        return false;
    }
    AtomicFile file(to);
    file.write(content.data(), content.size());
    file.commit();
    return true;
}

bool linkFile(const std::string &from, const std::string &to, JobContext &)
{
    if (!fileExists(from))
        return false;
    if (::symlink(from.c_str(), to.c_str()) != 0)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot link into"), to, errno);
    return true;
}

} // namespace

PlacedFiles::~PlacedFiles()
{
    std::error_code gone; // what cannot be removed any more is left: there is nobody to tell
    for (auto path = m_paths.rbegin(); path != m_paths.rend(); ++path)
        fs::remove(*path, gone);
}

void PlacedFiles::makeFolder(const std::string &folder)
{
    for (std::size_t end = folder.find('/', 1); end != std::string::npos; end = folder.find('/', end + 1))
        if (const std::string above = folder.substr(0, end); !fileExists(above)) {
            makeFolders(above);
            m_paths.push_back(above);
        }
    if (!fileExists(folder)) {
        makeFolders(folder);
        m_paths.push_back(folder);
    }
}

std::int64_t PlacedFiles::place(ExportPlan &plan, const std::string &folder, bool link, JobContext &context)
{
    ProgressMeter meter(context, "Exporting", static_cast<std::int64_t>(plan.images.size()), "images");
    std::int64_t placed = 0;
    makeFolder(folder);
    for (ExportImage &image : plan.images) {
        throwIfCancelled(context);
        meter.advance();
        if (image.name.empty())
            continue;
        const std::string to = folder + "/" + image.name;
        makeFolder(to.substr(0, to.rfind('/')));
        if (!(link ? linkFile : copyFile)(image.file, to, context)) {
            plan.sources->requirePresent(image.record.root);
            image.name.clear();
            plan.report.missing.push_back(image.record.path);
            continue;
        }
        m_paths.push_back(to);
        ++placed;
    }
    writeFileAtomically(folder + "/files.csv", mappingText(plan));
    m_paths.push_back(folder + "/files.csv");
    meter.finish();
    return placed;
}

} // namespace coresift
