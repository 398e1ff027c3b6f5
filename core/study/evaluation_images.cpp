#include "core/study/evaluation_images.h"

#include "core/base/text.h"
#include "core/dataset/dataset_reader.h"

#include <algorithm>
#include <unordered_map>

namespace coresift {

namespace {

constexpr double kHeldOutForTest = 0.2;
constexpr std::uint64_t kTestSeed = 0;

/// What the images of a study are called in one respect.
class LabelSource {
public:
    LabelSource(const Metadata &metadata, const std::string &column)
        : m_ofCatalogue(column.empty()), m_columns(metadata.named(column))
    {
        if (!m_ofCatalogue && m_columns.empty())
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "no metadata column is named “%1”"), {showName(column)}});
    }

    const std::string &of(const ImageRecord &record) const
    {
        return m_ofCatalogue ? record.label : cellOf(m_columns, record.id);
    }

private:
    bool m_ofCatalogue;
    std::vector<const MetadataColumn *> m_columns;
};

using ClassNumbers = std::map<std::string, int>;

ClassNumbers classNumbers(const std::vector<LocatedImage> &images, const LabelSource &source)
{
    ClassNumbers numbers;
    for (const LocatedImage &image : images)
        if (const std::string &label = source.of(image.record); !label.empty())
            numbers.emplace(label, 0);
    int next = 0;
    for (auto &[name, number] : numbers)
        number = next++;
    return numbers;
}

LabelledImages labelled(const std::vector<LocatedImage> &images, const LabelSource &source, const ClassNumbers &numbers)
{
    LabelledImages set;
    for (const LocatedImage &image : images) {
        const std::string &label = source.of(image.record);
        if (label.empty())
            continue;
        const auto known = numbers.find(label);
        if (known == numbers.end())
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "the test set has the class “%1”, which the target set lacks"),
                         {showPath(label)}});
        set.images.push_back(image);
        set.labels.push_back(known->second);
    }
    return set;
}

/// Images without a value are groups of their own.
std::vector<int> groupNumbers(const LabelSource &source, const std::vector<LocatedImage> &images)
{
    std::vector<int> groups;
    std::map<std::string, int> numbers;
    int next = 0;
    for (const LocatedImage &image : images) {
        const std::string &group = source.of(image.record);
        if (group.empty()) {
            groups.push_back(next++);
            continue;
        }
        const auto [known, isNew] = numbers.emplace(group, next);
        next += isNew ? 1 : 0;
        groups.push_back(known->second);
    }
    return groups;
}

/// Groups on both sides would be known from training.
void requireGroupsApart(const LabelSource &source, const std::vector<LocatedImage> &train,
                        const std::vector<LocatedImage> &test)
{
    std::map<std::string, bool> trained;
    for (const LocatedImage &image : train)
        trained[source.of(image.record)] = true;
    for (const LocatedImage &image : test)
        if (const std::string &group = source.of(image.record); !group.empty() && trained.count(group) != 0)
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "“%1” has images in the target set and in the test set: their "
                                                  "accuracy would say nothing of others"),
                         {showName(group)}});
}

LabelledImages partOf(const LabelledImages &set, const std::vector<std::int64_t> &places)
{
    LabelledImages part;
    for (const std::int64_t place : places) {
        const auto i = static_cast<std::size_t>(place);
        part.images.push_back(set.images[i]);
        part.labels.push_back(set.labels[i]);
        if (!set.groups.empty())
            part.groups.push_back(set.groups[i]);
    }
    return part;
}

std::int32_t numberOf(const std::string &name, std::vector<std::string> &names)
{
    const auto known = std::find(names.begin(), names.end(), name);
    if (known != names.end())
        return static_cast<std::int32_t>(known - names.begin());
    names.push_back(name);
    return static_cast<std::int32_t>(names.size()) - 1;
}

} // namespace

EvaluationSets labelledSets(const StudyWriter &writer, const Metadata &metadata, const std::string &column,
                            const std::string &groupBy)
{
    const LabelSource source(metadata, column);
    const auto target = readableImages(writer.settings(), writer.catalogue(), SetRole::Target);
    const ClassNumbers numbers = classNumbers(target, source);
    if (numbers.size() < 2 && !column.empty())
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "has fewer than two values in the target set"));
    if (numbers.size() < 2)
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases",
                                  "evaluation needs at least two classes in the target set: lay it out in class "
                                  "folders, and scan with the option Labels set to “folder” (--labels folder), or to "
                                  "“layout” for a data set in its owner's layout"));
    EvaluationSets sets;
    for (const auto &[name, number] : numbers)
        sets.names.push_back(isUtf8(name) ? name : showPath(name));
    sets.train = labelled(target, source, numbers);
    const auto test = readableImages(writer.settings(), writer.catalogue(), SetRole::Test);
    sets.test = labelled(test, source, numbers);
    sets.testWithoutLabel = static_cast<std::int64_t>(test.size() - sets.test.images.size());
    if (!groupBy.empty()) {
        const LabelSource groups(metadata, groupBy);
        requireGroupsApart(groups, sets.train.images, sets.test.images);
        sets.train.groups = groupNumbers(groups, sets.train.images);
        sets.test.groups = groupNumbers(groups, sets.test.images);
    }
    return sets;
}

Division testDivision(const std::vector<int> &labels, const std::vector<int> &groups)
{
    return holdOut(labels, groups, kHeldOutForTest, kTestSeed);
}

TwoSides sidesOf(const StudyWriter &writer, const Metadata &metadata, const std::string &groupBy)
{
    TwoSides sides{readableImages(writer.settings(), writer.catalogue(), SetRole::Target),
                   readableImages(writer.settings(), writer.catalogue(), SetRole::Test)};
    std::vector<int> groups;
    if (!groupBy.empty()) {
        const LabelSource source(metadata, groupBy);
        requireGroupsApart(source, sides.train, sides.test);
        groups = groupNumbers(source, sides.train);
    }
    if (!sides.test.empty())
        return sides;
    const Division division = testDivision(std::vector<int>(sides.train.size(), 0), groups);
    const std::vector<LocatedImage> all = std::move(sides.train);
    sides.train.clear();
    for (const std::int64_t place : division.held)
        sides.test.push_back(all[static_cast<std::size_t>(place)]);
    for (const std::int64_t place : division.kept)
        sides.train.push_back(all[static_cast<std::size_t>(place)]);
    return sides;
}

void requireTestImages(EvaluationSets &sets)
{
    if (!sets.test.images.empty())
        return;
    const Division division = testDivision(sets.train.labels, sets.train.groups);
    sets.test = partOf(sets.train, division.held);
    sets.train = partOf(sets.train, division.kept);
    if (sets.test.images.empty())
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "there are too few labelled images to hold some out for a test"));
}

std::string contentKey(const std::vector<LocatedImage> &images)
{
    std::string all;
    for (const LocatedImage &image : images)
        all += image.record.hash + '\n';
    return contentHash(all.data(), all.size());
}

std::shared_ptr<const Dataset> StudyDatasets::in(const std::string &folder, JobContext &context)
{
    const auto known = m_sets.find(folder);
    if (known != m_sets.end())
        return known->second;
    const DatasetFolder place(folder);
    const DatasetReader *const reader = recognise(place);
    return m_sets[folder] = reader == nullptr ? nullptr : std::make_shared<const Dataset>(reader->read(place, context));
}

AnnotatedImages::AnnotatedImages(const StudyWriter &writer, const std::vector<LocatedImage> &images,
                                 StudyDatasets &datasets, JobContext &context)
{
    std::map<std::string, std::string> folderOf;
    for (const Root &root : writer.settings().roots)
        folderOf[root.name] = root.folder;
    std::map<const Dataset *, std::unordered_map<std::string, std::int64_t>> placesOf;
    for (const LocatedImage &image : images) {
        const auto set = datasets.in(folderOf.at(image.record.root), context);
        if (!set)
            continue;
        auto &places = placesOf[set.get()];
        if (places.empty())
            for (std::size_t place = 0; place < set->paths.size(); ++place)
                places.emplace(set->paths[place], static_cast<std::int64_t>(place));
        const auto place = places.find(image.record.path);
        if (place == places.end())
            continue;
        m_images.push_back(image);
        m_places.push_back({set, place->second});
    }
}

std::vector<LocatedImage> AnnotatedImages::withBoxes(std::vector<std::string> &categories, DetectionSet &set) const
{
    std::vector<LocatedImage> images;
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        const Dataset &from = *m_places[i].set;
        const auto before = [](const BoxAnnotation &box, std::int64_t image) { return box.image < image; };
        auto box = std::lower_bound(from.boxes.begin(), from.boxes.end(), m_places[i].image, before);
        if (from.isAnnotated.empty() || from.isAnnotated[static_cast<std::size_t>(m_places[i].image)] == 0)
            continue;
        const ImageRecord &record = m_images[i].record;
        const double width = from.boxesAreShares ? record.width : 1, height = from.boxesAreShares ? record.height : 1;
        for (; box != from.boxes.end() && box->image == m_places[i].image; ++box) {
            const std::string &name = from.categories[static_cast<std::size_t>(box->category)];
            set.boxes.push_back(
                {set.images(),
                 numberOf(name, categories),
                 {box->box.left * width, box->box.top * height, box->box.right * width, box->box.bottom * height},
                 box->isCrowd,
                 box->area});
        }
        set.names.push_back(showPath(record.path));
        set.extents.push_back({record.width, record.height});
        images.push_back(m_images[i]);
    }
    return images;
}

std::vector<LocatedImage> AnnotatedImages::withMasks(std::vector<std::string> &classes, SegmentationSet &set) const
{
    std::vector<LocatedImage> images;
    std::vector<std::pair<std::shared_ptr<const Dataset>, std::int64_t>> masks;
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        const std::shared_ptr<const Dataset> &from = m_places[i].set;
        if (from->hasMask.empty() || from->hasMask[static_cast<std::size_t>(m_places[i].image)] == 0)
            continue;
        if (classes.empty())
            classes = from->maskClasses;
        if (classes != from->maskClasses)
            throw Error(ErrorKind::InvalidInput,
                        CORESIFT_TEXT("Phrases", "the masks of target set and test set are of different classes"));
        masks.emplace_back(from, m_places[i].image);
        set.names.push_back(showPath(m_images[i].record.path));
        images.push_back(m_images[i]);
    }
    set.mask = [masks = std::move(masks)](std::int64_t image) {
        const auto &[from, place] = masks[static_cast<std::size_t>(image)];
        return from->mask(place);
    };
    return images;
}

} // namespace coresift
