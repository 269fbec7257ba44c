#pragma once

#include <QPlainTextEdit>

class QHBoxLayout;

namespace lab::ui {

class Viewing;

/// Where an author writes the text of a page, with buttons for what it may hold. Words of a role have its colour here,
/// too; Ctrl+1 … 4 give what is selected that of input, filter, patch or output.
class MarkdownEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MarkdownEdit(Viewing *viewing, QWidget *parent = nullptr);
    /// Bold, italic, code, formula, list.
    [[nodiscard]] QHBoxLayout *createTools(QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void wrap(const QString &before, const QString &after);
    /// Words that have a role get another one.
    void setRole(QChar letter);
    void makeItems();
};

} // namespace lab::ui
