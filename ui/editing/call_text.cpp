#include "ui/editing/call_text.h"

#include "core/conv/arguments.h"
#include "core/tensor/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lab::ui {

namespace {

/// The reasons and mends of this file.
struct CallText {
    Q_DECLARE_TR_FUNCTIONS(CallText)
};

const QStringList &argumentNames()
{
    static const QStringList names{"input", "filters", "strides", "padding", "data_format", "dilations", "name"};
    return names;
}

QString listText(const std::vector<std::int64_t> &numbers)
{
    QStringList texts;
    for (std::int64_t number : numbers)
        texts << QString::number(number);
    return '[' + texts.join(", ") + ']';
}

QString paddingText(const PaddingArgument &padding)
{
    if (!padding.word.empty())
        return '"' + QString::fromStdString(padding.word) + '"';
    QStringList pairs;
    for (const std::vector<std::int64_t> &pair : padding.pairs)
        pairs << listText(pair);
    // Two lines, so that it fits the panel.
    if (pairs.size() == 4)
        return QStringLiteral("[%1, %2,\n           %3, %4]").arg(pairs[0], pairs[1], pairs[2], pairs[3]);
    return '[' + pairs.join(", ") + ']';
}

/// A value of the little language: a number, a text, a name (None, input, x), or a list of values.
struct Value {
    enum class Kind { Number, Text, Name, List };
    Kind kind = Kind::Name;
    std::int64_t number = 0;
    QString text;
    std::vector<Value> items;
    TextSpan span;
};

/// A recursive reader of one call. The first problem ends it; nesting is bounded.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    CallReading read()
    {
        readHead();
        while (!m_reading.problem && !atEnd() && peek() != ')')
            readArgument();
        readTail();
        if (!m_reading.problem)
            checkRequired();
        return std::move(m_reading);
    }

private:
    static constexpr int deepest = 8;

    void fail(TextSpan span, const QString &reason, QVector<Mend> mends = {})
    {
        if (m_reading.problem)
            return;
        if (span.length == 0 && span.start >= m_text.size() && span.start > 0)
            span = {span.start - 1, 1};
        m_reading.problem = CallProblem{span, reason, std::move(mends)};
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    [[nodiscard]] static bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == '_'; }

    void skipBlanks()
    {
        while (!atEnd()) {
            if (peek() == '#')
                while (!atEnd() && peek() != '\n')
                    ++m_at;
            else if (peek().isSpace())
                ++m_at;
            else
                break;
        }
    }

    bool take(QChar c)
    {
        skipBlanks();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    QString takeName()
    {
        skipBlanks();
        const int start = m_at;
        while (!atEnd() && (isNameCharacter(peek()) || peek() == '.'))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    void readHead()
    {
        skipBlanks();
        int start = m_at;
        QString name = takeName();
        skipBlanks();
        if (!name.isEmpty() && peek() == '=') { // y = tf.nn.conv2d(…)
            ++m_at;
            skipBlanks();
            start = m_at;
            name = takeName();
        }
        static const QStringList known{"tf.nn.conv2d", "tf.compat.v1.nn.conv2d", "tensorflow.nn.conv2d", "nn.conv2d",
                                       "conv2d"};
        const TextSpan span{start, std::max(1, m_at - start)};
        if (!known.contains(name))
            fail({start, int(name.size())}, CallText::tr("The call begins with tf.nn.conv2d"),
                 {{CallText::tr("Write tf.nn.conv2d"), {start, int(name.size())}, "tf.nn.conv2d"}});
        else if (!take('('))
            fail(span, CallText::tr("An opening bracket is missing"),
                 {{CallText::tr("Insert ( here"), {m_at, 0}, "("}});
        skipBlanks();
    }

    void readTail()
    {
        if (m_reading.problem)
            return;
        if (!take(')'))
            return fail({int(m_text.size()), 0}, CallText::tr("The closing bracket is missing"),
                        {{CallText::tr("Insert ) at the end"), {int(m_text.size()), 0}, ")"}});
        skipBlanks();
        if (!atEnd())
            fail({m_at, int(m_text.size()) - m_at}, CallText::tr("Nothing may follow the call"),
                 {{CallText::tr("Remove it"), {m_at, int(m_text.size()) - m_at}, QString()}});
    }

    void readArgument()
    {
        skipBlanks();
        const int start = m_at;
        const QString name = takeName();
        const int afterName = m_at;
        skipBlanks();
        const bool named = !name.isEmpty() && peek() == '=';
        if (named) {
            ++m_at;
            checkName(name, {start, afterName - start});
        } else {
            m_at = start;
            if (m_named)
                return fail({start, std::max(1, afterName - start)},
                            CallText::tr("A value without a name may not follow named ones"));
        }
        if (m_reading.problem)
            return;
        const QString argument = named ? canonical(name) : argumentNames().value(m_position);
        m_named = m_named || named;
        ++m_position;
        const Value value = readValue(0);
        if (m_reading.problem)
            return;
        if (argument.isEmpty())
            return fail(value.span, CallText::tr("There is one value too many"));
        if (m_reading.values.contains(argument))
            return fail({start, value.span.start + value.span.length - start},
                        CallText::tr("%1 is given twice").arg(argument));
        m_reading.values.insert(argument, value.span);
        store(argument, value);
        skipBlanks();
        if (!m_reading.problem && !take(',') && !atEnd() && peek() != ')')
            fail({m_at, 1}, CallText::tr("A comma is missing here"),
                 {{CallText::tr("Insert a comma"), {value.span.start + value.span.length, 0}, ","}});
        skipBlanks();
    }

    [[nodiscard]] static QString canonical(const QString &name)
    {
        return name == "filter" ? QStringLiteral("filters") : name;
    }

    void checkName(const QString &name, TextSpan span)
    {
        if (argumentNames().contains(canonical(name)))
            return;
        QVector<Mend> mends;
        for (const QString &known : argumentNames())
            if (known.startsWith(name.left(3), Qt::CaseInsensitive))
                mends.append({CallText::tr("Write %1").arg(known), span, known});
        if (name == "groups")
            return fail(span, CallText::tr("tf.nn.conv2d has no groups: they follow from the filter's depth"));
        fail(span, CallText::tr("tf.nn.conv2d has no argument of this name"), mends);
    }

    Value readValue(int depth)
    {
        skipBlanks();
        const QChar c = peek();
        if (atEnd() || c == ',' || c == ')' || c == ']') {
            fail({m_at, atEnd() ? 0 : 1}, CallText::tr("A value is missing here"));
            return {};
        }
        if (c == '[' || c == '(')
            return readList(depth);
        if (c == '"' || c == '\'')
            return readText();
        if (c.isDigit() || c == '-' || c == '+')
            return readNumber();
        Value value;
        value.span.start = m_at;
        value.text = takeName();
        value.span.length = m_at - value.span.start;
        if (value.text.isEmpty()) {
            ++m_at;
            fail({value.span.start, 1}, CallText::tr("This character does not belong here"),
                 {{CallText::tr("Remove it"), {value.span.start, 1}, QString()}});
        }
        return value;
    }

    Value readList(int depth)
    {
        Value list;
        list.kind = Value::Kind::List;
        const int start = m_at;
        const QChar close = peek() == '[' ? ']' : ')';
        ++m_at;
        if (depth >= deepest) {
            fail({start, 1}, CallText::tr("The brackets are nested too deep"));
            return list;
        }
        skipBlanks();
        while (!m_reading.problem && !atEnd() && peek() != close) {
            list.items.push_back(readValue(depth + 1));
            skipBlanks();
            if (m_reading.problem || take(','))
                continue;
            if (peek() != close && !atEnd() && peek() != ')')
                fail({m_at, 1}, CallText::tr("A comma is missing here"),
                     {{CallText::tr("Insert a comma"), {m_at, 0}, ", "}});
            else
                break;
        }
        if (!m_reading.problem && !take(close))
            fail({start, m_at - start}, CallText::tr("This bracket is not closed"),
                 {{CallText::tr("Insert %1").arg(close), {m_at, 0}, QString(close)}});
        list.span = {start, m_at - start};
        return list;
    }

    Value readText()
    {
        Value value;
        value.kind = Value::Kind::Text;
        const int start = m_at;
        const QChar quote = peek();
        ++m_at;
        while (!atEnd() && peek() != quote && peek() != '\n')
            value.text += m_text[m_at++];
        if (peek() != quote || atEnd())
            fail({start, m_at - start}, CallText::tr("The closing quote is missing"),
                 {{CallText::tr("Insert %1").arg(quote), {start + 1 + wordLength(start + 1), 0}, QString(quote)}});
        else
            ++m_at;
        value.span = {start, m_at - start};
        return value;
    }

    [[nodiscard]] int wordLength(int from) const
    {
        int end = from;
        while (end < m_text.size() && isNameCharacter(m_text[end]))
            ++end;
        return end - from;
    }

    Value readNumber()
    {
        Value value;
        value.kind = Value::Kind::Number;
        const int start = m_at;
        ++m_at;
        while (!atEnd() && (isNameCharacter(peek()) || peek() == '.'))
            ++m_at;
        value.span = {start, m_at - start};
        const auto number = readWholeNumber(m_text.mid(start, m_at - start).toStdString());
        if (!number)
            fail(value.span, CallText::tr("A whole number is expected here"));
        value.number = number.value_or(0);
        return value;
    }

    void store(const QString &argument, const Value &value)
    {
        Conv2DArguments &arguments = m_reading.arguments;
        if (argument == "strides" && isNone(value))
            arguments.strides = {1};
        else if (argument == "strides")
            arguments.strides = numbers(argument, value);
        else if (argument == "dilations" && !isNone(value))
            arguments.dilations = numbers(argument, value);
        else if (argument == "padding")
            storePadding(value);
        else if (argument == "data_format" && !isNone(value))
            storeFormat(value);
        else if ((argument == "input" || argument == "filters") && value.kind != Value::Kind::Name)
            fail(value.span, CallText::tr("Write a name here; the values of %1 are edited in its grid").arg(argument),
                 {{CallText::tr("Write %1").arg(argument), value.span, argument}});
    }

    [[nodiscard]] static bool isNone(const Value &value)
    {
        return value.kind == Value::Kind::Name && value.text == "None";
    }

    std::vector<std::int64_t> numbers(const QString &argument, const Value &value)
    {
        if (value.kind == Value::Kind::Number)
            return {value.number};
        std::vector<std::int64_t> result;
        if (value.kind != Value::Kind::List)
            fail(value.span, CallText::tr("%1 is a whole number or a list of them").arg(argument),
                 {{CallText::tr("Write [1, 1, 1, 1]"), value.span, "[1, 1, 1, 1]"}});
        for (const Value &item : value.items) {
            if (item.kind != Value::Kind::Number)
                fail(item.span, CallText::tr("A whole number is expected here"));
            result.push_back(item.number);
        }
        return result;
    }

    void storePadding(const Value &value)
    {
        PaddingArgument padding;
        padding.word.clear();
        if (value.kind == Value::Kind::Text && !value.text.isEmpty()) {
            padding.word = value.text.toStdString();
        } else if (value.kind == Value::Kind::List) {
            for (const Value &item : value.items)
                if (item.kind == Value::Kind::List)
                    padding.pairs.push_back(numbers("padding", item));
                else
                    padding.bareNumbers = true;
        } else {
            const QString quoted = '"' + value.text.toUpper() + '"';
            const bool word = quoted == "\"SAME\"" || quoted == "\"VALID\"";
            fail(value.span, CallText::tr("padding is \"VALID\", \"SAME\" or a list of four pairs"),
                 {{CallText::tr("Write %1").arg(word ? quoted : "\"VALID\""), value.span,
                   word ? quoted : QStringLiteral("\"VALID\"")}});
        }
        m_reading.arguments.padding = std::move(padding);
    }

    void storeFormat(const Value &value)
    {
        if (value.kind != Value::Kind::Text)
            return fail(value.span, CallText::tr("data_format is \"NHWC\" or \"NCHW\""),
                        {{CallText::tr("Write \"NHWC\""), value.span, "\"NHWC\""}});
        m_reading.arguments.dataFormat = value.text.toStdString();
    }

    void checkRequired()
    {
        static const QHash<QString, QString> defaults{{"input", "input=input"},
                                                      {"filters", "filters=filters"},
                                                      {"strides", "strides=[1, 1, 1, 1]"},
                                                      {"padding", "padding=\"VALID\""}};
        for (const QString &name : {QStringLiteral("input"), QStringLiteral("filters"), QStringLiteral("strides"),
                                    QStringLiteral("padding")}) {
            if (m_reading.values.contains(name))
                continue;
            int end = int(m_text.lastIndexOf(')'));
            const bool comma = m_position > 0 && !m_text.left(end).trimmed().endsWith(',');
            return fail(
                {end, 1}, CallText::tr("%1 must be given").arg(name),
                {{CallText::tr("Add %1").arg(defaults[name]), {end, 0}, (comma ? ", " : " ") + defaults[name]}});
        }
    }

    QString m_text;
    int m_at = 0;
    int m_position = 0;
    bool m_named = false;
    CallReading m_reading;
};

/// Which argument a refusal is about.
QString argumentOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PaddingName:
    case ErrorCode::PaddingPair:
    case ErrorCode::PaddingListLength:
    case ErrorCode::PaddingNegative:
    case ErrorCode::PaddingOnBatchOrChannel:
    case ErrorCode::OutputNegative:
        return "padding";
    case ErrorCode::StridesLength:
    case ErrorCode::StrideOnBatchOrChannel:
    case ErrorCode::StrideNotPositive:
        return "strides";
    case ErrorCode::DilationsLength:
    case ErrorCode::DilationOnBatchOrChannel:
    case ErrorCode::DilationNotPositive:
        return "dilations";
    case ErrorCode::DataFormat:
        return "data_format";
    case ErrorCode::DTypeUnsupported:
    case ErrorCode::DTypeMismatch:
    case ErrorCode::InputRank:
        return "input";
    case ErrorCode::FilterRank:
    case ErrorCode::FilterEmpty:
    case ErrorCode::InDepthNotMultiple:
    case ErrorCode::OutDepthNotMultiple:
        return "filters";
    case ErrorCode::NchwOnCpu:
        return "data_format";
    case ErrorCode::DyShape: // none of tf.nn.conv2d itself from here on
    case ErrorCode::OutputShapeSize:
    case ErrorCode::OutputShapeBatch:
    case ErrorCode::OutputShapeDepth:
    case ErrorCode::OutputShapeLength:
    case ErrorCode::OutputShapeNegative:
    case ErrorCode::OutputPaddingTooLarge:
    case ErrorCode::Groups:
    case ErrorCode::InDepthMismatch:
    case ErrorCode::StrideWithDilation:
    case ErrorCode::PointwiseDepth:
    case ErrorCode::PointwiseSize:
    case ErrorCode::KsizeLength:
    case ErrorCode::KsizeNotPositive:
    case ErrorCode::KsizeOnBatch:
    case ErrorCode::KsizeOnChannel:
    case ErrorCode::KsizeOnSpaceAndChannel:
    case ErrorCode::PaddingNotBelowKsize:
    case ErrorCode::PaddingOverHalfKsize:
    case ErrorCode::PaddingExplicitUnsupported:
    case ErrorCode::BiasLength:
    case ErrorCode::BiasRank:
    case ErrorCode::DenseDepth:
    case ErrorCode::TooLarge:
    case ErrorCode::Syntax:
    case ErrorCode::Truncated:
    case ErrorCode::Corrupt:
    case ErrorCode::Unsupported:
    case ErrorCode::NotFound:
    case ErrorCode::LimitReached:
    case ErrorCode::Io:
    case ErrorCode::Cancelled:
        return "input";
    }
    return {};
}

/// Strides and dilations with every entry at least 1, and 1 on batch and channels.
QString mendedNumbers(std::vector<std::int64_t> numbers, bool channelsFirst)
{
    if (numbers.size() != 1 && numbers.size() != 2 && numbers.size() != 4)
        numbers.resize(4, 1);
    for (std::int64_t &number : numbers)
        number = std::max<std::int64_t>(number, 1);
    if (numbers.size() == 4)
        numbers[0] = numbers[channelsFirst ? 1 : 3] = 1;
    return listText(numbers);
}

QString mendedPadding(const PaddingArgument &padding, ErrorCode code, bool channelsFirst)
{
    const QString upper = QString::fromStdString(padding.word).toUpper();
    if (code == ErrorCode::PaddingName)
        return upper == "SAME" ? "\"SAME\"" : "\"VALID\"";
    if (code == ErrorCode::OutputNegative)
        return "\"SAME\"";
    PaddingArgument mended = padding;
    mended.pairs.resize(4);
    for (std::vector<std::int64_t> &pair : mended.pairs) {
        pair.resize(2, 0);
        for (std::int64_t &amount : pair)
            amount = std::max<std::int64_t>(amount, 0);
    }
    mended.pairs[0] = mended.pairs[channelsFirst ? 1 : 3] = {0, 0};
    return paddingText(mended);
}

} // namespace

Conv2DArguments inLongForm(Conv2DArguments arguments)
{
    const DataFormat format = arguments.dataFormat == "NCHW" ? DataFormat::Nchw : DataFormat::Nhwc;
    const auto lengthen = [format](std::vector<std::int64_t> &entries) {
        if (std::vector<std::int64_t> four = expandedToFour(entries, format); four.size() == 4)
            entries = std::move(four);
    };
    lengthen(arguments.strides);
    if (arguments.dilations)
        lengthen(*arguments.dilations);
    return arguments;
}

QVector<Mend> filterMends(const Conv2DCall &call, const Error &refusal)
{
    const Shape &input = call.input.shape(), &filter = call.filter.shape();
    const bool depth = refusal.code == ErrorCode::InDepthNotMultiple || refusal.code == ErrorCode::OutDepthNotMultiple;
    if (!depth || input.rank() < 4 || filter.rank() != 4)
        return {};
    const Index channels = input[call.arguments.dataFormat == "NCHW" ? input.rank() - 3 : input.rank() - 1];
    if (channels <= 0 || channels == filter[2])
        return {};
    return {{.label = CallText::tr("Make the filter %1 deep").arg(channels),
             .filterShape = Shape{filter[0], filter[1], channels, filter[3]}}};
}

QString callText(const Conv2DArguments &shortOnes)
{
    const Conv2DArguments arguments = inLongForm(shortOnes);
    QStringList lines{"  input", "  filters", "  strides=" + listText(arguments.strides),
                      "  padding=" + paddingText(arguments.padding),
                      "  data_format=\"" + QString::fromStdString(arguments.dataFormat) + '"'};
    lines << "  dilations=" + (arguments.dilations ? listText(*arguments.dilations) : QStringLiteral("None"));
    return "tf.nn.conv2d(\n" + lines.join(",\n") + ')';
}

CallReading readCall(const QString &text)
{
    return Reader(text).read();
}

CallProblem problemAt(const CallReading &reading, const Error &refusal, const QString &sentence)
{
    const QString argument = argumentOf(refusal.code);
    const TextSpan span = reading.values.value(argument, reading.values.value("input"));
    CallProblem problem{span, sentence, {}};
    const bool channelsFirst = reading.arguments.dataFormat == "NCHW";
    QString mended;
    if (argument == "strides")
        mended = mendedNumbers(reading.arguments.strides, channelsFirst);
    else if (argument == "dilations" && reading.arguments.dilations)
        mended = mendedNumbers(*reading.arguments.dilations, channelsFirst);
    else if (argument == "padding")
        mended = mendedPadding(reading.arguments.padding, refusal.code, channelsFirst);
    else if (argument == "data_format")
        mended =
            reading.arguments.dataFormat == "NCHW" || reading.arguments.dataFormat == "nchw" ? "\"NCHW\"" : "\"NHWC\"";
    if (!mended.isEmpty() && reading.values.contains(argument))
        problem.mends.append({CallText::tr("Write %1").arg(mended), span, mended});
    return problem;
}

} // namespace lab::ui
