#include "ui/explaining/span_label.h"

#include "ui/player/viewing.h"
#include "ui/player/wording.h"

namespace lab::ui {

SpanLabel::SpanLabel(Viewing *viewing, QWidget *parent) : QLabel(parent), m_viewing(viewing)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QLabel::linkHovered, this, [this](const QString &link) {
        const Span *span = spanOf(link);
        m_viewing->hover(span ? std::optional(span->target) : std::nullopt);
    });
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const Span *span = spanOf(link))
            m_viewing->pin(span->target);
    });
    connect(viewing, &Viewing::viewingChanged, this, &SpanLabel::renew);
}

void SpanLabel::setSpans(RichText text)
{
    m_text = std::move(text);
    setAccessibleName(QString::fromStdString(plainText(m_text)));
    renew();
}

void SpanLabel::renew()
{
    const QString html =
        "<div style=\"line-height:135%\">" + htmlOf(m_text, m_viewing->theme(), m_viewing->look().linked) + "</div>";
    if (html == m_shown)
        return;
    m_shown = html;
    setText(html);
}

const Span *SpanLabel::spanOf(const QString &link) const
{
    bool isNumber = false;
    const int at = link.mid(5).toInt(&isNumber);
    return link.startsWith("cell:") && isNumber && at >= 0 && at < int(m_text.size()) ? &m_text[std::size_t(at)]
                                                                                      : nullptr;
}

} // namespace lab::ui
