#pragma once

#include "core/lesson/rich_text.h"

#include <QLabel>

namespace lab::ui {

class Viewing;

/// Sentences whose words light the picture on hover and pin it on click, and are marked while the picture's linked cell
/// is what they speak of.
class SpanLabel : public QLabel
{
    Q_OBJECT
public:
    explicit SpanLabel(Viewing *viewing, QWidget *parent = nullptr);

    void setSpans(RichText text);
    [[nodiscard]] const RichText &spans() const { return m_text; }

private:
    void renew();
    [[nodiscard]] const Span *spanOf(const QString &link) const;

    Viewing *m_viewing;
    RichText m_text;
    QString m_shown;
};

} // namespace lab::ui
