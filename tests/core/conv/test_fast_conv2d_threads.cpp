// The threaded path alone: no Qt thread, nothing that a thread sanitizer would have to look past.

#include "core/conv/fast/thread_pool.h"
#include "tests/core/conv/test_fast_conv2d_support.h"

#include <QTest>

using namespace lab;
using namespace lab::test;

class TestFastConv2DThreads : public QObject
{
    Q_OBJECT
private slots:
    void everyTaskRunsOnce()
    {
        for (const int threads : {1, 2, 3, 5}) {
            fast::ThreadPool pool(threads);
            for (const Index count : {1, 2, 7, 100}) {
                std::vector<int> runs(static_cast<std::size_t>(count), 0);
                const auto task = [](const void *context, Index number, float *scratch) {
                    scratch[0] = float(number); // each thread has its own
                    ++(*static_cast<std::vector<int> *>(const_cast<void *>(context)))[static_cast<std::size_t>(number)];
                };
                QVERIFY(pool.run(task, &runs, count, 16, threads, {}));
                QVERIFY(std::all_of(runs.begin(), runs.end(), [](int number) { return number == 1; }));
                QVERIFY(pool.run(task, &runs, count, 16, 2, {}));
                QVERIFY(std::all_of(runs.begin(), runs.end(), [](int number) { return number == 2; }));
            }
        }
    }

    void stopsBetweenTasks()
    {
        fast::ThreadPool pool(2);
        struct Context {
            std::stop_source source;
            std::atomic<int> runs = 0;
        } context;
        const auto task = [](const void *pointer, Index, float *) {
            Context &c = *static_cast<Context *>(const_cast<void *>(pointer));
            if (++c.runs == 3)
                c.source.request_stop();
        };
        QVERIFY(!pool.run(task, &context, 100'000, 0, 2, context.source.get_token()));
        QVERIFY(context.runs < 100'000);
        QVERIFY(pool.run(task, &context, 10, 0, 2, {})); // and is fit for the next call
    }

    void convolutionsAreBitEqual()
    {
        std::mt19937 random(1);
        FastThreadPool pool(3);
        for (int i = 0; i < 3; ++i) {
            for (const Case &c :
                 {Case{
                      .height = 128, .width = 96, .channels = 3, .filterHeight = 3, .filterWidth = 3, .outChannels = 3},
                  Case{.batch = 4,
                       .height = 20,
                       .width = 21,
                       .channels = 17,
                       .filterHeight = 3,
                       .filterWidth = 3,
                       .outChannels = 33},
                  Case{.height = 80,
                       .width = 90,
                       .channels = 40,
                       .filterHeight = 3,
                       .filterWidth = 3,
                       .outChannels = 40,
                       .groups = 40}}) {
                const Convolution convolution = fractions(c, random);
                const FilterPack pack(convolution);
                const Tensor one = *pack.run(convolution.call().input);
                QVERIFY2(*pack.run(convolution.call().input, {.threads = 3, .pool = &pool}) == one, c.text().c_str());
                QVERIFY2(*pack.run(convolution.call().input, {.threads = 2}) == one, c.text().c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFastConv2DThreads)
#include "test_fast_conv2d_threads.moc"
