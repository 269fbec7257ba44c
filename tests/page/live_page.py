"""Drives the live page as a reader does: python3 live_page.py PROGRAM [chromium] [firefox] [phone] [pictures FOLDER]"""

import base64
import functools
import hashlib
import http.server
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from xml.etree import ElementTree

sys.dont_write_bytecode = True
from browsers import Chromium, Firefox

RIGHT, LEFT, CONTROL, ENTER, ESCAPE, BACK = "\ue014", "\ue012", "\ue009", "\ue007", "\ue00c", "\ue003"
LESSONS = os.path.join(os.path.dirname(__file__), "..", "..", "resources", "lessons")
TEXT = "document.querySelector(arguments[0])?.textContent"


def equal(found, wanted):
    if found != wanted:
        raise AssertionError(f"{found!r} instead of {wanted!r}")


def true(found, what):
    if not found:
        raise AssertionError(what)


def export(program, folder, lesson, *more):
    path = os.path.join(folder, os.path.basename(lesson).replace(":", "_") + ".html")
    subprocess.run([program, "--export", path, "--format", "page", *more, lesson], check=True)
    return path


def open_page(browser, path):
    browser.go("file://" + path)
    browser.wait("document.body.dataset.ready === 'yes'")


def number_in(browser, cell):
    """What the picture shows in a cell: the texts that lie in its box."""
    return browser.run("""(() => { const box = document.getElementById(arguments[0]).getBBox();
        return [...document.querySelectorAll('#picture text')].filter((t) => { const b = t.getBBox(), x = b.x + b.width / 2, y = b.y + b.height / 2;
            return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height; }).map((t) => t.textContent).join(' '); })()""", cell)


def shows(browser, cell, number):
    end = time.time() + 5
    while number_in(browser, cell) != number:
        true(time.time() < end, f"{cell} shows {number_in(browser, cell)!r} instead of {number!r}")
        time.sleep(0.05)


def question(browser, path):
    open_page(browser, path)
    equal(browser.run("performance.getEntriesByType('resource').length"), 0)
    equal(browser.run(TEXT, "#place"), "Step 0 of 18")
    browser.wait("document.querySelector('#explain .about').textContent.startsWith('The example from the forum')")
    browser.run("document.querySelector('#stage').focus()")
    browser.keys(RIGHT * 15)
    browser.wait("document.querySelector('#place').textContent === 'Step 15 of 18'")
    browser.wait("document.querySelector('#sentence').textContent.includes('output row 0, column 1')")
    # Hovering tells a cell's links.
    browser.hover("#input-0-1-1-0")
    browser.wait("document.querySelector('#sentence').textContent.includes('read by 4 windows')")
    # A double tap changes a number; everything follows; undo takes it back in one step.
    shows(browser, "output-0-0-1-0", "6")
    browser.click("#filter-1-2-0-0")
    browser.click("#filter-1-2-0-0")
    browser.wait("document.activeElement.id === 'cell-field'")
    browser.keys("5" + ENTER)
    browser.wait("document.querySelector('#cell-field') === null")
    browser.wait("document.querySelector('#call').textContent !== ''")
    shows(browser, "output-0-0-1-0", "11")
    browser.click("#undo")
    equal(browser.wait("document.querySelector('#undo').disabled && 'undone'"), "undone")
    shows(browser, "output-0-0-1-0", "6")
    # The call's text.
    browser.run("(() => { panels.tab = 'call'; panels.show(); document.querySelector('#call-text').focus(); document.querySelector('#call-text').select(); })()")
    browser.keys('tf.nn.conv2d(input, filters, strides=2, padding="SAME")')
    browser.chord(CONTROL, ENTER)
    browser.wait("document.querySelector('#shapes-line').textContent === '[1, 4, 4, 1] → [1, 2, 2, 1]' && state.call.padding === 'SAME'")
    browser.run("document.querySelector('#stage').focus()")
    browser.chord(CONTROL, "z")
    browser.wait("state.call.padding === 'VALID'")
    # Predict, wrongly and rightly.
    browser.run("player.go(15, false)")
    browser.click("#predict")
    browser.wait("document.querySelector('#step-answer') !== null")
    shows(browser, "output-0-0-1-0", "")
    browser.run("document.querySelector('#step-answer').focus()")
    browser.keys("9" + ENTER)
    browser.wait("document.querySelector('#step-verdict.wrong') !== null")
    browser.run("document.querySelector('#step-answer').select()")
    browser.keys("6" + ENTER)
    browser.wait("document.querySelector('#step-verdict.right') !== null")
    browser.click("#explore")
    # Keyboard in the grids.
    browser.wait("document.querySelectorAll('#grids [role=gridcell]').length > 50")
    browser.run("document.querySelector('#grids [data-cell=\"filter-0-0-0-0\"]').focus()")
    browser.keys(RIGHT + "7" + ENTER)
    browser.wait("state.canUndo && engine.ask('cell', {cell: 'filter-0-1-0-0'}).value === '7'")
    # Code by its letter, unless letters are switched off; link, paper.
    browser.run("panels.open('explain')")
    browser.click("#more")
    browser.run("document.querySelector('#letters').click()")
    browser.run("document.querySelector('#stage').focus()")
    browser.keys("c" + RIGHT)
    equal(browser.run("panels.tab"), "explain")
    browser.run("document.querySelector('#letters').click()")
    browser.keys(LEFT + "c")
    equal(browser.run("panels.tab"), "code")
    browser.wait("document.querySelector('#code [aria-current=step]') !== null")
    link = browser.execute("return window.conv2dLab.lessonLink()", [])
    true(link and len(link) < 9000, "a link")
    browser.run("guarded(() => engine.exports.lab_draw(4294967280)) === undefined")  # a trap inside the engine
    browser.wait("!document.querySelector('#notice').hidden && state.last === 18")
    pdf = browser.pdf()
    true(pdf.startswith(b"%PDF") and len(pdf) > 5000, "a PDF")
    browser.go("about:blank")
    browser.go(link)
    browser.wait("document.body.dataset.ready === 'yes'")
    browser.wait("engine.ask('cell', {cell: 'filter-0-1-0-0'}).value === '7'")


def lesson(browser, path):
    """Lesson 1 to its end."""
    open_page(browser, path)
    for page, answer in enumerate(["1 2 2 1", "3", "2 1 0 1 2 4 3 1 0", "6"]):
        browser.wait("document.querySelector('#task-answer') !== null && lesson.page === arguments[0]", page)
        if page == 0:  # nothing on the page tells the shape that is asked for
            true("2, 2, 1]" not in browser.run("document.body.innerText"), "the answer stands on the page")
        if page == 3:
            browser.run("document.querySelector('#task-answer').focus()")
            browser.keys("7" + ENTER)
            browser.wait("document.querySelector('#task-verdict.wrong') !== null")
            browser.run("document.querySelector('#task-answer').select()")
        else:
            browser.run("document.querySelector('#task-answer').focus()")
        browser.keys(answer + ENTER)
        browser.wait("document.querySelector('#task-verdict.right') !== null")
        browser.click("#lesson .next")
    browser.wait("lesson.page === 4")
    browser.click("#filter-0-0-0-0")
    browser.click("#filter-0-0-0-0")
    browser.wait("document.activeElement.id === 'cell-field'")
    browser.keys("2.5" + ENTER)
    browser.wait("[...document.querySelectorAll('.dots button')].every((dot) => dot.textContent === '✓')")


def block(browser, path):
    """What follows a convolution: its planes and phases, its steps, the way of a number."""
    open_page(browser, path)
    true(browser.run("document.querySelector('#notice').hidden"), "nothing is left out")
    equal(browser.run("state.segments.map((one) => one.phase).join()"), "call,flatten,extract,multiply,reshape,bias,activate,pool")
    equal(browser.run("[...document.querySelectorAll('#phases .phase')].slice(5).map((one) => one.textContent).join()"), "+ bias,Activation,Pooling")
    browser.run("document.querySelector('#stage').focus()")
    browser.keys("8")
    browser.run("player.go(player.last, false)")
    shows(browser, "biased-0-0-0-0", "7")
    shows(browser, "activated-0-0-0-0", "7")
    shows(browser, "pooled-0-0-0-0", "7")
    browser.hover("#pooled-0-0-0-0")
    browser.wait("document.querySelector('#sentence').textContent.includes('the largest of 4 numbers')")
    browser.run("(() => { edits.send({cell: 'input-0-0-0-0', value: '9'}); draw(); })()")
    true(number_in(browser, "pooled-0-0-0-0") != "7", "the planes follow an edit")


def way_back(browser, path):
    """Both gradients of the question: what they begin with, their numbers, phases of their own; Predict asks nothing."""
    open_page(browser, path)
    browser.wait("document.querySelectorAll('#story button').length === 3")
    browser.run(PRESS, "∂L/∂input")
    equal(browser.run("[...document.querySelectorAll('#phases .phase')].map((one) => one.textContent).join()"), "The call,Flatten filterᵀ,dY as rows,Multiply,Add back (col2im)")
    browser.run("player.go(player.last, false)")
    shows(browser, "input-0-0-0-0", "1 1×")
    equal(browser.run("state.editable.join()"), "filter,output")
    # A number of dY is typed where it stands.
    browser.click("#output-0-0-0-0")
    browser.click("#output-0-0-0-0")
    browser.wait("document.activeElement.id === 'cell-field'")
    browser.keys("3" + ENTER)
    shows(browser, "input-0-0-0-0", "3 1×")
    equal(browser.run("state.dy"), "values")
    true("NumPy" in browser.run("(() => { panels.open('code'); return document.querySelector('#code').textContent; })()"), "the program")
    browser.run("panels.open('explain')")
    browser.run(PRESS, "∂L/∂filter")
    browser.run("player.go(player.last, false)")
    shows(browser, "output-0-0-0-0", "18")
    browser.run("edits.undo()")
    shows(browser, "output-0-0-0-0", "10")
    browser.run("edits.send({dy: 'target', numbers: '14 6 6 12'})")  # the output itself: no error
    shows(browser, "output-0-0-0-0", "0")
    browser.run("edits.send({dy: 'values', numbers: '1 2'})")
    browser.wait("!document.querySelector('#notice').hidden && state.dy === 'target'")
    # Predict asks for one number of the way back, and names a mistake in it.
    browser.run("(() => { edits.undo(); player.go(player.last, false); })()")
    browser.click("#predict")
    browser.wait("document.querySelector('#explain .task') !== null && document.querySelector('#step-answer') === null")
    browser.run("player.byPhase(-1)")
    browser.wait("document.querySelector('#explain .prompt')?.textContent.startsWith('What is ∂L/∂filter at the weight in row 0, column 0')")
    shows(browser, "output-0-0-0-0", "")
    shows(browser, "output-0-0-1-0", "")  # nor is it told ahead
    for answer, verdict in (("6", "One window is missing"), ("10", "Right")):
        browser.run("(() => { document.querySelector('#step-answer').focus(); document.querySelector('#step-answer').select(); })()")
        browser.keys(answer + ENTER)
        browser.wait("document.querySelector('#step-verdict').textContent.includes(arguments[0])", verdict)
    browser.click("#explore")
    browser.run(PRESS, "Forward")
    equal(browser.run("state.segments.length"), 5)
    # What follows, by its fields and as text.
    browser.run("edits.send({follows: 'pooling', choice: 'max_pool2d'})")
    browser.run("player.go(player.last, false)")
    shows(browser, "pooled-0-0-0-0", "14")
    browser.run("(() => { panels.tab = 'call'; panels.show(); document.querySelector('#call-text').focus(); document.querySelector('#call-text').select(); })()")
    browser.keys("y = tf.nn.conv2d(input, filters, 1, 'VALID')\ny = tf.nn.bias_add(y, [-7])\ny = tf.nn.relu(y)")
    browser.chord(CONTROL, ENTER)
    browser.wait("state.call.bias && state.call.activation === 'relu' && state.call.pooling === ''")
    browser.run("player.go(player.last, false)")
    shows(browser, "activated-0-0-0-0", "7")
    shows(browser, "activated-0-0-1-0", "0")
    true("bias_add(y, [-7])" in browser.run("document.querySelector('#call-text').value"), "the text has its lines")
    # The bias as a row of the filter matrix, against a column of ones.
    row = "[...document.querySelectorAll('#picture text')].some((one) => one.textContent === 'bias')"
    equal(browser.run(row), False)
    browser.click("#more")
    browser.click("#bias-row")
    browser.wait(row)
    browser.click("#bias-row")
    browser.wait("!" + row)
    browser.click("#more")
    browser.run("edits.send({call: callText({strides: [1, 1], dilations: [1, 1], padding: 'SAME', pads: [], format: 'NHWC', after: state.call.after})})")
    equal(browser.run("state.call.padding + state.call.activation"), "SAMErelu")


PRESS = "[...document.querySelectorAll('#story button')].find((one) => one.textContent === arguments[0]).click()"


def way_through(browser, path):
    """∂L/∂output: back through pooling, activation and bias."""
    open_page(browser, path)
    equal(browser.run("[...document.querySelectorAll('#story button')].map((one) => one.textContent).join()"), "Forward,∂L/∂output,∂L/∂filter,∂L/∂input")
    browser.run(PRESS, "∂L/∂output")
    equal(browser.run("[...document.querySelectorAll('#phases .phase')].map((one) => one.textContent).join()"), "The call,Back through pooling,Back through ReLU,Bias sums")
    later = "engine.ask('cell', {step: arguments[0]}).find((one) => one.id === 'biased-0-0-1-0').later"
    browser.run("(() => { player.go(2, false); draw(); })()")
    equal([browser.run(later, step) for step in (2, browser.run("player.last"))], [True, False])
    browser.run("player.go(player.last, false)")
    for cell, number in (("pooled-0-0-0-0", "1 7"), ("activated-0-0-0-0", "1 7"), ("biased-0-0-1-0", "0 -1"), ("output-0-0-0-0", "1 14"), ("output-0-1-1-0", "0 12")):
        shows(browser, cell, number)
    browser.run("edits.send({dy: 'values', numbers: '3'})")
    shows(browser, "output-0-0-0-0", "3 14")
    browser.run("['pooling', 'activation', 'bias'].forEach((follows) => edits.send({follows, choice: ''}))")
    browser.wait("!document.querySelector('#notice').hidden && document.querySelectorAll('#story .modes button').length === 4")
    browser.run(PRESS, "Forward")
    browser.wait("document.querySelectorAll('#story button').length === 3")


def gradient_tasks(browser, program, folder):
    """Tasks that ask for a gradient, whatever story is on the stage."""
    with open(os.path.join(LESSONS, "lesson_18_gradient.conv2d"), encoding="utf-8") as file:
        one = json.load(file)
    one["pages"] = one["pages"][:2]
    for page, what, cell in zip(one["pages"], ("input-gradient", "filter-gradient"), ([0, 1, 1, 0], [0, 0, 0, 0])):
        page["task"] = {"kind": "predict", "prompt": "Which number?", "what": what, "cell": cell}
    del one["pages"][1]["view"]["story"]
    own = os.path.join(folder, "gradient_tasks.conv2d")
    with open(own, "w", encoding="utf-8") as file:
        json.dump(one, file)
    open_page(browser, export(program, folder, own))
    browser.run("player.go(player.last, false)")
    shows(browser, "input-0-1-1-0", "")
    for answer in ("4", "10"):
        for typed, verdict in (("-77", "wrong"), (answer, "right")):
            browser.wait("document.querySelector('#task-answer') !== null")
            browser.run("(() => { document.querySelector('#task-answer').focus(); document.querySelector('#task-answer').select(); })()")
            browser.keys(typed + ENTER)
            browser.wait("document.querySelector('#task-verdict.' + arguments[0]) !== null", verdict)
        browser.run("document.querySelector('#lesson .next')?.click()")


def relatives(browser, program, folder):
    """A transposed and a depthwise convolution have their own call: as text, by its fields, and nothing else is read."""
    depthwise = os.path.join(folder, "depthwise.conv2d")
    with open(os.path.join(LESSONS, "depthwise.conv2d"), encoding="utf-8") as file:
        one = json.load(file)
    one.update(conv2d_lab=2, op={"name": "depthwise_conv2d"})
    one["call"]["filter_shape"] = [3, 3, 3, 1]
    with open(depthwise, "w", encoding="utf-8") as file:
        json.dump(one, file)
    for name, begins, changed in (("example:transposed", "tf.nn.conv2d_transpose(\n  input,\n  filters,\n  output_shape=[", {"strides": [2, 2], "outputShape": [1, 10, 10, 1]}),
                                  (depthwise, "tf.nn.depthwise_conv2d(\n  input,\n  filter,\n  strides=[", {"dilations": [2, 1]})):
        open_page(browser, export(program, folder, name))
        shown = browser.run("document.querySelector('#call-text').value")
        true(shown.startswith(begins), shown)
        browser.run("edits.send({call: arguments[0]})", shown)
        equal(browser.run("document.querySelector('#notice').hidden + ' ' + state.changed"), "true false")
        browser.run("edits.send({call: callText({...state.call, strides: [1, 1], dilations: [1, 1], format: 'NHWC', ...arguments[0]})})", changed)
        equal(browser.run("[state.changed, state.refusal, document.querySelector('#call-text').value.split('(')[0]].join()"), "true,," + begins.split("(")[0])
        browser.run("edits.send({call: 'tf.nn.conv2d(input, filters, 1, \"VALID\")'})")
        true(begins.split("(")[0] in browser.wait(TEXT, "#notice"), "another operation is refused by name")
    # Zeros between the numbers: the same output by another convolution, of which nothing can be changed.
    open_page(browser, export(program, folder, "example:transposed"))
    equal(browser.run(TEXT, "#shapes-line"), "[1, 4, 4, 1] → [1, 9, 9, 1]")
    browser.run("player.go(player.last, false)")
    shows(browser, "input-0-2-2-0", "4")
    browser.run(PRESS, "As a convolution")
    browser.run("player.go(player.last, false)")
    shows(browser, "output-0-2-2-0", "4")
    equal(browser.run("state.editable.join()"), "")


def locked(browser, program, folder, lesson_file):
    """What an author does not let students do."""
    with open(lesson_file, encoding="utf-8") as file:
        one = json.load(file)
    one["conv2d_lab"] = 2
    one["pages"][0]["allowed"] = {"steps": False, "changes": False, "results": False, "skips": False}
    own = os.path.join(folder, "locked.conv2d")
    with open(own, "w", encoding="utf-8") as file:
        json.dump(one, file)
    browser.go("about:blank")
    open_page(browser, export(program, folder, own))
    browser.run("(() => { localStorage.clear(); openText(engine.call('save', '{}')); })()")
    equal(browser.run("document.querySelector('#lesson .locked').textContent"), "The picture stays at this step. On this page no number can be changed. Results are not shown ahead. The next page opens after an answer.")
    step = browser.run("view.step")
    browser.run("document.querySelector('#stage').focus()")
    browser.keys(RIGHT + RIGHT + " ")
    browser.run("player.byPhase(1)")
    equal(browser.run("[view.step, player.playing, document.querySelector('#call').inert].join()"), f"{step},false,true")
    equal(browser.run("['first', 'back', 'play', 'forward', 'last', 'slider'].filter((id) => !document.querySelector('#' + id).disabled).join()"), "")
    browser.click("#filter-0-0-0-0")
    browser.click("#filter-0-0-0-0")
    equal(browser.run("String(editing.cell) + state.editable.length"), "null0")
    equal(browser.run("edits.send({panel: 'filter', fill: 'zeros'}) + ' ' + state.changed"), "false false")
    browser.run("lesson.turn(1)")
    equal(browser.run("lesson.page + ' ' + [...document.querySelectorAll('.dots button')].filter((dot) => dot.disabled).length"), "0 4")
    browser.run("document.querySelector('#task-answer').focus()")
    browser.keys("1 2 2 1" + ENTER)
    browser.wait("document.querySelector('#task-verdict.right') !== null && ![...document.querySelectorAll('.dots button')].some((dot) => dot.disabled)")
    shows(browser, "output-0-0-0-0", "")
    browser.run("lesson.turn(1)")
    browser.run("(() => { lesson.here().shown = true; player.go(0, false); lesson.reveal(); draw(); })()")
    equal(browser.run("lesson.page + document.querySelector('#lesson .locked').textContent"), "1")
    shows(browser, "output-0-0-0-0", "14")  # pale, as the walk has not come to it


def spoken(browser, program, folder, lesson_file):
    """Formulas in a page's text; a German page speaks every language, and keeps what the reader chose."""
    with open(lesson_file, encoding="utf-8") as file:
        one = json.load(file)
    one["pages"][0]["text"] = "So $\\frac{a_{i}}{2}$, `$x$`, $5 and $6."
    own = os.path.join(folder, "formula.conv2d")
    with open(own, "w", encoding="utf-8") as file:
        json.dump(one, file)
    path = os.path.join(folder, "german.html")
    subprocess.run([program, "--language", "de", "--export", path, "--format", "page", own], check=True)
    true(os.path.getsize(path) < 355_000, f"a page in German has {os.path.getsize(path)} bytes")
    open_page(browser, path)
    equal(browser.run("document.querySelectorAll('#lesson .text mfrac msub').length"), 1)
    true(browser.run("document.querySelector('#lesson .text').textContent.endsWith(', $x$, $5 and $6.')"), "prices and code are no formulas")
    equal(browser.run(TEXT, "#predict"), "Vorhersagen")
    german = browser.run(TEXT, "#sentence")
    browser.run("setLanguage('en')")
    equal(browser.run(TEXT, "#predict"), "Predict")
    browser.wait("document.querySelector('#sentence').textContent !== arguments[0]", german)
    equal(browser.run("document.documentElement.lang"), "en")
    open_page(browser, path)
    equal(browser.run(TEXT, "#predict"), "Predict")
    browser.click("#more")
    equal(browser.run("[...document.querySelectorAll('#menu option')].map((one) => one.value).filter((one) => /^[a-z]{2}$/.test(one)).join()"), "en,de,es,fr,zh")
    said = {german}
    for language in ("en", "es", "fr", "zh"):
        browser.run("setLanguage(arguments[0])", language)
        said.add(browser.run(TEXT, "#sentence"))
    equal(len(said), 5)
    browser.run("setLanguage('de')")
    equal(browser.run(TEXT, "#sentence"), german)


def keeps(browser, path):
    open_page(browser, path)
    # What is kept and changed from step to step adds up to the same picture as one made anew.
    marks = """[...document.querySelector('#picture svg').children].map((mark) =>
        [mark.localName, [...mark.attributes].map((one) => one.name + '=' + one.value).sort(), mark.textContent].join())"""
    for step, more in ((3, {}), (0, {}), (18, {}), (9, {}), (10, {"linked": "output-0-0-1-0"}), (15, {}), (14, {"colours": "values"}),
                       (2, {}), (17, {"colours": "roles"}), (16, {"linked": None})):
        browser.run("(() => { Object.assign(view, { step: arguments[0], flight: 1 }, arguments[1]); draw(); })()", step, more)
        kept = browser.run(marks)
        browser.run("(() => { document.querySelector('#picture svg').innerHTML = ''; forget(); draw(); })()")
        equal(browser.run(marks), kept)
    # The room can change between the engine's arrival and the lesson's: there is nothing to draw yet.
    browser.run("state = null, picture.style.height = '300px'")
    time.sleep(0.3)


def phone(path, lesson_path):
    browser = Chromium((390, 844), phone=True)
    try:
        open_page(browser, path)
        equal(browser.run("document.documentElement.scrollWidth"), 390)
        browser.swipe("#picture", -120)
        browser.wait("document.querySelector('#slider').value === '1'")
        browser.swipe("#picture", 120)
        browser.wait("document.querySelector('#slider').value === '0'")
        browser.click("#filter-0-0-0-0", "touch")
        browser.click("#filter-0-0-0-0", "touch")
        browser.wait("!document.querySelector('#keypad').hidden")
        for key in "53":
            browser.run("[...document.querySelectorAll('.keys button')].find((b) => b.textContent === arguments[0]).click()", key)
        browser.click("#keypad-done", "touch")
        browser.wait("document.querySelector('#keypad').hidden && engine.ask('cell', {cell: 'filter-0-0-0-0'}).value === '53'")
        browser.click("#open-explain", "touch")
        browser.wait("document.body.classList.contains('sheet') && document.querySelector('#explain').offsetHeight > 100")
        low = browser.run("[...document.querySelectorAll('#bar button, #player button')].filter((b) => b.offsetParent && !b.closest('#phases') && b.getBoundingClientRect().height < 38).length")
        equal(low, 0)
        gestures(browser, path)
        open_page(browser, lesson_path)
        browser.wait("document.querySelector('#task-answer').getBoundingClientRect().height > 30")
    finally:
        browser.close()


def touched(browser, *fingers):
    """One list of steps a finger, all at the same time."""
    browser.actions([{"type": "pointer", "id": f"finger{i}", "parameters": {"pointerType": "touch"}, "actions": steps}
                     for i, steps in enumerate(fingers)])


def moved(x, y, duration=0):
    return {"type": "pointerMove", "x": round(x), "y": round(y), "duration": duration}


DOWN, UP = {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}


# Texts below 12 pixels (what a box cuts to 11.9 is none), what lies beyond the window, and what is too low for a finger.
SMALL = "[...document.querySelectorAll('#picture text')].filter((t) => parseFloat(t.getAttribute('font-size')) < 11.9).map((t) => t.textContent).join('|')"
BEYOND = "[...document.querySelectorAll('body *')].filter((e) => e.offsetParent && !e.closest('#grids, pre code') && e.getBoundingClientRect().right > innerWidth + 0.5).map((e) => e.tagName + '#' + e.id).join(' ')"
LOW = "[...document.querySelectorAll('button, select, input:not([type=range])')].filter((e) => e.offsetParent && !e.closest('#phases, .word, #grids') && e.getBoundingClientRect().height < 44).map((e) => e.id || e.textContent).join(' ')"


def narrow(path, lesson_path):
    """On a small phone nothing is cut, in any language; whatever takes a finger is large enough."""
    browser = Chromium((360, 640), phone=True)
    try:
        for one in (path, lesson_path):
            open_page(browser, one)
            for language in ("en", "de", "es", "fr", "zh"):
                browser.run("setLanguage(arguments[0])", language)
                equal(browser.run("openText('{\"conv2d_lab\": 1}').sentence.endsWith('is missing')"), language == "en")  # faults of a file, too
                browser.run("edits.send({cell: 'filter-0-0-0-0', value: '7'})")  # Undo is there, too
                equal(browser.run("[innerWidth, document.documentElement.scrollWidth].join()"), "360,360")
                for sheet in ("explain", "code", "shapes", "call"):
                    browser.run("panels.open(arguments[0])", sheet)
                    equal(browser.run(BEYOND), "")
                    equal(browser.run(LOW), "")
                    if sheet == "code":  # its lines alone may be longer, each as long as the longest: a lit one is lit to there
                        equal(browser.run("(() => { const pre = document.querySelector('#code pre'); return !pre || pre.querySelector('.line').offsetWidth + 20 >= pre.scrollWidth; })()"), True)
                    browser.run("panels.close()")
                browser.run("edits.undo()")
        equal(browser.run("getComputedStyle(document.querySelector('#call-text')).fontFamily.includes('Mono')"), True)
    finally:
        browser.close()


def laptop(path):
    """Both lanes stand on a small laptop's screen: the switch between them must not take the room that it asks about."""
    browser = Chromium((1280, 800))
    try:
        open_page(browser, path)
        browser.wait("document.querySelector('#lanes').hidden && document.querySelector('#virtual-0-0')")
    finally:
        browser.close()


def gestures(browser, path):
    """The phone's own layout, and what fingers do."""
    open_page(browser, path)
    browser.run("player.go(15, false)")
    browser.wait("document.querySelector('#product-1-0') !== null")
    box = browser.run("(() => { const b = document.querySelector('#input-0-1-1-0').getBoundingClientRect(), o = document.querySelector('#output-0-0-0-0').getBoundingClientRect(), f = document.querySelector('#filter-2-0-0-0').getBoundingClientRect(); return [b.width, o.top - f.bottom, o.left - f.left]; })()")
    true(box[0] >= 50, f"input cells are {box[0]} pixels wide")
    true(box[1] > 0 and abs(box[2]) < 3, "the output stands under the filter")
    equal(browser.run(SMALL), "")
    true(browser.run("[...document.querySelectorAll('#picture text')].every((t) => t.getBoundingClientRect().right <= 390)"), "nothing is cut at the side")
    # Held and dragged: the number follows the finger and goes back in one step.
    x, y = browser.point("#filter-0-0-0-0")
    touched(browser, [moved(x, y), DOWN, {"type": "pause", "duration": 550}, moved(x, y - 20, 60), moved(x, y - 30, 60), UP])
    browser.wait("engine.ask('cell', {cell: 'filter-0-0-0-0'}).value === '3' && document.querySelector('#keypad').hidden && document.querySelector('#finger').hidden")
    browser.run("edits.undo()")
    equal(browser.run("engine.ask('cell', {cell: 'filter-0-0-0-0'}).value + state.canUndo"), "1false")
    # Held alone: the keypad.
    touched(browser, [moved(x, y), DOWN, {"type": "pause", "duration": 550}, UP])
    browser.wait("!document.querySelector('#keypad').hidden")
    browser.run("editing.close()")
    # Two fingers apart and aside: larger, and another part of it.
    x, y = browser.point("#input-0-1-1-0")
    touched(browser, [moved(x - 20, y), DOWN, moved(x - 80, y + 10, 80), UP], [moved(x + 20, y), DOWN, moved(x + 20, y + 10, 80), UP])
    browser.wait("view.windowZoom > 1.8")
    true(browser.run("view.windowX") > 15 and browser.run("view.windowY") < 0, "two fingers move the lane")
    browser.run("(() => { for (const lane of ['window', 'matrix']) zoomTo(lane, 1); })()")
    # The grip.
    browser.click("#open-explain", "touch")
    browser.wait("document.body.classList.contains('sheet')")
    x, y = browser.point("#grip")
    touched(browser, [moved(x, y), DOWN, moved(x, y - 90, 60), UP])
    browser.wait("document.body.classList.contains('tall') && document.querySelector('#side').offsetHeight > 500")
    x, y = browser.point("#grip")
    touched(browser, [moved(x, y), DOWN, moved(x, y + 90, 60), UP])
    browser.wait("!document.body.classList.contains('tall') && document.body.classList.contains('sheet')")
    x, y = browser.point("#grip")
    touched(browser, [moved(x, y), DOWN, moved(x, y + 90, 60), UP])
    browser.wait("!document.body.classList.contains('sheet')")


def exercises(browser, path):
    """By the dozen, and back to the lesson; Show me; answers on paper."""
    browser.run("localStorage.clear()")
    open_page(browser, path)
    browser.run("edits.send({cell: 'filter-0-0-0-0', value: '8'})")
    browser.run("lesson.openExercise({topic: 0, difficulty: 1, seed: 7})")
    asked = browser.wait("document.querySelector('#lesson .prompt').textContent")
    answer = browser.run("engine.ask('answer', {of: 'task', show: true}).answer")
    browser.run("document.querySelector('#task-answer').focus()")
    browser.keys(answer + ENTER)
    browser.wait("document.querySelector('#task-verdict.right') !== null")
    browser.click("#lesson .next")
    browser.wait("document.querySelector('#lesson .prompt').textContent !== '' && document.querySelector('#task-answer').value === ''")
    equal(browser.run("lesson.exercise.seed"), 8)
    equal(browser.run("engine.ask('exercise', {topic: 0, difficulty: 1, seed: 7}).pages[0].prompt"), asked)
    # Each topic asks something, and its own answer is right.
    for topic in range(browser.run("document.querySelector('#lesson select').options.length")):
        browser.run("lesson.openExercise({topic: arguments[0], difficulty: 2, seed: 11})", topic)
        answer = browser.run("engine.ask('answer', {of: 'task', show: true}).answer")
        true(answer and browser.run("document.querySelector('#lesson .prompt').textContent"), f"topic {topic} asks something")
        equal(browser.run("engine.ask('answer', {of: 'task', text: arguments[0]}).right", answer), True)
        kept = json.loads(browser.run("engine.call('save', '{}')"))["pages"][0]
        true(kept["task"].get("what") or topic in (2, 8, 9), f"a downloaded exercise of topic {topic} asks the same")
    browser.run("openText(lesson.left)")
    browser.wait("lesson.pages.length === 5 && lesson.page === 0")
    # Show me plays the nine products, then the page's own steps stand again.
    browser.run("(() => { lesson.turn(3); pacing.product = 60; document.querySelector('#task-show').click(); })()")
    equal(browser.run("state.grain"), "fine")
    browser.wait("state.grain === 'normal' && !player.playing && view.step > 0")
    equal(browser.run("lesson.here().done"), False)
    # The last sheet.
    browser.run("layPaper(true, true)")
    equal(browser.run("document.querySelectorAll('#paper .answers > div').length"), 4)
    true("2, 1, 0, 1, 2, 4, 3, 1, 0" in browser.run(TEXT, "#paper"), "the answers are there")
    browser.run("layPaper(false)")
    equal(browser.run(TEXT, "#paper") + str(browser.run("lesson.page")), "3")


def manifest_rules(package):
    """What SCORM 1.2's schema files ask of a manifest: elements, their order, identifiers that are unique and resolve."""
    root = ElementTree.fromstring(package.read("imsmanifest.xml"))
    name = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
    equal([child.tag for child in root], [name + part for part in ("metadata", "organizations", "resources")])
    equal(root.findtext(f"{name}metadata/{name}schema"), "ADL SCORM")
    equal(root.findtext(f"{name}metadata/{name}schemaversion"), "1.2")
    identifiers = [element.get("identifier") for element in root.iter() if element.get("identifier")]
    equal(len(identifiers), len(set(identifiers)))
    true(all(re.fullmatch(r"[A-Za-z_][\w.-]*", one) for one in identifiers), "identifiers are XML ids")
    organizations = root.find(name + "organizations")
    organization = organizations.find(name + "organization")
    equal(organizations.get("default"), organization.get("identifier"))
    equal([child.tag for child in organization], [name + "title", name + "item"])
    item = organization.find(name + "item")
    resource = root.find(f"{name}resources/{name}resource")
    equal(item.get("identifierref"), resource.get("identifier"))
    equal(resource.get("type"), "webcontent")
    equal(resource.get("{http://www.adlnet.org/xsd/adlcp_rootv1p2}scormtype"), "sco")
    equal([file.get("href") for file in resource], [resource.get("href")])
    equal(sorted(package.namelist()), ["imsmanifest.xml", resource.get("href")])


LMS = """<!doctype html><title>Platform</title><script>
const told = {"cmi.core.lesson_status": "not attempted", "cmi.suspend_data": ""}, calls = [];
const API = window.API = {};
for (const name of ["Initialize", "Finish", "GetValue", "SetValue", "Commit", "GetLastError"])
  API["LMS" + name] = (key, value) => { calls.push(name); if (name === "SetValue") told[key] = value; return name === "GetValue" ? told[key] ?? "" : "true"; };
window.told = told; window.calls = calls;
</script><iframe src="index.html" width="1300" height="800"></iframe>"""


def course(program, folder, lesson_file):
    """The package in a platform of our own making: what it tells, and that it goes on where it was left."""
    path = os.path.join(folder, "course.zip")
    subprocess.run([program, "--export", path, "--format", "scorm", lesson_file], check=True)
    place = os.path.join(folder, "course")
    with zipfile.ZipFile(path) as package:
        manifest_rules(package)
        package.extractall(place)
    with open(os.path.join(place, "platform.html"), "w") as file:
        file.write(LMS)
    server = serving(place)
    browser = Chromium()
    try:
        page = "document.querySelector('iframe').contentWindow"
        browser.go(f"http://127.0.0.1:{server.server_port}/platform.html")
        browser.wait(f"{page}.document.body && {page}.document.body.dataset.ready === 'yes'")
        equal(browser.run("told['cmi.core.lesson_status']"), "incomplete")
        equal(browser.run("calls[0]"), "Initialize")
        browser.run(f"(() => {{ const lab = {page}.conv2dLab, field = {page}.document.querySelector('#task-answer'); field.value = '1 2 2 1'; field.dispatchEvent(new Event('input')); {page}.document.querySelector('#task-check').click(); }})()")
        browser.wait("told['cmi.core.score.raw'] === '20'")
        equal(browser.run("told['cmi.suspend_data']"), "10000")
        browser.run(f"(() => {{ const lab = {page}.conv2dLab; for (let i = 1; i < 5; i++) {{ lab.lesson.turn(i); lab.lesson.tick(); }} }})()")
        equal(browser.run("told['cmi.core.lesson_status'] + told['cmi.core.score.raw']"), "completed100")
        browser.run("document.querySelector('iframe').contentWindow.location.reload()")
        browser.wait("calls.includes('Finish')")
        browser.wait(f"{page}.document.body && {page}.document.body.dataset.ready === 'yes' && {page}.document.querySelectorAll('.dots button').length === 5")
        equal(browser.run(f"[...{page}.document.querySelectorAll('.dots button')].map((dot) => dot.textContent).join('')"), "✓✓✓✓✓")
    finally:
        browser.close()
        server.shutdown()


def serving(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def site(program, folder):
    """Every page is there, and after one visit all of them work without a net."""
    place = os.path.join(folder, "site")
    subprocess.run([program, "--export-site", place], check=True)
    with open(os.path.join(place, "index.html"), encoding="utf-8") as file:
        linked = re.findall(r'href="([^"]+)"', file.read())
    true(len(linked) > 20, "lessons and examples")
    equal(sorted(linked + ["index.html", "worker.js", "conv2d-lab.bin"]), sorted(os.listdir(place)))
    server = serving(place)
    browser = Chromium()
    try:
        base = f"http://127.0.0.1:{server.server_port}/"
        browser.go(base)  # the list of all of them is enough
        browser.wait("navigator.serviceWorker.controller !== null")
        server.shutdown()
        server.server_close()
        browser.go(base + linked[-1])
        browser.wait("document.body.dataset.ready === 'yes'")
        for address in (base, base + "index.html"):
            browser.go(address)
            browser.wait("document.title === 'Conv2D Lab'")
    finally:
        browser.close()


def notebook(program, folder):
    """A notebook shows the page of a call; the page in its output is alive."""
    import nbclient
    import nbformat

    place = os.path.join(folder, "python")
    name = subprocess.run([program, "--export-python", place], check=True, capture_output=True, text=True).stdout.strip()
    with zipfile.ZipFile(os.path.join(place, name)) as wheel:
        for line in wheel.read(next(one for one in wheel.namelist() if one.endswith("RECORD"))).decode().splitlines():
            path, hashed, _ = line.split(",")
            if hashed:
                equal("sha256=" + base64.urlsafe_b64encode(hashlib.sha256(wheel.read(path)).digest()).decode().rstrip("="), hashed)
        wheel.extractall(place)
    os.environ["PYTHONPATH"] = place
    cells = [nbformat.v4.new_code_cell("import conv2d_lab\nconv2d_lab.show([[[[4], [3], [1]], [[2], [1], [0]], [[1], [2], [4]]]], [[[[1]], [[0]]], [[[2]], [[1]]]], padding='SAME')"),
             nbformat.v4.new_code_cell("assert '<title>1 &lt; 2</title>' in conv2d_lab.page([[[[1]]]], [[[[1]]]], title='1 < 2')")]
    book = nbformat.v4.new_notebook(cells=cells)
    nbclient.NotebookClient(book, timeout=60).execute()
    output = next(one for one in book.cells[0].outputs if one.output_type == "display_data")["data"]["text/html"]
    path = os.path.join(folder, "output.html")
    with open(path, "w", encoding="utf-8") as file:
        file.write("<!doctype html><meta charset=utf-8>" + output)
    browser = Chromium()
    try:
        browser.go("file://" + path)
        browser.call("POST", "/frame", {"id": 0})
        browser.wait("document.body.dataset.ready === 'yes'")
        equal(browser.run(TEXT, "#shapes-line"), "[1, 3, 3, 1] → [1, 3, 3, 1]")
    finally:
        browser.close()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def pictures(folder, paths):
    sizes = {"phone": (390, 844), "tablet": (1024, 768), "desktop": (1440, 900)}
    for name, size in sizes.items():
        browser = Chromium(size, phone=name == "phone")
        try:
            for kind, path in paths.items():
                for theme in ("light", "dark"):
                    open_page(browser, path)
                    browser.run("setTheme(arguments[0])", theme)
                    if kind == "question":
                        browser.run("player.go(15, false)")
                    time.sleep(0.4)
                    browser.screenshot(os.path.join(folder, f"{kind}-{name}-{theme}.png"))
                    if name == "phone" and theme == "light" and kind == "question":
                        for sheet in ("explain", "code", "call"):
                            browser.run("panels.open(arguments[0])", sheet)
                            time.sleep(0.3)
                            browser.screenshot(os.path.join(folder, f"{kind}-{name}-{sheet}.png"))
                            browser.run("panels.close()")
                        browser.run("editing.open('filter-1-2-0-0')")
                        time.sleep(0.3)
                        browser.screenshot(os.path.join(folder, f"{kind}-{name}-edit.png"))
        finally:
            browser.close()


def main():
    program, wanted = sys.argv[1], sys.argv[2:] or ["chromium", "firefox", "phone", "course", "site", "notebook"]
    with tempfile.TemporaryDirectory() as folder:
        plain = export(program, folder, "example:question")
        first = export(program, folder, os.path.join(LESSONS, "lesson_01_three_steps.conv2d"))
        tail = export(program, folder, "example:block")
        true(os.path.getsize(plain) <= 350_000, f"the page has {os.path.getsize(plain)} bytes")
        for kind in (Chromium, Firefox):
            if kind.name in wanted:
                browser = kind()
                try:
                    question(browser, plain)
                    lesson(browser, first)
                    block(browser, tail)
                    way_back(browser, plain)
                    way_through(browser, tail)
                    gradient_tasks(browser, program, folder)
                    relatives(browser, program, folder)
                    exercises(browser, first)
                    locked(browser, program, folder, os.path.join(LESSONS, "lesson_01_three_steps.conv2d"))
                    spoken(browser, program, folder, os.path.join(LESSONS, "lesson_01_three_steps.conv2d"))
                    keeps(browser, plain)
                    equal(browser.complaints(), [])
                finally:
                    browser.close()
        if "phone" in wanted:
            phone(plain, first)
            narrow(plain, first)
            laptop(plain)
        if "course" in wanted:
            course(program, folder, os.path.join(LESSONS, "lesson_01_three_steps.conv2d"))
        if "site" in wanted:
            site(program, folder)
        if "notebook" in wanted:
            notebook(program, folder)
        if "pictures" in wanted:
            pictures(wanted[wanted.index("pictures") + 1], {"question": plain, "lesson": first})


main()
