#!/usr/bin/env bash
# Installs what is missing, builds, runs every test.
# bash tests/run.sh [--preset dev|clang|asan|tsan] [--long [SEED]] [--coverage] [--bench] [--peers] [--fuzz [SECONDS [SEED]]]
#     [--torture [SECONDS [SEED]]] [-- CTEST ARGUMENTS]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=dev
bench=no
peers=no
coverage=no
long=no
fuzz=0 # seconds for each reader
torture=0 # seconds for each kind
seed=1 # the same cases every time, so that nothing fails by chance; --long draws another
number() { case "${1:-}" in "" | *[!0-9]*) return 1 ;; esac; }
while [ $# -gt 0 ]; do
    case "$1" in
        --preset) preset=$2; shift 2 ;;
        --bench) bench=yes; shift ;;
        --peers) peers=yes; shift ;;
        --coverage) coverage=yes; preset=coverage; shift ;;
        --long)
            long=yes
            seed=$((RANDOM * 32768 + RANDOM + 1))
            shift
            if number "${1:-}"; then seed=$1; shift; fi
            ;;
        --fuzz)
            fuzz=20
            shift
            if number "${1:-}"; then fuzz=$1; shift; fi
            if number "${1:-}"; then seed=$1; shift; fi
            ;;
        --torture)
            torture=60
            shift
            if number "${1:-}"; then torture=$1; shift; fi
            if number "${1:-}"; then seed=$1; shift; fi
            ;;
        --) shift; break ;;
        *) echo "tests/run.sh: unknown option $1" >&2; exit 2 ;;
    esac
done
cd "$root"
export QT_QPA_PLATFORM=offscreen

build() { # preset, more for cmake
    echo "Building ($1) …"
    cmake --preset "$@" >/dev/null
    cmake --build --preset "$1" -- --quiet
}

if [ "$bench" = yes ]; then
    bash app/install_packages.sh build run bench
    build bench
    # PyTorch and ONNX Runtime take part where --peers has brought them.
    if [ -x .build/peers/bin/python ]; then export LAB_PEERS_PYTHON="$root/.build/peers/bin/python"; fi
    for program in .build/bench/tests/bench/bench_*; do
        if [ -x "$program" ] && [ -f "$program" ]; then echo "== $(basename "$program")"; "$program" "$@"; fi
    done
    exit 0
fi

# The exported programs run on the real libraries, from a virtual environment outside the sources.
if [ "$peers" = yes ]; then
    bash app/install_packages.sh build run test
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" --target conv2d-lab -- --quiet
    [ -x .build/peers/bin/python ] || python3 -m venv .build/peers
    .build/peers/bin/pip install --quiet --upgrade tensorflow-cpu torch onnx onnxruntime
    program=.build/$preset/app/conv2d-lab
    failed=0
    for example in $("$program" --list-examples | cut -f1); do
        for library in tensorflow keras pytorch; do
            code=.build/peers/$example-$library.py
            if ! "$program" --export "$code" --format "$library" "example:$example" </dev/null 2>"$code.out"; then
                echo "none    $example $library: $(tail -1 "$code.out")"
            elif TF_CPP_MIN_LOG_LEVEL=3 .build/peers/bin/python "$code" >"$code.out" 2>&1; then
                echo "good    $example $library"
            else
                echo "FAILED  $example $library: $(tail -1 "$code.out" 2>/dev/null)"
                failed=1
            fi
        done
    done
    exit $failed
fi

# Every reader against random files; a long run keeps what it finds new beside the seeds, to be committed.
fuzzing() {
    bash app/install_packages.sh build run check
    build fuzz
    local name
    found=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -rf '$found'" EXIT
    # As many at a time as there are processors.
    export found fuzz seed
    # shellcheck disable=SC2016
    printf '%s\n' tests/fuzz/*.dict | xargs -P "$(nproc)" -I{} bash -c '
        name=$(basename "$1" .dict)
        mkdir -p "$found/$name"
        log=.build/fuzz/$name.log
        if ! ".build/fuzz/tests/fuzz/fuzz_$name" -seed="$seed" -max_total_time="$fuzz" -timeout=10 -rss_limit_mb=1024 \
            -max_len=16384 -dict="$1" -artifact_prefix=.build/fuzz/ -print_final_stats=1 "$found/$name" \
            "tests/fuzz/corpus_$name" >"$log" 2>&1; then
            tail -40 "$log"
            exit 1
        fi
        echo "$name, $fuzz s from seed $seed:" $(grep -E "number_of_executed_units|new_units_added|peak_rss_mb" "$log")
        ' fuzzer {} || exit 1
    if [ $long = yes ]; then
        for dictionary in tests/fuzz/*.dict; do
            name=$(basename "$dictionary" .dict)
            ".build/fuzz/tests/fuzz/fuzz_$name" -merge=1 -max_len=1024 "tests/fuzz/corpus_$name" "$found/$name" \
                >.build/fuzz/"$name"-merge.log 2>&1
        done
    fi
    if [ $long = yes ]; then git status --short tests/fuzz; fi
}
if [ "$fuzz" -gt 0 ] && [ $long = no ]; then fuzzing; exit 0; fi

# Saves of which every file operation fails or is the last one, programs that are killed while they edit, and random
# events in the window, under the address sanitizer, again and again for so many seconds each.
if [ "$torture" -gt 0 ]; then
    bash app/install_packages.sh build run test check
    echo "Building (asan) …"
    cmake --preset asan >/dev/null
    cmake --build --preset asan --target test_lesson_file random_events -- --quiet
    export LSAN_OPTIONS=suppressions=$root/tests/leak_sanitizer.supp:print_suppressions=0
    if ! grep -q 'LAB_LEAKS_ARE_SEEN:INTERNAL=1' .build/asan/CMakeCache.txt; then export ASAN_OPTIONS=detect_leaks=0; fi
    for case in aSaveIsAllOrNothingAndNeverLies aCrashCostsAtMostTheLastEdit; do
        rounds=0
        end=$((SECONDS + torture))
        while [ $SECONDS -lt $end ]; do
            .build/asan/tests/ui/document/test_lesson_file $case >.build/asan/torture.log 2>&1 \
                || { tail -40 .build/asan/torture.log; exit 1; }
            rounds=$((rounds + 1))
        done
        echo "$case: $rounds rounds"
    done
    timeout $((torture + 60)) .build/asan/tests/ui/window/random_events "$torture" "$seed" 2>.build/asan/torture.log \
        || { tail -60 .build/asan/torture.log; echo "random events, seed $seed"; exit 1; }
    exit 0
fi

sections=(build run page test)
case $preset in clang | asan | tsan | coverage) sections+=(check) ;; esac
bash app/install_packages.sh "${sections[@]}"
if [ $long = yes ]; then
    echo "Seed $seed; again by: bash tests/run.sh --long $seed"
    build "$preset" -DLAB_SEED="$seed" -DLAB_PROPERTY_RUNS=2000
else
    build "$preset" -DLAB_SEED=1 -DLAB_PROPERTY_RUNS=100
fi
echo "Running the tests ($preset) …"
code=0
ctest --preset "$preset" -j "$(nproc)" "$@" || code=$?
# ctest does not see what is skipped inside a test program.
if grep -a '^SKIP ' ".build/$preset/Testing/Temporary/LastTest.log"; then
    echo "These were skipped."
else
    echo "None was skipped."
fi
if [ $coverage = yes ]; then
    gcovr --root . --filter app/ --filter core/ --filter ui/ --json-summary .build/coverage/lines.json \
        .build/coverage >/dev/null
    python3 tests/coverage.py .build/coverage/lines.json
fi
if [ $long = yes ]; then
    if [ "$fuzz" -eq 0 ]; then fuzz=120; fi
    fuzzing
fi
exit $code
