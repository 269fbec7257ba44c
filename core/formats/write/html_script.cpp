#include "core/formats/write/html.h"

namespace lab {

namespace {

constexpr std::string_view script = R"js((function () {
  "use strict";
  var steps = Array.prototype.slice.call(document.querySelectorAll(".step"));
  var slider = document.getElementById("slider");
  var place = document.getElementById("place");
  var playButton = document.getElementById("play");
  var said = document.getElementById("said");
  var now = 0, timer = 0, pinned = null;

  // Pictures: each is what differs from the one before
  var book = null, drawn = [], last = [];
  var frame = document.querySelector(".step svg").cloneNode(false);
  function element(item) {
    var bar = item.indexOf("|"), numbers = (bar < 0 ? item : item.slice(0, bar)).split(" "), kind = numbers[0], at = 0;
    var before = last[kind] || (last[kind] = []);
    var tag = book.kinds[kind].replace(/~/g, function () {
      at += 1;
      before[at] = (before[at] || 0) + Number(numbers[at]);
      return before[at] / 100;
    });
    return bar < 0 ? tag : tag + item.slice(bar + 1) + "</text>";
  }
  function picture(index) {
    while (drawn.length <= index) {
      var old = drawn[drawn.length - 1], made = [];
      book.steps[drawn.length].forEach(function (item) {
        if (typeof item === "string") made.push(element(item));
        else for (var i = item[0]; i < item[1]; i += 1) made.push(old[i]);
      });
      drawn.push(made);
    }
    return drawn[index].join("");
  }
  function paint(index) {
    var figure = steps[index].querySelector("figure");
    if (!book || figure.firstChild) return;
    var svg = frame.cloneNode(false);
    svg.setAttribute("aria-label", spoken(index));
    svg.innerHTML = picture(index);
    figure.appendChild(svg);
  }
  function wipe(index) {
    if (book && index !== now) steps[index].querySelector("figure").textContent = "";
  }

  function spoken(index) {
    var words = steps[index].querySelector(".words p") || steps[index].querySelector("h2");
    return words ? words.textContent : "";
  }

  // Stepping
  function show(index) {
    var old = now;
    now = Math.max(0, Math.min(steps.length - 1, index));
    steps.forEach(function (step, i) { step.hidden = i !== now; });
    paint(now);
    wipe(old);
    slider.value = now;
    place.textContent = steps[now].dataset.place;
    said.textContent = place.textContent + ": " + spoken(now);
    try { history.replaceState(null, "", "#" + steps[now].id); } catch (error) { /* a page without an address */ }
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
    if (event.target.tagName === "INPUT" && event.target !== slider) return; // an answer is typed
    var onSlider = event.target === slider;
    var onButton = event.target.tagName === "BUTTON" || event.target.tagName === "SUMMARY";
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

  // Paper: every step, or this one
  var printed = document.getElementById("printed"), about = document.getElementById("about"), wasOpen = false;
  addEventListener("beforeprint", function () {
    wasOpen = about.open;
    about.open = printed.value === "all";
    steps.forEach(function (step, i) {
      var wanted = printed.value === "all" || i === now;
      step.classList.toggle("unprinted", !wanted);
      if (wanted) paint(i);
    });
  });
  addEventListener("afterprint", function () {
    about.open = wasOpen;
    steps.forEach(function (step, i) { wipe(i); });
  });
  document.getElementById("print").addEventListener("click", function () { print(); });

  function asked() {
    return Math.max(0, steps.findIndex(function (step) { return "#" + step.id === location.hash; }));
  }
  function begin(json) {
    book = json;
    slider.max = steps.length - 1;
    document.body.classList.add("stepping");
    document.getElementById("player").hidden = false;
    show(asked());
    scrollTo(0, 0); // the browser went to where the step stood in the whole list
    addEventListener("hashchange", function () { go(asked()); scrollTo(0, 0); });
  }
  var packed = atob(document.getElementById("pictures").textContent);
  var bytes = Uint8Array.from(packed, function (c) { return c.charCodeAt(0); });
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).json().then(begin);
})();
)js";

} // namespace

std::string_view htmlScript()
{
    return script;
}

std::string_view htmlScriptHash()
{
    return "OkdPZUz8JhyWeDrL+0OkHMog/5E7TRTDc1+PlnOM+t8=";
}

} // namespace lab
