#include "ui/window/main_window.h"

#include "ui/window/info_bar.h"
#include "ui/window/settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

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

void MainWindow::showKeys()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys"));
    QList<QAction *> withKeys;
    for (QAction *action : m_actions->all())
        if (!action->shortcuts().isEmpty())
            withKeys << action;
    auto *table = new QTableWidget(int(withKeys.size()), 2, dialog);
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("Does")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->hide(); // a sheet to read, not a table to work in
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a long sentence takes two lines
    for (int row = 0; row < withKeys.size(); ++row) {
        table->setItem(
            row, 0,
            new QTableWidgetItem(QKeySequence::listToString(withKeys[row]->shortcuts(), QKeySequence::NativeText)));
        table->setItem(row, 1, new QTableWidgetItem(withKeys[row]->statusTip()));
    }
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);
    (new QVBoxLayout(dialog))->addWidget(table);
    const int em = fontMetrics().height();
    dialog->resize(em * 36, em * 38);
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
