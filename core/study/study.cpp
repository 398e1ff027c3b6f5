#include "core/study/study.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/dataset/dataset_reader.h"
#include "core/study/stage_run.h"
#include "core/study/stage_states.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace coresift {

namespace fs = std::filesystem;

namespace {

const char *missingFolder(SetRole role)
{
    switch (role) {
    case SetRole::Target:
        return CORESIFT_TEXT("Phrases", "the target folder is not there, or is no folder: %1");
    case SetRole::OpenSet:
        return CORESIFT_TEXT("Phrases", "the open-set folder is not there, or is no folder: %1");
    case SetRole::Test:
        break;
    }
    return CORESIFT_TEXT("Phrases", "the test folder is not there, or is no folder: %1");
}

/// The real folder behind a path that the user gave.
std::string realFolder(const std::string &path, SetRole role)
{
    std::error_code problem;
    const fs::path real = fs::canonical(path, problem);
    if (problem || !fs::is_directory(real, problem))
        throw Error(ErrorKind::NotFound, {missingFolder(role), {showPath(path)}}, path);
    return real.string();
}

void requireApart(const std::vector<Root> &roots, const std::string &studyFolder)
{
    for (const Root &root : roots) {
        if (isInside(studyFolder, root.folder))
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "the study would lie inside the image folder %1, which is never "
                                                  "written to. Choose another place for it"),
                         {showPath(root.folder)}},
                        studyFolder);
        for (const Root &other : roots) {
            const bool areParts = root.part != RootPart::All && other.part != RootPart::All && root.part != other.part;
            if (&root != &other && root.folder == other.folder && !areParts)
                throw Error(ErrorKind::InvalidInput,
                            CORESIFT_TEXT("Phrases", "is named twice: a folder belongs to one set only"), root.folder);
            if (root.folder != other.folder && isInside(root.folder, other.folder))
                throw Error(ErrorKind::InvalidInput,
                            {CORESIFT_TEXT("Phrases", "lies inside %1: its images would be counted twice"),
                             {showPath(other.folder)}},
                            root.folder);
        }
    }
}

std::string uniqueName(const std::string &folder, const std::vector<Root> &taken, const std::string &suffix = {})
{
    std::string base = showPath(fs::path(folder).filename().string()) + suffix;
    base.erase(0, base.find_first_not_of('.'));
    std::replace(base.begin(), base.end(), '\\',
                 '_'); // escapes of odd bytes would not survive as a folder name elsewhere
    if (base.empty())
        base = "images";
    const auto isTaken = [&](const std::string &name) {
        return std::any_of(taken.begin(), taken.end(), [&](const Root &root) { return root.name == name; });
    };
    std::string name = base;
    for (int i = 2; isTaken(name); ++i)
        name = fmt::format("{}-{}", base, i);
    return name;
}

void addRoots(std::vector<Root> &roots, const std::vector<std::string> &folders, SetRole role)
{
    for (const std::string &path : folders) {
        const std::string folder = realFolder(path, role);
        roots.push_back({uniqueName(folder, roots), role, folder});
    }
}

/// Training images into the target set, those of the official test split, where there is one, into the test set.
void addDataSets(std::vector<Root> &roots, const std::vector<std::string> &folders, JobContext &context)
{
    for (const std::string &path : folders) {
        const std::string real = realFolder(path, SetRole::Target);
        const DatasetFolder folder(real, DatasetFolder::Boxes::PassedOver);
        const DatasetReader *const reader = recognise(folder);
        if (reader == nullptr)
            throw Error(ErrorKind::InvalidInput,
                        CORESIFT_TEXT("Phrases", "holds no data set in a layout that is known"), real);
        if (reader->read(folder, context).count(Split::Test) == 0) {
            roots.push_back({uniqueName(real, roots), SetRole::Target, real});
            continue;
        }
        roots.push_back({uniqueName(real, roots), SetRole::Target, real, RootPart::Training});
        roots.push_back({uniqueName(real, roots, "-test"), SetRole::Test, real, RootPart::Test});
    }
}

void requireEmpty(const std::string &folder)
{
    std::error_code problem;
    if (!fs::exists(folder, problem))
        return;
    if (!fs::is_directory(folder, problem) || !fs::is_empty(folder, problem))
        throw Error(ErrorKind::InvalidInput,
                    fileExists(folder + "/study.json")
                        ? CORESIFT_TEXT("Phrases", "is a study already; open it, or name a new folder")
                        : CORESIFT_TEXT("Phrases", "is not an empty folder; name a new one for the study"),
                    folder);
}

/// Tries for a moment: a look by studyHolder() is in the way for as long as it lasts.
bool lockForWriting(int descriptor)
{
    constexpr int kAttempts = 5;
    for (int attempt = 1; ::flock(descriptor, LOCK_EX | LOCK_NB) != 0; ++attempt) {
        if (errno != EWOULDBLOCK || attempt == kAttempts)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

bool isReadOnly(const std::string &folder)
{
    return ::faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) != 0 && (errno == EROFS || errno == EACCES);
}

} // namespace

const char *stageName(Stage stage)
{
    constexpr const char *kNames[kStageCount] = {"scan",       "retrieval", "embed",    "map",
                                                 "duplicates", "select",    "pretrain", "evaluate"};
    return kNames[static_cast<int>(stage)];
}

const char *stateName(StageState state)
{
    constexpr const char *kNames[] = {"missing", "ready", "done", "stale", "failed"};
    return kNames[static_cast<int>(state)];
}

SetCounts StudySnapshot::total(SetRole role) const
{
    SetCounts sum;
    for (const auto &[root, set] : counts) {
        if (root.role != role)
            continue;
        sum.ok += set.ok;
        sum.gone += set.gone;
        sum.unreadable += set.unreadable;
    }
    return sum;
}

std::int64_t StudySnapshot::unreadable() const
{
    std::int64_t sum = 0;
    for (const auto &[root, set] : counts)
        sum += set.unreadable;
    return sum;
}

StudySnapshot readStudy(const std::string &folder)
{
    StudyFile file = readStudyFile(folder);
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    StudySnapshot snapshot;
    snapshot.folder = folder;
    snapshot.stages = stageStates(file, catalogue);
    for (const Root &root : file.settings.roots)
        snapshot.counts.emplace_back(root, catalogue.counts(root.name));
    snapshot.settings = std::move(file.settings);
    snapshot.readOnly = isReadOnly(folder);
    return snapshot;
}

void createStudy(const NewStudy &study)
{
    SilentContext context;
    createStudy(study, context);
}

void createStudy(const NewStudy &study, JobContext &context)
{
    throwIfAny(study.scan.check());
    if ((study.target.empty() && study.dataSets.empty()) || study.openSet.empty())
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "a study needs at least one target folder and one open-set folder"));
    StudyFile file;
    std::vector<Root> &roots = file.settings.roots;
    addRoots(roots, study.target, SetRole::Target);
    addRoots(roots, study.openSet, SetRole::OpenSet);
    addRoots(roots, study.test, SetRole::Test);
    std::string folder = fs::weakly_canonical(fs::absolute(study.folder)).string();
    if (folder.size() > 1 && folder.back() == '/')
        folder.pop_back();
    requireEmpty(folder);
    addDataSets(roots, study.dataSets, context);
    requireApart(roots, folder);

    throwIfCancelled(context); // nothing was written yet
    file.settings.name = showPath(fs::path(folder).filename().string());
    file.settings.scan = study.scan;
    makeFolders(folder);
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Write);
    writeStudyFile(folder, file); // last: a folder without it is no study
}

std::string studyHolder(const std::string &folder)
{
    const std::string file = folder + "/lock";
    const int lock = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe of that name holds nobody up
    if (lock < 0)
        return {};
    const bool isHeld = ::flock(lock, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(lock);
    return isHeld ? readTextFile(file, 1024) : std::string();
}

StudyWriter::StudyWriter(const std::string &folder) : m_folder(fs::absolute(folder).lexically_normal().string())
{
    StudyFile file = readStudyFile(m_folder);
    const std::string lockFile = path("lock");
    m_lock = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (m_lock < 0)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot write to the study"), lockFile, errno);
    // The system drops the lock with its process, so it is never left behind by a dead one.
    if (!lockForWriting(m_lock)) {
        const std::string holder = readTextFile(lockFile, 1024);
        ::close(m_lock);
        const Phrase message =
            holder.empty() ? Phrase(CORESIFT_TEXT(
                                 "Phrases", "is in use by another process. Wait until it has finished, or stop it"))
                           : Phrase(CORESIFT_TEXT("Phrases", "is in use by %1. Wait until it has finished, or stop it"),
                                    {showPath(holder)});
        throw Error(ErrorKind::Locked, message, m_folder);
    }
    m_holder = fmt::format("process {} on {}", ::getpid(), hostName());
    if (::ftruncate(m_lock, 0) != 0 || ::pwrite(m_lock, m_holder.data(), m_holder.size(), 0) < 0) {
        const int errorNumber = errno;
        ::close(m_lock);
        throw systemError(CORESIFT_TEXT("Phrases", "cannot write to the study"), lockFile, errorNumber);
    }
    try {
        file = readStudyFile(m_folder); // again: it may have changed while we waited for the lock
        m_settings = std::move(file.settings);
        m_records = std::move(file.records);
        m_catalogue = std::make_unique<Catalogue>(catalogueFile(m_folder), Catalogue::Access::Write);
    } catch (...) {
        ::close(m_lock);
        throw;
    }
}

StudyWriter::StudyWriter(const std::string &folder, Alongside /*without a lock*/)
    : m_folder(fs::absolute(folder).lexically_normal().string())
{
    StudyFile file = readStudyFile(m_folder);
    m_settings = std::move(file.settings);
    m_records = std::move(file.records);
    m_catalogue = std::make_unique<Catalogue>(catalogueFile(m_folder), Catalogue::Access::Read);
}

std::unique_ptr<const StudyWriter> StudyWriter::alongside(const std::string &folder)
{
    return std::unique_ptr<const StudyWriter>(new StudyWriter(folder, Alongside{}));
}

StudyWriter::~StudyWriter()
{
    m_catalogue.reset();
    if (m_lock >= 0)
        ::close(m_lock);
}

std::vector<Root> StudyWriter::roots(SetRole role) const
{
    return rootsOf(m_settings, role);
}

void StudyWriter::save()
{
    writeStudyFile(m_folder, {m_settings, m_records});
}

bool StudyWriter::isDone(Stage stage) const
{
    const auto states = stageStates({m_settings, m_records}, *m_catalogue);
    return states[static_cast<std::size_t>(stage)].state == StageState::Done;
}

void StudyWriter::require(Stage stage) const
{
    const auto states = stageStates({m_settings, m_records}, *m_catalogue);
    const StageState state = states[static_cast<std::size_t>(stage)].state;
    if (state == StageState::Done)
        return;
    const char *const message =
        state == StageState::Stale
            ? CORESIFT_TEXT(
                  "Phrases",
                  "the stage “%1” is out of date: something before it has changed; run “coresift-cli %1 %2” again")
            : CORESIFT_TEXT("Phrases", "the stage “%1” has not been done yet: run “coresift-cli %1 %2” first");
    throw EarlierStageMissing({message, {stageName(stage), showPath(m_folder)}});
}

void StudyWriter::recordDone(Stage stage, const Phrase &figure)
{
    m_records[static_cast<std::size_t>(stage)] = {
        stageFingerprint(stage, {m_settings, m_records}, *m_catalogue), figure, timestamp(), {}};
    save();
}

void StudyWriter::recordFailed(Stage stage, const Phrase &why)
{
    m_records[static_cast<std::size_t>(stage)].failure = why;
    try {
        save();
    } catch (const Error &) { // a disk too full for this is most likely what `why` tells
    }
}

HeldStudy::HeldStudy(const std::string &folder)
    : m_writer(isReadOnly(folder) ? nullptr : std::make_unique<StudyWriter>(folder)),
      m_settings(readStudyFile(folder).settings),
      m_catalogue(std::make_unique<const Catalogue>(catalogueFile(folder), Catalogue::Access::Read))
{}

HeldStudy::~HeldStudy() = default;

void relocateRoot(const std::string &studyFolder, const std::string &rootName, const std::string &newFolder)
{
    StudyWriter writer(studyFolder);
    std::vector<Root> &roots = writer.settings().roots;
    const auto named =
        std::find_if(roots.begin(), roots.end(), [&](const Root &root) { return root.name == rootName; });
    if (named != roots.end()) {
        const std::string before = named->folder, now = realFolder(newFolder, named->role);
        for (Root &root : roots)
            if (root.folder == before) // the other part of its data set too
                root.folder = now;
        requireApart(roots, writer.folder());
        writer.save();
        return;
    }
    throw Error(ErrorKind::NotFound,
                {CORESIFT_TEXT("Phrases", "the study has no folder named %1"), {showPath(rootName)}}, studyFolder);
}

} // namespace coresift
