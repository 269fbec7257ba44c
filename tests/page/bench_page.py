"""Times of the live page in Chromium, for tests/bench/README.md: python3 bench_page.py PROGRAM"""

import json
import os
import random
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from browsers import Chromium

STEPS = """
    const all = [], last = conv2dLab.state.last, many = Math.min(last, 20);
    for (let i = 1; i <= many; i++) {
      conv2dLab.view.step = Math.round(last * i / many) - 1;
      conv2dLab.draw(); document.body.offsetHeight;
      conv2dLab.view.step++;
      const t = performance.now(); conv2dLab.draw(); document.body.offsetHeight; all.push(performance.now() - t);
    }
    return all;"""
EDITS = """
    const all = [];
    for (let i = 0; i < 10; i++) {
      const t = performance.now();
      conv2dLab.edits.send({ cell: arguments[0], value: String(i), merge: true }); conv2dLab.draw(); document.body.offsetHeight;
      all.push(performance.now() - t);
    }
    return all;"""
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


def best(browser, script, *arguments):
    """Median and worst of several steps or edits, of each of which the best of nine tries counts: a busy machine takes its share of the others."""
    times = sorted(min(tries) for tries in zip(*(browser.execute(script, list(arguments)) for _ in range(9))))
    return f"{times[len(times) // 2]:.1f} ms (the worst {times[-1]:.1f} ms)"


def main():
    with tempfile.TemporaryDirectory() as folder:
        for name, lesson in (("4×4", "example:question"), ("32×32×8, 16 filters", large(folder))):
            path = os.path.join(folder, "page.html")
            subprocess.run([sys.argv[1], "--export", path, "--format", "page", lesson], check=True)
            browser = Chromium()
            try:
                firsts = []
                for _ in range(5):
                    browser.go("file://" + path)
                    browser.wait("document.body.dataset.ready === 'yes'")
                    firsts.append(browser.execute("return performance.getEntriesByName('ready')[0].startTime", []))
                step = best(browser, STEPS)
                weight, cell = best(browser, EDITS, "filter-0-0-0-0"), best(browser, EDITS, "input-0-1-1-0")
                browser.execute(FLIGHTS, [])
                frames = sorted(browser.wait("window.flown"))
                print(f"{name}: {os.path.getsize(path)} bytes, first picture {min(firsts):.0f} ms, step {step}, edit of a weight {weight}, of an input {cell}, "
                      f"{1000 * len(frames) / sum(frames):.0f} frames a second in flights, the middle one {frames[len(frames) // 2]:.1f} ms; load {os.getloadavg()[0]:.0f}")
            finally:
                browser.close()


main()
