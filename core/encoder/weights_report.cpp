#include "core/encoder/weights_report.h"

#include "core/base/text.h"

#include <algorithm>

namespace coresift {

namespace {

PhraseValue countOf(const std::vector<std::string> &names)
{
    return countValue(static_cast<std::int64_t>(names.size()));
}

/// The pattern with the first of the names in its place, and how many more there are.
Phrase listedNames(const char *pattern, const std::vector<std::string> &names)
{
    constexpr std::size_t kMostListed = 5;
    const std::size_t listed = std::min(kMostListed, names.size());
    Phrase phrase(pattern, {listText({names.begin(), names.begin() + static_cast<std::ptrdiff_t>(listed)})});
    if (names.size() > listed)
        phrase.add(CORESIFT_TEXT("Phrases", ", and %1 more"), {std::to_string(names.size() - listed)});
    return phrase;
}

} // namespace

Phrase WeightsReport::summary() const
{
    const std::int64_t wanted = matched + static_cast<std::int64_t>(missing.size());
    Phrase phrase(CORESIFT_TEXT("Phrases", "%1 of %2 weights found"), {countValue(matched), countValue(wanted)});
    if (!prefix.empty())
        phrase.add(CORESIFT_TEXT("Phrases", " under “%1”"), {prefix});
    if (!missing.empty())
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 missing"), {countOf(missing)});
    if (!unused.empty())
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 not used"), {countOf(unused)});
    if (!skipped.empty())
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 left out"), {countOf(skipped)});
    return phrase;
}

std::vector<Phrase> WeightsReport::details() const
{
    std::vector<Phrase> details;
    if (!missing.empty())
        details.push_back(listedNames(CORESIFT_TEXT("Phrases", "Missing: %1"), missing));
    if (!unused.empty())
        details.push_back(listedNames(CORESIFT_TEXT("Phrases", "Not used: %1"), unused));
    if (!skipped.empty())
        details.push_back(
            listedNames(CORESIFT_TEXT("Phrases", "Left out, as no tensors of a type for weights: %1"), skipped));
    if (positionsTo > 0)
        details.push_back({CORESIFT_TEXT("Phrases", "Positions interpolated from %1×%1 places to %2×%2"),
                           {countValue(positionsFrom), countValue(positionsTo)}});
    return details;
}

} // namespace coresift
