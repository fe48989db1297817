// Holds the two that answer the questions of the page against each other: the library, compiled to
// WebAssembly, and the script that goes through the JSON.
//   node answers.mjs PROGRAM FOLDER ANSWERS.JS [NATIVE]
// NATIVE is module.cpp compiled for this machine: the search is held against that.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { check, finish, read, write } from "./page.mjs";

const [program, folder, source, native] = process.argv.slice(2);
const { html, data, module } = read(write(program, folder));
console.log("page: " + Buffer.byteLength(html) + " bytes");
check(Buffer.byteLength(html) < 400 * 1000, "the page is smaller than 400 KB");
check(!/(src|href)="(?!#|data:,)/.test(html), "the page refers to nothing outside");
check(!/\{\{[a-z_]+\}\}/.test(html.replace(/<script>[^]*/, "")), "each place of page.html is filled");

const engine = new Function(readFileSync(source, "utf8") + "; return { facets, sizesOf, answersOfModule, answersOfData };")();
const { facets } = engine;
const ofData = engine.answersOfData(data);
const empty = () => ({ ...Object.fromEntries(facets.map((facet) => [facet, []])), words: "" });

if (module === null) {
  console.log("SKIPPED: the page was written without the module");
  finish();
}
const compiled = new WebAssembly.Module(module);
check(WebAssembly.Module.imports(compiled).length === 0, "the module asks nothing of its surroundings");
const ofModule = engine.answersOfModule(new WebAssembly.Instance(compiled).exports, engine.sizesOf(data.vocabularies));

let questions = 0;
function same(question, one, other, what) {
  questions += 1;
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  check(left === right, what + " of " + JSON.stringify(question) + ": the library says " + left + ", the data " + right);
}
function compare(selection) {
  const found = ofModule.trends(selection);
  same(selection, found, ofData.trends(selection), "trends");
  same(selection, ofModule.counts(selection), ofData.counts(selection), "counts");
  for (const trend of data.trends.keys())
    same(selection, ofModule.claims(trend, selection), ofData.claims(trend, selection), "claims " + trend);
  same(selection, ofModule.brief(found, selection.audience), ofData.brief(found, selection.audience), "brief");
  same(selection, ofModule.tensions(found), ofData.tensions(found), "tensions");
}

// No key, each key, and each pair of keys, of one facet or of two.
const keys = facets.flatMap((facet) => data.vocabularies[facet].map((word, at) => [facet, at]));
compare(empty());
for (const [index, [facet, key]] of keys.entries())
  for (const [otherFacet, otherKey] of keys.slice(index)) {
    const selection = empty();
    selection[facet].push(key);
    if (facet !== otherFacet || key !== otherKey) selection[otherFacet].push(otherKey);
    compare(selection);
  }
// Any set of trends, in both halves of their bits.
for (let step = 1; step < 42; ++step) {
  const picks = [...data.trends.keys()].filter((at) => at % step === 0);
  for (const audiences of [[], [0], [1, 3]]) same(picks, ofModule.brief(picks, audiences), ofData.brief(picks, audiences), "brief");
  same(picks, ofModule.tensions(picks), ofData.tensions(picks), "tensions");
}
console.log(questions + " questions over " + keys.length + " keys");

// What people type. Both find the same trend first where the words stand in it as they are typed.
const first = (answers, words) => {
  const position = answers.trends({ ...empty(), words })[0];
  return position === undefined ? "none" : data.trends[position].id;
};
for (const [words, trend] of [["try on", "ar-virtual-try-on"], ["metaverse", "metaverse"], ["Mastodon", "decentralized-networks"],
  ["gamification", "gamification"], ["\u{1F6D2} ''\"<>&", "none"]])
  for (const [who, answers] of [["library", ofModule], ["data", ofData]])
    check(first(answers, words) === trend, "the " + who + " finds " + trend + " first for '" + words + "', not " + first(answers, words));
for (const [words, trend] of [["instagram shopping", "social-commerce"], ["shoping", "social-commerce"], ["Datenschutzbedenken", "privacy-and-data-control"]])
  check(first(ofModule, words) === trend, "the library finds " + trend + " first for '" + words + "', not " + first(ofModule, words));

// The module finds what the library finds on this machine.
if (native) {
  const labels = Object.values(data.vocabularies).flatMap((list) => list.map((word) => word.label));
  const sentences = data.claims.map((claim) => claim.statement);
  const typed = [...labels, ...sentences, ...sentences.map((text) => text.slice(3, 20)), "x".repeat(600), "\u00e5\u00df\u0130 \u{1F600}", "."]
    .map((text) => text.replaceAll("\n", " ")).filter((text) => Buffer.byteLength(text) <= 512);
  const run = spawnSync(native, { input: typed.join("\n") + "\n", encoding: "utf8" });
  const lines = run.stdout.split("\n").slice(0, -1);
  check(lines.length === typed.length, "an answer for each of " + typed.length + " texts, not " + lines.length);
  typed.forEach((words, at) => {
    const found = ofModule.trends({ ...empty(), words }).join(" ");
    check(found === lines[at].trim(), "search '" + words + "': the module says " + found + ", this machine " + lines[at]);
  });
  console.log(typed.length + " searches");
}
finish();
