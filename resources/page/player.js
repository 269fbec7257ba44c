// Stepping, playing, scrubbing. The moment is a step and how far its flight is.

const pacing = { flight: 300, step: 1200, pause: 800, product: 400 };
const ease = (t) => t * t * (3 - 2 * t);

const player = {
  speed: 1, playing: false, frame: 0, began: 0, after: null,

  get last() { return state ? state.last : 0; },

  /// As the reader wants it, where the page lets its steps be chosen.
  seek(step, flies = true) {
    if (state.takesSteps) this.go(step, flies);
  },

  /// To a step, in a short flight unless the reader wants no motion.
  go(step, flies = true) {
    const to = Math.min(this.last, Math.max(0, step));
    if (to === view.step && view.flight === 1) return;
    const near = to === view.step + 1;
    view.step = to;
    predictOver = false;
    cancelAnimationFrame(this.frame);
    if (!flies || !near || reduced.matches || this.speed > 8) view.flight = 1;
    else this.fly();
    this.arrived();
  },

  fly() {
    const begin = performance.now(), length = Math.min(pacing.flight, pacing.step / this.speed * 0.6);
    view.flight = 0;
    const frame = (now) => {
      const share = Math.min(1, Math.max(0, (now - begin) / length));
      view.flight = share === 1 ? 1 : ease(share);
      draw();
      if (share < 1) this.frame = requestAnimationFrame(frame);
    };
    this.frame = requestAnimationFrame(frame);
  },

  arrived() {
    if (view.flight === 1) redraw();
    showPlace();
    if (!this.playing || this.speed <= 1) sayStep();
    panels.renew();
    renewGrids();
  },

  toggle() {
    if (this.playing) this.stop();
    else if (state.takesSteps) this.start();
  },
  /// To the end, or to a step, a third of a second for each, and then what shall come after it.
  start(end, then) {
    if (view.step >= this.last) this.go(0, false);
    this.playing = true;
    this.showButton();
    const tick = () => {
      if (!this.playing) return;
      if (view.step >= (end ?? this.last)) {
        this.stop();
        return then?.();
      }
      const phase = segmentOf(view.step);
      this.go(view.step + 1);
      const rest = end !== undefined ? pacing.product : pacing.step + (segmentOf(view.step) !== phase ? pacing.pause : 0);
      this.after = setTimeout(tick, rest / this.speed);
    };
    tick();
  },
  stop() {
    this.playing = false;
    clearTimeout(this.after);
    this.showButton();
  },
  showButton() {
    byId("play").textContent = this.playing ? "❚❚" : "▷";
    byId("play").setAttribute("aria-label", this.playing ? words.pause : words.play);
  },
  /// The first step of a phase, by its place in the list or by direction.
  toPhase(index) {
    if (state.segments[index]) this.seek(state.segments[index].first, false);
  },
  byPhase(direction) {
    const at = state.segments.findIndex((segment) => view.step < segment.first + segment.count);
    const here = state.segments[at];
    if (direction > 0) this.toPhase(at + 1);
    else this.seek(view.step > here.first ? here.first : state.segments[at - 1]?.first ?? 0, false);
  },
};

const segmentOf = (step) => state.segments.find((one) => step < one.first + one.count);
/// A way back has names of its own for some phases.
const titleOf = (segment) => segment.name || words.phases[segment.phase];

function showPlace() {
  const slider = byId("slider");
  slider.max = player.last;
  slider.value = view.step;
  const place = filled(words.stepOf, view.step, player.last);
  slider.setAttribute("aria-valuetext", `${place}: ${titleOf(segmentOf(view.step))}`);
  byId("place").textContent = place;
  const fixed = !state.takesSteps;
  byId("play").disabled = slider.disabled = fixed;
  byId("back").disabled = byId("first").disabled = fixed || view.step === 0;
  byId("forward").disabled = byId("last").disabled = fixed || view.step === player.last;
  for (const part of byId("phases").children) {
    const first = Number(part.dataset.first), count = Number(part.dataset.count);
    part.style.setProperty("--done", `${Math.min(100, Math.max(0, ((view.step - first + 1) / count) * 100))}%`);
    part.classList.toggle("now", view.step >= first && view.step < first + count);
  }
}

const phaseRoles = { call: "neutral", flatten: "filter", extract: "patch", multiply: "output", reshape: "output", bias: "output", activate: "output", pool: "output" };

function showPhases() {
  byId("phases").replaceChildren(...state.segments.map((segment, index) => {
    const part = button(titleOf(segment), () => player.toPhase(index),
      { class: "phase " + (segment.role || phaseRoles[segment.phase]), tabindex: -1, "data-first": segment.first, "data-count": segment.count });
    part.style.flexGrow = Math.max(1, Math.min(8, segment.count));
    return part;
  }));
  byId("phases").setAttribute("aria-hidden", "true");
}

/// Pressed and held: again and again, faster after a second.
function repeats(element, act) {
  let timer = 0, since = 0;
  const again = () => {
    act();
    timer = setTimeout(again, performance.now() - since > 1000 ? 60 : 220);
  };
  element.addEventListener("click", (event) => { if (!since || event.detail === 0) act(); since = 0; });
  element.addEventListener("pointerdown", () => { since = 0; timer = setTimeout(() => { since = performance.now(); again(); }, 450); });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) element.addEventListener(end, () => clearTimeout(timer));
}

repeats(byId("back"), () => player.seek(view.step - 1));
repeats(byId("forward"), () => player.seek(view.step + 1));
byId("first").addEventListener("click", () => player.seek(0, false));
byId("last").addEventListener("click", () => player.seek(player.last, false));
byId("play").addEventListener("click", () => player.toggle());
// While it is dragged the slider itself is spoken, and the sentence when it is let go.
byId("slider").addEventListener("pointerdown", () => byId("sentence").setAttribute("aria-live", "off"));
byId("slider").addEventListener("change", () => { byId("sentence").removeAttribute("aria-live"); sayStep(); });
byId("slider").addEventListener("input", () => { player.stop(); player.seek(Number(byId("slider").value), false); });

function onKey(event) {
  if (event.defaultPrevented || event.altKey || !state) return;
  const typing = event.target.closest("input:not([type=range]), textarea, select, [role=dialog]");
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (control && key === "z" && !typing) event.shiftKey ? edits.redo() : edits.undo();
  else if (control && key === "y" && !typing) edits.redo();
  else if (control || typing) return;
  else if (key === "ArrowRight") event.shiftKey ? player.byPhase(1) : player.seek(view.step + 1);
  else if (key === "ArrowLeft") event.shiftKey ? player.byPhase(-1) : player.seek(view.step - 1);
  else if (key === "PageDown") player.seek(view.step + 1);
  else if (key === "PageUp") player.seek(view.step - 1);
  else if (key === "Home") player.seek(0, false);
  else if (key === "End") player.seek(player.last, false);
  else if (key === " " && !event.target.closest("button, summary, a, [role=tab]")) player.toggle();
  else if (/^[1-8]$/.test(key)) player.toPhase(Number(key) - 1);
  else if (key === "Escape") panels.close() || release();
  else if ({ e: 1, c: 1, s: 1, l: 1 }[key] && keep("conv2d-lab:letters") !== "off") panels.open({ e: "explain", c: "code", s: "shapes", l: "lesson" }[key]);
  else return;
  event.preventDefault();
}
document.addEventListener("keydown", onKey);
