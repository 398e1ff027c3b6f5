/// The open study as the window shows it: read in the background, replaced as a whole, followed when others change it.
#pragma once

#include "core/study/choices.h"
#include "core/study/comparison.h"
#include "core/study/draft.h"
#include "core/study/duplicates.h"
#include "core/study/evaluation_file.h"
#include "core/study/metadata.h"
#include "core/study/results.h"
#include "widgets/map_plot.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>

namespace coresift {

/// The large parts, which are taken over while they are the same on disk.
struct StudyImages {
    std::string version; ///< mapVersion()
    MapData map;
    std::map<std::string, std::shared_ptr<const MapPoints>> maps; ///< by projection, as the plot takes them
};
struct StudySelection {
    std::string version; ///< selectionVersion()
    SavedSelection saved;
};

/// Everything read from a study folder at one moment.
struct StudyContent {
    StudyContent(std::shared_ptr<const StudyImages> ofImages, std::shared_ptr<const StudySelection> ofSelection);

    const std::shared_ptr<const StudyImages> sharedImages;       ///< holds map and maps
    const std::shared_ptr<const StudySelection> sharedSelection; ///< holds selection
    const MapData &map;
    const std::map<std::string, std::shared_ptr<const MapPoints>> &maps;
    const SavedSelection &selection;
    StudySnapshot snapshot;
    std::vector<ImageMark> marks; ///< by image id
    std::vector<NamedChoice> choices;
    std::optional<SamplingDraft> draft; ///< tried since the selection was kept
    Phrase draftProblem;                ///< why it cannot be read: the study can be opened all the same
    std::shared_ptr<const Metadata> metadata = std::make_shared<const Metadata>();
    std::vector<Leak> leaks;                      ///< ascending by image
    std::map<std::int64_t, ImageView> testImages; ///< those that leaks copy, by id; no other is in the window
    std::vector<SkippedFile> skipped;
    std::vector<Root> missingRoots; ///< when the study was read
    std::vector<StepMetrics> retrievalMetrics, pretrainMetrics;
    std::optional<SavedEvaluation> evaluation;   ///< of the encoder in use
    std::optional<Comparison> comparison;        ///< the last one
    Phrase evaluationProblem, comparisonProblem; ///< why they cannot be read
};

/// The map that the study's options ask for, or any other; null before the Map stage.
std::shared_ptr<const MapPoints> defaultMap(const StudyContent &content);

/// An image of the map, or a test image that a leak copies; none that is neither.
std::optional<ImageView> imageOf(const StudyContent &content, std::int64_t id);

/// What has not changed since `before` was read is taken from there. Throws Error.
std::shared_ptr<const StudyContent> readContent(const std::string &folder,
                                                const std::shared_ptr<const StudyContent> &before = nullptr);

class StudyDocument : public QObject {
    Q_OBJECT

public:
    explicit StudyDocument(QObject *parent = nullptr);

    void open(const QString &folder); ///< ends in opened() or failed()
    void close();
    void reload();     ///< ends in changed() or failed()
    void reloadSoon(); ///< once nothing was written for a moment

    bool isOpen() const { return m_content != nullptr; }
    const QString &folder() const { return m_folder; }
    std::string folderBytes() const;
    const StudyContent &content() const { return *m_content; } ///< only when isOpen()
    std::shared_ptr<const StudyContent> shared() const { return m_content; }

Q_SIGNALS:
    void opened();  ///< another study is shown
    void changed(); ///< the same study, read again
    void closed();
    void failed(const QString &message);

private:
    void read();
    void take(const QString &folder, std::shared_ptr<const StudyContent> content);
    void giveUp(const QString &folder, const QString &message);
    void forget(const QString &folder);

    QString m_folder; ///< the one that is shown
    QString m_wanted; ///< the one that is to be shown; another while that is read
    std::shared_ptr<const StudyContent> m_content;
    bool m_reading = false, m_again = false;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< several writes in a row are read once
};

} // namespace coresift
