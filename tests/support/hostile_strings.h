#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <utility>
#include <vector>

namespace lab::test {

/// Titles to try, by id: bad_inputs/hostile_strings.json, and a few of our own where that folder is not at hand.
inline std::vector<std::pair<QString, QString>> hostileStrings()
{
    std::vector<std::pair<QString, QString>> strings{
        {"endings", "</title></script>]]>--></svg>\\end{document}"},
        {"formula", "=1+1\t@x"},
        {"markdown", "# [a](http://b) ![c](d) `e` *f* | g | <h> &amp; 1. - +"},
        {"percent", "%1 %n %{step} {step}"},
        {"bell", QString("bell") + QChar(7) + "esc" + QChar(27)},
    };
    QFile file(LAB_DATA_DIR "/bad_inputs/hostile_strings.json");
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll())["strings"].toArray())
            strings.emplace_back(value["id"].toString(), value["text"].toString());
    return strings;
}

} // namespace lab::test
