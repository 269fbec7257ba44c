// Exercise sets are read back by the rules of their formats: Moodle XML with cloze fields
// (docs.moodle.org/en/Moodle_XML_format, Embedded_Answers_(Cloze)_question_type), GIFT
// (docs.moodle.org/en/GIFT_format).

#include "core/formats/write/quiz.h"
#include "core/lesson/grading.h"
#include "core/tensor/number_text.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace lab;

namespace {

/// One answer of a question as a course system takes it.
struct Answer {
    QString text;
    int percent = 0;
    QString feedback;
};

std::vector<Exercise> setOf(Topic topic)
{
    std::vector<Exercise> exercises;
    for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        for (std::uint64_t seed = 1; seed <= 4; ++seed)
            exercises.push_back(exerciseOf(topic, difficulty, seed));
    return exercises;
}

std::vector<double> numbersOf(const QString &text)
{
    std::vector<double> numbers;
    static const QRegularExpression between("[\\s,\\[\\]()]+"); // as a student writes them
    for (const QString &part : text.split(between, Qt::SkipEmptyParts))
        numbers.push_back(readDouble(part.trimmed().toStdString()).value_or(std::nan("")));
    return numbers;
}

/// Full marks for what is right, none for the rest, whose hints are those of the mistakes they come from.
void checkAnswers(const Exercise &exercise, const std::vector<Answer> &answers)
{
    const Subject subject = subjectOf(exercise);
    int right = 0;
    QStringList seen;
    for (const Answer &answer : answers) {
        const std::vector<double> numbers = numbersOf(answer.text);
        const Mistake mistake = gradeOf(subject, exercise.question, numbers);
        QCOMPARE(answer.percent, mistake == Mistake::None ? 100 : 0);
        QVERIFY2(!seen.contains(answer.text), qPrintable(answer.text));
        seen << answer.text;
        right += answer.percent == 100 ? 1 : 0;
        if (mistake != Mistake::None)
            QCOMPARE(answer.feedback, QString::fromStdString(hintOf(subject, exercise.question, mistake)));
    }
    QVERIFY(right >= 1 && answers.size() > std::size_t(right));
}

/// Up to the next sign of `ends` that no backslash hides.
QString taken(const QString &text, qsizetype &at, const QString &ends)
{
    QString out;
    for (; at < text.size() && !ends.contains(text[at]); ++at) {
        if (text[at] == '\\' && at + 1 < text.size())
            ++at;
        out += text[at];
    }
    return out;
}

/// {1:NUMERICAL:=4:0~%0%3:0#hint}
std::vector<std::vector<Answer>> clozeFields(const QString &html)
{
    static const QRegularExpression field("\\{1:NUMERICAL:((?:[^}\\\\]|\\\\.)*)\\}");
    std::vector<std::vector<Answer>> fields;
    for (auto found = field.globalMatch(html); found.hasNext();) {
        const QString body = found.next().captured(1);
        std::vector<Answer> answers;
        for (qsizetype at = 0; at < body.size(); ++at) {
            Answer answer;
            const bool right = body[at] == '=';
            if (right)
                ++at;
            else if (!body.mid(at).startsWith("%0%"))
                return {};
            else
                at += 3;
            answer.percent = right ? 100 : 0;
            answer.text = taken(body, at, "#~");
            if (!answer.text.endsWith(":0")) // the tolerance
                return {};
            answer.text.chop(2);
            if (at < body.size() && body[at] == '#') {
                ++at;
                answer.feedback = taken(body, at, "~");
            }
            answers.push_back(answer);
        }
        fields.push_back(answers);
    }
    return fields;
}

QString plain(QString html)
{
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
}

struct MoodleQuestion {
    QString type, name, html;
    std::vector<Answer> answers;
};

void readAnswer(QXmlStreamReader &reader, MoodleQuestion &question)
{
    Answer answer{.percent = reader.attributes().value("fraction").toInt()};
    bool tolerance = false;
    while (reader.readNextStartElement()) {
        if (reader.name() == QLatin1String("text")) {
            answer.text = reader.readElementText();
        } else if (reader.name() == QLatin1String("tolerance")) {
            tolerance = reader.readElementText() == "0";
        } else if (reader.name() == QLatin1String("feedback") && reader.readNextStartElement()) {
            answer.feedback = plain(reader.readElementText());
            reader.skipCurrentElement();
        } else {
            reader.skipCurrentElement();
        }
    }
    QVERIFY(tolerance);
    question.answers.push_back(answer);
}

std::vector<MoodleQuestion> moodleQuestions(const std::string &xml)
{
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    std::vector<MoodleQuestion> questions;
    if (!reader.readNextStartElement() || reader.name() != QLatin1String("quiz"))
        return {};
    while (reader.readNextStartElement()) {
        if (reader.name() != QLatin1String("question"))
            return {};
        MoodleQuestion question{.type = reader.attributes().value("type").toString()};
        while (reader.readNextStartElement()) {
            if (reader.name() == QLatin1String("answer")) {
                readAnswer(reader, question);
            } else if (const QString part = reader.name().toString(); part == "name" || part == "questiontext") {
                (void)reader.readNextStartElement();
                (part == "name" ? question.name : question.html) = reader.readElementText();
                reader.skipCurrentElement();
            } else {
                reader.skipCurrentElement();
            }
        }
        questions.push_back(question);
    }
    return reader.hasError() ? std::vector<MoodleQuestion>{} : questions;
}

} // namespace

class TestQuiz : public QObject
{
    Q_OBJECT

    static void eachTopic()
    {
        QTest::addColumn<int>("topic");
        for (const Topic topic : topics)
            QTest::newRow(qPrintable(QString("topic %1").arg(int(topic)))) << int(topic);
    }

private slots:
    void moodleReadsIt_data() { eachTopic(); }
    void moodleReadsIt()
    {
        QFETCH(int, topic);
        const std::vector<Exercise> exercises = setOf(Topic(topic));
        const std::vector<MoodleQuestion> questions = moodleQuestions(moodleXmlOf(exercises, {}));
        QCOMPARE(questions.size(), exercises.size() + 1);
        QCOMPARE(questions.front().type, QString("category"));
        QStringList names;
        for (std::size_t i = 0; i < exercises.size(); ++i) {
            const MoodleQuestion &question = questions[i + 1];
            QVERIFY(!names.contains(question.name));
            names << question.name;
            QVERIFY(question.html.contains("tf.nn.conv2d("));
            QVERIFY(question.html.contains("<td>"));
            if (question.type == "numerical") {
                checkAnswers(exercises[i], question.answers);
                continue;
            }
            QCOMPARE(question.type, QString("cloze"));
            const auto fields = clozeFields(question.html);
            const std::vector<double> right = rightAnswer(subjectOf(exercises[i]), exercises[i].question);
            QCOMPARE(fields.size(), right.size());
            std::size_t hints = 0;
            for (std::size_t field = 0; field < fields.size(); ++field)
                for (const Answer &answer : fields[field]) {
                    const double number = numbersOf(answer.text).front();
                    QCOMPARE(answer.percent, number == right[field] ? 100 : 0);
                    hints += answer.percent == 0 && !answer.feedback.isEmpty() ? 1 : 0;
                }
            QVERIFY(hints > 0);
        }
    }

    void giftReadsIt_data() { eachTopic(); }
    void giftReadsIt()
    {
        QFETCH(int, topic);
        const std::vector<Exercise> exercises = setOf(Topic(topic));
        const QStringList parts = QString::fromStdString(giftOf(exercises, {})).split(QRegularExpression("\n\n+"));
        QCOMPARE(parts.size(), qsizetype(exercises.size()) + 1);
        QVERIFY(parts.front().startsWith("$CATEGORY: "));
        for (std::size_t i = 0; i < exercises.size(); ++i) {
            const QString &part = parts[qsizetype(i) + 1];
            QVERIFY(part.startsWith("::"));
            qsizetype at = 2;
            QVERIFY(!taken(part, at, ":").isEmpty());
            at += 2;
            QVERIFY(part.mid(at).startsWith("[html]"));
            QVERIFY(taken(part, at, "{").contains("tf.nn.conv2d("));
            ++at;
            const bool numerical = part[at] == '#';
            QCOMPARE(numerical, rightAnswer(subjectOf(exercises[i]), exercises[i].question).size() == 1);
            std::vector<Answer> answers;
            for (at = part.indexOf('=', at); at >= 0 && at < part.size() && part[at] == '=';) {
                ++at;
                Answer answer{.percent = 100};
                if (part.mid(at).startsWith("%0%")) {
                    answer.percent = 0;
                    at += 3;
                }
                answer.text = taken(part, at, "#=}").trimmed();
                if (numerical) {
                    QVERIFY(answer.text.endsWith(":0"));
                    answer.text.chop(2);
                    QVERIFY(readDouble(answer.text.toStdString()).has_value());
                }
                if (part[at] == '#') {
                    ++at;
                    answer.feedback = taken(part, at, "=}").trimmed();
                }
                answers.push_back(answer);
            }
            QCOMPARE(part[at], QChar('}'));
            checkAnswers(exercises[i], answers);
        }
    }

    void theTableHasAHintBesideEachMistake()
    {
        const std::vector<Exercise> exercises = setOf(Topic::OutputNumber);
        const QString table = QString::fromStdString(quizCsvOf(exercises, {}));
        const QString head = table.section('\n', 0, 0);
        QVERIFY(head.startsWith("topic,difficulty,seed,call,input,filter,question,answer,wrong 1,hint 1"));
        const Convolution first = *Convolution::of(exercises.front().call);
        const QString row = table.section('\n', 1, 1);
        QVERIFY(row.startsWith("output-number,easy,1,\"tf.nn.conv2d("));
        for (const MistakenAnswer &mistaken : mistakenAnswers(first, exercises.front().question)) {
            QString wrong = ",";
            for (const double number : mistaken.answer)
                wrong += (wrong.size() > 1 ? " " : "") + QString::fromStdString(numberText(number));
            wrong += ",";
            QVERIFY2(row.contains(wrong), qPrintable(row + wrong));
        }
    }
};

QTEST_GUILESS_MAIN(TestQuiz)
#include "test_quiz.moc"
