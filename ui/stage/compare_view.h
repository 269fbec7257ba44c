#pragma once

#include "core/lesson/comparison.h"
#include "core/scene/output_planes.h"
#include "core/scene/stage.h"
#include "ui/document/document.h"

#include <QWidget>

#include <array>
#include <memory>
#include <string_view>

class QComboBox;
class QGridLayout;
class QLabel;

namespace lab::ui {

class Player;
class Viewing;

/// One of two pictures: paints a snapshot that is not the document's, at a moment it is told.
class ComparePane : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePane(Viewing *viewing, QWidget *parent = nullptr);

    /// Nothing: the call is refused, `refusal` says why.
    void show(std::shared_ptr<const Walkthrough> walkthrough, std::vector<CellRef> differing, const QString &refusal);
    void setMoment(Moment moment);

    [[nodiscard]] const Walkthrough *walkthrough() const { return m_walkthrough.get(); }
    [[nodiscard]] Moment moment() const { return m_moment; }
    [[nodiscard]] const std::vector<CellRef> &differing() const { return m_differing; }
    /// Cells of the output, or of the gradient that is told, that stand in the picture with a box of their own, and
    /// those of them that differ.
    struct Shown {
        int cells = 0, differing = 0;
    };
    [[nodiscard]] Shown shown() const;
    /// What is painted.
    [[nodiscard]] Drawing drawing() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Viewing *m_viewing;
    mutable OutputPlanes m_planes{2}; ///< of m_walkthrough
    std::shared_ptr<const Walkthrough> m_walkthrough;
    std::vector<CellRef> m_differing;
    QString m_refusal;
    Moment m_moment;
};

/// Two settings side by side on the document's numbers, stepping together with the player, forward or on the way back
/// that is told; cells of the result that differ are framed in both.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    CompareView(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    void setComparison(Comparison comparison);
    [[nodiscard]] Comparison comparison() const;
    [[nodiscard]] const ComparePane *left() const { return m_panes[0]; }
    [[nodiscard]] const ComparePane *right() const { return m_panes[1]; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createWidgets();
    void renew();
    void follow();
    /// Side by side, or the left one above the right one.
    void arrange(bool stacked);
    [[nodiscard]] QString titleOf(std::size_t side) const;

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    QGridLayout *m_grid = nullptr;
    bool m_stacked = false;
    QComboBox *m_choice = nullptr;
    QLabel *m_sentence = nullptr;
    std::array<QLabel *, 2> m_titles{};
    std::array<ComparePane *, 2> m_panes{};
};

} // namespace lab::ui
