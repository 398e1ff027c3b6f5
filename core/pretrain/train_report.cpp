#include "core/pretrain/train.h"

namespace coresift {

Phrase TrainReport::summary() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "%1 steps in %2 epochs, loss %3 (first epoch) → %4 (last epoch), %5"),
                  {countValue(steps), countValue(epochs), decimalValue(firstLoss, 3), decimalValue(lastLoss, 3),
                   durationValue(seconds)});
    if (imagesPerSecond > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 images/s, %2 % of the time waiting for views"),
                   {decimalValue(imagesPerSecond, 0), decimalValue(100 * waitingShare, 0)});
    if (stoppedEarly)
        phrase.add(CORESIFT_TEXT("Phrases", ", ended early since it got no better"));
    if (resumedAt > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", went on from step %1"), {countValue(resumedAt)});
    if (leaksLeftOut > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 near-duplicates of test images left out"),
                   {countValue(leaksLeftOut)});
    return phrase;
}

} // namespace coresift
