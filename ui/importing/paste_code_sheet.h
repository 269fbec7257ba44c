#pragma once

#include "core/formats/python/python_reader.h"
#include "core/scene/palette.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QUrl;

namespace lab::ui {

class Document;
class PythonHighlighter;

/// Pasted Python code, read as one types and never run: the code on the left, what was understood and what was not on
/// the right. «Show it» makes it the lesson, as a step that can be undone.
class PasteCodeSheet : public QDialog
{
    Q_OBJECT
public:
    explicit PasteCodeSheet(Document *document, QWidget *parent = nullptr);

    void setCode(const QString &code);
    [[nodiscard]] QString code() const;
    /// What was read last; newest after setCode, a moment behind while one types.
    [[nodiscard]] const PythonReading &reading() const { return m_reading; }

    /// Whether a text is more likely Python code than a table or prose.
    [[nodiscard]] static bool looksLikeCode(const QString &text);
    /// The code in a file: the code cells of a notebook (.ipynb), or the text itself.
    [[nodiscard]] static QString codeIn(const QByteArray &bytes, const QString &name);

public slots:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void createContents();
    void read();
    void underline();
    void report();
    void goTo(const QUrl &place);
    void drawAnew();
    // paste_code_report.cpp
    [[nodiscard]] QString understoodHtml() const;
    [[nodiscard]] QString callHtml(const PythonCall &call) const;
    [[nodiscard]] QString layersHtml() const;
    [[nodiscard]] QString refusedHtml() const;
    [[nodiscard]] std::optional<Lesson> lesson() const;
    [[nodiscard]] Theme theme() const;

    Document *m_document;
    QPlainTextEdit *m_editor = nullptr;
    PythonHighlighter *m_highlighter = nullptr;
    QTextBrowser *m_report = nullptr;
    QLabel *m_seed = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_show = nullptr;
    QTimer m_pause;
    PythonReading m_reading;
    std::size_t m_chosen = 0; ///< which call of the reading becomes the picture
    std::uint64_t m_seedValue = 1;
};

} // namespace lab::ui
