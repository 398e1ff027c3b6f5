#include "core/study/stages.h"

#include "core/base/text.h"
#include "core/dataset/root_watch.h"
#include "core/embedding/feature_store.h"
#include "core/study/stage_embedding.h"
#include "core/study/stage_run.h"

#include <fmt/format.h>

namespace coresift {

EmbedReport embedRoot(const StudyWriter &writer, const Root &root, Encoder &encoder, const EmbedOptions &options,
                      const std::string &store, const UnreadableCallback &unreadable, JobContext &context)
{
    std::vector<EmbedItem> items;
    for (const ImageRecord &record : writer.catalogue().readableImages(root.name))
        items.push_back({record.id, root.folder + "/" + record.path});
    const RootWatch watch({root});
    const auto requireSource = [&] { watch.requirePresent(root.name); };
    return embedImages(items, requireSource, encoder, options, maxPixels(writer.settings().scan), store, unreadable,
                       context, "Embedding " + root.name);
}

EmbedReport embedRole(StudyWriter &writer, SetRole role, Encoder &encoder, const EmbedOptions &options,
                      JobContext &context)
{
    EmbedReport sum;
    const std::string id = encoderId(encoder, options.imageSize);
    const auto unreadable = [&](std::int64_t image, const Phrase &reason) {
        writer.catalogue().markUnreadable(image, reason);
    };
    for (const Root &root : writer.roots(role))
        sum += embedRoot(writer, root, encoder, options, featureFolder(writer.folder(), id, root.name), unreadable,
                         context);
    return sum;
}

EncoderSource sourceOf(const StudyWriter &writer)
{
    const RetrievalSource &encoder = writer.settings().encoder;
    return {writer.path(encoder.file), encoder.normalisation, encoder.backbone};
}

EmbedReport runEmbed(const std::string &folder, const std::optional<EmbedOptions> &options, JobContext &context)
{
    return runStage(folder, Stage::Embed, [&](StudyWriter &writer) {
        writer.require(Stage::Scan);
        writer.require(Stage::Retrieval);
        if (options) {
            throwIfAny(options->check());
            writer.settings().embed = *options;
        }
        const EmbedOptions &used = writer.settings().embed;
        const auto encoder = loadEncoder(sourceOf(writer), used.device);
        EmbedReport sum;
        for (const SetRole role : {SetRole::Target, SetRole::OpenSet, SetRole::Test})
            sum += embedRole(writer, role, *encoder, used, context);
        writer.settings().features = encoderId(*encoder, used.imageSize);
        writer.recordDone(Stage::Embed, {CORESIFT_TEXT("Phrases", "%1 images, %2 features"),
                                         {countValue(sum.embedded + sum.reused - sum.unreadable),
                                          countValue(encoder->dimensions())}});
        return sum;
    });
}

} // namespace coresift
