#!/usr/bin/env bash
# Makes every picture of the README anew: bash resources/screenshots/make.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bash app/install_packages.sh build run test
cmake --preset dev >/dev/null
cmake --build --preset dev --target test_pictures -- --quiet
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LAB_PICTURES=resources/screenshots .build/dev/tests/app/test_pictures

# The first minute, as the window plays it.
.build/dev/app/conv2d-lab --export resources/screenshots/first-minute.gif --order window --size 960x640 --fps 10 --captions example:question

# A filter that learns.
.build/dev/app/conv2d-lab --export resources/screenshots/learn-sobel.gif --learn 400 --size 960x540 --fps 6 example:learn_sobel

# Figures as an author makes them for a paper.
.build/dev/app/conv2d-lab --export resources/screenshots/film-strip.png --columns 4 --scale 2 \
    --theme print example:question

# The live page: desktop, tablet, phone.
pages=$(mktemp -d)
python3 tests/page/live_page.py .build/dev/app/conv2d-lab pictures "$pages"
cp "$pages"/question-desktop-light.png "$pages"/lesson-tablet-light.png "$pages"/question-phone-dark.png \
    resources/screenshots/page/
rm -r "$pages"
