/// Training under a launcher (torchrun, srun): every process runs the same command, rank 0 speaks for all.
#pragma once

#include "app/cli/console.h"

#include "core/pretrain/process_group.h"
#include "core/study/stages.h"

namespace coresift::cli {

/// Hears the console's interrupts and prints nothing: the others' progress is that of rank 0.
class QuietContext : public SilentContext {
public:
    explicit QuietContext(const Console &console) : m_console(console) {}
    bool isCancelled() const override { return m_console.isCancelled(); }

private:
    const Console &m_console;
};

/// Calls `lead(group)` in rank 0, or with null where there is one process; the others follow what rank 0 trains.
template <class Lead>
void trainTogether(const std::string &studyFolder, const DeviceOptions &device, Console &console, Lead &&lead)
{
    const std::shared_ptr<ProcessGroup> group = joinLaunchedGroup(device);
    if (group == nullptr || group->leads())
        return lead(group.get());
    QuietContext context(console);
    followTraining(studyFolder, *group, context);
}

} // namespace coresift::cli
