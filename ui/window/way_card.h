#pragma once

#include <QAbstractButton>

namespace lab::ui {

/// Another way to begin, at the foot of the start page: an icon, a title, what it takes, and its keys.
class WayCard final : public QAbstractButton
{
    Q_OBJECT
public:
    WayCard(const QString &iconName, const QString &title, QString words, QString keys, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_iconName, m_words, m_keys;
};

} // namespace lab::ui
