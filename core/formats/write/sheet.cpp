#include "core/formats/write/sheet.h"

#include "core/conv/groups.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/bytes/call_text.h"
#include "core/formats/write/exercise_names.h"
#include "core/formats/write/paper_planes.h"
#include "core/formats/write/step_document.h"
#include "core/scene/text_width.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

constexpr Index mostCells = 24;   ///< of a plane along an axis, so that its numbers can be read
constexpr Index mostOutputs = 64; ///< that are filled in by hand
constexpr Index mostTerms = 48;   ///< of a sum that is written out

class SheetWriter
{
public:
    SheetWriter(const Block &block, const SheetOptions &options)
        : m_block(block), m_convolution(block.convolution()), m_g(m_convolution.geometry()), m_options(options),
          m_paper(options.width, options.height)
    {
    }

    std::vector<Drawing> made()
    {
        head();
        given();
        if (m_options.wayBack && m_options.question) {
            asked(*m_options.question);
            working();
            return m_paper.taken(m_options.foot);
        }
        const bool ofTail = m_options.question && !m_block.after().isEmpty();
        if (m_options.question && !ofTail)
            asked(*m_options.question);
        if (!asks(Topic::OutputShape))
            shape();
        if (m_g.padding == Padding::Same && !asks(Topic::SamePads))
            pads();
        if (m_g.outputCount() > 0 && m_g.tapsPerGroup() > 0 && m_g.tapsPerGroup() <= mostTerms)
            product();
        if (m_g.outputCount() > 0 && m_g.outputCount() <= mostOutputs)
            wholeOutput();
        if (ofTail) // it is made from the whole output
            asked(*m_options.question);
        working();
        return m_paper.taken(m_options.foot);
    }

private:
    [[nodiscard]] std::string worded(std::string_view english, const std::vector<std::string> &arguments = {}) const
    {
        return said(m_options.translate, english, arguments);
    }
    [[nodiscard]] bool asks(Topic topic) const { return m_options.question && m_options.question->topic == topic; }
    [[nodiscard]] std::string answer(const std::string &text) const { return m_options.solved ? text : std::string(); }

    void head()
    {
        const std::string title =
            m_options.title.empty() ? worded(QT_TRANSLATE_NOOP("Scene", "Convolution by hand")) : m_options.title;
        m_paper.put(m_paper.left(), 0, m_paper.width() - 110, title, {.size = 20, .bold = true});
        m_paper.put(m_paper.left(), 8, m_paper.width(), m_options.number,
                    {.size = 11, .tone = Tone::Muted, .align = Align::Right});
        m_paper.gap(34);
        if (m_options.solved) {
            m_paper.write(m_paper.left(), worded(QT_TRANSLATE_NOOP("Scene", "Solution")),
                          {.size = 13, .bold = true, .role = Role::Output});
        } else {
            double x = m_paper.left();
            const std::pair<std::string, double> fields[] = {{worded(QT_TRANSLATE_NOOP("Scene", "Name")), 210},
                                                             {worded(QT_TRANSLATE_NOOP("Scene", "Class")), 60},
                                                             {worded(QT_TRANSLATE_NOOP("Scene", "Date")), 66}};
            for (const auto &[name, length] : fields) {
                const double words = textWidth(name, 10, Font::Ui) + 6;
                m_paper.put(x, 0, words, name, {.tone = Tone::Muted});
                m_paper.line({x + words, m_paper.top() + 13}, {x + words + length, m_paper.top() + 13});
                x += words + length + 12;
            }
            m_paper.gap(22);
        }
        m_paper.gap(6);
        m_paper.line({m_paper.left(), m_paper.top()}, {m_paper.left() + m_paper.width(), m_paper.top()});
        m_paper.gap(10);
        if (!m_options.note.empty()) {
            m_paper.write(m_paper.left(), m_options.note, {});
            m_paper.gap(6);
        }
    }

    [[nodiscard]] bool fits(Index rows, Index columns) const { return rows <= mostCells && columns <= mostCells; }

    /// Large enough for the longest number of both tensors.
    [[nodiscard]] double cellSize() const
    {
        std::size_t letters = 1;
        for (const Tensor *tensor : {&m_convolution.call().input, &m_convolution.call().filter})
            for (const float value : tensor->values().first(std::min<std::size_t>(tensor->values().size(), 4096)))
                letters = std::max(letters, characterCount(numberText(value)));
        const Index input = fits(m_g.height.inSize, m_g.width.inSize) ? m_g.width.inSize : 1;
        const double widest = double(std::max({input, m_g.width.filterSize, Index{1}}));
        const double most = std::min(32.0, (m_paper.width() - 16) / widest - 2);
        return std::max(std::min(most, 17.0), std::min(most, double(letters) * paperDigits * 0.6 + 8));
    }

    void given()
    {
        const std::string name = worded(QT_TRANSLATE_NOOP("Scene", "Given"));
        m_paper.put(m_paper.left(), 0, 120, name, {.size = 12, .bold = true});
        const double words = textWidth(name, 12, Font::Ui, true) + 10;
        m_paper.put(m_paper.left() + words, 2, m_paper.width() - words,
                    (m_block.after().isEmpty() ? "" : "y = ") + callAsPython(m_convolution.call().arguments),
                    {.size = 9, .tone = Tone::Muted, .font = Font::Mono});
        m_paper.gap(24);
        const std::string following = afterText(m_block.after(), m_g.dataFormat);
        for (std::size_t at = 0; at < following.size();) {
            const std::size_t end = std::min(following.find('\n', at), following.size());
            m_paper.write(m_paper.left() + words, following.substr(at, end - at),
                          {.size = 9, .tone = Tone::Muted, .font = Font::Mono});
            at = end + 1;
        }
        m_paper.gap(following.empty() ? 0 : 6);
        std::vector<PaperPlane> all;
        const bool shown = fits(m_g.height.inSize, m_g.width.inSize) && m_g.inChannels * m_g.batch <= 8;
        for (Index n = 0; shown && n < m_g.batch; ++n)
            for (Index c = 0; c < m_g.inChannels; ++c)
                all.push_back(
                    {planeName("input", m_g.batch * m_g.inChannels > 1, {numberText(n), ":", ":", numberText(c)}),
                     Role::Input, m_g.height.inSize, m_g.width.inSize,
                     [this, n, c](Index y, Index x) { return numberText(m_convolution.inputAt({n, y, x, c})); }});
        const bool filters =
            fits(m_g.height.filterSize, m_g.width.filterSize) && m_g.groupInChannels * m_g.outChannels <= 16;
        for (Index k = 0; filters && k < m_g.outChannels; ++k)
            for (Index c = 0; c < m_g.groupInChannels; ++c)
                all.push_back(
                    {planeName("filter", m_g.groupInChannels * m_g.outChannels > 1,
                               {":", ":", numberText(c), numberText(k)}),
                     Role::Filter, m_g.height.filterSize, m_g.width.filterSize,
                     [this, c, k](Index y, Index x) { return numberText(m_convolution.filterAt({y, x, c, k})); }});
        const auto dy = m_options.wayBack ? givenGradient(*m_options.wayBack) : std::nullopt;
        for (Index n = 0; dy && n < m_g.batch; ++n)
            for (Index k = 0; k < dy->images.channels; ++k)
                all.push_back(
                    {planeName(dy->name, m_g.batch * dy->images.channels > 1, {numberText(n), ":", ":", numberText(k)}),
                     Role::Output, dy->images.height, dy->images.width,
                     [&dy, n, k](Index y, Index x) { return numberText(dy->at({n, y, x, k})); }});
        drawPlanes(m_paper, all, m_options.solved, cellSize());
        if (!shown)
            tooLarge("input", m_g.inputShape);
        if (!filters)
            tooLarge("filter", m_g.filterShape);
        m_paper.write(m_paper.left(),
                      worded(QT_TRANSLATE_NOOP("Scene", "Rows and columns count from 0. The filter is not flipped.")),
                      {.size = 9, .tone = Tone::Muted});
        m_paper.gap(10);
    }

    void tooLarge(const std::string &name, const Shape &shape)
    {
        m_paper.write(
            m_paper.left(),
            worded(QT_TRANSLATE_NOOP(
                       "Scene",
                       "%1 has the shape %2: too many numbers for paper. What you need from it is printed below."),
                   {name, shape.text()}),
            {.size = 10});
        m_paper.gap(4);
    }

    /// «(1) What shape is the output?», and a line below where there is more to say. Keeps `height` with it.
    void task(const std::string &title, const std::string &what, double height)
    {
        const double wanted = height + 28 + (what.empty() ? 0 : 30);
        if (m_paper.room() < wanted)
            working();
        m_paper.need(wanted);
        m_paper.cell({m_paper.left(), m_paper.top(), 20, 20}, Role::Neutral, Tone::None, Outline::Thin,
                     numberText(Index{++m_tasks}), 11);
        m_paper.put(m_paper.left() + 30, 1, m_paper.width() - 30, title, {.size = 12, .bold = true});
        m_paper.gap(23);
        if (!what.empty())
            m_paper.write(m_paper.left() + 30, what, {.size = 10});
        m_paper.gap(5);
    }

    /// Boxes with a word before each: [ □ , □ ].
    void boxes(const std::vector<std::string> &before, const std::vector<std::string> &numbers, Role role,
               const std::string &end = {})
    {
        double x = m_paper.left() + 30;
        constexpr double width = 46, height = 28;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const double words = textWidth(before[i], 11, Font::Ui) + 5;
            if (x + words + width > m_paper.left() + m_paper.width()) {
                m_paper.gap(height + 6);
                m_paper.need(height + 6);
                x = m_paper.left() + 30;
            } else {
                m_paper.put(x, 5, words, before[i], {.size = 11});
            }
            m_paper.cell({x + words, m_paper.top(), width, height}, role, Tone::None, Outline::Thin, answer(numbers[i]),
                         paperDigits);
            x += words + width + 8;
        }
        m_paper.put(x, 5, 30, end, {.size = 11});
        m_paper.gap(height + 10);
    }

    void shape()
    {
        task(worded(QT_TRANSLATE_NOOP("Scene", "What shape is the output?")), {}, 44);
        std::vector<std::string> sizes, before;
        for (const Index size : m_g.outputShape.sizes()) {
            before.push_back(sizes.empty() ? "[" : ",");
            sizes.push_back(numberText(size));
        }
        boxes(before, sizes, Role::Output, "]");
    }

    void pads()
    {
        task(worded(QT_TRANSLATE_NOOP("Scene", "How many zeros does SAME add on each side?")), {}, 44);
        boxes(sides(),
              {numberText(m_g.height.padBefore), numberText(m_g.height.padAfter), numberText(m_g.width.padBefore),
               numberText(m_g.width.padAfter)},
              Role::Input);
    }

    [[nodiscard]] std::vector<std::string> sides() const
    {
        return {worded(QT_TRANSLATE_NOOP("Scene", "top")), worded(QT_TRANSLATE_NOOP("Scene", "bottom")),
                worded(QT_TRANSLATE_NOOP("Scene", "left")), worded(QT_TRANSLATE_NOOP("Scene", "right"))};
    }

    void asked(const Question &question)
    {
        if (question.topic == Topic::OutputNumber)
            return; // the product and the whole output ask for it
        std::vector<std::string> numbers, before;
        const Subject subject = m_options.wayBack.value_or(Subject{m_block});
        for (const double number : rightAnswer(subject, question)) {
            before.push_back(numbers.empty() ? "" : ",");
            numbers.push_back(numberText(number));
        }
        if (question.topic == Topic::SamePads)
            before = sides();
        if (question.topic == Topic::FlatPlace)
            before = {worded(QT_TRANSLATE_NOOP("Scene", "row")), worded(QT_TRANSLATE_NOOP("Scene", "column"))};
        const std::string prompt = promptOf(subject, question, m_options.book);
        m_paper.need(110);
        m_paper.cell({m_paper.left(), m_paper.top(), 20, 20}, Role::Neutral, Tone::None, Outline::Thin,
                     numberText(Index{++m_tasks}), 11);
        m_paper.gap(1);
        m_paper.write(m_paper.left() + 30, prompt, {.size = 12, .bold = true});
        m_paper.gap(6);
        boxes(before, numbers,
              question.topic == Topic::FlatPlace                                   ? Role::Filter
              : question.topic == Topic::OutputShape || !m_block.after().isEmpty() ? Role::Output
                                                                                   : Role::Input);
    }

    /// Where the window stands: as asked, else in the last row.
    [[nodiscard]] OutputCell place() const
    {
        if (m_options.question && planeOf(m_options.question->topic) && !asks(Topic::PooledNumber))
            return m_options.question->output;
        if (m_options.question && m_options.question->topic == Topic::VirtualRow) {
            const Position at = positionOfRow(m_g, m_options.question->row);
            return {at.n, at.y, at.x, 0};
        }
        return {0, m_g.height.outSize - 1, m_g.width.outSize / 2, 0};
    }

    void product()
    {
        const OutputCell at = place();
        const Index columns = m_g.width.filterSize * m_g.groupInChannels;
        const bool numbersGiven = !fits(m_g.height.inSize, m_g.width.inSize) || m_g.inChannels * m_g.batch > 8;
        std::string name = '(' + numberText(at.y) + ", " + numberText(at.x) + ')';
        std::string title = m_g.outChannels > 1
                                ? worded(QT_TRANSLATE_NOOP("Scene", "The window stands at output %1, filter %2."),
                                         {name, numberText(at.k)})
                                : worded(QT_TRANSLATE_NOOP("Scene", "The window stands at output %1."), {name});
        const std::string what =
            numbersGiven
                ? worded(QT_TRANSLATE_NOOP(
                      "Scene", "Its row of the virtual tensor is given. Fill in the flattened filter in the "
                               "same order, and the product."))
                : worded(QT_TRANSLATE_NOOP("Scene",
                                           "Outline it in the input. Then fill in its row of the virtual tensor, the "
                                           "flattened filter in the same order, and the product."));
        task(title, what, 2 * (double(m_g.height.filterSize) * 32 + 40));
        const auto termOf = [this, at, columns](Index row, Index column) {
            return termAt(m_convolution, at, row * columns + column);
        };
        const double cell = std::clamp((m_paper.width() - 20) / double(columns) - 4, 17.0, 30.0);
        std::vector<PaperPlane> both{
            {worded(QT_TRANSLATE_NOOP("Scene", "virtual tensor, row %1"), {name}), Role::Patch, m_g.height.filterSize,
             columns, [&](Index row, Index column) { return numberText(termOf(row, column).inputValue); },
             !numbersGiven, false},
            {worded(QT_TRANSLATE_NOOP("Scene", "flattened filter")), Role::Filter, m_g.height.filterSize, columns,
             [&](Index row, Index column) { return numberText(termOf(row, column).filterValue); }, true, false},
            {planeName("output", true, {numberText(at.n), numberText(at.y), numberText(at.x), numberText(at.k)}),
             Role::Output, 1, 1, [&](Index, Index) { return numberText(outputAt(m_convolution, at)); }, true, false}};
        drawPlanes(m_paper, both, m_options.solved, cell);
        m_paper.gap(4);
    }

    void wholeOutput()
    {
        constexpr double checkHeight = 22; // the sum belongs to its numbers
        std::vector<PaperPlane> all;
        for (Index n = 0; n < m_g.batch; ++n)
            for (Index k = 0; k < m_g.outChannels; ++k)
                all.push_back(
                    {planeName("output", m_g.batch * m_g.outChannels > 1, {numberText(n), ":", ":", numberText(k)}),
                     Role::Output, m_g.height.outSize, m_g.width.outSize,
                     [this, n, k](Index y, Index x) { return numberText(outputAt(m_convolution, {n, y, x, k})); },
                     true});
        task(worded(QT_TRANSLATE_NOOP("Scene", "Fill in the whole output.")), {},
             double(m_g.height.outSize) * (writableCell + 4) + 28 + checkHeight);
        drawPlanes(m_paper, all, m_options.solved, writableCell);
        double sum = 0;
        bool whole = true;
        for (Index i = 0; i < m_g.outputCount(); ++i) {
            const double value = outputAt(m_convolution, m_convolution.outputCell(i));
            sum += value;
            whole = whole && value == double(Index(value));
        }
        if (whole && m_g.outputCount() > 1)
            m_paper.write(m_paper.left(),
                          worded(QT_TRANSLATE_NOOP("Scene", "Check: your %1 outputs add up to %2."),
                                 {numberText(m_g.outputCount()), numberText(sum)}),
                          {.size = 11, .bold = true});
        m_paper.gap(12);
    }

    /// Squared paper on what is left of the page.
    void working()
    {
        constexpr double square = 14;
        if (m_options.solved || m_paper.room() < 5 * square + 20)
            return;
        m_paper.put(m_paper.left(), 0, 200, worded(QT_TRANSLATE_NOOP("Scene", "room for your working")),
                    {.size = 8.5, .tone = Tone::Muted});
        m_paper.gap(16);
        const double right = m_paper.left() + double(int(m_paper.width() / square)) * square, top = m_paper.top();
        const double bottom = top + double(int((m_paper.room() - 6) / square)) * square;
        for (double y = top; y <= bottom + 0.1; y += square)
            m_paper.line({m_paper.left(), y}, {right, y}, Tone::Faint);
        for (double x = m_paper.left(); x <= right + 0.1; x += square)
            m_paper.line({x, top}, {x, bottom}, Tone::Faint);
    }

    const Block &m_block;
    const Convolution &m_convolution;
    const Geometry &m_g;
    const SheetOptions &m_options;
    PaperDrawing m_paper;
    Index m_tasks = 0;
};

} // namespace

std::vector<Drawing> sheetOf(const Block &block, const SheetOptions &options)
{
    std::vector<Drawing> pages = SheetWriter(block, options).made();
    if (pages.size() < 2 || options.note.empty())
        return pages;
    // Rather without the words at the top than a page more.
    SheetOptions brief = options;
    brief.note.clear();
    std::vector<Drawing> fewer = SheetWriter(block, brief).made();
    return fewer.size() < pages.size() ? fewer : pages;
}

std::vector<Drawing> sheetOf(const Exercise &exercise, SheetOptions options)
{
    const std::string seed = numberText(static_cast<Index>(exercise.seed));
    options.number = said(options.translate, QT_TRANSLATE_NOOP("Scene", "exercise %1"), {seed});
    options.foot =
        said(options.translate,
             QT_TRANSLATE_NOOP("Scene", "Topic: %1 · %2 · seed %3. The same seed gives everyone the same sheet."),
             {said(options.translate, topicTitle(exercise.topic)),
              said(options.translate, difficultyTitle(exercise.difficulty)), seed});
    options.question = exercise.question;
    const Subject subject = subjectOf(exercise);
    if (isOfGradient(exercise.topic))
        options.wayBack = subject;
    return sheetOf(subject.block, options);
}

} // namespace lab
