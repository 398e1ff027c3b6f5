// iNaturalist 2021 (Van Horn et al. 2021) without its JSON: folders that are named by what is on their images, from the
// kingdom down to the species.
#include "core/dataset/dataset_builder.h"
#include "core/dataset/image_names.h"
#include "core/dataset/readers/readers.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace coresift {

namespace {

constexpr std::size_t kDigits = 5;
constexpr std::array<const char *, 7> kRanks{"kingdom", "phylum", "taxonomic class", "order",
                                             "family",  "genus",  "species"};

struct InatPart {
    std::string folder;
    Split split = Split::None;
    std::int64_t published = 0; ///< images
};

/// The names that the owner's archives unpack to, and those that download tools give them.
const std::vector<InatPart> &inatParts()
{
    static const std::vector<InatPart> parts{
        {"train", Split::Train, 2'686'843},    {"2021_train", Split::Train, 2'686'843},
        {"train_mini", Split::Train, 500'000}, {"2021_train_mini", Split::Train, 500'000},
        {"val", Split::Validation, 100'000},   {"2021_valid", Split::Validation, 100'000}};
    return parts;
}

/// "00013_Animalia_Arthropoda_Arachnida_Araneae_Araneidae_Araneus_diadematus": a number and seven ranks.
std::vector<std::string> ranksOf(const std::string &name)
{
    const bool isNumbered =
        name.size() > kDigits + 1 && name[kDigits] == '_' &&
        std::all_of(name.begin(), name.begin() + kDigits, [](unsigned char c) { return std::isdigit(c) != 0; });
    std::vector<std::string> ranks;
    for (std::size_t at = kDigits + 1; isNumbered && at <= name.size();) {
        // The last one keeps its underscores: names of hybrids and subspecies.
        const std::size_t end =
            ranks.size() + 1 == kRanks.size() ? name.size() : std::min(name.find('_', at), name.size());
        ranks.push_back(name.substr(at, end - at));
        at = end + 1;
    }
    return ranks.size() == kRanks.size() ? ranks : std::vector<std::string>();
}

/// The whole training set has the small one in it.
std::vector<InatPart> partsHere(const DatasetFolder &folder)
{
    std::vector<InatPart> here;
    for (const InatPart &part : inatParts()) {
        const bool isTaken =
            std::any_of(here.begin(), here.end(), [&](const InatPart &other) { return other.split == part.split; });
        const std::vector<std::string> names = isTaken ? std::vector<std::string>() : folder.folders(part.folder);
        if (!names.empty() && !ranksOf(names.front()).empty())
            here.push_back(part);
    }
    return here;
}

Phrase whyNotInat(const DatasetFolder &folder)
{
    if (!folder.folders("test").empty()) // the owner's test images have no classes
        return CORESIFT_TEXT("Phrases", "there is a split that iNaturalist 2021 does not have: test");
    if (!partsHere(folder).empty())
        return {};
    return CORESIFT_TEXT("Phrases", "neither train_mini nor val has folders named like 00000_Animalia_…_species");
}

void readInatPart(const DatasetFolder &folder, const InatPart &part, DatasetBuilder &builder, JobContext &context)
{
    const std::int64_t before = builder.images();
    const std::vector<std::string> names = folder.folders(part.folder);
    ProgressMeter meter(context, "Reading folders", static_cast<std::int64_t>(names.size()), "folders");
    for (const std::string &name : names) {
        throwIfCancelled(context);
        const std::vector<std::string> ranks = ranksOf(name);
        const std::int32_t code = builder.addValue(0, name);
        for (const std::string &file : folder.files(part.folder + "/" + name)) {
            if (!namedLikeAnImage(file))
                continue;
            const std::int64_t image = builder.addImage(part.folder + "/" + name + "/" + file);
            builder.setSplit(image, part.split);
            builder.setLabel(0, image, code);
            for (std::size_t rank = 0; rank < ranks.size(); ++rank)
                builder.setLabel(rank + 1, image, builder.addValue(rank + 1, ranks[rank]));
        }
        meter.advance();
    }
    meter.finish();
    builder.expect(part.split, builder.images() - before, part.published);
}

Dataset readInat(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kInaturalistReader.title);
    builder.addColumn("class");
    for (const char *rank : kRanks)
        builder.addColumn(rank);
    for (const InatPart &part : partsHere(folder))
        readInatPart(folder, part, builder, context);
    builder.expectClasses(10'000);
    return builder.finish();
}

} // namespace

const DatasetReader kInaturalistReader{"inaturalist", "iNaturalist 2021", whyNotInat, readInat};

} // namespace coresift
