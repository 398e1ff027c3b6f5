/// Threads that exchange tensors as processes do, for tests of what is shared.
#pragma once

#include "core/encoder/tensor_exchange.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

namespace coresift::test {

class ThreadPeers {
public:
    explicit ThreadPeers(int size) : m_given(static_cast<std::size_t>(size)) {}

    /// The exchange of one rank; lives no longer than this.
    std::unique_ptr<TensorExchange> exchange(int rank) { return std::make_unique<Exchange>(*this, rank); }

    /// Calls `work` for every rank, each in a thread of its own. It must not throw.
    void run(const std::function<void(TensorExchange &)> &work)
    {
        std::vector<std::thread> threads;
        for (int rank = 0; rank < size(); ++rank)
            threads.emplace_back([this, rank, &work] { work(*exchange(rank)); });
        for (std::thread &thread : threads)
            thread.join();
    }

    int size() const { return static_cast<int>(m_given.size()); }

private:
    class Exchange : public TensorExchange {
    public:
        Exchange(ThreadPeers &peers, int rank) : m_peers(peers), m_rank(rank) {}

        int rank() const override { return m_rank; }
        int size() const override { return m_peers.size(); }
        void sum(torch::Tensor &values) override { values.copy_(gathered(values).sum(0)); }
        torch::Tensor gathered(const torch::Tensor &values) override
        {
            return m_peers.meet(m_rank, values.detach().clone());
        }

    private:
        ThreadPeers &m_peers;
        int m_rank;
    };

    torch::Tensor meet(int rank, const torch::Tensor &values)
    {
        std::unique_lock lock(m_mutex);
        m_given[static_cast<std::size_t>(rank)] = values;
        const int round = m_round;
        if (++m_arrived == size()) {
            m_all = torch::stack(m_given);
            m_arrived = 0;
            ++m_round;
            m_everybody.notify_all();
        } else if (!m_everybody.wait_for(lock, std::chrono::minutes(1), [&] { return m_round != round; })) {
            throw std::runtime_error("another thread did not come");
        }
        return m_all.clone();
    }

    std::mutex m_mutex;
    std::condition_variable m_everybody;
    std::vector<torch::Tensor> m_given;
    torch::Tensor m_all;
    int m_arrived = 0, m_round = 0;
};

} // namespace coresift::test
