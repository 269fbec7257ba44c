#include "ui/exporting/film.h"

#include <QCoreApplication>

namespace lab::ui {

// What stands in for film.cpp where the program is built without FFmpeg's libraries (LAB_FILM=OFF).

struct FilmWriter::Encoder {
};

QString filmRefusal(FilmKind)
{
    return QCoreApplication::translate("Film",
                                       "This program was built without FFmpeg's libraries, so it writes no films.");
}

FilmWriter::FilmWriter(FilmKind, QSize, int) {}
FilmWriter::~FilmWriter() = default;

bool FilmWriter::add(const QImage &)
{
    return false;
}

bool FilmWriter::repeat()
{
    return false;
}

QByteArray FilmWriter::finish()
{
    return {};
}

QString FilmWriter::errorText() const
{
    return filmRefusal(FilmKind::Mp4);
}

} // namespace lab::ui
