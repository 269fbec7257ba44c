// The module under Node: node engine.mjs MODULE SCRIPT CASES. Each case is one request and the reply it must give.

import fs from "fs";
import vm from "vm";
import zlib from "zlib";

const [modulePath, scriptPath, casesPath] = process.argv.slice(2);
const Engine = vm.runInThisContext(fs.readFileSync(scriptPath, "utf8") + ";Engine");
const engine = await Engine.of(fs.readFileSync(modulePath));

/// The module stores pixels that the desktop packs: compared is what is in them.
const unpacked = (svg) => svg.replace(/base64,([\w+/=]+)/g, (all, text) => {
  const png = Buffer.from(text, "base64");
  return png.subarray(0, 33).toString("hex") + zlib.inflateSync(png.subarray(41, 41 + png.readUInt32BE(33))).toString("hex");
});
let wrong = 0, count = 0;
for (const line of fs.readFileSync(casesPath, "utf8").split("\n")) {
  if (!line) continue;
  const { name, call, request, reply, code } = JSON.parse(line);
  count++;
  let found;
  try {
    found = engine.call(call, request);
  } catch (error) {
    console.log(`${name}: ${error}`);
    wrong++;
    engine.start();
    continue;
  }
  if (code !== undefined) {
    const said = engine.refused ? JSON.parse(found).code : "";
    if (code === "any" || said === code) continue;
    console.log(`${name}: ${said || "taken"} instead of ${code || "taken"}`);
    wrong++;
  } else if (unpacked(found) !== unpacked(reply)) {
    const [mine, wanted] = [unpacked(found), unpacked(reply)];
    const at = [...wanted].findIndex((letter, i) => letter !== mine[i]);
    const around = (text) => text.slice(Math.max(0, at - 60), at + 60);
    console.log(`${name}: differs at ${at}: ${around(mine)} instead of ${around(wanted)}`);
    wrong++;
  }
}
const megabytes = engine.exports.memory.buffer.byteLength >> 20;
if (megabytes > 128) {
  console.log(`the engine's memory grew to ${megabytes} MB`);
  wrong++;
}
console.log(`${count} cases, ${wrong} wrong, ${megabytes} MB`);
process.exit(wrong || !count ? 1 : 0);
