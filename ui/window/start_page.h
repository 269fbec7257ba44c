#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;

namespace lab::ui {

class Viewing;

/// «New from example»: every lesson the program carries as a picture of its own stage.
class StartPage : public QDialog
{
    Q_OBJECT
public:
    StartPage(const Viewing &viewing, QWidget *parent = nullptr);

    /// The example that was chosen; empty: none.
    [[nodiscard]] QString chosen() const { return m_chosen; }

private:
    QListWidget *addList(const QString &heading, const QStringList &names);
    void choose(const QString &name);

    const Viewing &m_viewing;
    QString m_chosen;
};

/// Title of an example for menus.
[[nodiscard]] QString exampleTitle(const QString &name);

} // namespace lab::ui
