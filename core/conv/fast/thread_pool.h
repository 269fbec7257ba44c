#pragma once

#include "core/conv/fast/plan.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace lab::fast {

/// Threads that wait for work and scratch memory that is kept. One call at a time.
class ThreadPool
{
public:
    explicit ThreadPool(int threads);
    ~ThreadPool();
    ThreadPool(const ThreadPool &) = delete;
    ThreadPool &operator=(const ThreadPool &) = delete;

    [[nodiscard]] int threads() const { return int(m_helpers.size()) + 1; }

    using Task = void (*)(const void *context, Index task, float *scratch);
    /// Runs task 0 … count - 1 on at most `threads` threads, the calling one among them. Each begins with a part of its
    /// own, the same one in every call, so that output memory stays in its cache; who is done first helps the others.
    /// Which of them runs a task is left to chance. Looks at `stop` before each task and returns false if it was asked
    /// to stop.
    bool run(Task task, const void *context, Index count, Index scratchFloats, int threads,
             const std::stop_token &stop);

private:
    struct Job {
        Task task = nullptr;
        const void *context = nullptr;
        Index count = 0;
        int threads = 1;
        const std::stop_token *stop = nullptr;
    };
    void help(const std::stop_token &end, int number);
    void work(const Job &job, int thread, float *scratch);

    /// The next task of a thread's part; a cache line of its own.
    struct alignas(64) Cursor {
        std::atomic<Index> next{0};
    };
    std::vector<Cursor> m_cursors;
    std::mutex m_mutex;
    std::condition_variable_any m_begin; ///< a job is there for helpers
    std::condition_variable m_done;      ///< a helper left the job
    Job m_job{};
    // Written under the lock; read without it by those who look for a moment before they sleep.
    std::atomic<std::uint64_t> m_jobNumber{0};
    std::atomic<int> m_busy{0};           ///< helpers in the job
    int m_places = 0;                     ///< helpers that may still join it
    std::vector<AlignedFloats> m_scratch; ///< one a thread
    std::vector<std::jthread> m_helpers;
};

} // namespace lab::fast
