#include "core/pretrain/process_group.h"

#include "core/base/error.h"
#include "core/base/job.h"
#include "core/base/text.h"
#include "core/encoder/encoder.h"
#include "core/encoder/torch_setup.h"
#include "core/pretrain/c10d_exchange.h"

#include <atomic>
#include <c10/core/impl/VirtualGuardImpl.h>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <future>

namespace coresift {

namespace {

/// The GPU of this process among those of its machine; the calling thread works on it from here on.
torch::Device takeDevice(const DeviceOptions &resolved, const LaunchPlace &place)
{
    const torch::Device device = torchDevice(resolved);
    if (!device.is_cuda())
        return device;
    const auto devices = static_cast<int>(torch::cuda::device_count());
    const torch::Device own(torch::kCUDA, static_cast<c10::DeviceIndex>(place.localRank % devices));
    c10::impl::VirtualGuardImpl(torch::kCUDA).setDevice(own);
    return own;
}

/// How many of the processes compute on the device of this one: on CPUs those of a machine; NCCL wants a GPU for each.
int sharersOf(const torch::Device &device, TensorExchange &exchange)
{
    if (device.is_cuda())
        return 1;
    const auto mine = static_cast<std::int64_t>(std::hash<std::string>()(hostName()));
    const torch::Tensor all = exchange.gathered(torch::tensor(mine, torch::kLong));
    return static_cast<int>((all == mine).sum().item<std::int64_t>());
}

std::optional<LaunchPlace> placeOfThisProcess()
{
    return launchPlace([](const char *variable) {
        const char *const value = std::getenv(variable);
        return std::string(value == nullptr ? "" : value);
    });
}

// What a process says of work that others wait for; of several the highest counts.
constexpr double kWorkGoesOn = 0, kWorkIsDone = 1, kWorkIsCancelled = 2, kWorkFailed = 3;

/// The last word comes before the exception, so that nobody waits for who has left.
template <class Tell> void doAndTell(const std::function<void()> &work, Tell &&tell)
{
    try {
        work();
    } catch (const Cancelled &) {
        tell(kWorkIsCancelled);
        throw;
    } catch (...) {
        tell(kWorkFailed);
        throw;
    }
    tell(kWorkIsDone);
}

/// A job's context that others can end.
class ContextAmongOthers : public JobContext {
public:
    explicit ContextAmongOthers(JobContext &job) : m_job(job) {}

    void report(const Progress &progress) override { m_job.report(progress); }
    void say(const Phrase &line) override { m_job.say(line); }
    bool isCancelled() const override { return m_isOver || m_job.isCancelled(); }
    void end() { m_isOver = true; }

private:
    JobContext &m_job;
    std::atomic<bool> m_isOver{false};
};

/// After a moment at most; what the work threw is `failure`.
double wordAbout(std::future<void> &work, std::exception_ptr &failure)
{
    constexpr std::chrono::seconds kBetweenWords(1);
    if (work.wait_for(kBetweenWords) != std::future_status::ready)
        return kWorkGoesOn;
    try {
        work.get();
        return kWorkIsDone;
    } catch (const Cancelled &) {
        return kWorkIsCancelled;
    } catch (...) {
        failure = std::current_exception();
        return kWorkFailed;
    }
}

/// On who only heard of it.
void throwOutcome(double word)
{
    if (word == kWorkIsCancelled)
        throw Cancelled();
    if (word == kWorkFailed)
        throw Error(ErrorKind::Io, CORESIFT_TEXT("Phrases", "another of the processes that train together failed; its "
                                                            "own message says why"));
}

} // namespace

ProcessGroup::ProcessGroup(std::unique_ptr<TensorExchange> tensors, int onDevice)
    : m_tensors(std::move(tensors)), m_onDevice(onDevice)
{}

ProcessGroup::~ProcessGroup() = default;

int ProcessGroup::rank() const
{
    return m_tensors->rank();
}

int ProcessGroup::size() const
{
    return m_tensors->size();
}

std::pair<std::int64_t, std::int64_t> ProcessGroup::shareOf(std::int64_t items) const
{
    return {items * rank() / size(), items * (rank() + 1) / size()};
}

void ProcessGroup::meet()
{
    highest(0);
}

std::int64_t ProcessGroup::highest(std::int64_t value)
{
    return m_tensors->gathered(torch::tensor(value, torch::kLong)).max().item<std::int64_t>();
}

bool ProcessGroup::agree(std::int64_t value)
{
    const torch::Tensor all = m_tensors->gathered(torch::tensor(value, torch::kLong));
    return (all == value).all().item<bool>();
}

double ProcessGroup::told(double value)
{
    return m_tensors->gathered(torch::tensor(value, torch::kDouble))[0].item<double>();
}

std::string ProcessGroup::told(const std::string &text)
{
    const auto length = static_cast<std::int64_t>(told(static_cast<double>(text.size())));
    torch::Tensor bytes = torch::zeros({length}, torch::kUInt8);
    if (leads())
        std::memcpy(bytes.data_ptr(), text.data(), text.size());
    m_tensors->sum(bytes); // the others say nothing
    return {static_cast<const char *>(bytes.data_ptr()), static_cast<std::size_t>(length)};
}

void ProcessGroup::leadAlone(const std::function<void()> &work)
{
    if (leads()) {
        doAndTell(work, [this](double word) { told(word); });
        return;
    }
    double word = kWorkGoesOn;
    while (word == kWorkGoesOn)
        word = told(kWorkGoesOn);
    throwOutcome(word);
}

void ProcessGroup::stillLeads()
{
    told(kWorkGoesOn);
}

void ProcessGroup::workSideBySide(JobContext &context, const std::function<void(JobContext &)> &work)
{
    ContextAmongOthers own(context);
    std::future<void> done = std::async(std::launch::async, [&] { work(own); });
    std::exception_ptr failure;
    double mine = kWorkGoesOn, highestWord = kWorkGoesOn;
    try {
        for (double lowestWord = kWorkGoesOn; lowestWord == kWorkGoesOn;) {
            if (mine == kWorkGoesOn)
                mine = wordAbout(done, failure);
            highestWord = static_cast<double>(highest(static_cast<std::int64_t>(mine)));
            lowestWord = -static_cast<double>(highest(-static_cast<std::int64_t>(mine)));
            if (highestWord > kWorkIsDone)
                own.end();
        }
    } catch (...) { // another process is gone
        own.end();
        throw;
    }
    if (mine == kWorkFailed)
        std::rethrow_exception(failure);
    throwOutcome(highestWord);
}

Phrase whyNoGroup(const std::string &device)
{
    return whyNoC10d(device == "cuda" ? torch::kCUDA : torch::kCPU);
}

std::shared_ptr<ProcessGroup> joinLaunchedGroup(const DeviceOptions &device)
{
    const std::optional<LaunchPlace> place = placeOfThisProcess();
    if (!place)
        return nullptr;
    const torch::Device own = takeDevice(resolveDevice(device), *place);
    std::unique_ptr<TensorExchange> exchange = makeC10dExchange(*place, own);
    const int onDevice = sharersOf(own, *exchange);
    return std::make_shared<ProcessGroup>(std::move(exchange), onDevice);
}

} // namespace coresift
