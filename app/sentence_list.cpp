#include "app/sentence_list.h"

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

namespace lab {
namespace {

QString oneLine(QString text)
{
    return text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t");
}

/// The text of <translation>, or its <numerusform>s.
QString translationOf(QXmlStreamReader &xml)
{
    QString text;
    QStringList forms;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    return forms.isEmpty() ? text : forms.join(" | ");
}

void append(QString &list, const QString &language)
{
    QFile file(":/translations/conv2d-lab_" + language + ".ts");
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    QString context, key;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            key = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            list += QStringList{context, oneLine(key), language, oneLine(translationOf(xml))}.join('\t') + '\n';
    }
}

} // namespace

std::string listOfSentences()
{
    QString list;
    for (const QString &language : QStringList{"de", "es", "fr", "zh"})
        append(list, language);
    return list.toStdString();
}

} // namespace lab
