// Tries the page in a browser; axe-core looks for what keeps people out.
//   node browser.mjs PROGRAM FOLDER CHROMIUM NODE_MODULES [SHOTS]
// With SHOTS, a folder, it leaves pictures of what it saw.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { check, writeWithoutModule } from "./page.mjs";
import { file, leave, require, sizes, visit } from "./visit.mjs";

const [, folder, , , shots] = process.argv.slice(2);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const schemes = ["light", "dark"];
if (shots) mkdirSync(shots, { recursive: true });

async function shoot(page, name, options = {}) {
  if (shots) await page.screenshot({ path: join(shots, name + ".png"), ...options });
}
const titles = (page) => page.locator("#list h3").allTextContents();
const facet = (page, name) => page.locator(`input[type=checkbox][value="${name}"]`);

async function holdToAxe(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  for (const violation of violations)
    check(false, name + ": axe finds " + violation.id + " (" + violation.help + ") at " + violation.nodes.map((node) => node.target.join(" ")).slice(0, 3).join("; "));
}
// Nothing beyond the window, and in no picture a text beyond its edge.
async function holdToEdges(page, name) {
  const beyond = await page.evaluate(() => {
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push("the page is " + document.documentElement.scrollWidth + " wide");
    for (const picture of document.querySelectorAll("svg")) {
      const edge = picture.getBoundingClientRect();
      for (const text of picture.querySelectorAll("text")) {
        const box = text.getBoundingClientRect();
        if (box.left < edge.left || box.right > edge.right || box.top < edge.top || box.bottom > edge.bottom) found.push(text.textContent);
      }
    }
    return found;
  });
  check(beyond.length === 0, name + ": cut off: " + beyond.join(", "));
}

for (const size of sizes)
  for (const scheme of schemes) {
    const where = scheme + " " + size.width;
    await visit(where, { size, scheme }, async (page) => {
      check((await titles(page)).length === 42, where + ": all trends are there");
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const isDark = background.match(/\d+/g).every((part) => Number(part) < 80);
      check(isDark === (scheme === "dark"), where + ": the background is " + background);
      await holdToAxe(page, where);
      await holdToEdges(page, where);
      await shoot(page, "all-" + scheme + "-" + size.width, { fullPage: true });
      await page.evaluate(() => { for (const each of document.querySelectorAll("#platforms details, #agreement details, #pulls details, #facets")) each.open = true; });
      for (const title of ["Social commerce", "Influencer partnerships"]) await page.locator("#list summary", { hasText: title }).first().click();
      await holdToAxe(page, where + ", opened");
      await holdToEdges(page, where + ", opened");
    });
    await visit(where + ", filtered", { size, scheme, hash: "#platform=instagram&words=shopping" }, async (page) => {
      await holdToAxe(page, where + ", filtered");
      await holdToEdges(page, where + ", filtered");
      await shoot(page, "filtered-" + scheme + "-" + size.width);
    });
    await visit(where + ", brief", { size, scheme, hash: "#platform=instagram&show=brief" }, async (page) => {
      await holdToAxe(page, where + ", brief");
      await holdToEdges(page, where + ", brief");
      await shoot(page, "brief-" + scheme + "-" + size.width);
    });
  }

await visit("clicking", {}, async (page) => {
  await facet(page, "instagram").check();
  check((await page.locator("#status").textContent()) === "7 of 42 trends", "Instagram leaves seven trends");
  check(page.url().endsWith("#platform=instagram"), "the address holds the choice: " + page.url());
  await facet(page, "commerce").check();
  check(JSON.stringify(await titles(page)) === '["Social commerce"]', "commerce on Instagram is social commerce: " + (await titles(page)));
  const opened = page.locator("#trend-social-commerce");
  const claims = await opened.locator(".inside > ul").first().locator("li").allTextContents();
  check(claims.length === 2 && claims.every((text) => /, line 15, /.test(text)), "two claims of it name Instagram, with their lines: " + claims);
  check((await opened.locator("q").first().textContent()) === "2.4 Social Commerce Evolution", "with the heading of the article");
  await page.goBack();
  check((await titles(page)).length === 7, "back takes one choice away");
  await page.goForward();
  check((await titles(page)).length === 1, "forward brings it back");
  await page.locator("#clear").click();
  check((await titles(page)).length === 42 && !page.url().includes("="), "clearing shows all again");
});

await visit("the heat map", {}, async (page) => {
  await page.locator('svg a[href="#theme=commerce&platform=instagram"]').click();
  check(JSON.stringify(await titles(page)) === '["Social commerce"]', "a cell filters");
  check((await page.locator(".key input:checked").count()) === 2, "and its two keys are chosen");
  await page.locator('#agreement a[href="#trend=gamification"]').click();
  check(await page.locator("#trend-gamification").evaluate((trend) => trend.open), "a bar opens its trend");
  check((await page.locator(".key input:checked").count()) === 2, "and leaves the selection as it is");
});

// A link keeps the selection and what is open, and Back leads to where it was followed: the same place, with the focus on the link.
const isOpen = (page, trend) => page.locator("#trend-" + trend).evaluate((node) => node.open);
const place = (page) => page.evaluate(() => scrollY);
async function followAndReturn(page, name, link, attempt) {
  await link.scrollIntoViewIfNeeded();
  const before = { url: page.url(), place: await place(page) };
  await link.click();
  await attempt();
  check((await place(page)) !== before.place, name + ": the link leads elsewhere");
  await page.goBack();
  await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, before.place, { timeout: 2000 })
    .catch(async () => check(false, name + ": Back leads to " + (await place(page)) + " instead of " + before.place));
  check(page.url() === before.url, name + ": Back leads to " + page.url());
  check(await link.evaluate((node) => node === document.activeElement), name + ": Back gives the focus to the link");
}
await visit("links", { hash: "#platform=instagram" }, async (page) => {
  const keepsAll = async (name) => {
    check((await page.locator("#status").textContent()) === "7 of 42 trends", name + " keeps the filter");
    check(await isOpen(page, "social-commerce"), name + " keeps what is open");
  };
  const trend = page.locator("#trend-social-commerce");
  await trend.locator("summary").first().click();
  await followAndReturn(page, "a source", trend.locator("cite a").nth(1), async () => {
    check(await page.evaluate(() => document.activeElement.id.startsWith("source-")), "a citation gives its source the focus");
    await keepsAll("a source");
  });
  await keepsAll("coming back from a source");
  await page.goForward();
  check(await page.evaluate(() => document.activeElement.id.startsWith("source-")), "forward leads to the source again");
  await page.goBack();

  await followAndReturn(page, "a related trend", trend.locator('.links a[href="#trend=ar-virtual-try-on"]'), async () => {
    await keepsAll("a related trend");
    check(await isOpen(page, "ar-virtual-try-on"), "a related trend opens");
    check((await page.locator("#list").textContent()).includes("Outside your selection"), "and is said to be outside the selection");
    check(await page.locator("#trend-ar-virtual-try-on li.affirms").first().isVisible(), "and shows its claims");
    check(page.url().endsWith("#platform=instagram&trend=social-commerce,ar-virtual-try-on&also=ar-virtual-try-on"), "and is in the address: " + page.url());
    await holdToAxe(page, "a related trend");
  });
  await keepsAll("coming back from a related trend");
  check(!(await page.locator("#list").textContent()).includes("Outside your selection"), "which then is gone");

  await followAndReturn(page, "the support chart", page.locator('#agreement a[href="#trend=short-form-video"]'), async () => {
    await keepsAll("the support chart");
    check(await isOpen(page, "short-form-video"), "the support chart opens a trend in its place");
    check(!(await page.locator("#list").textContent()).includes("Outside your selection"), "which is in the selection");
  });
  await page.locator('#agreement a[href="#trend=gamification"]').click();
  await facet(page, "brands").check();
  check(!(await titles(page)).includes("Gamification"), "a new choice drops what only a link led to");
});
await visit("a shared link", { hash: "#platform=instagram&trend=gamification&also=gamification" }, async (page) => {
  check((await titles(page)).length === 8 && (await isOpen(page, "gamification")), "an address holds what a link led to");
});
await visit("a source", { hash: "#source-schmitz-forecast-2024" }, async (page) => {
  check((await place(page)) > 1000, "an address leads to a source");
  check(!(await page.locator("footer").innerText()).includes("SHA-256"), "the footer has no checksums");
});

await visit("typing", {}, async (page) => {
  await page.locator("#words").focus();
  await page.keyboard.type("shop");
  check((await titles(page))[0] === "Social commerce", "typing finds social commerce first: " + (await titles(page)).slice(0, 3));
  check(page.url().endsWith("#words=shop"), "the address holds the words: " + page.url());
  await page.keyboard.type(" qqqq");
  check((await page.locator("#list").count()) === 1, "the list stays");
  await page.locator("#words").fill("qqqqq");
  check(await page.locator(".empty").isVisible(), "and says so where nothing is found");
  await shoot(page, "nothing");
});

await visit("what a stranger types", {}, async (page) => {
  await page.locator("#words").fill("Instagram shopping");
  const first = page.locator("#list details").first();
  check((await first.getAttribute("id")) === "trend-social-commerce" && (await first.evaluate((trend) => trend.open)), "the first that is found stands open");
  const said = await first.locator(".inside > ul").first().locator("li").allTextContents();
  check(/Instagram/.test(said[0]) && /Instagram/.test(said[1]), "claims with the words come first: " + said.slice(0, 2));
  check((await first.locator("mark").allTextContents()).includes("Instagram"), "and the words are marked");
  await page.locator("#show-brief").click();
  const plainBrief = await page.locator("#brief").innerText();
  for (const part of ["Key trends 2024, line 15", "The hidden side, line 15"]) check(plainBrief.includes(part), "the brief of a search holds what was read: " + part);
  await page.locator("#show-brief").click();
  await page.locator("#suggestion button").click();
  check(page.url().endsWith("#platform=instagram&words=shopping"), "a platform that was typed becomes a filter: " + page.url());
  check((await page.locator("#status").textContent()) === "2 of 42 trends", "which leaves two trends");
  check((await first.textContent()).includes("2 of the 4 sources for it match the filters."), "and says how many sources these are");
  check(await page.locator("#suggestion").isHidden(), "and is not offered again");
  await page.locator("#show-brief").click();
  const brief = await page.locator("#brief").innerText();
  for (const part of ["What the sources say", "2 of the 4 sources for it match the filters.", "Key trends 2024, line 15", "The hidden side, line 15", "What to do"])
    check(brief.includes(part), "the brief holds what was found: " + part);
  check(!brief.includes("Schmitz"), "and no source that it does not cite");
  await page.locator("#show-brief").click();
  await first.locator("cite a").first().click();
  check(await page.locator("#source-key-trends-2024, #source-hidden-side").first().isVisible() && (await page.evaluate(() => document.activeElement.id)).startsWith("source-"),
    "a citation leads to its source");
});

await visit("opening", {}, async (page) => {
  const trend = page.locator("#trend-virtual-influencers");
  await trend.locator("summary").first().click();
  const text = await trend.textContent();
  for (const part of ["Claims (4)", "Recommendations (", "Tensions (2)", "Related trends", "Schmitz forecast 2024, line 7", "Was 2023 uns gelehrt hat"])
    check(text.includes(part), "an open trend says " + part);
  check((await trend.locator('q[lang="de"]').count()) > 0, "German headings say that they are German");
  check(page.url().endsWith("#trend=virtual-influencers"), "the address holds what is open: " + page.url());
  await shoot(page, "open");
  await trend.locator("summary").first().click();
  check(!page.url().includes("virtual"), "and forgets what is closed");
});

await visit("an address", { hash: "#theme=ai,trust&source=hidden-side&stance=affirms&words=influencers&trend=virtual-influencers" }, async (page) => {
  check((await page.locator(".key input:checked").count()) === 4, "a shared address brings its keys");
  check((await page.locator("#words").inputValue()) === "influencers", "and its words");
  check(await page.locator("#trend-virtual-influencers").evaluate((trend) => trend.open), "and what was open");
});
await visit("a hostile address", { hash: "#theme=nonsense,ai&platform=&words=%3Cimg%20src=x%20onerror=alert(1)%3E%E0%A4%A&trend=__proto__&show=%00" }, async (page) => {
  check((await page.locator("img").count()) === 0, "markup in an address stays text");
  check((await page.locator(".key input:checked").count()) === 1, "what is no key is left out");
});

// By keyboard alone: everything comes in turn, is seen to have the focus, and lets it go.
for (const size of sizes)
  await visit("tabbing " + size.width, { size }, async (page) => {
    const seen = [];
    for (let step = 0; step < 400; ++step) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const active = document.activeElement;
        if (active === document.body) return null;
        const marked = active.matches(".key input") ? active.nextElementSibling : active.closest("svg") ? active.querySelector("rect, text") : active;
        const style = getComputedStyle(marked);
        const isMarked = style.outlineStyle !== "none" || style.textDecorationLine === "underline" || Number.parseFloat(style.strokeWidth) >= 2;
        const name = active.getAttribute("aria-label") || active.labels?.[0]?.textContent || active.textContent;
        return { name: name.trim().slice(0, 40), kind: active.localName, isMarked };
      });
      if (at === null) break;
      seen.push(at);
    }
    check(seen[0]?.name === "Skip to the trends", "the first stop skips to the trends");
    check(seen.length < 400, "tabbing comes to an end after " + seen.length);
    for (const stop of seen) check(stop.isMarked, "the focus shows on " + stop.kind + " " + stop.name);
    const kinds = new Set(seen.map((stop) => stop.kind));
    for (const kind of ["a", "input", "button", "summary"]) check(kinds.has(kind), "tabbing reaches a " + kind);
    check(seen.some((stop) => stop.name === "Commerce on Instagram: 1 trend"), "and the cells of the heat map, by name");
    console.log("tab stops at " + size.width + ": " + seen.length);
  });
await visit("keys", {}, async (page) => {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  check(await page.evaluate(() => document.activeElement.id === "results"), "the skip link leads to the trends");
  for (let step = 0; step < 2; ++step) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  check(await page.locator("#list details").first().evaluate((trend) => trend.open), "Enter opens a trend");
  await facet(page, "instagram").focus();
  await page.keyboard.press("Space");
  check((await page.locator("#status").textContent()) === "7 of 42 trends", "Space chooses");
});

await visit("printing", { hash: "#theme=ai" }, async (page) => {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  for (const part of [".top", ".filters", "#list", ".pictures", "footer"]) check(!(await page.locator(part).first().isVisible()), "no " + part + " on paper");
  const text = await page.locator("#brief").innerText();
  for (const part of ["Brief: Theme Artificial intelligence", "What to do", "Mind the tensions", "What the sources say", "line 35", "000_8c2b9ec189e4f493.txt"])
    check(text.includes(part), "the brief says " + part);
  check((await page.pdf({ format: "A4" })).length > 10000, "it prints");
  await shoot(page, "print", { fullPage: true });
});

await visit("without the module", { of: pathToFileURL(writeWithoutModule(file, folder)).href }, async (page) => {
  check(await page.locator("#notice").isVisible(), "the page says that it answers from its data");
  await facet(page, "instagram").check();
  check((await page.locator("#status").textContent()) === "7 of 42 trends", "and still filters");
  await page.locator("#words").fill("shopping");
  check((await titles(page))[0] === "Social commerce", "and finds words");
  await holdToAxe(page, "without the module");
  await shoot(page, "without-module");
});

await leave();
