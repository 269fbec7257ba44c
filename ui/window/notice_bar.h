#pragma once

#include "ui/window/info_bar.h"

class QVBoxLayout;

namespace lab::ui {

/// Sentences that stay until something is done about each: lessons to recover, work that is not kept. Nothing takes
/// their place. The first few are shown; the others follow as these go.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// A choice takes the sentence away, then acts.
    void add(const QString &sentence, const QList<InfoBar::Choice> &choices);
    [[nodiscard]] QStringList sentences() const;

private:
    void renew();
    QVBoxLayout *m_column;
    QList<InfoBar *> m_notices;
};

} // namespace lab::ui
