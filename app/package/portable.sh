#!/usr/bin/env bash
# An archive that runs on other Linux systems, from any folder: bash app/package/portable.sh PROGRAM ARCHIVE.tar.gz
# Holds the program, Qt with the plugins it uses, and every library but those that belong to the system: the C library,
# and what speaks to its graphics driver. Needs patchelf. It runs where the C library is as new as the one it was built
# with.
set -euo pipefail
if [ $# -ne 2 ]; then
    echo "portable.sh: a program and an archive are wanted" >&2
    exit 2
fi
program=$1 archive=$(realpath -m "$2")
name=$(basename "$archive" .tar.gz)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
top=$work/$name
mkdir -p "$top/lib" "$top/plugins"
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || /usr/lib/qt6/bin/qtpaths --query QT_INSTALL_PLUGINS)
translations=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null || /usr/lib/qt6/bin/qtpaths --query QT_INSTALL_TRANSLATIONS)

install -m 755 "$program" "$top/conv2d-lab"
# Screens, pictures, input methods, the printer; what else lies there belongs to other programs.
for kind in platforms imageformats iconengines platforminputcontexts printsupport platformthemes xcbglintegrations \
    wayland-shell-integration wayland-decoration-client wayland-graphics-integration-client; do
    if [ -d "$plugins/$kind" ]; then cp -rL "$plugins/$kind" "$top/plugins/"; fi
done
# Those for screens without a window system bring a driver stack of their own; GTK's theme would bring all of GTK.
rm -f "$top"/plugins/platforms/libq{eglfs,linuxfb,vkkhrdisplay,minimalegl,vnc}.so "$top"/plugins/platformthemes/libqgtk3.so

# Names that every desktop has in its own way.
system='^(linux-vdso|ld-linux.*|libc|libm|libdl|libpthread|librt|libresolv|libutil|libnsl|libGL|libEGL|libGLX|libGLdispatch|libOpenGL|libdrm|libgbm|libvulkan)\.so'
find "$top" -type f \( -name '*.so*' -o -name conv2d-lab \) -print0 | xargs -0 ldd | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' |
    sort -u | while read -r library; do
    if [[ ! $(basename "$library") =~ $system ]]; then cp -L "$library" "$top/lib/"; fi
done
chmod -R u+w "$top"
for file in "$top"/lib/*; do patchelf --force-rpath --set-rpath '$ORIGIN' "$file"; done
find "$top/plugins" -name '*.so' -exec patchelf --force-rpath --set-rpath '$ORIGIN/../../lib' {} +
patchelf --force-rpath --set-rpath '$ORIGIN/lib' "$top/conv2d-lab"
strip --strip-unneeded "$top"/lib/*.so* "$top"/plugins/*/*.so "$top/conv2d-lab"
printf '[Paths]\nPrefix = .\nPlugins = plugins\nTranslations = translations\n' >"$top/qt.conf"
mkdir "$top/translations"
for language in de es fr zh_CN; do
    if [ -f "$translations/qtbase_$language.qm" ]; then cp "$translations/qtbase_$language.qm" "$top/translations/"; fi
done
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cp "$root/LICENSE" "$root/resources/desktop/org.conv2dlab.conv2dlab.desktop" "$root/resources/icons/conv2d-lab.svg" "$top/"
tar --sort=name --owner=0 --group=0 -C "$work" -czf "$archive" "$name"
