#pragma once

#include "core/formats/write/python_code.h"
#include "core/scene/palette.h"
#include "core/walkthrough/walkthrough.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace lab::ui {

class CodeView;
class Document;
class FormulaView;
class Player;
class ReachView;
class SpanLabel;
class StepBadge;
class Viewing;

/// What the step does and why, its formula with numbers put in, and the answer to the question it raises. What is
/// hidden in the picture is not told here either.
class ExplainPanel : public QWidget
{
    Q_OBJECT
public:
    ExplainPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {300, 640}; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createContents();
    QLabel *addHeading(QWidget *page);
    void refresh();
    void showReach(const Step &step);
    void showCode(const Walkthrough &walkthrough, const Step &step);

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    QWidget *m_page = nullptr;
    StepBadge *m_badge = nullptr;
    SpanLabel *m_what = nullptr;
    FormulaView *m_formulas = nullptr;
    QLabel *m_question = nullptr;
    SpanLabel *m_answer = nullptr;
    ReachView *m_reach = nullptr;
    CodeView *m_code = nullptr;
    QLabel *m_mattersHeading = nullptr;
    SpanLabel *m_matters = nullptr;
    QLabel *m_documentedHeading = nullptr;
    SpanLabel *m_documented = nullptr;

    /// What stands here now, so that a flight's frames cost nothing.
    std::shared_ptr<const Walkthrough> m_shownWalkthrough;
    Index m_shownStep = -1;
    bool m_shownHidden = false;
    bool m_countsHidden = false;
    std::optional<Theme> m_shownTheme;
    std::shared_ptr<const Walkthrough> m_codeOf;
    std::optional<PythonCode> m_program;
};

} // namespace lab::ui
