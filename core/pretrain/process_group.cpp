#include "core/pretrain/process_group.h"

#include "core/base/error.h"
#include "core/base/job.h"
#include "core/base/text.h"
#include "core/encoder/encoder.h"
#include "core/encoder/torch_setup.h"
#include "core/pretrain/c10d_exchange.h"

#include <c10/core/impl/VirtualGuardImpl.h>
#include <chrono>
#include <cstdlib>
#include <cstring>
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

/// How many of the processes are on the same machine and compute on the same device of it.
int sharersOf(const torch::Device &device, TensorExchange &exchange)
{
    const std::string name = hostName() + " " + device.str();
    const auto mine = static_cast<std::int64_t>(std::hash<std::string>()(name));
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

void ProcessGroup::workSideBySide(const std::function<void()> &work)
{
    constexpr std::chrono::seconds kBetweenWords(1);
    std::future<void> done = std::async(std::launch::async, work);
    const auto stillWorks = [&] { return done.wait_for(kBetweenWords) != std::future_status::ready; };
    while (highest(stillWorks() ? 1 : 0) > 0) {
    }
    std::int64_t highestWord = 0;
    doAndTell([&] { done.get(); }, [&](double word) { highestWord = highest(static_cast<std::int64_t>(word)); });
    throwOutcome(static_cast<double>(highestWord));
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
