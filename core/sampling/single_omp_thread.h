/// Keeps OpenMP from starting threads below ours. Private to sampling.
#pragma once

#include <omp.h>

namespace coresift {

/// Within its life, what this thread calls (BLAS, FAISS) runs on this thread alone: with one piece of work a thread
/// that is faster, and it does not collapse on a busy machine, where OpenMP's threads wait for each other by spinning.
class SingleOmpThread {
public:
    SingleOmpThread() { omp_set_num_threads(1); }
    ~SingleOmpThread() { omp_set_num_threads(m_before); }
    SingleOmpThread(const SingleOmpThread &) = delete;
    SingleOmpThread &operator=(const SingleOmpThread &) = delete;

private:
    const int m_before = omp_get_max_threads();
};

} // namespace coresift
