// Edits a lesson until it is killed: edit_until_killed FOLDER. Prints the number of each edit when it is made; edit k
// sets the first input number to k. The next edit waits until the one before is in the journal.

#include "ui/document/autosave.h"
#include "ui/document/commands.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    lab::ui::Document document;
    lab::ui::Autosave autosave(&document, QCoreApplication::arguments().value(1));
    autosave.setOriginal("/somewhere/lesson é.conv2d");
    int edit = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        autosave.finish();
        document.undoStack()->push(new lab::ui::SetCell(document, lab::ui::SetCell::Target::Input, 0, float(++edit)));
        std::printf("%d\n", edit);
        std::fflush(stdout);
    });
    timer.start(0);
    return QCoreApplication::exec();
}
