// What the page's script draws from the packed pictures is what svgOf writes, and the packing is small.

#include "core/formats/write/html_pictures.h"
#include "core/formats/write/svg.h"
#include "tests/support/seeded_calls.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace lab;
using namespace lab::test;

namespace {

/// The elements that an item stands for, by the rules of html_pictures.h.
class Decoder
{
public:
    explicit Decoder(const QJsonArray &kinds) : m_kinds(kinds), m_last(kinds.size()) {}

    QStringList step(const QJsonArray &items)
    {
        QStringList made;
        for (const QJsonValue &item : items) {
            if (item.isArray())
                made += m_before.mid(item[0].toInt(), item[1].toInt() - item[0].toInt());
            else
                made << element(item.toString());
        }
        return m_before = made;
    }

private:
    QString element(const QString &item)
    {
        const qsizetype bar = item.indexOf('|');
        const QStringList numbers = (bar < 0 ? item : item.left(bar)).split(' ');
        const int kind = numbers[0].toInt();
        QVector<qint64> &last = m_last[kind];
        last.resize(numbers.size());
        QString tag;
        int at = 0;
        for (const QChar c : m_kinds[kind].toString()) {
            if (c != '~') {
                tag += c;
                continue;
            }
            ++at;
            last[at] += numbers[at].toLongLong();
            tag += QString::number(double(last[at]) / 100, 'g', 15);
        }
        return bar < 0 ? tag : tag + item.mid(bar + 1) + "</text>";
    }

    QJsonArray m_kinds;
    QVector<QVector<qint64>> m_last;
    QStringList m_before;
};

StepDocument documentOf(const Walkthrough &walkthrough, const StageParts &stage)
{
    StepDocument document;
    for (Index step = 0; step <= std::min<Index>(walkthrough.lastNumber(), 40); ++step)
        document.steps.push_back(pageOf(walkthrough, step, stage));
    return document;
}

} // namespace

class TestHtmlPictures : public QObject
{
    Q_OBJECT
private slots:
    void theScriptDrawsWhatTheWriterWrites()
    {
        RandomCalls random(160);
        const Palette palette = paletteOf(Theme::Light);
        for (int i = 0; i < 12; ++i) {
            const Walkthrough walkthrough(random.next(), random.options(), i % 3 == 0 ? 5 : 0);
            StageParts stage{.frame = {.width = 1040, .height = 780}};
            stage.look.colours = i % 2 == 0 ? ColourMode::Roles : ColourMode::Values;
            const StepDocument document = documentOf(walkthrough, stage);
            const std::string json = picturesAsJson(document, palette);
            const QJsonObject book = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
            QCOMPARE(book["steps"].toArray().size(), qsizetype(document.steps.size()));
            Decoder decoder(book["kinds"].toArray());
            for (std::size_t step = 0; step < document.steps.size(); ++step) {
                QStringList wanted =
                    QString::fromStdString(svgOf(document.steps[step].drawing, palette, {.inlined = true})).split('\n');
                wanted = wanted.mid(1, wanted.size() - 3); // without the root and the end of the last line
                QCOMPARE(decoder.step(book["steps"][int(step)].toArray()), wanted);
            }
        }
    }

    void aStepIsWhatDiffers()
    {
        const Walkthrough walkthrough(
            *Convolution::of({.input = Tensor::filled({1, 6, 6, 1}, 1), .filter = Tensor::filled({3, 3, 1, 1}, 1)}),
            {});
        const StepDocument document = documentOf(walkthrough, {.frame = {.width = 1040, .height = 780}});
        std::size_t whole = 0;
        for (const StepPage &page : document.steps)
            whole += svgOf(page.drawing, paletteOf(Theme::Light), {.inlined = true}).size();
        QVERIFY(picturesAsJson(document, paletteOf(Theme::Light)).size() * 12 < whole);
    }
};

QTEST_GUILESS_MAIN(TestHtmlPictures)
#include "test_html_pictures.moc"
