#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace lab::ui {

/// One sentence above the stage, with what can be done about it: a file that changed on the disk, a lesson to recover,
/// what was left out of an import. Never in the way; a newer one takes its place.
class InfoBar : public QFrame
{
    Q_OBJECT
public:
    explicit InfoBar(QWidget *parent = nullptr);

    struct Choice {
        QString text;
        std::function<void()> act; ///< may be empty: only closes
    };
    void show(const QString &sentence, const QList<Choice> &choices = {}, bool mayBeClosed = true);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clearButtons();
    QLabel *m_label;
    QHBoxLayout *m_row;
    QList<QWidget *> m_buttons;
};

} // namespace lab::ui
