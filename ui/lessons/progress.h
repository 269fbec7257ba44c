#pragma once

#include <QSet>
#include <QString>

namespace lab::ui {

/// Which pages of a lesson this user has solved; kept in the settings, by the name of a carried lesson or
/// else by the title. It stays on the machine.
class Progress
{
public:
    explicit Progress(const QString &lesson);
    [[nodiscard]] const QSet<int> &solved() const { return m_solved; }
    void tick(int page);

private:
    QString m_key;
    QSet<int> m_solved;
};

} // namespace lab::ui
