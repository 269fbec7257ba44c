#pragma once

#include "ui/document/read_file.h"

#include <QByteArray>
#include <QString>

namespace lab::ui {

/// What a save could not keep.
struct Saved {
    int otherNames = 0; ///< hard links of the old file, which still have the old bytes
};

/// A file that is written whole beside its place, and comes into its place at once or not at all. Mode, owner where
/// that is allowed and extended attributes of the old file are kept; a link to a file stays a link. Pipes, devices,
/// standard output ("-") and other open descriptors are written straight away and never replaced.
class StagedFile
{
public:
    StagedFile(StagedFile &&other) noexcept;
    StagedFile &operator=(StagedFile &&) = delete;
    ~StagedFile(); ///< what was not committed goes

    /// Errors: Io with the system's reason; Cancelled where `stop` says so while a pipe is full.
    [[nodiscard]] static Result<StagedFile> write(const QString &path, const QByteArray &bytes,
                                                  const StopAsked &stop = {});
    [[nodiscard]] Result<Saved> commit();

private:
    StagedFile() = default;
    QByteArray m_place; ///< empty: it was written straight away
    QByteArray m_name;
    Saved m_saved;
};

/// Writes a file all or not at all. The one function that writes a user's file. On success the bytes are on the disk;
/// on a failure the old file is as it was. Errors: those of StagedFile.
[[nodiscard]] Result<Saved> saveAtomically(const QString &path, const QByteArray &bytes, const StopAsked &stop = {});

/// For the user: that hard links of a file that was replaced still have its old content.
[[nodiscard]] QString otherNamesSentence(int names);

/// For a program that is told to end, from any thread: files that are not in their place yet go, and none comes into
/// its place any more.
void dropStagedFiles();

} // namespace lab::ui
