#!/usr/bin/env bash
# The archive for other Linux systems, unpacked where it was not made and with the system's Qt hidden:
# bash tests/portable.sh PROGRAM. Needs patchelf and user namespaces (or root).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [ "${1:-}" = --inside ]; then # a mount namespace of its own
    folder=$2
    for hidden in /usr/lib/*/qt6 /usr/share/qt6; do
        if [ -d "$hidden" ]; then mount -t tmpfs none "$hidden"; fi
    done
    for library in /usr/lib/*/libQt6*.so.6 /usr/lib/*/lib{zip,gif,webp,avcodec,icu}*.so.*; do
        if [ -f "$library" ]; then mount --bind /dev/null "$(realpath "$library")"; fi
    done
    cd /
    unset LD_LIBRARY_PATH
    # Every library that is not the system's own comes from the archive.
    if LD_TRACE_LOADED_OBJECTS=1 "$folder/conv2d-lab" | grep -E 'libQt6|libzip|not found' | grep -vF "$folder/lib/"; then
        echo "portable.sh: libraries of the system are used" >&2
        exit 1
    fi
    said=$(QT_QPA_PLATFORM=offscreen "$folder/conv2d-lab" --print example:question)
    grep -q '14, *6, *6, *12' <<<"$said"
    QT_QPA_PLATFORM=offscreen "$folder/conv2d-lab" --export "$folder/picture.png" example:question
    QT_QPA_PLATFORM=offscreen "$folder/conv2d-lab" --language de --export "$folder/handout.pdf" example:question
    test "$(head -c 4 "$folder/picture.png" | tail -c 3)" = PNG
    test "$(head -c 4 "$folder/handout.pdf")" = %PDF
    # A real window on an X server, with the archive's own plugin.
    if command -v xvfb-run >/dev/null; then
        code=0
        QT_QPA_PLATFORM=xcb timeout 6 xvfb-run -a "$folder/conv2d-lab" || code=$?
        if [ $code -ne 124 ]; then
            echo "portable.sh: the window ended with $code" >&2
            exit 1
        fi
    fi
    echo "portable.sh: it runs"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bash "$root/app/package/portable.sh" "$1" "$work/archive.tar.gz"
mkdir "$work/another folder"
tar -C "$work/another folder" -xzf "$work/archive.tar.gz"
unshare --mount --map-root-user --fork bash "${BASH_SOURCE[0]}" --inside "$work/another folder/archive"
