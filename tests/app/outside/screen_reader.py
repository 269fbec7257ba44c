"""What a screen reader gets of the window, asked from outside as one asks: over the bus, the program started after it.

screen_reader.py PROGRAM; says what is wrong on standard output and ends with 1."""

import os
import subprocess
import sys
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

SECONDS = 60


def wait_for(what, seconds=SECONDS):
    """What the function gives once it is something."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        while context.iteration(False):
            pass
        time.sleep(0.05)
    return None


def window_of(process):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application is not None and application.get_process_id() == process.pid and application.get_child_count() > 0:
            return application.get_child_at_index(0)
    return None


def everything(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    for i in range(node.get_child_count()):
        yield from everything(node.get_child_at_index(i), depth + 1)


def stage_of(window):
    for node in everything(window):
        if node.get_role() == Atspi.Role.TABLE and node.get_name() == "Stage":
            return node
    return None


def key(name):
    subprocess.run(["xdotool", "key", name], check=True)


def main(program):
    faults = []

    def expect(good, what):
        if not good:
            faults.append(what)

    events = []
    listener = Atspi.EventListener.new(lambda event: events.append((event.type, event.source.get_name(), str(event.any_data))))
    for kind in ("object:property-change:accessible-description", "object:state-changed:focused"):
        listener.register(kind)
    process = subprocess.Popen([program, "example:question"])
    try:
        window = wait_for(lambda: window_of(process))
        stage = window and wait_for(lambda: stage_of(window))
        if stage is None:
            print("the bus has no stage")
            return 1
        cells = {child.get_name(): child.get_role() for child in (stage.get_child_at_index(i) for i in range(stage.get_child_count()))}
        expect(cells.get("input row 1 column 2, value 0") == Atspi.Role.TABLE_CELL,
               f"no cell «input row 1 column 2, value 0» among {len(cells)}: {sorted(cells)[:5]}")
        across = [stage.get_child_at_index(i) for i in range(stage.get_child_count())]
        across = [child.get_extents(Atspi.CoordType.WINDOW).x for column in range(4) for child in across
                  if child.get_name().startswith(f"input row 1 column {column},")]
        expect(len(across) == 4 and across == sorted(set(across)), f"the columns do not run from left to right: {across}")
        expect(cells.get("filter row 1 column 0, value 2") == Atspi.Role.TABLE_CELL, "no cell of the filter")

        # There is no window manager: the window is given the keyboard by hand.
        windows = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--class", "^Conv2d-lab$"],
                                 check=True, capture_output=True, text=True).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", windows[-1]], check=True)
        wait_for(lambda: stage.get_state_set().contains(Atspi.StateType.FOCUSED), 5)
        for _ in range(3):
            events.clear()
            key("Right")
            said = wait_for(lambda: [e for e in events if e[1] == "Stage" and "description" in e[0]], 5) or []
            wait_for(lambda: False, 0.3)
            said = [e for e in events if e[1] == "Stage" and "description" in e[0]]
            expect(len(said) == 1, f"stepping was announced {len(said)} times: {said}")
            expect(all(len(e[2].split()) > 4 for e in said), f"no sentence: {said}")

        events.clear()
        key("ctrl+Right")
        focused = wait_for(lambda: [e for e in events if "focused" in e[0] and ", value " in e[1]], 5)
        expect(focused, f"Ctrl and an arrow told of no cell: {events}")

        names = [node.get_name() for node in everything(window) if node.get_role() in
                 (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.COMBO_BOX, Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER)
                 and node.get_state_set().contains(Atspi.StateType.SHOWING)]
        expect(names and all(names), f"a control has no name: {names}")
        return report(faults)
    finally:
        process.terminate()
        process.wait(20)


def report(faults):
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
