"""What people write today: each step of the 4x4 walkthrough as a figure of cells and numbers, saved as a GIF by Pillow.
Prints milliseconds a frame, at 1280x720. Ends with an error where matplotlib or Pillow are missing."""
import io
import time

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle
import numpy as np
from PIL import Image

x = np.array([4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2]).reshape(4, 4)
w = np.array([1, 0, 1, 2, 1, 0, 0, 0, 1]).reshape(3, 3)
patches = np.array([x[r:r + 3, c:c + 3].ravel() for r in range(2) for c in range(2)])
y = patches @ w.ravel()


def grid(axes, values, left, top, size, colour, lit):
    for (row, column), value in np.ndenumerate(values):
        active = (row, column) in lit
        axes.add_patch(Rectangle((left + column * size, top + row * size), size, size, facecolor=colour if active else "white", edgecolor=colour))
        axes.text(left + (column + .5) * size, top + (row + .5) * size, str(value), ha="center", va="center", family="monospace", size=13)


def frame(step):
    figure = plt.figure(figsize=(12.8, 7.2), dpi=100)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, 1280)
    axes.set_ylim(720, 0)
    axes.axis("off")
    r, c = divmod(step % 4, 2)
    window = {(r + i, c + j) for i in range(3) for j in range(3)}
    grid(axes, x, 34, 70, 54, "tab:blue", window)
    grid(axes, w, 314, 97, 54, "tab:orange", {(i, j) for i in range(3) for j in range(3)})
    grid(axes, y.reshape(2, 2), 541, 124, 54, "tab:green", {(r, c)})
    grid(axes, patches, 60, 405, 42, "tab:blue", {(step % 4, j) for j in range(9)})
    grid(axes, w.reshape(9, 1), 490, 395, 24, "tab:orange", {(j, 0) for j in range(9)})
    grid(axes, y.reshape(4, 1), 618, 405, 42, "tab:green", {(step % 4, 0)})
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png")
    plt.close(figure)
    buffer.seek(0)
    return Image.open(buffer).convert("RGB")


frame(0)
count = 20
start = time.perf_counter()
frames = [frame(step) for step in range(count)]
frames[0].save(io.BytesIO(), format="GIF", save_all=True, append_images=frames[1:], duration=50, loop=0)
print((time.perf_counter() - start) * 1000 / count)
