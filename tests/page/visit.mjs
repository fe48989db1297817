// The page in a browser: headless Chromium, driven by playwright-core. A test is run by
//   node TEST.mjs PROGRAM FOLDER CHROMIUM NODE_MODULES [...]
import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { check, finish, write } from "./page.mjs";

const [program, folder, chromium, modules] = process.argv.slice(2);
export const require = createRequire(join(resolve(modules), "/"));
if (!existsSync(join(modules, "playwright-core")) || !existsSync(join(modules, "axe-core"))) {
  console.log("SKIPPED: npm brought no playwright-core or axe-core to " + modules);
  process.exit(0);
}
const { chromium: driver } = require("playwright-core");

export const file = write(program, folder);
const address = pathToFileURL(file).href;

const browser = await driver.launch({ executablePath: chromium, args: ["--no-sandbox"] });
export const sizes = [{ width: 375, height: 812 }, { width: 1280, height: 900 }];

// Opens the page, hands it to what tries it, and holds it to silence: no message, no request.
export async function visit(name, { hash = "", size = sizes[1], scheme = "light", of = address } = {}, attempt) {
  const context = await browser.newContext({ viewport: size, colorScheme: scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(10000);
  page.on("console", (message) => check(false, name + ": the console says " + message.text()));
  page.on("pageerror", (error) => check(false, name + ": " + error.message));
  page.on("request", (request) => check(request.url().split("#")[0] === of || request.url() === "data:,", name + ": asks for " + request.url().slice(0, 80)));
  try {
    await page.goto(of + hash);
    await page.waitForSelector("html[data-ready]");
    await attempt(page);
  } catch (error) {
    check(false, name + ": " + error.message.split("\n")[0]);
  }
  await context.close();
}
export async function leave() {
  await browser.close();
  finish();
}
