// The page's own scripts, its words and the engine, unpacked: the only script that the file shows as it is.

/// Seven bits a letter, six in those beside the letters that HTML would change. Before them stands how many bytes there
/// are.
function fromLetters(text) {
  const begin = text.indexOf(" ") + 1;
  const bytes = new Uint8Array(Number(text.slice(0, begin)));
  for (let at = begin, to = 0, bits = 0, count = 0; at < text.length; at++) {
    const code = text.charCodeAt(at), short = code === 1 || code === 12 || code === 61;
    bits = short ? (bits << 6) | (code >> 1) : (bits << 7) | code;
    count += short ? 6 : 7;
    if (count >= 8) {
      count -= 8;
      bytes[to++] = bits >> count;
      bits &= (1 << count) - 1;
    }
  }
  return bytes;
}

/// LZMA with lc = 4, lp = pb = 0, after Igor Pavlov's specification; the first four bytes say how long it becomes.
function unpacked(packed) {
  const size = new DataView(packed.buffer).getUint32(0), out = new Uint8Array(size);
  // The places of the probabilities: matches and repeats by state, slots and tails of distances, lengths, literals.
  const isRep = 12, isRepOther = 24, isRepThird = 36, isRepFourth = 48, isRepLong = 60, slots = 72, tails = 328, align = 456,
    lengths = 472, repLengths = 746, literals = 1020;
  const odds = new Uint16Array(literals + (768 << 4)).fill(1024);
  const now = Uint32Array.of(4294967295, new DataView(packed.buffer).getUint32(5)); // range and code
  let at = 9, state = 0, to = 0, reps = [0, 0, 0, 0];
  const widen = () => {
    if (now[0] >= 16777216) return;
    now[0] <<= 8;
    now[1] = (now[1] << 8) | packed[at++];
  };
  const bit = (i) => {
    const odd = odds[i], bound = (now[0] >>> 11) * odd, set = now[1] >= bound ? 1 : 0;
    if (set) {
      now[0] -= bound;
      now[1] -= bound;
      odds[i] = odd - (odd >> 5);
    } else {
      now[0] = bound;
      odds[i] = odd + ((2048 - odd) >> 5);
    }
    widen();
    return set;
  };
  const tree = (base, count) => {
    let node = 1;
    for (let i = 0; i < count; i++) node = (node << 1) | bit(base + node);
    return node - (1 << count);
  };
  const reversed = (base, count) => {
    let node = 1, value = 0;
    for (let i = 0; i < count; i++) {
      const one = bit(base + node);
      node = (node << 1) | one;
      value |= one << i;
    }
    return value;
  };
  const even = (count) => {
    let value = 0;
    for (; count; count--) {
      now[0] >>>= 1;
      const set = now[1] >= now[0];
      if (set) now[1] -= now[0];
      value = (value << 1) | set;
      widen();
    }
    return value;
  };
  const length = (base) => (!bit(base) ? 2 + tree(base + 2, 3) : !bit(base + 1) ? 10 + tree(base + 10, 3) : 18 + tree(base + 18, 8));
  const distance = (count) => {
    const slot = tree(slots + 64 * Math.min(count - 2, 3), 6);
    if (slot < 4) return slot;
    const low = (slot >> 1) - 1, high = (2 | (slot & 1)) << low;
    return high + (slot < 14 ? reversed(tails + high - slot, low) : even(low - 4) * 16 + reversed(align, 4));
  };
  const literal = () => {
    const base = literals + 768 * ((out[to - 1] ?? 0) >> 4);
    let node = 1;
    if (state > 6)
      for (let match = out[to - reps[0] - 1]; node < 256; match <<= 1) {
        const expected = (match >> 7) & 1, one = bit(base + ((1 + expected) << 8) + node);
        node = (node << 1) | one;
        if (one !== expected) break;
      }
    while (node < 256) node = (node << 1) | bit(base + node);
    out[to++] = node;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  };
  /// The number of bytes that stand once more.
  const match = () => {
    let count = 1;
    if (!bit(isRep + state)) {
      count = length(lengths);
      reps = [distance(count), reps[0], reps[1], reps[2]];
      state = state < 7 ? 7 : 10;
      return count;
    }
    if (bit(isRepOther + state)) {
      const which = !bit(isRepThird + state) ? 1 : 2 + bit(isRepFourth + state);
      reps.unshift(...reps.splice(which, 1));
    } else if (!bit(isRepLong + state)) {
      state = state < 7 ? 9 : 11;
      return count;
    }
    count = length(repLengths);
    state = state < 7 ? 8 : 11;
    return count;
  };
  while (to < size)
    if (bit(state))
      for (let count = match(); count; count--, to++) out[to] = out[to - reps[0] - 1];
    else literal();
  return out;
}

/// The parts of the bundle: the engine's module, and the words of all languages.
const bundle = {};

async function load() {
  const held = document.getElementById("bundle"), file = held.dataset.file; // of a site, whose pages share one
  const bytes = unpacked(file ? new Uint8Array(await (await fetch(file)).arrayBuffer()) : fromLetters(held.textContent));
  const sizes = new DataView(bytes.buffer), decoder = new TextDecoder();
  let at = 12;
  const take = (part) => bytes.subarray(at, (at += sizes.getUint32(4 * part))), text = (part) => decoder.decode(take(part));
  const make = (tag, content) => Object.assign(document.createElement(tag), { textContent: content }); // the policy has its hash
  bundle.module = take(0);
  const script = make("script", text(1));
  document.querySelector("style").replaceWith(make("style", text(2)));
  bundle.words = Object.fromEntries(decoder.decode(bytes.subarray(at)).split("\t").map((list) => list.split("\n")).map(([tag, ...list]) => [tag, list]));
  document.body.append(script);
}
const failed = () => {
  const notice = document.getElementById("notice");
  notice.textContent = document.getElementById("bundle").dataset.failed;
  notice.hidden = false;
};
load().catch(failed);
