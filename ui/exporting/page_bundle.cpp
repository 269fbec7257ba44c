#include "ui/exporting/page_bundle.h"

#include "ui/exporting/page_source.h"

#include <QDir>
#include <QLocale>
#include <QMap>
#include <QResource>
#include <QStringList>
#include <QXmlStreamReader>
#include <QtEndian>

#include <array>
#include <lzma.h>
#include <string_view>

namespace lab::ui {

QByteArray carried(const QString &path)
{
    return QResource(path).uncompressedData();
}

namespace {

constexpr std::array<std::string_view, 11> scripts{"engine", "words",  "dom",   "stage", "player", "editing",
                                                   "panels", "lesson", "scorm", "site",  "app"};
/// Contexts of the translations whose sentences the page says itself.
const QStringList contexts{"Page", "Phrases", "Refusals", "Scene"};
constexpr auto engineFile = "conv2d-lab.wasm";

using Table = QMap<QString, QString>; ///< English → translation

/// How a text breaks the rules of JSON is said in English: the page's own was written by the program.
bool isOfJson(const QString &sentence)
{
    return sentence.contains("JSON");
}

/// Those of the page's contexts.
Table wordsOf(const QString &file)
{
    QXmlStreamReader xml(carried(file));
    Table words;
    QString context, key;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            key = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") && contexts.contains(context) && !isOfJson(key))
            words.insert(key, xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return words;
}

/// Of each language a line with its tag, its name, and then each sentence in a line, in the same order in all: "" where
/// there is no translation. A tab stands between languages. Sentences that are in `sayable`, in its order: so they pack
/// shorter.
QByteArray wordsOfAllLanguages(const QByteArray &sayable)
{
    const QStringList files = QDir(":/translations").entryList({"conv2d-lab_*.ts"}, QDir::Files, QDir::Name);
    QMap<QString, Table> tables;
    Table english;
    for (const QString &file : files) {
        const QString tag = file.section('_', 1).section('.', 0, 0);
        tables.insert(tag, wordsOf(":/translations/" + file));
        english.insert(tables[tag]);
    }
    QMultiMap<qsizetype, QString> places;
    for (const QString &key : english.keys())
        if (const qsizetype place = sayable.indexOf(key.toUtf8()); place >= 0)
            places.insert(place, key);
    const QStringList keys = places.values();
    QByteArray text = "en\nEnglish";
    for (const QString &key : keys)
        text += '\n' + key.toUtf8();
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        text += '\t' + table.key().toUtf8() + '\n' + QLocale(table.key()).nativeLanguageName().toUtf8();
        for (const QString &key : keys)
            text += '\n' + table->value(key).toUtf8();
    }
    return text;
}

QByteArray sizeOf(const QByteArray &bytes)
{
    QByteArray size(4, '\0');
    qToBigEndian(quint32(bytes.size()), size.data());
    return size;
}

QByteArray packed(const QByteArray &bytes)
{
    lzma_options_lzma options{};
    lzma_lzma_preset(&options, 9 | LZMA_PRESET_EXTREME);
    options.dict_size = 1U << 20U; // as long as the bundle; more costs memory alone
    options.lc = 4;
    options.lp = options.pb = 0;
    options.nice_len = 110; // longer matches make this module larger
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &options}, {LZMA_VLI_UNKNOWN, nullptr}};
    QByteArray out(bytes.size() + bytes.size() / 2 + 1024, '\0');
    size_t length = 0;
    const lzma_ret done =
        lzma_raw_buffer_encode(filters, nullptr, reinterpret_cast<const uint8_t *>(bytes.data()), size_t(bytes.size()),
                               reinterpret_cast<uint8_t *>(out.data()), &length, size_t(out.size()));
    Q_ASSERT(done == LZMA_OK);
    return sizeOf(bytes) + (done == LZMA_OK ? out.left(qsizetype(length)) : QByteArray());
}

} // namespace

bool hasPageEngine()
{
    return QResource(QStringLiteral(":/page/") + engineFile).isValid();
}

QByteArray carriedPart(const QByteArray &name)
{
    return carried(":/page/" + QString::fromLatin1(name));
}

PageParts pageParts(PageKind kind)
{
    QByteArray script = "\"use strict\";\n";
    for (const std::string_view name : scripts)
        if ((name != "scorm" || kind == PageKind::OfCourse) && (name != "site" || kind == PageKind::OfSite))
            script += shortenedScript(carriedPart(QByteArray(name.data(), qsizetype(name.size())) + ".js"));
    return {.style = shortenedStyle(carriedPart("page.css")), .script = script};
}

QByteArray pageBundle(const PageParts &parts)
{
    const auto &[style, script] = parts;
    const QByteArray engine = carriedPart(engineFile), words = wordsOfAllLanguages(engine + script);
    return packed(sizeOf(engine) + sizeOf(script) + sizeOf(style) + engine + script + style + words);
}

QByteArray inLetters(const QByteArray &bytes)
{
    QByteArray text = QByteArray::number(bytes.size()) + ' ';
    text.reserve(bytes.size() * 6 / 5);
    quint32 bits = 0;
    int count = 0;
    const auto put = [&] {
        const quint32 seven = bits << 7 >> count & 127;
        const char letter = seven >> 1 == 0 ? '\1' : seven >> 1 == 6 ? '\f' : seven >> 1 == 30 ? '=' : char(seven);
        text += letter;
        count -= letter == '\1' || letter == '\f' || letter == '=' ? 6 : 7;
    };
    for (const char byte : bytes) {
        bits = bits << 8 | static_cast<uchar>(byte);
        count += 8;
        while (count >= 7)
            put();
    }
    if (count > 0)
        put();
    return text;
}

} // namespace lab::ui
