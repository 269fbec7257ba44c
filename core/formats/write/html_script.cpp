#include "core/formats/write/html.h"

namespace lab {

std::string_view htmlScript()
{
    return R"js((function () {
  "use strict";
  var steps = Array.prototype.slice.call(document.querySelectorAll(".step"));
  var slider = document.getElementById("slider");
  var place = document.getElementById("place");
  var playButton = document.getElementById("play");
  var now = 0, timer = 0, pinned = null;

  // Stepping
  function show(index) {
    now = Math.max(0, Math.min(steps.length - 1, index));
    steps.forEach(function (step, i) { step.hidden = i !== now; });
    slider.value = now;
    place.textContent = steps[now].dataset.place;
    document.getElementById("back").disabled = document.getElementById("first").disabled = now === 0;
    document.getElementById("next").disabled = document.getElementById("last").disabled = now === steps.length - 1;
    light(pinned);
  }
  function stop() {
    clearInterval(timer);
    timer = 0;
    playButton.textContent = "\u25B6";
    playButton.setAttribute("aria-label", playButton.dataset.play);
  }
  function play() {
    if (timer) { stop(); return; }
    if (now === steps.length - 1) show(0);
    playButton.textContent = "\u275A\u275A";
    playButton.setAttribute("aria-label", playButton.dataset.pause);
    timer = setInterval(function () {
      show(now + 1);
      if (now === steps.length - 1) stop();
    }, 1200);
  }
  function go(index) { stop(); show(index); }
  document.getElementById("first").addEventListener("click", function () { go(0); });
  document.getElementById("back").addEventListener("click", function () { go(now - 1); });
  document.getElementById("next").addEventListener("click", function () { go(now + 1); });
  document.getElementById("last").addEventListener("click", function () { go(steps.length - 1); });
  playButton.addEventListener("click", play);
  slider.addEventListener("input", function () { go(Number(slider.value)); });
  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    var onSlider = event.target === slider, onButton = event.target.tagName === "BUTTON" || event.target.tagName === "SUMMARY";
    var key = event.key;
    if (onSlider && key !== " " && key !== "Escape") return;
    if (key === "ArrowRight" || key === "PageDown") go(now + 1);
    else if (key === "ArrowLeft" || key === "PageUp") go(now - 1);
    else if (key === "Home") go(0);
    else if (key === "End") go(steps.length - 1);
    else if (key === " " && !onButton) play();
    else if (key === "Escape") { pinned = null; light(null); }
    else return;
    event.preventDefault();
  });

  // Links: a cell lights up what it is made from and where it goes
  var data = JSON.parse(document.getElementById("links").textContent);
  var places = {};
  data.cells.forEach(function (name, i) { places[name] = i; });
  function light(name) {
    var lit = {};
    document.body.classList.toggle("linking", name !== null);
    if (name !== null) {
      lit[name] = true;
      (data.links[places[name]] || []).forEach(function (i) { lit[data.cells[i]] = true; });
    }
    Array.prototype.forEach.call(steps[now].querySelectorAll("[data-cell]"), function (mark) {
      mark.classList.toggle("linked", lit[mark.dataset.cell] === true);
    });
  }
  function cellAt(event) {
    var mark = event.target.closest ? event.target.closest("[data-cell]") : null;
    return mark ? mark.dataset.cell : null;
  }
  document.addEventListener("pointerover", function (event) { if (pinned === null) light(cellAt(event)); });
  document.addEventListener("click", function (event) {
    var name = cellAt(event);
    pinned = name === pinned ? null : name;
    light(pinned);
  });

  document.body.classList.add("stepping");
  document.getElementById("player").hidden = false;
  slider.max = steps.length - 1;
  var asked = steps.findIndex(function (step) { return "#" + step.id === location.hash; });
  show(Math.max(0, asked));
})();
)js";
}

std::string_view htmlScriptHash()
{
    return "3Bbce6UnkKdPaRwtwy8+cW9kO/OgbNC+yj6DVsdznj4=";
}

} // namespace lab
