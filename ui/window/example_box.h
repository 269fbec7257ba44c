#pragma once

#include <QComboBox>

#include <functional>

class QMenu;

namespace lab::ui {

class Viewing;

/// The lessons, then the examples, with pictures and whole names; the pictures are made when the list is first opened.
class ExampleBox : public QComboBox
{
    Q_OBJECT
public:
    ExampleBox(const Viewing &viewing, QWidget *parent);
    void showPopup() override;

private:
    const Viewing &m_viewing;
    bool m_pictured = false;
};

/// Lists the lessons at the end of the menu, a menu for each part of them; made anew when it opens, those that are done
/// have a tick. `open` is told a name.
void listLessons(QMenu *menu, QObject *receiver, const std::function<void(const QString &)> &open);

} // namespace lab::ui
