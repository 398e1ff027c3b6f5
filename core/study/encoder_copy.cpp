#include "core/study/encoder_copy.h"

#include "core/base/file.h"
#include "core/base/text.h"

namespace coresift {

std::string copyEncoder(const StudyWriter &writer, const std::string &file)
{
    const Bytes content = readFile(file, kLargestEncoder);
    const std::string ending = ".safetensors";
    const bool isSafeTensors =
        file.size() > ending.size() && file.compare(file.size() - ending.size(), ending.size(), ending) == 0;
    std::string relative = "encoders/" + contentHash(content.data(), content.size()) +
                           (isSafeTensors ? "/encoder.safetensors" : "/encoder.pt");
    const std::string copy = writer.path(relative);
    if (fileExists(copy))
        return relative;
    makeFolders(copy.substr(0, copy.rfind('/')));
    AtomicFile out(copy);
    out.write(content.data(), content.size());
    out.commit();
    return relative;
}

void requireBackbone(const EncoderSource &source, const BackboneOptions &asked)
{
    const BackboneOptions found = backboneOfFile(source);
    if (found.backbone != asked.backbone || found.smallStem != asked.smallStem)
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "holds a %1, and the options ask for a %2: take the same backbone"),
                     {backboneTitle(found), backboneTitle(asked)}},
                    source.file);
}

} // namespace coresift
