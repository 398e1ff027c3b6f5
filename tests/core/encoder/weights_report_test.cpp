#include "core/encoder/weights_report.h"

#include <gtest/gtest.h>

namespace coresift {

namespace {

std::vector<std::string> textsOf(const std::vector<Phrase> &phrases)
{
    std::vector<std::string> texts;
    for (const Phrase &phrase : phrases)
        texts.push_back(phrase.text());
    return texts;
}

} // namespace

TEST(WeightsReport, TheSummaryCounts)
{
    WeightsReport report;
    report.matched = 1;
    report.prefix = "module.";
    report.missing = {"bias"};
    report.unused = {"module.extra"};
    EXPECT_EQ(report.summary().text(), "1 of 2 weights found under “module.”, 1 missing, 1 not used");
    report = {};
    report.matched = 2;
    EXPECT_EQ(report.summary().text(), "2 of 2 weights found");
    report.skipped = {"epoch"};
    EXPECT_EQ(report.summary().text(), "2 of 2 weights found, 1 left out");
}

TEST(WeightsReport, DetailsNameTheFirstOfAKind)
{
    WeightsReport report;
    EXPECT_TRUE(report.details().empty());
    report.unused = {"a", "b", "c", "d", "e"};
    report.skipped = {"epoch", "f", "g", "h", "i", "j", "k"};
    report.positionsFrom = 24;
    report.positionsTo = 14;
    EXPECT_EQ(textsOf(report.details()),
              (std::vector<std::string>{"Not used: a, b, c, d, e",
                                        "Left out, as no tensors of a type for weights: epoch, f, g, h, i, and 2 more",
                                        "Positions interpolated from 24×24 places to 14×14"}));
}

} // namespace coresift
