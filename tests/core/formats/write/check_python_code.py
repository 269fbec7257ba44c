"""Runs NumPy programs and watches them: python3 check_python_code.py FOLDER

Each FOLDER/NAME.py is run with FOLDER/NAME.json beside it, the steps of its walkthrough: the line each one marks and the
variables it names; a step that is the whole of a phase takes any number of passes. The program must pass its own assertion, pass the marked lines in exactly that order, and hold those
values after each pass. NAME.run.py is only run. Programs of other dialects (NAME.ast.py) are parsed only.
"""
import ast
import contextlib
import io
import json
import pathlib
import sys

import numpy as np


def differs(seen, said):
    if "…" in said:
        return False
    wanted = eval(said, {"nan": np.nan, "inf": np.inf})
    return not np.array_equal(np.asarray(seen), np.asarray(wanted), equal_nan=True)


def watch(path):
    steps = json.loads(path.with_suffix(".json").read_text())
    code = compile(path.read_text(), str(path), "exec")
    lines = {step["line"] + 1 for step in steps}
    faults, passes, pending = [], 0, [None]
    space = {"__name__": "__main__"}

    def judge():
        nonlocal passes
        line, pending[0] = pending[0], None
        if passes and steps[passes - 1]["whole"] and steps[passes - 1]["line"] + 1 == line:
            return
        if passes >= len(steps):
            faults.append(f"{path.name}: line {line} is passed once more than there are steps")
            return
        step = steps[passes]
        passes += 1
        if step["line"] + 1 != line:
            faults.append(f"{path.name}: step {passes - 1} marks line {step['line'] + 1}, the program is at {line}")
        for name, said in step["variables"]:
            seen = eval(name, space)
            if differs(seen, said):
                faults.append(f"{path.name}: step {passes - 1}: {name} is {seen}, not {said}")

    def trace(frame, event, _):
        if frame.f_code.co_filename != str(path) or frame.f_code.co_name != "<module>":
            return None
        if pending[0] is not None and event in ("line", "return"):
            judge()
        if event == "line" and frame.f_lineno in lines:
            pending[0] = frame.f_lineno
        return trace

    with contextlib.redirect_stdout(io.StringIO()):
        sys.settrace(trace)
        try:
            exec(code, space)
        finally:
            sys.settrace(None)
    if passes != len(steps):
        faults.append(f"{path.name}: {len(steps)} steps, {passes} passes")
    return faults


def names_of(path):
    """Faults in the names a program uses: `inf` and `nan` are none of Python's, and `input` is one of its functions."""
    names = {node.id for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Name)}
    return [f"{path.name}: uses the name {name}" for name in sorted(names & {"inf", "nan", "input"})]


def main(folder):
    faults = []
    for path in sorted(folder.glob("*.py")):
        try:
            faults += names_of(path)
            if path.name.endswith(".run.py"):
                with contextlib.redirect_stdout(io.StringIO()):
                    exec(compile(path.read_text(), str(path), "exec"), {"__name__": "__main__"})
            elif not path.name.endswith(".ast.py"):
                faults += watch(path)
        except Exception as error:
            faults.append(f"{path.name}: {type(error).__name__}: {error}")
    print("\n".join(faults[:5]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
