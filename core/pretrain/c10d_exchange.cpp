// Compiled by itself: c10d's headers want definitions that no other source has (cmake/c10d.cmake).
#include "core/pretrain/c10d_exchange.h"

#include "core/base/error.h"
#include "core/base/text.h"

#if defined(CORESIFT_HAS_GLOO) || defined(CORESIFT_HAS_NCCL)
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#endif
#ifdef CORESIFT_HAS_GLOO
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#endif
#ifdef CORESIFT_HAS_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif

#include <chrono>
#include <cstdlib>

namespace coresift {

namespace {

/// Of a library's failure the first line.
std::string failureLine(const std::exception &problem)
{
    const auto *const torchs = dynamic_cast<const c10::Error *>(&problem);
    const std::string text = torchs != nullptr ? torchs->what_without_backtrace() : problem.what();
    return showName(text.substr(0, text.find('\n')));
}

#if defined(CORESIFT_HAS_GLOO) || defined(CORESIFT_HAS_NCCL)

constexpr std::chrono::minutes kMeetingTimeout{5};   // of the processes at the start
constexpr std::chrono::minutes kExchangeTimeout{30}; // c10d's own: rank 0 may measure or write meanwhile

/// Through a backend of c10d, which differ in nothing but their class.
template <class Backend> class C10dExchange : public TensorExchange {
public:
    C10dExchange(c10::intrusive_ptr<Backend> backend, torch::Device device)
        : m_backend(std::move(backend)), m_device(device)
    {}

    int rank() const override { return m_backend->getRank(); }
    int size() const override { return m_backend->getSize(); }

    void sum(torch::Tensor &values) override
    {
        const torch::NoGradGuard guard;
        const bool travels = values.device().type() != m_device.type() || !values.is_contiguous();
        std::vector<torch::Tensor> sent{travels ? values.to(m_device).contiguous() : values};
        complete([&] { return m_backend->allreduce(sent); });
        if (travels)
            values.copy_(sent[0]);
    }

    torch::Tensor gathered(const torch::Tensor &values) override
    {
        const torch::NoGradGuard guard;
        std::vector<torch::Tensor> sent{values.detach().to(m_device).contiguous()};
        std::vector<std::vector<torch::Tensor>> got(1);
        for (int i = 0; i < size(); ++i)
            got[0].push_back(torch::empty_like(sent[0]));
        complete([&] { return m_backend->allgather(got, sent); });
        return torch::stack(got[0]).to(values.device());
    }

private:
    template <class Start> static void complete(Start &&start)
    {
        try {
            start()->wait();
        } catch (const std::exception &problem) {
            throw Error(ErrorKind::Io,
                        {CORESIFT_TEXT("Phrases", "the processes that train together lost each other: one of them "
                                                  "ended, or the network broke (%1). The last checkpoint is kept; "
                                                  "start them all again to go on from it"),
                         {failureLine(problem)}});
        }
    }

    c10::intrusive_ptr<Backend> m_backend;
    torch::Device m_device;
};

c10::intrusive_ptr<c10d::Store> meetingPlace(const LaunchPlace &place)
{
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(place.port);
    options.isServer = place.rank == 0 && !place.atLauncher;
    options.numWorkers = static_cast<std::size_t>(place.size);
    options.timeout = kMeetingTimeout;
    return c10::make_intrusive<c10d::PrefixStore>("coresift/attempt " + place.attempt,
                                                  c10::make_intrusive<c10d::TCPStore>(place.address, options));
}

#ifdef CORESIFT_HAS_GLOO
/// Gloo takes the address that the machine's name stands for; on one machine alone the loopback address does, and
/// GLOO_SOCKET_IFNAME names the network as it does in PyTorch.
std::unique_ptr<TensorExchange> makeGlooExchange(const LaunchPlace &place)
{
    using Gloo = c10d::ProcessGroupGloo;
    const auto options = Gloo::Options::create(kExchangeTimeout);
    const char *const network = std::getenv("GLOO_SOCKET_IFNAME");
    const bool oneMachine = place.address == "localhost" || place.address.rfind("127.", 0) == 0;
    options->devices.push_back(network != nullptr ? Gloo::createDeviceForInterface(network)
                               : oneMachine       ? Gloo::createDeviceForHostname(place.address)
                                                  : Gloo::createDefaultDevice());
    options->threads = 2;
    return std::make_unique<C10dExchange<Gloo>>(
        c10::make_intrusive<Gloo>(meetingPlace(place), place.rank, place.size, options), torch::kCPU);
}
#endif

#ifdef CORESIFT_HAS_NCCL
std::unique_ptr<TensorExchange> makeNcclExchange(const LaunchPlace &place, torch::Device device)
{
    using Nccl = c10d::ProcessGroupNCCL;
    const auto options = Nccl::Options::create();
    options->timeout = kExchangeTimeout;
    return std::make_unique<C10dExchange<Nccl>>(
        c10::make_intrusive<Nccl>(meetingPlace(place), place.rank, place.size, options), device);
}
#endif

#endif

} // namespace

Phrase whyNoC10d(c10::DeviceType device)
{
#ifndef CORESIFT_HAS_GLOO
    if (device == c10::kCPU)
        return CORESIFT_TEXT("Phrases",
                             "this build cannot train in several processes on CPUs: its LibTorch has no Gloo, "
                             "or comes without Gloo's headers. Debian's with libgloo-dev can");
#endif
#ifndef CORESIFT_HAS_NCCL
    if (device == c10::kCUDA)
        return CORESIFT_TEXT("Phrases",
                             "this build cannot train in several processes on GPUs: its LibTorch has no NCCL, "
                             "or NCCL's headers were not there when it was built");
#endif
    return {};
}

std::unique_ptr<TensorExchange> makeC10dExchange(const LaunchPlace &place, torch::Device device)
{
    try {
#ifdef CORESIFT_HAS_NCCL
        if (device.is_cuda())
            return makeNcclExchange(place, device);
#endif
#ifdef CORESIFT_HAS_GLOO
        if (device.is_cpu())
            return makeGlooExchange(place);
#endif
    } catch (const std::exception &problem) {
        throw Error(ErrorKind::Io,
                    {CORESIFT_TEXT("Phrases", "process %1 of %2 cannot meet the others at %3, port %4: %5"),
                     {countValue(place.rank + 1), countValue(place.size), showPath(place.address),
                      std::to_string(place.port), failureLine(problem)}});
    }
    throw Error(ErrorKind::Unsupported, whyNoC10d(device.type()));
}

} // namespace coresift
