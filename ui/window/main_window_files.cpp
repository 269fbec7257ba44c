#include "ui/window/main_window.h"

#include "ui/document/file_name.h"
#include "ui/editing/call_panel.h"
#include "ui/editing/tensor_panel.h"
#include "ui/importing/paste_code_sheet.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/player/icons.h"
#include "ui/window/card.h"
#include "ui/window/file_flow.h"
#include "ui/window/first_minute.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QUndoView>
#include <QVBoxLayout>

namespace lab::ui {

namespace {

/// Covers the window while something that can be opened is dragged over it.
class DropTarget final : public QWidget
{
public:
    explicit DropTarget(QWidget *window) : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const int em = fontMetrics().height();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = palette().color(QPalette::Base);
        veil.setAlphaF(0.85F);
        painter.fillRect(rect(), veil);
        const QColor accent = palette().color(QPalette::Highlight);
        painter.setPen(QPen(accent, 3, Qt::DashLine));
        painter.drawRoundedRect(rect().adjusted(em, em, -em, -em), em, em);
        painter.drawPixmap(width() / 2 - em * 2, height() / 2 - em * 5,
                           iconPixmap("drop", em * 4, accent, devicePixelRatioF()));
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.4);
        large.setBold(true);
        painter.setFont(large);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter, MainWindow::tr("Drop it here: a lesson, an image, numbers or code"));
    }
};

} // namespace

void MainWindow::connectFiles()
{
    const Actions &actions = *m_actions;
    connect(actions[Command::New], &QAction::triggered, m_files, &FileFlow::newFromExample);
    connect(actions[Command::Open], &QAction::triggered, m_files, &FileFlow::openWithDialog);
    connect(actions[Command::Save], &QAction::triggered, m_files, &FileFlow::save);
    connect(actions[Command::SaveAs], &QAction::triggered, m_files, &FileFlow::saveAs);
    connect(actions.recentMenu(), &QMenu::aboutToShow, this,
            [this] { m_files->fillRecentMenu(m_actions->recentMenu()); });
    connect(m_files, &FileFlow::fileChanged, this, &MainWindow::renewTitle);
    connect(m_files, &FileFlow::codeWanted, this, &MainWindow::pasteCode);
    connect(m_files, &FileFlow::lessonOpened, this, [this] {
        const bool asks = !m_document.lesson().pages.empty();
        m_viewing.setResultsShown(!asks);
        if (asks)
            showPage(m_lessonPanel);
    });
    connect(m_document.lessonStack(), &QUndoStack::cleanChanged, this, &MainWindow::renewTitle);
    connect(&m_document, &Document::walkthroughChanged, this, &MainWindow::renewTitle);
    connect(actions[Command::Paste], &QAction::triggered, this, [this] {
        if (const QMimeData *brought = QGuiApplication::clipboard()->mimeData())
            take(*brought);
    });
    const std::pair<Command, QWidget *> sheets[] = {
        {Command::EditCall, m_callPanel}, {Command::EditInput, m_inputPanel}, {Command::EditFilter, m_filterPanel}};
    for (const auto &[command, page] : sheets)
        connect(actions[command], &QAction::triggered, this, [this, page = page] {
            (*m_actions)[Command::ShowCall]->setChecked(true);
            m_left->showPage(page);
            page->setFocus();
        });
    connect(actions[Command::History], &QAction::triggered, this, [this] {
        auto *dialog = new QDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("What was changed"));
        auto *view = new QUndoView(m_document.undoGroup(), dialog);
        view->setEmptyLabel(tr("As it was opened"));
        (new QVBoxLayout(dialog))->addWidget(view);
        dialog->show();
    });
}

void MainWindow::openExample(const QString &name)
{
    m_files->openExample(name);
}

void MainWindow::beginFirstMinute()
{
    (*m_actions)[Command::ShowCall]->setChecked(false);
    auto *minute = new FirstMinute(&m_document, &m_player, m_stage);
    connect(minute, &FirstMinute::lessonWanted, this, [this] { openExample("lesson_01_three_steps"); });
}

void MainWindow::openFile(const QString &path)
{
    if (path.startsWith("example:"))
        openExample(path.mid(8));
    else
        m_files->open(path);
}

void MainWindow::renewTitle()
{
    setWindowTitle(m_files->title() + "[*]");
    setWindowModified(m_document.isModified());
    m_examples->setPlaceholderText(m_files->title());
    const QString name = m_files->exampleName(); // the list's headings have no name either
    m_examples->setCurrentIndex(name.isEmpty() ? -1 : m_examples->findData(name));
}

/// Code goes to the sheet that reads it along; everything else is opened.
void MainWindow::take(const QMimeData &brought)
{
    QString code;
    if (brought.hasUrls() && !brought.urls().isEmpty()) {
        const QString path = fileNameOf(brought.urls().first());
        if (path.endsWith(".py") || path.endsWith(".ipynb")) {
            const std::optional<FileContents> contents = m_files->read(path);
            if (!contents)
                return;
            code = PasteCodeSheet::codeIn(contents->bytes, path);
        }
    } else if (brought.hasText() && PasteCodeSheet::looksLikeCode(brought.text())) {
        code = brought.text();
    }
    if (code.isEmpty()) {
        m_files->take(brought);
        return;
    }
    auto *sheet = new PasteCodeSheet(&m_document, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setCode(code);
    sheet->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileFlow::canTake(*event->mimeData()))
        return;
    event->acceptProposedAction();
    if (!m_dropTarget)
        m_dropTarget = new DropTarget(centralWidget());
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    delete std::exchange(m_dropTarget, nullptr);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    delete std::exchange(m_dropTarget, nullptr);
    event->acceptProposedAction();
    take(*event->mimeData());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave())
        return event->ignore();
    m_files->leave();
    keepSettings();
    event->accept();
}

} // namespace lab::ui
