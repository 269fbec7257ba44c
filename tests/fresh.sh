#!/usr/bin/env bash
# The README's two commands on a machine that has nothing: bash tests/fresh.sh [--keep] [SUITE...]
# Makes a bare root of each Debian suite (trixie where none is named), clones the last commit into it, runs app/run.sh
# and tests/run.sh there, says times and results. Needs root and debootstrap. --keep goes on in the roots that stand.
# Roots stand in $TMPDIR/conv2d-lab-fresh with fetched packages and a compiler cache beside them; times without that
# cache: delete SUITE.ccache first.
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
roots=${TMPDIR:-/tmp}/conv2d-lab-fresh

# Inside: a mount namespace of its own, so that nothing stays mounted and nothing outside is ever deleted.
if [ "${1:-}" = --inside ]; then
    suite=$2
    root=$roots/$suite
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount --rbind /sys "$root/sys"
    mount --bind "$roots/$suite.debs" "$root/var/cache/apt/archives"
    mkdir -p "$root/root/.cache/ccache"
    mount --bind "$roots/$suite.ccache" "$root/root/.cache/ccache"
    run() { # title, command
        local start=$SECONDS code=0
        chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM=dumb \
            bash -c "cd /root/conv2d-lab && $2" >"$roots/$suite-$1.log" 2>&1 </dev/null || code=$?
        local seconds=$((SECONDS - start))
        printf '%s: %-10s %2d min %02d s, %s\n' "$suite" "$1" $((seconds / 60)) $((seconds % 60)) \
            "$([ $code -eq 0 ] && echo good || echo "FAILED ($code), see $roots/$suite-$1.log")"
        return $code
    }
    code=0
    run start 'said=$(bash app/run.sh --print example:question) && echo "$said" && grep -q "14, 6, 6, 12" <<<"$said"' || code=$?
    run tests 'bash tests/run.sh' || code=$?
    grep -aE '^[0-9]+% tests passed|^The following tests|^[[:space:]]+[0-9]+ - |^SKIP |skipped\.$' "$roots/$suite-tests.log" \
        || true
    exit $code
fi

keep=no
suites=()
for argument in "$@"; do
    if [ "$argument" = --keep ]; then keep=yes; else suites+=("$argument"); fi
done
if [ ${#suites[@]} -eq 0 ]; then suites=(trixie); fi
if [ "$(id -u)" -ne 0 ]; then echo "fresh.sh: making a root needs root" >&2; exit 1; fi
if ! command -v debootstrap >/dev/null; then echo "fresh.sh: debootstrap is missing" >&2; exit 1; fi

# Mirror, keyring and settings are the machine's own.
mirror=$(apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 'Created-By: Packages' \
    | sed -n 's/^Debian //p' | grep -v security | head -1)
if [ -z "$mirror" ]; then echo "fresh.sh: this machine's package sources name no mirror of Debian" >&2; exit 1; fi
keyring=()
if [ -f /usr/share/keyrings/debian-archive-keyring.gpg ]; then keyring=(--keyring=/usr/share/keyrings/debian-archive-keyring.gpg); fi

failed=0
for suite in "${suites[@]}"; do
    root=$roots/$suite
    mkdir -p "$root" "$roots/$suite.debs" "$roots/$suite.ccache"
    if [ $keep = no ] || [ ! -d "$root/var/lib/dpkg" ]; then
        if grep -q " $root/" /proc/mounts; then echo "fresh.sh: something is mounted in $root" >&2; exit 1; fi
        rm -rf --one-file-system "$root"
        start=$SECONDS
        debootstrap --variant=minbase --cache-dir="$roots/$suite.debs" "${keyring[@]}" "$suite" "$root" "$mirror" >"$roots/$suite-root.log" 2>&1 \
            || { tail "$roots/$suite-root.log" >&2; exit 1; }
        echo "$suite: bare root in $((SECONDS - start)) s"
    fi
    apt-config dump Acquire | grep -iE '^Acquire::(https?|ftp|Check|Retries|Force)' >"$root/etc/apt/apt.conf.d/99machine" || true
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    rm -rf "$root/root/conv2d-lab"
    git clone -q --no-hardlinks "$repository" "$root/root/conv2d-lab"
    echo "$suite: commit $(git -C "$root/root/conv2d-lab" rev-parse --short HEAD)"
    unshare --mount --pid --fork bash "${BASH_SOURCE[0]}" --inside "$suite" || failed=1
done
exit $failed
