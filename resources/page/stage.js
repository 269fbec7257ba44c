// The picture: drawn by the engine for the room there is, lit by hovering, stepped by swiping.

const picture = byId("picture");
const reduced = matchMedia("(prefers-reduced-motion: reduce)");
const phone = matchMedia("(max-width: 599px), (max-height: 520px)");
const touch = matchMedia("(pointer: coarse)");

const view = {
  step: 0, flight: 1, linked: null, pinned: null, colours: "roles", theme: "system", lane: "window",
  biasRow: false, windowZoom: 1, matrixZoom: 1, windowX: 0, windowY: 0, matrixX: 0, matrixY: 0,
};

function themeNow() {
  if (printing) return "print";
  if (view.theme !== "system") return view.theme;
  if (matchMedia("(prefers-contrast: more), (forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
let printing = false;

/// What hides results now: the open task, or the step in Predict.
function hiding() {
  if (lesson.hides()) return "task";
  return predicting && !predictOver ? "step" : "";
}

/// The step that may be spoken of: while sizes are asked for, every later one would tell them.
const told = () => (lesson.hides() && state.asksSizes ? 0 : view.step);

/// Room for both lanes, the way they stand on this screen; the switch between them gives its own when it goes.
const roomy = () => (innerWidth < 600 ? innerHeight >= 780 : picture.getBoundingClientRect().height + byId("lanes").offsetHeight >= 420);

function drawRequest() {
  const room = picture.getBoundingClientRect();
  const oneLane = !printing && !roomy();
  byId("lanes").hidden = !oneLane;
  return {
    step: view.step, flight: view.flight, theme: themeNow(), colours: view.colours, hide: hiding(),
    linked: view.pinned || view.linked || "", results: state.tellsResults && !predicting,
    width: printing ? 700 : Math.max(room.width, 200), height: printing ? 600 : Math.max(room.height, 160),
    windowShown: !oneLane || view.lane === "window", matrixShown: !oneLane || view.lane === "matrix",
    bare: true, biasRow: view.biasRow, leastText: printing ? 0 : 13, windowZoom: view.windowZoom, matrixZoom: view.matrixZoom,
    windowX: view.windowX, windowY: view.windowY, matrixX: view.matrixX, matrixY: view.matrixY,
  };
}

let shown = null, head = "", marks = [];
/// A mark is a line of the engine's picture and a child of the shown one. Those that stay are kept; another of the same
/// kind that lies at the same place becomes what is new there; the others are made in one go.
function show(svg) {
  const now = svg.split("\n").slice(1, -2);
  const begin = now.shift();
  const old = new Map();
  for (const [line, mark] of begin === head ? marks : []) old.has(line) ? old.get(line).push(mark) : old.set(line, [mark]);
  const next = now.map((line) => [line, old.get(line)?.shift()]);
  const fresh = () => next.filter(([, mark]) => !mark);
  if (fresh().length > next.length / 2) {
    shown?.remove();
    picture.insertAdjacentHTML("afterbegin", begin + now.join("") + "</svg>");
    shown = picture.firstElementChild;
    shown.setAttribute("aria-hidden", "true");
    marks = [...shown.children].map((mark, i) => [now[i], mark]);
  } else {
    const left = new Map();
    for (const [line, list] of old) for (const mark of list) left.set(mark, line);
    let at = shown.firstElementChild;
    for (const one of next) {
      if (!one[1]) {
        while (left.has(at) && !one[0].startsWith(at.localName, 1)) at = at.nextElementSibling;
        // What stands in a namespace or for another letter is not read here.
        if (!left.has(at) || /^<image|&| xml:/.test(one[0])) continue;
        rewrite(at, left.get(at), one[0]);
        left.delete(at);
        one[1] = at;
      }
      at = one[1].nextElementSibling;
    }
    for (const mark of left.keys()) mark.remove();
    const missing = fresh();
    const made = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    made.innerHTML = missing.map(([line]) => line).join("");
    [...made.children].forEach((mark, i) => { missing[i][1] = mark; });
    at = shown.firstElementChild;
    for (const [, mark] of next)
      if (mark === at) at = at.nextElementSibling;
      else shown.insertBefore(mark, at);
    marks = next;
  }
  head = begin;
}

/// From one line of the picture to another of the same kind.
function rewrite(mark, from, to) {
  const old = from.split('"'), now = to.split('"');
  const name = (part) => part.slice(part.lastIndexOf(" ") + 1, -1);
  for (let i = 0; i + 1 < old.length; i += 2) if (old[i] !== now[i]) mark.removeAttribute(name(old[i]));
  for (let i = 0; i + 1 < now.length; i += 2) if (old[i] !== now[i] || old[i + 1] !== now[i + 1]) mark.setAttribute(name(now[i]), now[i + 1]);
  if (mark.localName === "text" && old.at(-1) !== now.at(-1)) mark.textContent = now.at(-1).slice(1, -7);
}

/// The next picture is made as a whole.
function forget() {
  marks = [];
}

function draw() {
  guarded(() => {
    show(engine.call("draw", JSON.stringify(drawRequest())));
    placeRing();
  });
}

let asked = 0;
/// Draws before the next frame, once.
function redraw() {
  if (!asked) asked = requestAnimationFrame(() => { asked = 0; draw(); });
}

function cellAt(event) {
  const room = shown.getBoundingClientRect();
  const scale = shown.viewBox.baseVal.width / room.width;
  const at = { x: (event.clientX - room.left) * scale, y: (event.clientY - room.top) * scale };
  return engine.ask("cell", at).cell || null;
}

function boxOf(cell) {
  const mark = cell && shown ? shown.querySelector("#" + CSS.escape(cell)) : null;
  return mark ? mark.getBoundingClientRect() : null;
}

/// Lights the links of a cell and tells them; `pins`: until it is pinned again.
function light(cell, pins) {
  if (pins) view.pinned = view.pinned === cell ? null : cell;
  else if (view.linked === cell) return;
  else view.linked = cell;
  redraw();
  tell(view.pinned || view.linked);
  if (pins) lesson.judge();
}

/// True where something was pinned.
function release() {
  const was = view.pinned !== null;
  view.pinned = view.linked = null;
  redraw();
  tell(null);
  return was;
}

function tell(cell) {
  if (!cell) return sayStep();
  const link = engine.ask("cell", { cell, hide: hiding(), step: view.step });
  byId("sentence").replaceChildren(make("span", { class: "muted" }, link.name + (link.value ? " = " + link.value : "") + " "), link.sentence || "");
}

const panelOf = (cell) => cell.replace(/-(-?\d).*/, "");
const editable = (cell) => cell && state.editable.includes(panelOf(cell));

// The pointer: hover lights, a tap pins, a second tap or holding changes a number, a swipe steps, two fingers zoom.
const fingers = new Map();
let press = null;
function startPress(event) {
  fingers.set(event.pointerId, event);
  const cell = cellAt(event);
  if (fingers.size === 2) {
    const lane = laneAt(event), at = fingersAt();
    clearTimeout(press?.hold);
    press = { pinch: at.apart, zoom: view[lane + "Zoom"], lane, x: at.x + view[lane + "X"], y: at.y + view[lane + "Y"] };
    return;
  }
  press = { x: event.clientX, y: event.clientY, cell, wasPinned: view.pinned };
  if (editable(cell))
    press.hold = setTimeout(() => {
      press.held = true;
      press.from = Number(engine.ask("cell", { cell }).value);
      sayAtFinger(event, String(press.from));
    }, 400);
}

/// Two fingers: how far apart, and what lies between them.
function fingersAt() {
  const [one, other] = [...fingers.values()];
  return { apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY), x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 };
}

/// Large, above the finger that hides it.
function sayAtFinger(event, text) {
  const label = byId("finger");
  label.hidden = !text;
  label.textContent = text;
  label.style.left = event.clientX + "px";
  label.style.top = event.clientY - 76 + "px";
}

/// A cell that is held and then dragged up or down: its number, live, one step of undo.
function dragNumber(event) {
  const value = press.from + Math.round((press.y - event.clientY) / 14);
  if (value === press.value || (press.value === undefined && value === press.from)) return;
  edits.send({ cell: press.cell, value: String(value), merge: press.value !== undefined });
  press.value = value;
  sayAtFinger(event, String(value));
}

function laneAt(event) {
  const room = picture.getBoundingClientRect();
  if (!byId("lanes").hidden) return view.lane;
  return event.clientY - room.top < room.height / 2 ? "window" : "matrix";
}

function movePress(event) {
  if (fingers.has(event.pointerId)) fingers.set(event.pointerId, event);
  if (press && press.pinch && fingers.size === 2) {
    const at = fingersAt();
    view[press.lane + "X"] = press.x - at.x;
    view[press.lane + "Y"] = press.y - at.y;
    zoomTo(press.lane, press.zoom * at.apart / press.pinch);
  } else if (press && press.held) dragNumber(event);
  else if (press && press.hold && Math.hypot(event.clientX - press.x, event.clientY - press.y) > 8) clearTimeout(press.hold);
  else if (!press && event.pointerType === "mouse") {
    const cell = cellAt(event);
    picture.classList.toggle("over", Boolean(cell));
    light(cell, false);
  }
}

function endPress(event) {
  fingers.delete(event.pointerId);
  const was = press;
  if (!fingers.size) press = null;
  sayAtFinger(event, "");
  if (was?.held && was.value === undefined && event.type !== "pointercancel") editing.open(was.cell);
  if (!was || was.pinch || was.held) return;
  clearTimeout(was.hold);
  const across = event.clientX - was.x, down = event.clientY - was.y;
  if (Math.abs(across) >= 40 && Math.abs(across) >= 2 * Math.abs(down)) return player.seek(view.step + (across < 0 ? 1 : -1));
  if (Math.hypot(across, down) > 12 || event.type === "pointercancel") return;
  const cell = was.cell;
  if (cell && cell === was.wasPinned && editable(cell)) return editing.open(cell);
  if (!cell) return release();
  light(cell, true);
  const step = /^(output|product|virtual|flat-filter|biased|activated|pooled)-/.test(cell) ? engine.ask("cell", { cell }).step : undefined;
  if (step !== undefined && !hiding() && touch.matches) player.seek(step);
}

function zoomTo(lane, zoom) {
  view[lane + "Zoom"] = Math.min(8, Math.max(1, zoom));
  if (view[lane + "Zoom"] === 1) view[lane + "X"] = view[lane + "Y"] = 0;
  redraw();
}

picture.addEventListener("pointerdown", startPress);
picture.addEventListener("pointermove", movePress);
picture.addEventListener("pointerup", endPress);
picture.addEventListener("pointercancel", endPress);
picture.addEventListener("pointerleave", () => { if (!press) light(null, false); });
picture.addEventListener("dblclick", (event) => {
  const cell = cellAt(event);
  if (editable(cell)) editing.open(cell);
  else for (const lane of ["window", "matrix"]) zoomTo(lane, 1);
});
picture.addEventListener("wheel", (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  const lane = laneAt(event);
  zoomTo(lane, view[lane + "Zoom"] * Math.exp(-event.deltaY / 300));
}, { passive: false });
new ResizeObserver(() => { if (state) redraw(); }).observe(picture);
for (const lane of ["window", "matrix"])
  byId("lane-" + lane).addEventListener("click", () => { view.lane = lane; showLane(); redraw(); });
function showLane() {
  for (const lane of ["window", "matrix"]) byId("lane-" + lane).setAttribute("aria-pressed", view.lane === lane);
}
showLane();

// Each tensor as a grid for keyboards and screen readers; its ring shows in the picture.
let gridTimer = 0, current = null;
function renewGrids() {
  clearTimeout(gridTimer);
  gridTimer = setTimeout(() => guarded(buildGrids), 120);
}

function buildGrids() {
  const panels = new Map();
  for (const cell of engine.ask("cell", { step: view.step })) {
    if (cell.panel === "strip" || cell.panel === "memory") continue;
    const rows = panels.get(cell.panel) || panels.set(cell.panel, new Map()).get(cell.panel);
    const row = cell.box[1];
    (rows.get(row) || rows.set(row, []).get(row)).push(cell);
  }
  const focused = document.activeElement?.dataset?.cell;
  byId("grids").replaceChildren(...[...panels].map(([panel, rows]) => gridOf(panel, rows)));
  if (focused) byId("grids").querySelector(`[data-cell="${CSS.escape(focused)}"]`)?.focus();
}

function gridOf(panel, rows) {
  let stop = true;
  return make("div", { role: "grid", "aria-label": panel.replace("-", " "), "aria-readonly": !state.editable.includes(panel) ? "true" : undefined },
    [...rows.values()].map((row) => make("div", { role: "row" }, row.map((cell) => {
      const said = cell.text === "?" || cell.text === "" ? words.notYet : cell.text + (cell.later ? ", " + words.notYet : "");
      const one = make("div", { role: "gridcell", tabindex: stop ? 0 : -1, "data-cell": cell.id, "aria-label": `${cell.name}: ${said}` });
      stop = false;
      return one;
    }))));
}

function placeRing() {
  const box = boxOf(current);
  byId("ring").hidden = !box;
  if (!box) return;
  const room = picture.getBoundingClientRect();
  const style = byId("ring").style;
  style.left = box.left - room.left + "px";
  style.top = box.top - room.top + "px";
  style.width = box.width + "px";
  style.height = box.height + "px";
}

byId("grids").addEventListener("focusin", (event) => {
  current = event.target.dataset.cell;
  light(current, false);
  placeRing();
});
byId("grids").addEventListener("focusout", () => { current = null; light(null, false); placeRing(); });
byId("grids").addEventListener("keydown", (event) => {
  const cell = event.target.dataset.cell;
  const row = event.target.parentElement, rows = [...row.parentElement.children], column = [...row.children].indexOf(event.target);
  const to = {
    ArrowLeft: event.target.previousElementSibling, ArrowRight: event.target.nextElementSibling,
    ArrowUp: rows[rows.indexOf(row) - 1]?.children[column], ArrowDown: rows[rows.indexOf(row) + 1]?.children[column],
    Home: row.firstElementChild, End: row.lastElementChild,
  };
  if (event.key in to) {
    if (to[event.key]) {
      event.target.tabIndex = -1;
      to[event.key].tabIndex = 0;
      to[event.key].focus();
    }
  } else if (editable(cell) && (event.key === "Enter" || /^[-\d.]$/.test(event.key))) editing.open(cell, event.key === "Enter" ? "" : event.key);
  else if (event.key === "Enter") light(cell, true);
  else return;
  event.preventDefault();
  event.stopPropagation();
});
