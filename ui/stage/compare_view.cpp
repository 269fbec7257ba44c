#include "ui/stage/compare_view.h"

#include "core/conv/virtual_tensor.h"
#include "core/lesson/picture.h"
#include "core/walkthrough/correspondence.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"
#include "ui/stage/drawing_painter.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace lab::ui {
namespace {

/// Below this width in pixels two panes stand one above the other: side by side their cells would be small and most of
/// the height empty.
constexpr int narrowPane = 560;
/// Below this height in pixels a pane keeps to the window, and a little lower it has no room for the products either.
constexpr int lowPane = 420, lowestForStrip = 300;

/// Output cells looked at for differences: what can be told apart on a screen, found within a few milliseconds.
constexpr Index mostCompared = 4096;

QString comparisonText(std::string_view english)
{
    return QCoreApplication::translate("Comparisons", std::string(english).c_str());
}

/// The call walked and shown as `base` is, with what stands beside it.
std::shared_ptr<const Walkthrough> snapshotOf(const Conv2DCall &call, Story::Kind kind, const Beside &beside,
                                              const Walkthrough &base, QString *refusal)
{
    Result<std::shared_ptr<const Story>> story = storyOf(kind, call, beside);
    if (story)
        return std::make_shared<const Walkthrough>(*std::move(story), base.options(), base.imageMaximum());
    *refusal = refusalText(story.error());
    return nullptr;
}

} // namespace

ComparePane::ComparePane(Viewing *viewing, QWidget *parent) : QWidget(parent), m_viewing(viewing)
{
    setMinimumSize(180, 120);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(viewing, &Viewing::viewingChanged, this, qOverload<>(&QWidget::update));
}

void ComparePane::show(std::shared_ptr<const Walkthrough> walkthrough, std::vector<CellRef> differing,
                       const QString &refusal)
{
    m_walkthrough = std::move(walkthrough);
    m_differing = std::move(differing);
    m_refusal = refusal;
    update();
}

void ComparePane::setMoment(Moment moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    update();
}

Drawing ComparePane::drawing() const
{
    if (!m_walkthrough)
        return {};
    const double textScale = m_viewing->look().textScale;
    Frame frame{.width = double(width()), .height = double(height())};
    frame.memoryShown = frame.hintShown = frame.linksShown = false;
    frame.matrixLaneShown = height() >= lowPane * textScale;
    frame.stripShown = height() >= lowestForStrip * textScale;
    for (const CellRef &cell : m_differing) {
        frame.outlined.push_back(cell);
        if (cell.panel == Panel::Output)
            frame.outlined.push_back(
                ProductCell{rowOfPosition(m_walkthrough->geometry(), {cell.a, cell.b, cell.c}), cell.d});
    }
    return drawStage(*m_walkthrough, m_moment,
                     {frame, m_viewing->look(), m_viewing->hidden(), {&translatedSceneWords, &m_planes}});
}

ComparePane::Shown ComparePane::shown() const
{
    if (!m_walkthrough)
        return {};
    const Panel panel = resultPanel(m_walkthrough->story());
    const Geometry &g = m_walkthrough->geometry();
    std::set<CellRef> cells;
    for (const Mark &mark : drawing().marks) {
        if (std::holds_alternative<PixelMark>(mark))
            return {}; // colours: nobody counts them
        if (const BoxMark *box = std::get_if<BoxMark>(&mark); box && box->cell.panel == panel)
            if (panel == Panel::Output || g.holds(box->cell.b, box->cell.c, box->cell.d))
                cells.insert(box->cell);
    }
    const auto differing = std::count_if(m_differing.begin(), m_differing.end(),
                                         [&cells](const CellRef &cell) { return cells.contains(cell); });
    return {int(cells.size()), int(differing)};
}

void ComparePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette colours = paletteOf(m_viewing->theme());
    painter.fillRect(rect(), toQColor(colours.background()));
    if (m_walkthrough) {
        paintDrawing(painter, drawing(), colours);
        return;
    }
    painter.setPen(toQColor(colours.text(Role::Neutral, Tone::Text)));
    painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_refusal);
}

CompareView::CompareView(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    createWidgets();
    connect(document, &Document::walkthroughChanged, this, &CompareView::renew);
    connect(player, &Player::momentChanged, this, &CompareView::follow);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CompareView::renew);
    renew();
}

void CompareView::createWidgets()
{
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("What to compare"));
    for (const ComparisonNames &names : comparisons())
        m_choice->addItem(comparisonText(names.title), static_cast<int>(names.comparison));
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_choice);
    head->addWidget(m_sentence, 1);
    m_grid = new QGridLayout;
    for (std::size_t side = 0; side < 2; ++side) {
        m_titles[side] = new QLabel(this);
        QFont bold = m_titles[side]->font();
        bold.setBold(true);
        m_titles[side]->setFont(bold);
        m_panes[side] = new ComparePane(m_viewing, this);
    }
    arrange(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    head->setSpacing(fontMetrics().height());
    layout->addLayout(head);
    layout->addLayout(m_grid, 1);
}

void CompareView::arrange(bool stacked)
{
    m_stacked = stacked;
    for (int side = 0; side < 2; ++side) {
        const int row = stacked ? 2 * side : 0, column = stacked ? 0 : side;
        const auto which = static_cast<std::size_t>(side);
        m_grid->addWidget(m_titles[which], row, column);
        m_grid->addWidget(m_panes[which], row + 1, column);
    }
    m_grid->setRowStretch(1, 1);
    m_grid->setRowStretch(3, stacked ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, stacked ? 0 : 1);
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stacked = width() < 2 * narrowPane * m_viewing->look().textScale;
    if (stacked != m_stacked)
        arrange(stacked);
}

QString CompareView::titleOf(std::size_t side) const
{
    const auto names = comparisons()[static_cast<std::size_t>(m_choice->currentIndex())];
    QString title = comparisonText(side == 0 ? names.left : names.right);
    const Walkthrough *walkthrough = m_panes[side]->walkthrough();
    const Index all = walkthrough ? resultCount(walkthrough->story()) : 0;
    if (all == 0 || all > mostCompared)
        return title;
    const bool isOutput = walkthrough->story().kind() == Story::Kind::Forward;
    if (m_panes[side]->differing().empty())
        return (isOutput ? tr("%1 — no output cell differs") : tr("%1 — no gradient differs")).arg(title);
    const ComparePane::Shown shown = m_panes[side]->shown();
    return shown.cells == 0 ? title
                            : (isOutput ? tr("%1 — %2 of the %3 output cells shown differ: framed")
                                        : tr("%1 — %2 of the %3 gradients shown differ: framed"))
                                  .arg(title)
                                  .arg(shown.differing)
                                  .arg(shown.cells);
}

void CompareView::setComparison(Comparison comparison)
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(comparison)));
}

Comparison CompareView::comparison() const
{
    return static_cast<Comparison>(m_choice->currentData().toInt());
}

void CompareView::renew()
{
    const auto names = comparisons()[static_cast<std::size_t>(m_choice->currentIndex())];
    const std::shared_ptr<const Walkthrough> base = m_document->walkthrough();
    const ComparedCalls calls = comparedCalls(names.comparison, base->convolution().call(), base->geometry());
    // Compared are convolutions, each with what follows it; a dY that fits but one of them is refused by the other.
    const Story::Kind told = m_document->told()->story().kind();
    const bool isBack = told == Story::Kind::FilterGradient || told == Story::Kind::InputGradient ||
                        told == Story::Kind::OutputGradient;
    const Beside beside{.after = m_document->beside().after, .dy = m_document->dy()};
    std::array<QString, 2> refusals;
    const auto snapshot = [&](const Conv2DCall &call, QString *refusal) {
        return snapshotOf(call, isBack ? told : Story::Kind::Forward, beside, *base, refusal);
    };
    const std::array snapshots{snapshot(calls.left, &refusals[0]), snapshot(calls.right, &refusals[1])};
    std::array<std::vector<CellRef>, 2> differing;
    if (snapshots[0] && snapshots[1]) {
        differing[0] = differingResults(snapshots[0]->story(), snapshots[1]->story(), mostCompared);
        differing[1] = differingResults(snapshots[1]->story(), snapshots[0]->story(), mostCompared);
    }
    m_sentence->setText(comparisonText(names.lesson));
    for (std::size_t side = 0; side < 2; ++side)
        m_panes[side]->show(snapshots[side], std::move(differing[side]), refusals[side]);
    follow();
}

void CompareView::follow()
{
    const Moment moment = m_player->moment();
    const std::shared_ptr<const Walkthrough> base = m_document->told();
    for (ComparePane *pane : m_panes)
        if (pane->walkthrough() != nullptr)
            pane->setMoment({correspondingStep(*base, moment.step, *pane->walkthrough()), moment.flight});
    // Which channel is shown follows the step, and the counts speak of what is shown.
    if (moment.flight < 1)
        return;
    for (std::size_t side = 0; side < 2; ++side) {
        m_titles[side]->setText(titleOf(side));
        m_panes[side]->setAccessibleName(m_titles[side]->text());
    }
}

} // namespace lab::ui
