// The engine: core compiled to WebAssembly. It is asked by JSON and answers with JSON, a picture or a refusal.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

class Engine {
  /// From the module's bytes. It imports nothing.
  static async of(bytes, words) {
    const module = await WebAssembly.compile(bytes);
    return new Engine(module, words);
  }

  constructor(module, words) {
    this.module = module;
    this.words = words;
    this.start();
  }

  start() {
    this.exports = new WebAssembly.Instance(this.module).exports;
    this.exports._initialize();
    this.door = this.exports.lab_create();
    if (this.words) this.ask("translate", this.words);
  }

  /// The reply's text; `refused` tells whether it is a refusal.
  call(name, text) {
    const bytes = encoder.encode(text);
    const room = this.exports.lab_room(this.door, bytes.length);
    new Uint8Array(this.exports.memory.buffer, room, bytes.length).set(bytes);
    this.refused = this.exports["lab_" + name](this.door) !== 0;
    const size = this.exports.lab_reply_size(this.door);
    return decoder.decode(new Uint8Array(this.exports.memory.buffer, this.exports.lab_reply(this.door), size));
  }

  ask(name, request) {
    return JSON.parse(this.call(name, JSON.stringify(request)));
  }

  open(lesson) {
    return JSON.parse(this.call("open", lesson));
  }
}

function fromBase64(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
