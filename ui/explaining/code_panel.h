#pragma once

#include "core/formats/write/python_code.h"
#include "core/scene/palette.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace lab::ui {

class CodeView;
class Document;
class Player;
class SegmentedButtons;
class Viewing;

/// The program that does just this, in four dialects, with the current line marked and, as a debugger shows them, the
/// loop variables' values. What is copied is what is exported.
class CodePanel : public QWidget
{
    Q_OBJECT
public:
    CodePanel(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    [[nodiscard]] PythonDialect dialect() const { return m_dialect; }
    void setDialect(PythonDialect dialect);
    void copy() const;
    [[nodiscard]] QSize sizeHint() const override { return {300, 640}; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createContents();
    void refresh();
    void showVariables(const Walkthrough &walkthrough, const Step &step, bool hidden);

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    SegmentedButtons *m_tabs = nullptr;
    QPushButton *m_copy = nullptr;
    CodeView *m_code = nullptr;
    QLabel *m_tooLarge = nullptr;
    QLabel *m_variablesHeading = nullptr;
    QTableWidget *m_variables = nullptr;
    PythonDialect m_dialect = PythonDialect::NumPy;

    std::shared_ptr<const Walkthrough> m_shownWalkthrough;
    std::optional<PythonDialect> m_shownDialect;
    std::optional<PythonCode> m_program;
};

} // namespace lab::ui
