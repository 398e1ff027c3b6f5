#include "app/study_document.h"

#include "app/background.h"
#include "core/study/marks.h"
#include "core/study/missing_roots.h"

#include <QFile>
#include <algorithm>

namespace coresift {

namespace {

constexpr int kSettleMs = 300;

/// Takes the places.
std::shared_ptr<const MapPoints> pointsOf(const MapData &map, MapPlaces &places)
{
    std::vector<bool> target;
    target.reserve(map.images.size());
    for (std::size_t i = 0; i < map.images.size(); ++i)
        target.push_back(map.images.role(i) == SetRole::Target);
    return std::make_shared<const MapPoints>(std::move(places.x), std::move(places.y), std::move(target));
}

bool isSameStudy(const std::shared_ptr<const StudyContent> &before, const std::string &folder)
{
    return before && before->snapshot.folder == folder;
}

std::shared_ptr<const StudyImages> imagesOf(const std::string &folder,
                                            const std::shared_ptr<const StudyContent> &before)
{
    const std::string version = mapVersion(folder); // before the map is read, so that no change is missed
    if (isSameStudy(before, folder) && before->sharedImages->version == version)
        return before->sharedImages;
    auto images = std::make_shared<StudyImages>();
    images->version = version;
    images->map = readMap(folder);
    for (auto &[projection, places] : images->map.projections)
        images->maps[projection] = pointsOf(images->map, places);
    images->map.projections.clear(); // the points hold the places
    return images;
}

std::shared_ptr<const StudySelection> selectionOf(const std::string &folder,
                                                  const std::shared_ptr<const StudyContent> &before)
{
    const std::string version = selectionVersion(folder);
    if (isSameStudy(before, folder) && before->sharedSelection->version == version)
        return before->sharedSelection;
    return std::make_shared<const StudySelection>(StudySelection{version, readSelection(folder)});
}

/// Of no use once another selection was kept.
void readDraftInto(StudyContent &content, const std::string &folder)
{
    try {
        content.draft = readDraft(folder);
    } catch (const Error &error) {
        content.draftProblem = error.phrase();
    }
    if (content.draft && content.draft->selection != content.snapshot.settings.selection)
        content.draft.reset();
}

/// The encoder that an evaluation is of where none is named; empty without one.
std::string folderOfEncoder(const StudySettings &settings)
{
    if (!settings.pretrainRun.empty())
        return "runs/" + settings.pretrainRun;
    const std::size_t end = settings.encoder.file.rfind('/');
    return end == std::string::npos ? std::string() : settings.encoder.file.substr(0, end);
}

/// What cannot be read is told where it would be shown: the study can be opened all the same.
void readResultsInto(StudyContent &content, const std::string &folder)
{
    try {
        if (const std::string encoder = folderOfEncoder(content.snapshot.settings); !encoder.empty())
            content.evaluation = readEvaluation(folder + "/" + encoder);
    } catch (const Error &problem) {
        content.evaluationProblem = problem.phrase();
    }
    try {
        if (const std::vector<std::string> all = listComparisons(folder); !all.empty())
            content.comparison = readComparison(folder, all.back());
    } catch (const Error &problem) {
        content.comparisonProblem = problem.phrase();
    }
}

std::map<std::int64_t, ImageView> testImagesOf(const std::string &folder, const std::vector<Leak> &leaks)
{
    std::vector<std::int64_t> ids;
    for (const Leak &leak : leaks)
        ids.push_back(leak.testImage);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids.empty() ? std::map<std::int64_t, ImageView>() : readImages(folder, ids);
}

} // namespace

std::shared_ptr<const MapPoints> defaultMap(const StudyContent &content)
{
    const auto wanted = content.maps.find(content.snapshot.settings.map.projection);
    if (wanted != content.maps.end())
        return wanted->second;
    return content.maps.empty() ? nullptr : content.maps.begin()->second;
}

std::optional<ImageView> imageOf(const StudyContent &content, std::int64_t id)
{
    if (const std::int64_t index = content.map.indexOf(id); index >= 0)
        return content.map.images[static_cast<std::size_t>(index)];
    const auto test = content.testImages.find(id);
    return test == content.testImages.end() ? std::nullopt : std::optional(test->second);
}

StudyContent::StudyContent(std::shared_ptr<const StudyImages> ofImages,
                           std::shared_ptr<const StudySelection> ofSelection)
    : sharedImages(std::move(ofImages)), sharedSelection(std::move(ofSelection)), map(sharedImages->map),
      maps(sharedImages->maps), selection(sharedSelection->saved)
{}

std::shared_ptr<const StudyContent> readContent(const std::string &folder,
                                                const std::shared_ptr<const StudyContent> &before)
{
    const StudySnapshot snapshot = readStudy(folder);
    auto content = std::make_shared<StudyContent>(imagesOf(folder, before), selectionOf(folder, before));
    content->snapshot = snapshot;
    content->marks = readMarks(folder);
    content->choices = readChoices(folder);
    readDraftInto(*content, folder);
    content->metadata = std::make_shared<const Metadata>(readMetadata(folder));
    content->leaks = readLeaks(folder);
    content->testImages = testImagesOf(folder, content->leaks);
    content->skipped = readSkipped(folder);
    content->missingRoots = missingRoots(snapshot.settings);
    content->retrievalMetrics = readRunMetrics(folder, Stage::Retrieval);
    content->pretrainMetrics = readRunMetrics(folder, Stage::Pretrain);
    readResultsInto(*content, folder);
    return content;
}

StudyDocument::StudyDocument(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &StudyDocument::reload);
    // study.json is replaced by renaming, so the folder is what has to be watched
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &StudyDocument::reloadSoon);
}

std::string StudyDocument::folderBytes() const
{
    return QFile::encodeName(m_folder).toStdString();
}

void StudyDocument::open(const QString &folder)
{
    if (m_wanted != m_folder)
        forget(m_wanted);
    m_wanted = folder;
    m_watcher.addPath(folder); // before it is read, so that no change is missed
    read();
}

void StudyDocument::close()
{
    forget(m_wanted);
    forget(m_folder);
    m_wanted.clear();
    m_folder.clear();
    m_content.reset();
    Q_EMIT closed();
}

void StudyDocument::reload()
{
    if (!m_wanted.isEmpty())
        read();
}

void StudyDocument::reloadSoon()
{
    m_settle.start();
}

/// One at a time; what is asked for meanwhile comes after it.
void StudyDocument::read()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    inBackground(
        this,
        [bytes = QFile::encodeName(m_wanted).toStdString(), before = m_content] { return readContent(bytes, before); },
        [this, folder = m_wanted](std::shared_ptr<const StudyContent> content) { take(folder, std::move(content)); },
        [this, folder = m_wanted](const QString &message) { giveUp(folder, message); });
}

void StudyDocument::take(const QString &folder, std::shared_ptr<const StudyContent> content)
{
    m_reading = false;
    if (folder == m_wanted) {
        const bool another = folder != m_folder;
        if (another)
            forget(m_folder);
        m_folder = folder;
        m_content = std::move(content);
        if (another)
            Q_EMIT opened();
        else
            Q_EMIT changed();
    }
    if (m_again)
        reload();
}

void StudyDocument::giveUp(const QString &folder, const QString &message)
{
    m_reading = false;
    if (folder == m_wanted) {
        m_again = false;
        if (folder != m_folder)
            forget(folder);
        m_wanted = m_folder; // what is shown stays
        Q_EMIT failed(message);
    } else if (m_again) {
        reload();
    }
}

void StudyDocument::forget(const QString &folder)
{
    if (!folder.isEmpty())
        m_watcher.removePath(folder);
}

} // namespace coresift
