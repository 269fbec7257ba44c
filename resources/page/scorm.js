// In a course: what the reader has done goes to the learning platform through SCORM 1.2's API, and nowhere else.

function scormApi() {
  try {
    for (let at = window, up = 0; up < 12; up++) {
      if (at.API) return at.API;
      if (at.parent !== at) at = at.parent;
      else if (at.opener) at = at.opener;
      else return null;
    }
  } catch {
    return null; // a page of another origin: no platform of ours
  }
  return null;
}

class Course {
  constructor(api) {
    this.api = api;
    this.began = Date.now();
    api.LMSInitialize("");
    if (/^(not attempted|unknown|)$/.test(api.LMSGetValue("cmi.core.lesson_status"))) this.set("lesson_status", "incomplete");
    api.LMSCommit("");
    window.addEventListener("pagehide", () => this.end());
  }
  set(name, value) {
    this.api.LMSSetValue("cmi.core." + name, String(value));
  }
  ticks() {
    return this.api.LMSGetValue("cmi.suspend_data");
  }
  /// So many of so many tasks are done; a lesson without tasks is done when it was opened.
  tell(done, of, ticks) {
    this.set("score.min", 0);
    this.set("score.max", 100);
    this.set("score.raw", of ? Math.round((done / of) * 100) : 100);
    this.set("lesson_status", done >= of ? "completed" : "incomplete");
    this.api.LMSSetValue("cmi.suspend_data", ticks);
    this.api.LMSCommit("");
  }
  end() {
    if (this.ended) return;
    this.ended = true;
    const seconds = Math.round((Date.now() - this.began) / 1000), two = (number) => String(number).padStart(2, "0");
    this.set("session_time", `${String(Math.min(9999, Math.floor(seconds / 3600))).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`);
    this.set("exit", "suspend");
    this.api.LMSCommit("");
    this.api.LMSFinish("");
  }
}

const api = scormApi();
if (api) course = new Course(api);
