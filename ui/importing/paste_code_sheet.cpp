#include "ui/importing/paste_code_sheet.h"

#include "core/conv/geometry.h"
#include "core/formats/python/notebook_cells.h"
#include "core/formats/read/roles.h"
#include "ui/document/commands.h"
#include "ui/importing/python_highlighter.h"
#include "ui/player/wording.h"

#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {
namespace {

constexpr int pauseMs = 150;
constexpr int mostMs = 3000; ///< of reading, while one types

} // namespace

PasteCodeSheet::PasteCodeSheet(Document *document, QWidget *parent) : QDialog(parent), m_document(document)
{
    setWindowTitle(tr("Paste code"));
    createContents();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PasteCodeSheet::read);
    connect(m_editor, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_report, &QTextBrowser::anchorClicked, this, &PasteCodeSheet::goTo);
    connect(m_again, &QPushButton::clicked, this, &PasteCodeSheet::drawAnew);
    read();
}

void PasteCodeSheet::createContents()
{
    auto *heading =
        new QLabel(tr("Paste the code of a question, a notebook or a model. It is read and never run."), this);
    heading->setWordWrap(true);

    m_editor = new QPlainTextEdit(this);
    m_editor->setFont(fixedFont(font()));
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setTabStopDistance(4 * QFontMetricsF(m_editor->font()).horizontalAdvance(' '));
    m_editor->setPlaceholderText("x = tf.constant([[4., 3., 1., 0.], …])\nw = tf.ones([3, 3, 1, 1])\ny = "
                                 "tf.nn.conv2d(x, w, strides=1, padding=\"VALID\")");
    m_editor->setAccessibleName(tr("Python code"));
    m_editor->setTabChangesFocus(true);
    m_highlighter = new PythonHighlighter(m_editor->document());
    m_highlighter->setTheme(theme());

    m_report = new QTextBrowser(this);
    m_report->setOpenLinks(false);
    m_report->document()->setDocumentMargin(fontMetrics().height() / 2.0);
    m_editor->document()->setDocumentMargin(fontMetrics().height() / 2.0);
    m_report->setAccessibleName(tr("What was understood"));

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_editor);
    splitter->addWidget(m_report);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    m_seed = new QLabel(this);
    m_again = new QPushButton(tr("New values"), this);
    m_again->setToolTip(tr("Draw other random values"));
    m_again->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_show = buttons->addButton(tr("Show it"), QDialogButtonBox::AcceptRole);
    m_show->setDefault(true);
    m_show->setProperty("look", "primary");
    m_show->setToolTip(tr("Make this the lesson (Ctrl+Return); it can be undone"));
    m_show->setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteCodeSheet::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteCodeSheet::reject);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_seed);
    foot->addWidget(m_again);
    foot->addStretch();
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(splitter, 1);
    layout->addLayout(foot);
    const int em = fontMetrics().height();
    resize(60 * em, 38 * em);
    m_editor->setFocus();
}

Theme PasteCodeSheet::theme() const
{
    const QColor ground = palette().color(QPalette::Base);
    if (ground == Qt::black)
        return Theme::HighContrast;
    return ground.lightness() < 128 ? Theme::Dark : Theme::Light;
}

QString PasteCodeSheet::code() const
{
    return m_editor->toPlainText();
}

void PasteCodeSheet::setCode(const QString &code)
{
    m_editor->setPlainText(code);
    read();
}

void PasteCodeSheet::read()
{
    m_pause.stop();
    const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    m_reading = readPythonTolerant(code().toStdString(),
                                   {.seed = m_seedValue, .stop = [&timer] { return timer.elapsed() > mostMs; }});
    m_chosen = m_chosen < m_reading.calls.size() ? m_chosen : 0;
    PythonHighlighter::Names names;
    for (const PythonCall &call : m_reading.calls) {
        names.inputs << QString::fromStdString(call.inputName);
        names.filters << QString::fromStdString(call.filterName);
        names.outputs << QString::fromStdString(call.resultName);
    }
    m_highlighter->setNames(std::move(names));
    underline();
    report();
    m_show->setEnabled(lesson().has_value());
    m_seed->setVisible(m_reading.drawn);
    m_again->setVisible(m_reading.drawn);
    m_seed->setText(tr("Random values: seed %1").arg(m_reading.seed));
}

void PasteCodeSheet::drawAnew()
{
    ++m_seedValue;
    read();
}

void PasteCodeSheet::underline()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const PythonRefusal &refusal : m_reading.refusals) {
        const QTextBlock block = m_editor->document()->findBlockByNumber(refusal.place.line - 1);
        if (!block.isValid())
            continue;
        // Columns count characters; Qt counts UTF-16 units.
        int begin = 0;
        const QString line = block.text();
        const auto behind = [&line](int at, int characters) {
            for (; characters > 0 && at < line.size(); --characters)
                at += line[at].isHighSurrogate() ? 2 : 1;
            return at;
        };
        begin = behind(0, refusal.place.column - 1);
        const int end = behind(begin, refusal.length);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.setPosition(block.position() + std::min(begin, std::max(int(line.size()) - 1, 0)));
        mark.cursor.setPosition(block.position() + std::max(end, std::min(begin + 1, int(line.size()))),
                                QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(refusal.harmless ? QTextCharFormat::DotLine : QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(refusal.harmless ? palette().color(QPalette::PlaceholderText)
                                                       : QColor(0xD0, 0x2B, 0x2B));
        mark.format.setToolTip(translatedText(refusal.reason));
        marks << mark;
    }
    m_editor->setExtraSelections(marks);
}

void PasteCodeSheet::goTo(const QUrl &place)
{
    if (place.fragment().startsWith("call")) {
        m_chosen = std::min<std::size_t>(place.fragment().mid(4).toUInt(), m_reading.calls.size() - 1);
        return report();
    }
    const auto which = std::size_t(place.fragment().toUInt());
    if (which >= m_reading.refusals.size())
        return;
    const Place &at = m_reading.refusals[which].place;
    const QTextBlock block = m_editor->document()->findBlockByNumber(at.line - 1);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(at.column - 1, std::max(block.length() - 1, 0)));
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
}

/// The convolution, or, where none is called, the arrays as input or filter.
std::optional<Lesson> PasteCodeSheet::lesson() const
{
    Imported imported = importedFrom(m_reading, translatedReasons(), m_chosen);
    if (imported.lesson || imported.arrays.empty())
        return imported.lesson;
    Result<Imported> made = withLesson(std::move(imported), FilterOrder::Hwio);
    return made ? std::move(made).value().lesson : std::nullopt;
}

void PasteCodeSheet::accept()
{
    read();
    std::optional<Lesson> shown = lesson();
    if (!shown)
        return;
    const bool other = m_chosen > 0 && !m_document->page(); // not the first block of the chain
    bringIn(*m_document, tr("Show pasted code"), *std::move(shown));
    if (other)
        m_document->turnTo({.index = int(m_chosen)});
    QDialog::accept();
}

void PasteCodeSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr) {
        m_highlighter->setTheme(theme());
        underline();
        report();
    }
}

bool PasteCodeSheet::looksLikeCode(const QString &text)
{
    static const QRegularExpression code(
        R"((^|\n)\s*(>>> |import \w|from \w[\w.]* import |with \w.*:|In \[\d+\]:))"
        R"(|conv2d\s*\(|Conv2[dD]\s*\(|\b(np|tf|torch|keras|layers|nn|F)\.\w+|\b(array|tensor)\s*\()"
        R"(|(^|\n)\s*\w+\s*=\s*[^=\s])");
    return text.size() < (16 << 20) && code.match(text.left(1 << 16)).hasMatch();
}

QString PasteCodeSheet::codeIn(const QByteArray &bytes, const QString &name)
{
    if (name.endsWith(".ipynb", Qt::CaseInsensitive)) {
        const Result<std::string> cells = notebookCode({bytes.constData(), std::size_t(bytes.size())});
        return cells ? QString::fromStdString(*cells) : QString();
    }
    return QString::fromUtf8(bytes);
}

} // namespace lab::ui
