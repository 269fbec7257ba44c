#include "ui/document/typed_number.h"

#include "core/tensor/number_text.h"

#include <QLocale>
#include <QRegularExpression>

namespace lab::ui {

namespace {

std::string withPoint(const QString &text)
{
    QString plain = text.trimmed().replace(QChar(0x2212), '-');
    if (QLocale().decimalPoint() == "," && plain.count(',') == 1 && !plain.contains('.'))
        plain.replace(',', '.');
    return plain.toStdString();
}

} // namespace

std::optional<std::vector<double>> typedNumbers(const QString &text)
{
    static const QRegularExpression separators("[\\s;\\[\\]()]+");
    static const QRegularExpression decimal("^[-+\u2212]?\\d*,\\d+([eE][-+]?\\d+)?$");
    const bool comma = QLocale().decimalPoint() == ",";
    std::vector<double> numbers;
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        const bool one = comma && decimal.match(word).hasMatch();
        for (const QString &part : one ? QStringList{word} : word.split(',', Qt::SkipEmptyParts)) {
            const std::optional<double> number = readDouble(withPoint(part));
            if (!number)
                return std::nullopt;
            numbers.push_back(*number);
        }
    }
    return numbers.empty() ? std::nullopt : std::optional(numbers);
}

} // namespace lab::ui
