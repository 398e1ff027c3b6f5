#include "core/study/stages.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/stage_run.h"

#include <filesystem>

namespace coresift {

namespace {

constexpr std::uint64_t kMaxEncoderBytes = std::uint64_t(8) << 30;

/// A copy under the hash of its content, so that the study goes on when the original is gone. Returns the relative
/// path.
std::string copyIntoStudy(const StudyWriter &writer, const std::string &file)
{
    const Bytes content = readFile(file, kMaxEncoderBytes);
    const std::string relative =
        "encoders/" + contentHash(content.data(), content.size()) + "/" +
        (file.size() > 12 && file.substr(file.size() - 12) == ".safetensors" ? "encoder.safetensors" : "encoder.pt");
    const std::string copy = writer.path(relative);
    if (fileExists(copy))
        return relative;
    makeFolders(copy.substr(0, copy.rfind('/')));
    AtomicFile out(copy);
    out.write(content.data(), content.size());
    out.commit();
    return relative;
}

} // namespace

Phrase runRetrievalLoad(const std::string &folder, const EncoderSource &source, JobContext &context)
{
    return runStage(folder, Stage::Retrieval, [&](StudyWriter &writer) {
        context.report({"Loading encoder", 0, 1, "files", 0, -1, {}});
        const auto encoder =
            loadEncoder(source, writer.settings().embed.device); // refuses what is not safe or not whole
        RetrievalSource loaded;
        loaded.kind = RetrievalSource::Kind::Loaded;
        loaded.file = copyIntoStudy(writer, source.file);
        loaded.original = showPath(std::filesystem::absolute(source.file).string());
        loaded.normalisation = source.normalisation;
        loaded.backbone = source.backbone;
        writer.settings().encoder = loaded;
        writer.recordDone(Stage::Retrieval, encoder->summary());
        context.report({"Loading encoder", 1, 1, "files", 0, 0, {}});
        return encoder->summary();
    });
}

} // namespace coresift
