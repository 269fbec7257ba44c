#include "ui/window/main_window.h"

#include "ui/player/wording.h"
#include "ui/window/info_bar.h"
#include "ui/window/settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace lab::ui {

void MainWindow::connectHelp()
{
    const Actions &actions = *m_actions;
    connect(actions[Command::Keys], &QAction::triggered, this, &MainWindow::showKeys);
    connect(actions[Command::About], &QAction::triggered, this, &MainWindow::showAbout);
    createLanguageMenu();
}

/// Texts are made once, in the language that is set when the program starts.
void MainWindow::createLanguageMenu()
{
    QMenu *menu = menuBar()->actions().last()->menu()->addMenu(tr("&Language"));
    auto *group = new QActionGroup(menu);
    const QString now = keptLanguage();
    const auto add = [&](const QString &tag, const QString &name) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(tag == now);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag] {
            keepLanguage(tag);
            m_info->show(tr("The language changes when the program is started again."));
        });
    };
    add({}, tr("As the desktop"));
    for (const char *tag : {"en", "de", "es", "fr", "zh"}) {
        const QString name = QLocale(tag).nativeLanguageName();
        add(tag, name.left(1).toUpper() + name.mid(1));
    }
}

namespace {

/// A key as it is printed on a keyboard.
class KeyCap final : public QLabel
{
public:
    KeyCap(const QString &keys, QWidget *parent) : QLabel(keys, parent)
    {
        setFont(fixedFont(font()));
        const int em = fontMetrics().height();
        setContentsMargins(em / 2, em / 8, em / 2, em / 8);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(palette().color(QPalette::AlternateBase));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        QLabel::paintEvent(event);
    }
};

} // namespace

/// What has keys, menu by menu, each with its key caps.
void MainWindow::showKeys()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys"));
    const int em = fontMetrics().height();
    auto *page = new QWidget(dialog);
    page->setAccessibleName(tr("Keys"));
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(em);
    grid->setVerticalSpacing(em / 3);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QAction *menu : menuBar()->actions()) {
        bool headed = false;
        for (const QAction *action : menu->menu()->actions()) {
            if (action->shortcuts().isEmpty())
                continue;
            if (!std::exchange(headed, true)) {
                auto *heading = new QLabel(QString(menu->text()).remove('&'), page);
                QFont bold = font();
                bold.setBold(true);
                heading->setFont(bold);
                heading->setContentsMargins(0, row > 0 ? em : 0, 0, em / 4);
                grid->addWidget(heading, row++, 0, 1, 2);
            }
            auto *caps = new QHBoxLayout;
            for (const QKeySequence &keys : action->shortcuts())
                caps->addWidget(new KeyCap(keys.toString(QKeySequence::NativeText), page));
            caps->addStretch(1);
            auto *does = new QLabel(action->statusTip(), page);
            does->setWordWrap(true);
            grid->addLayout(caps, row, 0);
            grid->addWidget(does, row++, 1);
        }
    }
    auto *area = new QScrollArea(dialog);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    (new QVBoxLayout(dialog))->addWidget(area);
    dialog->resize(em * 42, em * 38);
    dialog->show();
}

void MainWindow::showAbout()
{
    QMessageBox box(
        QMessageBox::NoIcon, tr("About Conv2D Lab"),
        tr("<h3>Conv2D Lab %1</h3><p>What tf.nn.conv2d does, step by step.</p>"
           "<p>MIT licence. Made with Qt (LGPL-3), Eigen (MPL-2), Highway, libzip, zlib, giflib, "
           "libwebp and, for films, FFmpeg (GPL-2 or later as Debian builds it). Inter and JetBrains Mono are under "
           "the "
           "SIL Open Font License.</p><p>It opens no network connection and never runs code from a file.</p>")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Ok, this);
    box.setTextFormat(Qt::RichText);
    box.setIconPixmap(windowIcon().pixmap(64));
    box.exec();
}

void MainWindow::restoreSettings()
{
    const WindowSettings settings = WindowSettings::read();
    restoreGeometry(settings.geometry);
    m_splitter->restoreState(settings.splitter);
    m_player.setReducedMotion(settings.reducedMotion);
    (*m_actions)[Command::ShowCall]->setChecked(settings.callShown);
    (*m_actions)[Command::ShowExplain]->setChecked(settings.explainShown);
    setTheme(settings.theme);
}

void MainWindow::keepSettings() const
{
    const bool presenting = m_mode == Mode::Present;
    const WindowSettings settings{.geometry = presenting ? QByteArray() : saveGeometry(),
                                  .splitter = presenting || m_merged ? QByteArray() : m_splitter->saveState(),
                                  .theme = m_themeChoice,
                                  .reducedMotion = m_player.reducedMotion(),
                                  .callShown = (*m_actions)[Command::ShowCall]->isChecked(),
                                  .explainShown = (*m_actions)[Command::ShowExplain]->isChecked()};
    settings.write();
}

} // namespace lab::ui
