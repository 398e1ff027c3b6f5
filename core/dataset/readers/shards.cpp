// Tar shards in WebDataset's form (Aizman et al. 2019): members of one key, up to the first dot of the name, are one
// sample; an image, and its class in a member .cls, as a number or a name.
#include "core/base/file.h"
#include "core/base/tar_file.h"
#include "core/base/text.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/image_names.h"
#include "core/dataset/mask_files.h"
#include "core/dataset/readers/readers.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr const char *kShardClasses = "classnames.txt"; // beside the shards: a line a class, counting from 0

struct Shard {
    std::string path;
    Split split = Split::None;
};

Split splitOfShard(const std::string &path)
{
    for (const auto &[word, split] :
         {std::pair("train", Split::Train), std::pair("val", Split::Validation), std::pair("test", Split::Test)})
        if (path.find(word) != std::string::npos)
            return split;
    return Split::None;
}

/// In the folder, and one below.
std::vector<Shard> shardsIn(const DatasetFolder &folder)
{
    std::vector<std::string> folders{""};
    for (const std::string &name : folder.folders(""))
        folders.push_back(name + "/");
    std::vector<Shard> shards;
    for (const std::string &place : folders)
        for (const std::string &name : folder.files(place))
            if (namedLikeATar(name))
                shards.push_back({place + name, splitOfShard(place + name)});
    return shards;
}

Phrase whyNotShards(const DatasetFolder &folder)
{
    if (!shardsIn(folder).empty())
        return {};
    return CORESIFT_TEXT("Phrases", "there is no .tar file");
}

/// "train/n01440764/00012.seg.png": "train/n01440764/00012".
std::string keyOfMember(const std::string &name)
{
    const std::size_t start = name.rfind('/') + 1; // 0 where there is none
    return name.substr(0, std::min(name.find('.', start), name.size()));
}

/// What a .cls member says, without blanks around it.
std::string classOf(const RandomAccessFile &archive, const TarMember &member)
{
    constexpr std::uint64_t kMostClassBytes = 1000;
    std::string text(static_cast<std::size_t>(std::min(member.size, kMostClassBytes)), '\0');
    archive.readAt(member.offset, text.data(), text.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// A number stands for the class of that place in the list, where there is one.
std::string nameOfClass(const std::string &text, const std::vector<std::string> &names)
{
    const bool isNumber = !text.empty() && text.size() < 10 &&
                          std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const std::size_t number = isNumber ? std::stoul(text) : names.size();
    return number < names.size() ? names[number] : text;
}

void readShard(const DatasetFolder &folder, const Shard &shard, const std::vector<std::string> &names,
               DatasetBuilder &builder, JobContext &context)
{
    const RandomAccessFile archive(folder.file(shard.path));
    const auto members = knownTarMembers(folder.file(shard.path));
    if (!members->hasEnd)
        builder.warn(
            {CORESIFT_TEXT("Phrases", "the archive %1 lacks its end mark: it may be cut"), {showPath(shard.path)}});
    for (const auto &[name, member] : members->files) {
        throwIfCancelled(context);
        if (!namedLikeAnImage(name))
            continue;
        const std::string path = shard.path + "/" + name;
        const std::int64_t image = builder.addImage(path);
        if (shard.split != Split::None)
            builder.setSplit(image, shard.split);
        const auto label = members->files.find(keyOfMember(name) + ".cls");
        if (label == members->files.end())
            continue;
        if (!builder.hasColumns())
            builder.addColumn("class", names);
        if (const std::string text = classOf(archive, label->second); !text.empty())
            builder.setLabel(0, image, builder.addValue(0, nameOfClass(text, names)));
    }
}

Dataset readShards(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kShardsReader.title);
    const std::vector<std::string> names =
        folder.has(kShardClasses) ? linesOf(folder.file(kShardClasses)) : std::vector<std::string>();
    const std::vector<Shard> shards = shardsIn(folder);
    ProgressMeter meter(context, "Reading shards", static_cast<std::int64_t>(shards.size()), "files");
    for (const Shard &shard : shards) {
        readShard(folder, shard, names, builder, context);
        meter.advance();
    }
    meter.finish();
    return builder.finish();
}

} // namespace

const DatasetReader kShardsReader{"webdataset", "Tar shards (WebDataset)", whyNotShards, readShards};

} // namespace coresift
