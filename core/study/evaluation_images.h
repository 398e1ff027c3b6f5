/// The labelled images of a study, as evaluation tasks learn from them and are measured on them. Private to the study.
#pragma once

#include "core/dataset/dataset.h"
#include "core/evaluate/detection.h"
#include "core/evaluate/segmentation.h"
#include "core/evaluate/splits.h"
#include "core/study/metadata.h"
#include "core/study/stage_run.h"

#include <map>
#include <memory>

namespace coresift {

/// Images with their class, in one column of labels.
struct LabelledImages {
    std::vector<LocatedImage> images; ///< in order of id
    std::vector<int> labels;          ///< of each, into the names
    std::vector<int> groups;          ///< of each; empty where none were asked for
};

struct EvaluationSets {
    std::vector<std::string> names;    ///< of the classes, ascending
    LabelledImages train, test;        ///< test is empty where the study has no test set
    std::int64_t testWithoutLabel = 0; ///< test images that are left out
};

/// By a column of metadata, or by the classes of the catalogue where `column` is empty. Images without a value are left
/// out. `groupBy`: metadata column, or empty. Throws Error (InvalidInput): fewer than two classes in the target set, a
/// class that only the test set has, a column that nobody has.
EvaluationSets labelledSets(const StudyWriter &writer, const Metadata &metadata, const std::string &column,
                            const std::string &groupBy);

/// Without a test set a fifth of the target set takes its place: the same one for every encoder and seed of trainings,
/// whose spread is to tell of trainings alone.
void requireTestImages(EvaluationSets &sets);
/// The places of that fifth, and of the rest.
Division testDivision(const std::vector<int> &labels, const std::vector<int> &groups);

/// Images of the target set, and those of the test set or a fifth of the former.
struct TwoSides {
    std::vector<LocatedImage> train, test;
};
/// Throws Error (InvalidInput) for a group that stands on both sides.
TwoSides sidesOf(const StudyWriter &writer, const Metadata &metadata, const std::string &groupBy);

/// Names the content of images, whatever they are called.
std::string contentKey(const std::vector<LocatedImage> &images);

/// The data sets that lie in a study's folders, each read once, when it is asked for.
class StudyDatasets {
public:
    /// Null for a folder without a layout that is known. Throws what readers throw, Cancelled.
    std::shared_ptr<const Dataset> in(const std::string &folder, JobContext &context);

private:
    std::map<std::string, std::shared_ptr<const Dataset>> m_sets; ///< by folder
};

/// What the annotations of their data sets say of some of a study's images.
class AnnotatedImages {
public:
    /// Throws what readers throw, Cancelled.
    AnnotatedImages(const StudyWriter &writer, const std::vector<LocatedImage> &images, StudyDatasets &datasets,
                    JobContext &context);

    /// Images whose boxes are known, even if there are none; they are added to `set` with `categories` by name.
    std::vector<LocatedImage> withBoxes(std::vector<std::string> &categories, DetectionSet &set) const;
    /// Images that have a mask. Throws Error (InvalidInput) when data sets have different classes.
    std::vector<LocatedImage> withMasks(std::vector<std::string> &classes, SegmentationSet &set) const;

private:
    struct Place {
        std::shared_ptr<const Dataset> set;
        std::int64_t image;
    };

    std::vector<LocatedImage> m_images; ///< those that a set lists
    std::vector<Place> m_places;        ///< of each
};

} // namespace coresift
