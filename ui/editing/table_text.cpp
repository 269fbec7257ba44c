#include "ui/editing/table_text.h"

#include "core/tensor/number_text.h"

#include <QFont>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lab::ui {

namespace {

const char *const ownType = "application/x-conv2d-lab-numbers";
constexpr int largestPicture = 64; ///< rows or columns that are still drawn

QStringList cellTexts(const NumberTable &table)
{
    QStringList texts;
    for (float value : table.values)
        texts << valueText(value);
    return texts;
}

QString joined(const NumberTable &table, const QString &rowStart, const QString &rowEnd, const QString &cellStart,
               const QString &cellEnd)
{
    const QStringList texts = cellTexts(table);
    QString result;
    for (int row = 0; row < table.rows; ++row) {
        result += rowStart;
        for (int column = 0; column < table.columns; ++column)
            result +=
                cellStart + texts[row * table.columns + column] + (column + 1 < table.columns ? cellEnd : QString());
        result += rowEnd;
    }
    return result;
}

QString htmlOf(const NumberTable &table)
{
    const QStringList texts = cellTexts(table);
    QString result = "<table>";
    for (int row = 0; row < table.rows; ++row)
        result += "<tr><td>" + texts.mid(row * table.columns, table.columns).join("</td><td>") + "</td></tr>";
    return result + "</table>";
}

/// {"rows": 2, "columns": 3, "values": ["1", …]}: numbers as text, so that NaN, infinities and -0 survive.
QByteArray jsonOf(const NumberTable &table)
{
    const QString values = cellTexts(table).join("\",\"");
    return QStringLiteral("{\"rows\":%1,\"columns\":%2,\"values\":[\"%3\"]}")
        .arg(table.rows)
        .arg(table.columns)
        .arg(values)
        .toUtf8();
}

QImage imageOf(const NumberTable &table)
{
    QFont font("JetBrains Mono");
    font.setPixelSize(16);
    const QStringList texts = cellTexts(table);
    int widest = 0;
    for (const QString &cell : texts)
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(cell));
    const QSize cell(std::max(widest + 14, 34), 34);
    QImage image(cell.width() * table.columns + 1, cell.height() * table.rows + 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    for (int i = 0; i < texts.size(); ++i) {
        const QRect box(QPoint(i % table.columns * cell.width(), i / table.columns * cell.height()), cell);
        painter.setPen(QColor(0xD9DEE5));
        painter.drawRect(box);
        painter.setPen(QColor(0x1F2933));
        painter.drawText(box, Qt::AlignCenter, texts[i]);
    }
    return image;
}

QStringList cellsOf(const QString &line, QChar separator)
{
    if (separator == ' ')
        return line.simplified().split(' ', Qt::SkipEmptyParts);
    QStringList cells = line.split(separator);
    // «1, 2,» of a pasted list ends in nothing.
    if (separator == ',' && cells.size() > 1 && cells.last().trimmed().isEmpty())
        cells.removeLast();
    return cells;
}

QChar separatorOf(const QString &text)
{
    for (QChar separator : {QChar('\t'), QChar(';')})
        if (text.contains(separator))
            return separator;
    static const QRegularExpression list(",\\s|,$|\\d\\.\\d", QRegularExpression::MultilineOption);
    // «1,5 2,5» has decimal commas, «1,2,3» and «1, 2» have not.
    if (text.contains(',') && (text.contains(list) || !text.contains(' ')))
        return ',';
    return ' ';
}

} // namespace

QString valueText(float value)
{
    return QString::fromStdString(numberText(value));
}

QString tableText(const NumberTable &table)
{
    return joined(table, {}, "\n", {}, "\t");
}

std::optional<NumberTable> readTable(const QString &source)
{
    static const QRegularExpression brackets("[\\[\\](){}]");
    static const QRegularExpression lineEnds("\\r\\n|\\r|\\n");
    QString bare = source;
    bare.replace(QRegularExpression("\\]\\s*,\\s*\\["), "\n").remove(brackets);
    const QChar separator = separatorOf(bare);
    NumberTable table;
    std::vector<std::vector<float>> rows;
    for (const QString &line : bare.split(lineEnds)) {
        if (line.trimmed().isEmpty())
            continue;
        std::vector<float> row;
        for (QString cell : cellsOf(line, separator)) {
            if (separator != ',' && cell.count(',') == 1 && !cell.contains('.'))
                cell.replace(',', '.');
            const std::optional<float> value = cell.trimmed().isEmpty() ? 0.0F : readFloat(cell.toStdString());
            if (!value)
                return std::nullopt;
            row.push_back(*value);
        }
        if (!rows.empty() && row.size() != rows.front().size())
            return std::nullopt;
        rows.push_back(std::move(row));
    }
    table.rows = int(rows.size());
    table.columns = rows.empty() ? 0 : int(rows.front().size());
    for (const std::vector<float> &row : rows)
        table.values.insert(table.values.end(), row.begin(), row.end());
    if (table.values.empty())
        return std::nullopt;
    return table;
}

std::unique_ptr<QMimeData> tableMimeData(const NumberTable &table)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tableText(table));
    data->setHtml(htmlOf(table));
    data->setData(ownType, jsonOf(table));
    if (table.rows <= largestPicture && table.columns <= largestPicture)
        data->setImageData(imageOf(table));
    return data;
}

std::optional<NumberTable> tableOf(const QMimeData &data)
{
    static const QRegularExpression own(
        "^\\{\"rows\":(\\d{1,9}),\"columns\":(\\d{1,9}),\"values\":\\[\"([^\\[\\]]*)\"\\]\\}$");
    const QRegularExpressionMatch match = own.match(QString::fromUtf8(data.data(ownType)));
    if (!match.hasMatch())
        return readTable(data.text());
    NumberTable table{match.captured(1).toInt(), match.captured(2).toInt(), {}};
    for (const QString &cell : match.captured(3).split("\",\"")) {
        const std::optional<float> value = readFloat(cell.toStdString());
        if (!value)
            return readTable(data.text());
        table.values.push_back(*value);
    }
    if (qint64(table.values.size()) != qint64(table.rows) * table.columns)
        return readTable(data.text());
    return table;
}

} // namespace lab::ui
