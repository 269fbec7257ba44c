#pragma once

#include "core/formats/python/call_reader.h"
#include "ui/document/document.h"
#include "ui/player/viewing.h"

#include <QPlainTextEdit>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace lab::ui {

/// The call and what follows it as text that can be written in: text and document are two views of one value. What is
/// wrong is underlined, the reason stands below with the mends that are on offer. A text that is wrong changes nothing.
class CallEditor : public QWidget
{
    Q_OBJECT
public:
    CallEditor(Document *document, Viewing *viewing, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *textEdit() { return m_text; }
    [[nodiscard]] const std::optional<CallProblem> &problem() const { return m_problem; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeText();
    void change(CallReading reading);
    void showText();
    void followDocument();
    void show(std::optional<CallProblem> problem);
    void showRemarks();
    void showMends(const std::vector<Mend> &mends);
    void apply(const Mend &mend);
    void colourArguments(const CallReading &reading);
    void fitHeight();
    void renewGround();

    Document *m_document;
    Viewing *m_viewing;
    QPlainTextEdit *m_text;
    QWidget *m_problemBox;
    QLabel *m_reason;
    QLabel *m_remark;
    QHBoxLayout *m_mendRow;
    std::optional<CallProblem> m_problem; ///< its places in QChars
    bool m_readable = true;               ///< the text is a call, whatever TensorFlow says to it
    bool m_showing = false;               ///< the text is being set from the document
    Conv2DArguments m_shownArguments;     ///< those the text was last in agreement with
    Beside m_shownBeside;
    int m_mergeKey = 0;
};

} // namespace lab::ui
