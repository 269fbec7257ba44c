// Every language says every sentence, with the same marks as the English one; the translations are really carried.

#include <QDirIterator>
#include <QDomDocument>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>

namespace {

const QStringList languages{"de", "es", "fr", "zh"};

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< several for plurals
    bool plural = false;
    bool finished = false;
};

QString pathOf(const QString &language)
{
    return QStringLiteral(LAB_SOURCE_DIR "/resources/translations/conv2d-lab_%1.ts").arg(language);
}

Message messageOf(const QString &context, const QDomElement &element)
{
    const QDomElement translation = element.firstChildElement("translation");
    Message message{context,
                    element.firstChildElement("source").text(),
                    {},
                    element.attribute("numerus") == "yes",
                    !translation.hasAttribute("type")};
    if (!message.plural)
        message.translations << translation.text();
    for (QDomElement form = translation.firstChildElement("numerusform"); !form.isNull();
         form = form.nextSiblingElement("numerusform"))
        message.translations << form.text();
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QDomDocument document;
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly) || !document.setContent(&file))
        return messages;
    for (QDomElement context = document.documentElement().firstChildElement("context"); !context.isNull();
         context = context.nextSiblingElement("context"))
        for (QDomElement message = context.firstChildElement("message"); !message.isNull();
             message = message.nextSiblingElement("message"))
            messages << messageOf(context.firstChildElement("name").text(), message);
    return messages;
}

/// What must stand in a translation as it stands in the source, each mark once, in the alphabet's order.
QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark("%[1-9n]|\\{\\w+\\||</?\\w+>|tf\\.nn\\.conv2d|\\.npy|\\*\\.\\w+");
    QStringList marks;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        marks << match.next().captured();
    marks.removeDuplicates();
    marks.sort();
    return marks;
}

struct Marked {
    QString context;
    QString text;
};

/// Every QT_TRANSLATE_NOOP of the sources.
QList<Marked> markedSentences()
{
    static const QRegularExpression mark(R"re(QT_TRANSLATE_NOOP\(\s*"(\w+)"\s*,\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re"),
        literal(R"re("((?:[^"\\]|\\.)*)")re");
    QList<Marked> sentences;
    for (const QString &room : QStringList{"core", "ui", "app"})
        for (QDirIterator files(LAB_SOURCE_DIR "/" + room, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString source = QString::fromUtf8(file.readAll());
            for (auto match = mark.globalMatch(source); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                QString text;
                for (auto part = literal.globalMatch(found.captured(2)); part.hasNext();)
                    text += part.next().captured(1);
                text.replace("\\\"", "\"").replace("\\\\", "\\");
                sentences << Marked{found.captured(1), text};
            }
        }
    return sentences;
}

/// Where a number is never 1, or stands in no relation to the word behind it: beginnings of sentences.
const QStringList neverOne{
    // limits, and axes of tensors that have at least two
    "an array has at most %1 axes", "pooling takes %1 axes", "its shape has %1 axes", "the shape has %1 axes",
    "a shape has more than %1 axes", "The output cannot be shaped back to %1 axes",
    // a number of channels that is divided or has no divisor
    "the Conv node %1: its %2 output channels", "The input's %1 channels are not a multiple", "The %1 output channels",
    "%3 groups: the filter is 1 deep", "%3 groups: the input has %1 channels", "{filter|The filter} is %1 deep",
    "This runs eagerly only: tf.function and Keras refuse it, because %1", "You counted one group.",
    "%1 channels / depth %2",
    // asked where there are several, or a window takes fewer
    "You kept the input's size. A window that", "Windows overlap.", "Each of the %1 channels",
    // a name: dY rows
    "%1 rows"};

/// The letter that Alt picks; empty where there is none.
qsizetype mnemonics(QString text)
{
    return text.remove("&&").count('&');
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void everySentenceIsTranslated_data() { addLanguages(); }
    void everySentenceIsTranslated()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(pathOf(language));
        QVERIFY(messages.size() > 700);
        for (const Message &message : messages) {
            const QString about = message.context + ": " + message.source;
            QVERIFY2(message.finished, qPrintable(about));
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(about));
                QVERIFY2(marksOf(translation) == marksOf(message.source), qPrintable(about + " → " + translation));
                QVERIFY2(mnemonics(translation) == mnemonics(message.source), qPrintable(about + " → " + translation));
                QVERIFY2(translation.endsWith(' ') == message.source.endsWith(' '), qPrintable(about));
            }
        }
    }

    void chineseIsFoundByItsLocale()
    {
        QTranslator translator;
        QVERIFY(translator.load(QLocale("zh_CN"), "conv2d-lab", "_", ":/i18n"));
        QCOMPARE(translator.translate("Language", "en"), QString("zh"));
    }

    void englishHasItsPlurals()
    {
        const QList<Message> messages = messagesOf(pathOf("en"));
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages)
            QVERIFY2(message.plural && message.finished && message.translations.size() == 2 &&
                         !message.translations.contains(QString()),
                     qPrintable(message.source));
    }

    void theCarriedFilesSayTheSame_data() { addLanguages(); }
    void theCarriedFilesSayTheSame()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), "conv2d-lab", "_", ":/i18n"));
        for (const Message &message : messagesOf(pathOf(language)))
            if (!message.plural)
                QCOMPARE(translator.translate(qPrintable(message.context), message.source.toUtf8().constData()),
                         message.translations.first());
        QTranslator english;
        QVERIFY(english.load(QLocale("en"), "conv2d-lab", "_", ":/i18n"));
        QCOMPARE(english.translate("lab::ui::ImportDialog", "in %n groups", nullptr, 1), QString("in %n group"));
    }

    /// «1 more input planes»: a word that is counted takes the form of its number.
    void whatIsCountedIsNotAlwaysSeveral()
    {
        static const QRegularExpression counted(
            "%[1-9] (?:more |input |output |other )*(?:planes|channels|rows|columns|axes|weights|windows|arrays)\\b");
        for (const Marked &sentence : markedSentences())
            if (counted.match(sentence.text).hasMatch())
                QVERIFY2(std::ranges::any_of(neverOne,
                                             [&](const QString &start) { return sentence.text.startsWith(start); }),
                         qPrintable(sentence.context + ": " + sentence.text));
    }

    void everyMarkedSentenceIsKnown_data() { addLanguages(); }
    void everyMarkedSentenceIsKnown()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), "conv2d-lab", "_", ":/i18n"));
        const QList<Marked> sentences = markedSentences();
        QVERIFY(sentences.size() > 400);
        for (const Marked &sentence : sentences)
            QVERIFY2(!translator.translate(qPrintable(sentence.context), sentence.text.toUtf8().constData()).isEmpty(),
                     qPrintable(sentence.context + ": " + sentence.text));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
