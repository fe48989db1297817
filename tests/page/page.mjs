// The page as a test sees it: written anew by the program, and taken apart.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export function write(program, folder) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "atlas.html");
  execFileSync(program, ["page", file]);
  return file;
}

const between = (text, before, after) => text.split(before)[1].split(after)[0];

export function read(file) {
  const html = readFileSync(file, "utf8");
  const module = between(html, '<script type="application/octet-stream" id="module">', "</script>");
  const data = JSON.parse(between(html, '<script type="application/json" id="data">', "</script>"));
  return { html, data, module: module === "" ? null : gunzipSync(Buffer.from(module, "base64")) };
}

// The same page as a program writes it that was built without the module.
export function writeWithoutModule(file, folder) {
  const { html } = read(file);
  const module = between(html, 'id="module">', "</script>");
  const other = join(folder, "without_module.html");
  writeFileSync(other, html.replace(module, ""));
  return other;
}

let failures = 0;
export function check(isTrue, what) {
  if (isTrue) return;
  failures += 1;
  console.log("FAILED: " + what);
}
export function finish() {
  if (failures > 0) console.log(failures + " failed");
  process.exit(failures > 0 ? 1 : 0);
}
