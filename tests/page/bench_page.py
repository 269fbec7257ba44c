"""Times of the live page in Chromium, for tests/bench/README.md: python3 bench_page.py PROGRAM"""

import json
import os
import random
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from browsers import Chromium

MEDIAN = "const median = (all) => all.sort((a, b) => a - b)[all.length >> 1];"
STEP = MEDIAN + """
    const all = [], last = conv2dLab.state.last, many = Math.min(last, 40);
    for (let i = 0; i <= many; i++) {
      conv2dLab.view.step = Math.round(last * i / many);
      const t = performance.now(); conv2dLab.draw(); document.body.offsetHeight; all.push(performance.now() - t);
    }
    return median(all);"""
EDIT = MEDIAN + """
    const all = [];
    for (let i = 0; i < 20; i++) {
      const t = performance.now();
      conv2dLab.edits.send({ cell: arguments[0], value: String(i), merge: i > 0 }); conv2dLab.draw(); document.body.offsetHeight;
      all.push(performance.now() - t);
    }
    return median(all);"""
FLIGHTS = """
    const done = arguments[arguments.length - 1], frames = [];
    let last = 0, until = performance.now() + 3000;
    conv2dLab.player.go(0, false);
    const frame = (now) => {
      if (conv2dLab.view.flight < 1 && last) frames.push(now - last);
      last = now;
      if (conv2dLab.view.flight === 1) conv2dLab.player.go(conv2dLab.view.step + 1);
      if (now < until) requestAnimationFrame(frame);
      else window.flown = frames;
    };
    requestAnimationFrame(frame);"""


def large(folder):
    """32×32×8 with 16 filters of 3×3, SAME."""
    numbers = random.Random(18)
    call = {"input_shape": [1, 32, 32, 8], "input": [numbers.randint(-4, 4) for _ in range(32 * 32 * 8)],
            "filter_shape": [3, 3, 8, 16], "filter": [numbers.randint(-2, 2) for _ in range(9 * 8 * 16)],
            "strides": [1, 1, 1, 1], "padding": "SAME"}
    path = os.path.join(folder, "large.conv2d")
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"conv2d_lab": 1, "title": "32×32×8, 16 filters", "call": call}, file)
    return path


def main():
    with tempfile.TemporaryDirectory() as folder:
        for name, lesson in (("4×4", "example:question"), ("32×32×8, 16 filters", large(folder))):
            path = os.path.join(folder, "page.html")
            subprocess.run([sys.argv[1], "--export", path, "--format", "page", lesson], check=True)
            browser = Chromium()
            try:
                browser.go("file://" + path)
                browser.wait("document.body.dataset.ready === 'yes'")
                first = browser.execute("return performance.getEntriesByName('ready')[0].startTime", [])
                step = browser.execute(STEP, [])
                edits = [browser.execute(EDIT, [cell]) for cell in ("filter-0-0-0-0", "input-0-1-1-0")]
                browser.execute(FLIGHTS, [])
                frames = sorted(browser.wait("window.flown"))
                print(f"{name}: {os.path.getsize(path)} bytes, first picture {first:.0f} ms, step {step:.1f} ms, "
                      f"edit of a weight {edits[0]:.1f} ms, of an input {edits[1]:.1f} ms, "
                      f"{1000 * len(frames) / sum(frames):.0f} frames a second in flights, the worst frame {frames[-1]:.0f} ms")
            finally:
                browser.close()


main()
