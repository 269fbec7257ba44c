#pragma once

#include <QLabel>

namespace lab::ui {

class Viewing;

/// What is said to an answer, in one look for lessons and predictions: a note, a hint in amber, «right» in green.
/// Never in red, and the colour is never the only sign.
class Verdict : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Note, Hint, Right };
    explicit Verdict(Viewing *viewing, QWidget *parent = nullptr);

    /// An empty text hides it.
    void say(Kind kind, const QString &text);
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void renew();

    Viewing *m_viewing;
    Kind m_kind = Kind::Note;
};

} // namespace lab::ui
