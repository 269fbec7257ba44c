#pragma once

#include "ui/player/player.h"
#include "ui/player/viewing.h"

#include <QLabel>
#include <QTimer>
#include <QWidget>

namespace lab::ui {

/// The step's sentence in large letters under the stage, for the last row of a classroom; of a cell that is pointed at
/// or pinned, what it is linked to.
class Caption : public QLabel
{
    Q_OBJECT
public:
    Caption(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renew();
    void fitScreen();
    void fitText();

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    double m_size = 0;    ///< of the window's text, in points
    double m_largest = 1; ///< of the letters, against the window's
};

/// A red dot that follows the pointer over the pictures in `area`, in place of the arrow.
class LaserPointer : public QWidget
{
    Q_OBJECT
public:
    explicit LaserPointer(QWidget *area);
    ~LaserPointer() override { setOn(false); }

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void moveTo(QPoint at);

    bool m_on = false;
};

/// While presenting, the controls lie over the lower edge of `area`, out of its layout: they come when the pointer
/// moves, and go when it rests.
class EdgeControls : public QObject
{
public:
    EdgeControls(QWidget *controls, QWidget *area);

    void setOn(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void come();

    QWidget *m_controls;
    QWidget *m_area;
    QTimer m_rest;
    bool m_on = false;
};

} // namespace lab::ui
