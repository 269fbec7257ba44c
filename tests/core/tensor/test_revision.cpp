#include "core/tensor/tensor.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace lab;

namespace {

using Written = std::vector<Index>;

struct Seen {
    Revision revision;
    std::vector<float> values;
};

std::vector<float> valuesOf(const Tensor &tensor)
{
    return {tensor.values().begin(), tensor.values().end()};
}

} // namespace

class TestRevision : public QObject
{
    Q_OBJECT
private slots:
    void beginningsAreLikeNoOther()
    {
        const Revision one, other;
        QVERIFY(!(one == other));
        QVERIFY(!writtenBetween(one, other));
        QVERIFY(writtenBetween(one, one) == Written{});
    }

    void writesAreKnownBothWays()
    {
        const Revision before;
        Revision after = before;
        for (const Index flat : {7, 2, 7, 3})
            after.write(flat);
        QVERIFY(!(before == after));
        QVERIFY(writtenBetween(before, after) == (Written{2, 3, 7}));
        QVERIFY(writtenBetween(after, before) == (Written{2, 3, 7}));
    }

    void copiesGoTheirOwnWays()
    {
        const Revision kept;
        Revision one = kept;
        one.write(1);
        Revision other = one;
        one.write(5);
        one.write(9);
        other.write(5);
        QVERIFY(!(one == other));
        QVERIFY(writtenBetween(one, other) == (Written{5, 9})); // 1 was written before they parted
        QVERIFY(writtenBetween(kept, other) == (Written{1, 5}));
    }

    void tooManyWritesAreANewBeginning()
    {
        const Revision before;
        Revision after = before;
        for (int i = 0; i < Revision::mostWrites; ++i)
            after.write(i % 3);
        QVERIFY(writtenBetween(before, after) == (Written{0, 1, 2}));
        after.write(0);
        QVERIFY(!writtenBetween(before, after));
    }

    void anyWriteIsANewBeginning()
    {
        const Revision before;
        Revision after = before;
        after.write(4);
        after.writeAny();
        QVERIFY(!writtenBetween(before, after));
    }

    /// Tensors that are written, copied, moved and kept, against plain vectors: no write is seen where it was not made,
    /// and what two revisions say of each other is true of their values.
    void tensorsKeepTheirWord()
    {
        std::mt19937 random(5);
        const auto below = [&](std::size_t count) { return std::size_t(random() % std::uint32_t(count)); };
        std::vector<Tensor> tensors(4, Tensor({6}, {1, 2, 3, 4, 5, 6}));
        std::vector<std::vector<float>> plain(4, valuesOf(tensors[0]));
        std::vector<Seen> seen;
        int known = 0;
        for (int i = 0; i < 4000; ++i) {
            const std::size_t a = below(4), b = below(4);
            const std::size_t at = below(6);
            const float value = float(random() % 100);
            switch (random() % 8) {
            case 0:
                tensors[a] = tensors[b];
                plain[a] = plain[b];
                break;
            case 1:
                std::swap(tensors[a], tensors[b]);
                std::swap(plain[a], plain[b]);
                break;
            case 2:
                tensors[a].mutableValues()[at] = value;
                plain[a][at] = value;
                break;
            default:
                tensors[a].set(Index(at), value);
                plain[a][at] = value;
            }
            for (std::size_t t = 0; t < tensors.size(); ++t)
                QVERIFY(valuesOf(tensors[t]) == plain[t]);
            for (const Seen &earlier : seen) {
                if (earlier.revision == tensors[a].revision())
                    QVERIFY(earlier.values == plain[a]);
                const auto written = writtenBetween(earlier.revision, tensors[a].revision());
                known += written ? 1 : 0;
                for (std::size_t j = 0; written && j < plain[a].size(); ++j)
                    QVERIFY(earlier.values[j] == plain[a][j] ||
                            std::binary_search(written->begin(), written->end(), Index(j)));
            }
            if (seen.size() == 8)
                seen.erase(seen.begin());
            if (i % 3 == 0)
                seen.push_back({tensors[b].revision(), plain[b]});
        }
        QVERIFY(known > 1000);
    }
};

QTEST_APPLESS_MAIN(TestRevision)
#include "test_revision.moc"
