#include "core/pretrain/batch_fit.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr int kSmallestBatch = 2; // a single image has nothing to be told from

bool passesCheck(TrainOptions options, const FittingBatch &fitting)
{
    options.batch = fitting.batch;
    options.optimiser.accumulate = fitting.accumulate;
    return options.check().empty();
}

/// By bisection; 0 when none fits.
int largestFitting(int most, const BytesOfBatch &bytesOf, std::uint64_t freeBytes)
{
    if (most < kSmallestBatch || bytesOf(kSmallestBatch) > freeBytes)
        return 0;
    int fits = kSmallestBatch, tooMuch = most + 1;
    while (tooMuch - fits > 1) {
        const int middle = fits + (tooMuch - fits) / 2;
        (bytesOf(middle) <= freeBytes ? fits : tooMuch) = middle;
    }
    return fits;
}

} // namespace

FittingBatch fittingBatch(const TrainOptions &options, std::int64_t images, const BytesOfBatch &bytesOf,
                          std::uint64_t freeBytes)
{
    const auto most = static_cast<int>(std::min<std::int64_t>(options.batch, images));
    const std::int64_t stepImages = std::min(options.stepImages(), images);
    const int largest = largestFitting(most, bytesOf, freeBytes);
    for (int batch = largest; batch >= kSmallestBatch && 2 * batch >= largest; --batch) {
        const FittingBatch whole{batch, static_cast<int>(stepImages / batch), /*keepsSteps=*/true};
        if (stepImages % batch == 0 && passesCheck(options, whole))
            return whole;
    }
    for (int batch = largest; batch >= kSmallestBatch; --batch) {
        const FittingBatch smaller{batch, options.optimiser.accumulate, /*keepsSteps=*/false};
        if (passesCheck(options, smaller))
            return smaller;
    }
    return {};
}

Phrase fittingAdvice(const FittingBatch &fitting, const TrainOptions &options)
{
    if (fitting.keepsSteps && fitting.accumulate > 1)
        return {
            CORESIFT_TEXT("Phrases", ". A batch of %1 with %2 batches a step fits and gives steps of as many images"),
            {countValue(fitting.batch), countValue(fitting.accumulate)}};
    if (fitting.batch > 0)
        return {CORESIFT_TEXT("Phrases", ". A batch of %1 fits"), {countValue(fitting.batch)}};
    if (!options.gradientCheckpointing)
        return CORESIFT_TEXT("Phrases",
                             ". No batch fits. Turn on gradient checkpointing, or take a smaller image size");
    return CORESIFT_TEXT("Phrases", ". No batch fits. Take a smaller image size or another backbone");
}

} // namespace coresift
