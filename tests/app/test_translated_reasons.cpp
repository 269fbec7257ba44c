// What is said of a file that cannot be read comes from the reader as a template with its parts, and every language has
// it.

#include "core/lesson/refusal.h"
#include "core/result.h"
#include "ui/importing/importers.h"
#include "ui/player/wording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

using namespace lab;

namespace {

const QString folder = LAB_DATA_DIR "/bad_inputs/";

/// Every file of the bad inputs that has to be refused.
QStringList refusedFiles()
{
    QFile file(folder + "manifest.json");
    QStringList names;
    if (!file.open(QIODevice::ReadOnly))
        return names;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).object()["files"].toArray())
        if (entry["expected"].toString() != "accept")
            names << entry["file"].toString();
    return names;
}

} // namespace

class TestTranslatedReasons : public QObject
{
    Q_OBJECT
private slots:
    void noReasonIsEnglish_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        for (const QString &language : QStringList{"de", "es", "fr"})
            for (const QString &name : refusedFiles())
                // Pasted code is read by a room with sentences of its own.
                if (!name.startsWith("python/"))
                    QTest::newRow(qPrintable(language + ": " + name)) << language << name;
    }
    void noReasonIsEnglish()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        const Result<Imported> read = ui::importLessonFile(folder + name);
        QVERIFY(!read);
        const Sentence sentence = refusal(read.error());
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), "conv2d-lab", "_", ":/i18n"));
        QCoreApplication::installTranslator(&translator);
        const QString text = ui::refusalText(read.error());
        QCoreApplication::removeTranslator(&translator);

        const QString translation = translator.translate("Refusals", std::string(sentence.text).c_str());
        QVERIFY2(!translation.isEmpty(), std::string(sentence.text).c_str());
        QCOMPARE(text, QString::fromStdString(filled(translation.toStdString(), sentence.parts)));
        QVERIFY2(text != QString::fromStdString(sentence.english()), qPrintable(text));
    }

    void warningsAreTranslatedToo()
    {
        const Result<Imported> read = ui::importBytes("a,b\n1,2\n3,4\n", "table.csv");
        QVERIFY(read && read->warnings.size() == 1);
        QTranslator translator;
        QVERIFY(translator.load(QLocale("de"), "conv2d-lab", "_", ":/i18n"));
        QCoreApplication::installTranslator(&translator);
        const QString text = ui::translatedText(read->warnings.front());
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(text, QString("die erste Zeile enthält Wörter; sie wurde als Kopfzeile ausgelassen"));
    }
};

QTEST_GUILESS_MAIN(TestTranslatedReasons)
#include "test_translated_reasons.moc"
