#include "core/conv/fast/thread_pool.h"

#include <algorithm>

namespace lab::fast {

namespace {

/// Waking a thread takes a hundred times as long as a yield. Looking for that long before going to sleep pays for calls
/// of less than a millisecond, which follow each other.
template <class Done>
void lookAround(int yields, Done done)
{
    for (int i = 0; i < yields && !done(); ++i)
        std::this_thread::yield();
}

} // namespace

ThreadPool::ThreadPool(int threads) : m_cursors(std::size_t(std::max(threads, 1))), m_scratch(m_cursors.size())
{
    for (int number = 1; number < threads; ++number)
        m_helpers.emplace_back([this, number](const std::stop_token &end) { help(end, number); });
}

ThreadPool::~ThreadPool() = default;

bool ThreadPool::run(Task task, const void *context, Index count, Index scratchFloats, int threads,
                     const std::stop_token &stop)
{
    const int used = std::clamp(threads, 1, int(std::min<Index>(count, this->threads())));
    for (std::size_t i = 0; i < (used > 1 ? m_scratch.size() : 1); ++i) // any helper may come
        if (m_scratch[i].size() < scratchFloats)
            m_scratch[i] = AlignedFloats(scratchFloats);
    const Job job{task, context, count, used, &stop};
    for (int i = 0; i < used; ++i)
        m_cursors[std::size_t(i)].next.store(count * i / used, std::memory_order_relaxed);
    if (used > 1) {
        {
            const std::lock_guard lock(m_mutex);
            m_job = job;
            m_places = used - 1;
            ++m_jobNumber;
        }
        m_begin.notify_all();
    }
    work(job, 0, m_scratch[0].data());
    if (used > 1) {
        // A helper that has not come by now is not waited for.
        std::unique_lock lock(m_mutex);
        m_places = 0;
        lock.unlock();
        lookAround(1000, [this] { return m_busy == 0; });
        lock.lock();
        m_done.wait(lock, [this] { return m_busy == 0; });
    }
    return !stop.stop_requested();
}

void ThreadPool::help(const std::stop_token &end, int number)
{
    std::uint64_t seen = 0;
    std::unique_lock lock(m_mutex, std::defer_lock);
    for (;;) {
        lookAround(200, [&] { return m_jobNumber != seen || end.stop_requested(); });
        lock.lock();
        if (!m_begin.wait(lock, end, [&] { return m_jobNumber != seen && m_places > 0 && number < m_job.threads; }))
            return;
        seen = m_jobNumber;
        --m_places;
        ++m_busy;
        const Job job = m_job;
        lock.unlock();
        work(job, number, m_scratch[std::size_t(number)].data());
        lock.lock();
        if (--m_busy == 0)
            m_done.notify_one();
        lock.unlock();
    }
}

void ThreadPool::work(const Job &job, int thread, float *scratch)
{
    for (int i = 0; i < job.threads; ++i) {
        const int owner = (thread + i) % job.threads;
        const Index end = job.count * (owner + 1) / job.threads;
        std::atomic<Index> &next = m_cursors[std::size_t(owner)].next;
        while (!job.stop->stop_requested()) {
            const Index task = next.fetch_add(1, std::memory_order_relaxed);
            if (task >= end)
                break;
            job.task(job.context, task, scratch);
        }
    }
}

} // namespace lab::fast
