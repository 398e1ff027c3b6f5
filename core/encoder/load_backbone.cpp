#include "core/encoder/load_backbone.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/encoder/infer_backbone.h"
#include "core/encoder/weight_match.h"
#include "core/encoder/weights.h"

namespace coresift {

namespace {

/// The one that the file names, else the one that its weights are of, else the one given.
BackboneOptions backboneOf(const SafeTensors &content, const EncoderSource &source)
{
    const auto named = content.metadata.find("backbone");
    if (named == content.metadata.end())
        return inferBackbone(content.tensors).value_or(source.backbone);
    BackboneOptions backbone;
    backbone.backbone = named->second;
    const auto stem = content.metadata.find("small_stem");
    backbone.smallStem = stem != content.metadata.end() && stem->second == "true";
    if (!backbone.check().empty())
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "names a backbone that is not known: “%1”"), {showName(named->second)}},
                    source.file);
    return backbone;
}

} // namespace

LoadedBackbone loadBackbone(const EncoderSource &source)
{
    const SafeTensors content = readWeights(source.file);
    LoadedBackbone loaded;
    loaded.network = makeBackbone(backboneOf(content, source), /*seed=*/0);
    loaded.report = loadWeights(content.tensors, *loaded.network, source.file);
    loaded.report.skipped = content.skipped;
    return loaded;
}

} // namespace coresift
