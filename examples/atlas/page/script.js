// Draws what the answers are. The selection is what the address holds.
(async () => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.vocabularies;
  const byId = (id) => document.getElementById(id);
  const positionOf = (kind, name) => words[kind].findIndex((word) => word.name === name);
  const labelOf = (kind, name) => words[kind][positionOf(kind, name)].label;
  const languageTags = { english: "en", german: "de", norwegian: "nb" };
  const languageOf = Object.fromEntries(data.sources.map((source) => [source.id, languageTags[source.language]]));
  const facetTitles = { theme: "Theme", platform: "Platform", source: "Source", audience: "Audience", stance: "Stance" };

  // Elements: element("p", {class: "where"}, "text", another element).
  function element(kind, attributes, ...children) {
    const result = document.createElement(kind);
    for (const [name, value] of Object.entries(attributes || {})) result.setAttribute(name, value);
    result.append(...children.filter((child) => child !== null && child !== undefined));
    return result;
  }
  const unbroken = (text) => text.replaceAll(" ", "\u00a0");
  const amount = (count, noun) => count + " " + noun + (count === 1 ? "" : "s");

  async function load() {
    const text = byId("module").textContent;
    try {
      if (text === "") throw new Error("This page was written without the compiled library.");
      const zipped = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream("gzip"));
      const bytes = await new Response(stream).arrayBuffer();
      const { instance } = await WebAssembly.instantiate(bytes, {});
      byId("answered-by").textContent =
        "Filters and search are answered by the library itself, compiled to WebAssembly (" + Math.round(bytes.byteLength / 1024) + " KB).";
      return answersOfModule(instance.exports, sizesOf(words));
    } catch (problem) {
      const reason = text === "" ? problem.message : "This browser does not run the compiled library.";
      byId("notice").textContent = reason + " The answers come from the data in the page: the same trends, but words are found only as they are spelled.";
      byId("notice").hidden = false;
      byId("answered-by").textContent = "Filters and search are answered from the data in the page, without the library.";
      return answersOfData(data);
    }
  }
  const answers = await load();

  // The selection, the open trends, a trend that a link led to although the selection leaves it out, and whether the brief is shown; as in
  // #theme=commerce&platform=instagram,tiktok&words=shopping&trend=social-commerce&also=gamification&show=brief
  const state = { selection: {}, open: new Set(), also: [], showsBrief: false };
  function readAddress() {
    const parameters = new URLSearchParams(location.hash.slice(1));
    const list = (kind, key) => [...new Set((parameters.get(key) || "").split(","))]
      .map((name) => positionOf(kind, name)).filter((at) => at >= 0).sort((one, other) => one - other);
    for (const facet of facets) state.selection[facet] = list(facet, facet);
    state.selection.words = (parameters.get("words") || "").slice(0, 120).trim();
    state.open = new Set(list("trend", "trend"));
    state.also = list("trend", "also").slice(0, 1);
    state.showsBrief = parameters.get("show") === "brief";
  }
  function address() {
    const parts = [];
    const add = (key, kind, positions) => {
      if (positions.length > 0) parts.push(key + "=" + positions.map((at) => words[kind][at].name).join(","));
    };
    for (const facet of facets) add(facet, facet, state.selection[facet]);
    if (state.selection.words !== "") parts.push("words=" + encodeURIComponent(state.selection.words));
    add("trend", "trend", [...state.open]);
    add("also", "trend", state.also);
    if (state.showsBrief) parts.push("show=brief");
    return "#" + parts.join("&");
  }
  // A choice is a step that Back takes back; typing and opening are not.
  function writeAddress(isStep) {
    const next = address();
    if (next === (location.hash || "#")) return;
    if (isStep) history.pushState(null, "", next);
    else history.replaceState(null, "", next);
  }
  // A new selection leaves out what only a link led to.
  function select(isStep) {
    state.also = [];
    draw();
    writeAddress(isStep);
  }

  // The filters.
  const keys = {};
  for (const facet of facets) {
    const list = element("div", { class: "keys" });
    keys[facet] = words[facet].map((word, at) => {
      const input = element("input", { type: "checkbox", name: facet, value: word.name });
      const number = element("span", { class: "amount" });
      const label = element("label", { class: "key", title: word.definition }, input, element("span", { class: "face" }, word.label, number));
      input.addEventListener("change", () => {
        state.selection[facet] = keys[facet].map((key, index) => (key.input.checked ? index : -1)).filter((index) => index >= 0);
        select(true);
      });
      list.append(label);
      return { input, number, label };
    });
    byId("facet-list").append(element("fieldset", {}, element("legend", {}, facetTitles[facet]), list));
  }

  // The trends: one node each, which the list only puts in order.
  function citation(row) {
    const [first, last] = row.lines.split("-");
    const lines = first === last ? "line " + first : "lines " + first + "\u2013" + last;
    const cite = element("cite", {}, element("a", { href: "#source-" + row.source }, labelOf("source", row.source)), ", " + lines);
    if (row.heading !== "") cite.append(", ", element("q", { lang: languageOf[row.source] }, row.heading));
    return cite;
  }
  function namesOf(kind, names) {
    return names.map((name) => labelOf(kind, name)).join(", ");
  }
  // The words typed, marked where they begin a word of a text. They only mark and sort: what is found, the library says.
  const typedWords = () => wordsIn(state.selection.words).filter((word) => word.length > 2);
  function marked(text) {
    const typed = typedWords();
    const parts = text.split(/([\p{L}\p{N}]+)/u);
    return parts.map((part, index) => (index % 2 === 1 && typed.some((word) => plain(part).startsWith(word)) ? element("mark", {}, part) : part));
  }
  function hits(claim) {
    const words = wordsIn([claim.statement, claim.heading, namesOf("platform", claim.platforms)].join(" "));
    return typedWords().filter((typed) => words.some((word) => word.startsWith(typed))).length;
  }
  const byHits = (claims) => claims.map((at) => [at, hits(data.claims[at])])
    .sort((one, other) => other[1] - one[1]).map(([at]) => at);

  function claimItem(claim) {
    const facts = [];
    if (claim.platforms.length > 0) facts.push("on " + namesOf("platform", claim.platforms));
    if (claim.audiences.length > 0) facts.push("audience: " + namesOf("audience", claim.audiences).toLowerCase());
    if (claim.momentum !== "unstated") facts.push("momentum: " + labelOf("momentum", claim.momentum).toLowerCase());
    if (claim.certainty !== "observed") facts.push("certainty: " + labelOf("certainty", claim.certainty).toLowerCase());
    return element("li", { class: claim.stance },
      element("p", {}, element("span", { class: "stance" }, labelOf("stance", claim.stance)), ": ", ...marked(claim.statement)),
      facts.length > 0 ? element("p", { class: "facts" }, facts.join(" \u00b7 ")) : null,
      element("p", { class: "where" }, citation(claim)));
  }
  function adviceFacts(piece) {
    const facts = [labelOf("strength", piece.strength)];
    facts.push(piece.audiences.length > 0 ? "for " + namesOf("audience", piece.audiences).toLowerCase() : "for anybody");
    if (piece.platforms.length > 0) facts.push("on " + namesOf("platform", piece.platforms));
    return facts.join(" \u00b7 ");
  }
  function adviceItem(piece) {
    return element("li", {}, element("p", {}, piece.action),
      element("p", { class: "facts" }, adviceFacts(piece)),
      element("p", { class: "where" }, citation(piece)));
  }
  function trendLinks(names) {
    return element("p", { class: "links" }, ...names.map((name) =>
      element("a", { href: "#trend=" + name }, labelOf("trend", name))));
  }
  const isRestricted = () => facets.slice(1).some((facet) => state.selection[facet].length > 0);

  // "2 of the 4 sources for it match the filters": the line of a trend counts all of them.
  function sourcesBehind(position, claims) {
    const all = data.facts[position];
    const supporters = new Set(claims.map((at) => data.claims[at]).filter((claim) => claim.stance === "affirms").map((claim) => claim.source));
    return supporters.size + (all.supporting === 1 ? " of " : " of the ") + amount(all.supporting, "source") + " for it " + (supporters.size === 1 ? "matches" : "match") + " the filters.";
  }

  // Drawn once for a selection, so that the link somebody followed is still there to come back to.
  function drawInside(node, position) {
    const selection = JSON.stringify(state.selection);
    if (node.dataset.selection === selection) return;
    node.dataset.selection = selection;
    const trend = data.trends[position];
    const of = (rows, test) => rows.filter(test);
    const claims = [...data.claims.keys()].filter((at) => data.claims[at].trend === trend.id);
    const bearing = new Set(answers.claims(position, state.selection));
    const inside = element("div", { class: "inside" });
    const addList = (title, items) => {
      if (items.length > 0) inside.append(element("h4", {}, title), element("ul", {}, ...items));
    };
    const asked = byHits(claims.filter((at) => bearing.has(at)));
    const rest = byHits(claims.filter((at) => !bearing.has(at)));
    if (isRestricted()) inside.append(element("p", { class: "facts" }, sourcesBehind(position, asked)));
    addList(isRestricted() ? "Claims that match the filters (" + asked.length + ")" : "Claims (" + asked.length + ")",
      asked.map((at) => claimItem(data.claims[at])));
    if (rest.length > 0) inside.append(element("details", asked.length > 0 ? { class: "alternative" } : { class: "alternative", open: "" },
      element("summary", {}, (asked.length > 0 ? "Other claims on this trend (" : "Claims outside the filters (") + rest.length + ")"),
      element("ul", {}, ...rest.map((at) => claimItem(data.claims[at])))));
    const advice = of(data.recommendations, (piece) => piece.trends.includes(trend.id));
    addList("Recommendations (" + advice.length + ")", advice.map(adviceItem));
    const tensions = of(data.tensions, (tension) => tension.first === trend.id || tension.second === trend.id);
    addList("Tensions (" + tensions.length + ")", tensions.map((tension) => element("li", {},
      element("p", {}, element("a", { href: "#trend=" + (tension.first === trend.id ? tension.second : tension.first) },
        labelOf("trend", tension.first === trend.id ? tension.second : tension.first)), " (" + labelOf("strength", tension.basis).toLowerCase() + "): " + tension.note))));
    const near = data.facts[position].related.filter((name) => name !== null);
    if (near.length > 0) inside.append(element("h4", {}, "Related trends"), trendLinks(near));
    node.querySelector(".inside")?.remove();
    node.append(inside);
  }
  const nodes = data.trends.map((trend, position) => {
    const { supporting, qualifying, challenging } = data.facts[position];
    const facts = [...trend.themes.map((name) => labelOf("theme", name)), amount(supporting, "source") + " for it"];
    if (qualifying > 0) facts.push(amount(qualifying, "caveat"));
    const line = element("span", { class: "facts" }, facts.map(unbroken).join(" \u00b7 "));
    if (challenging > 0) line.append(" \u00b7 ", element("span", { class: "contra" }, unbroken(challenging + " against")));
    const summary = element("summary", {}, element("h3", {}, words.trend[position].label), line, element("p", {}, trend.summary));
    const details = element("details", { class: "trend", id: "trend-" + trend.id }, summary);
    summary.addEventListener("click", () => {
      if (details.open) state.open.delete(position);
      else state.open.add(position);
      if (!details.open) drawInside(details, position);
      writeAddress(false);
    });
    return { item: element("li", {}, details), details };
  });

  // The brief.
  function chosenText() {
    const parts = facets.filter((facet) => state.selection[facet].length > 0).map((facet) => [facetTitles[facet] + " ",
      state.selection[facet].map((at) => words[facet][at].label).join(" or ")]);
    if (state.selection.words !== "") parts.push(["Search ", "\u201c" + state.selection.words + "\u201d"]);
    return parts;
  }
  function drawBrief(found) {
    const chosen = chosenText().map((part) => part.join("")).join("; ");
    const brief = byId("brief");
    // What bears the filters out, or has the words; without either, all that is said of a few trends.
    const hasWords = typedWords().length > 0;
    const showsClaims = isRestricted() || hasWords || found.length <= 5;
    const trendLine = (position) => {
      const { supporting, qualifying, challenging } = data.facts[position];
      const bearing = answers.claims(position, state.selection);
      const claims = isRestricted() || !hasWords ? bearing : bearing.filter((at) => hits(data.claims[at]) > 0);
      const facts = amount(supporting, "source") + " for it" +
        (qualifying > 0 ? ", " + amount(qualifying, "caveat") : "") + (challenging > 0 ? ", " + challenging + " against" : "") +
        (isRestricted() ? "; " + sourcesBehind(position, bearing) : "");
      return element("li", {}, element("p", {}, element("strong", {}, words.trend[position].label), ": " + data.trends[position].summary),
        element("p", { class: "facts" }, facts),
        showsClaims && claims.length > 0 ? element("ul", {}, ...byHits(claims).map((at) => claimItem(data.claims[at]))) : null);
    };
    const advice = answers.brief(found, state.selection.audience).map(({ lead, further, picks }) => {
      const piece = data.recommendations[lead];
      const item = element("li", {}, element("p", {}, piece.action),
        element("p", { class: "facts" }, adviceFacts(piece) + " \u00b7 for " + picks.map((at) => words.trend[at].label).join(", ")),
        element("p", { class: "where" }, citation(piece)));
      if (further.length > 0) item.append(element("ul", {}, ...further.map((at) =>
        element("li", {}, data.recommendations[at].action + " ", element("span", { class: "where" }, "(", citation(data.recommendations[at]), ")")))));
      return item;
    });
    const tensions = answers.tensions(found).map((at) => data.tensions[at]).map((tension) => element("li", {},
      element("p", {}, element("strong", {}, labelOf("trend", tension.first) + " and " + labelOf("trend", tension.second)), ": " + tension.note)));
    brief.replaceChildren(
      element("h2", {}, "Brief: " + (chosen === "" ? "all trends" : chosen)),
      element("p", { class: "facts" }, document.querySelector("#made-from p").textContent.split(":")[0] + ". " + amount(found.length, "trend") + ", " +
        amount(advice.length, "thing") + " to do. Advice is what all sources say for these trends" +
        (state.selection.audience.length > 0 ? ", to the audience chosen or to nobody in particular." : ".")),
      ...(found.length > 0 ? [element("h3", {}, showsClaims ? "What the sources say" : "The trends"),
        element("ul", { class: "brief-list" }, ...found.map(trendLine))] : []),
      ...(advice.length > 0 ? [element("h3", {}, "What to do"), element("ol", { class: "brief-list" }, ...advice)] : []),
      ...(tensions.length > 0 ? [element("h3", {}, "Mind the tensions"), element("ul", { class: "brief-list" }, ...tensions)] : []),
      element("h3", {}, "Sources"));
    const cited = new Set([...brief.querySelectorAll("cite a")].map((link) => link.getAttribute("href")));
    brief.append(element("ul", { class: "brief-list" }, ...data.sources.filter((source) => cited.has("#source-" + source.id)).map((source) => element("li", {},
        element("p", {}, labelOf("source", source.id) + ", " + source.language.replace(/^./, (letter) => letter.toUpperCase()) + ": " + source.document)))));
  }

  // Who types the name of a platform means the platform: one step takes it from the search into the filters.
  function drawSuggestion() {
    const typed = state.selection.words.split(/\s+/);
    const at = words.platform.findIndex((word, index) => !state.selection.platform.includes(index) &&
      typed.some((one) => plain(one) === plain(word.label)));
    byId("suggestion").hidden = at < 0;
    if (at < 0) return;
    const label = words.platform[at].label;
    const button = element("button", { type: "button" }, "Only what is said of " + label);
    button.addEventListener("click", () => {
      state.selection.platform = [...state.selection.platform, at].sort((one, other) => one - other);
      state.selection.words = input.value = typed.filter((one) => plain(one) !== plain(label)).join(" ");
      select(true);
      show(byId("results"));
    });
    byId("suggestion").replaceChildren("These trends have any of the words. ", button);
  }

  // Everything that depends on the selection.
  let found = [];
  const none = element("li", { class: "empty" }, "No trend matches. Take away a filter, or try another word; a dashed choice leaves none.");
  const outside = element("li", { class: "empty" }, "Outside your selection; shown because you followed a link to it:");
  function draw() {
    found = answers.trends(state.selection);
    const counts = answers.counts(state.selection);
    for (const facet of facets) keys[facet].forEach((key, at) => {
      key.input.checked = state.selection[facet].includes(at);
      key.number.textContent = counts[facet][at];
      key.label.classList.toggle("none", counts[facet][at] === 0);
    });
    // Where a selection leaves one or two trends, these are the answer; of a search, the first is.
    const isAnswer = (position) => found.length <= 2 || (state.selection.words !== "" && position === found[0]);
    const also = state.also.filter((position) => !found.includes(position));
    for (const position of [...found, ...also]) {
      const { details } = nodes[position];
      const isOpen = isAnswer(position) || state.open.has(position);
      if (isOpen) drawInside(details, position);
      details.open = isOpen;
    }
    byId("list").replaceChildren(...(found.length > 0 ? found.map((position) => nodes[position].item) : [none]),
      ...(also.length > 0 ? [outside] : []), ...also.map((position) => nodes[position].item));
    const chosen = chosenText();
    byId("status").replaceChildren(
      found.length === data.trends.length ? "All " + found.length : found.length + " of " + data.trends.length,
      element("span", { class: "unseen" }, " trends"));
    byId("chosen").replaceChildren(...chosen.flatMap(([title, value], index) =>
      [(index > 0 ? "; " : "") + title, element("strong", {}, value)]));
    drawSuggestion();
    const filterCount = facets.reduce((count, facet) => count + state.selection[facet].length, 0);
    byId("filter-count").textContent = filterCount > 0 ? " (" + filterCount + " chosen)" : "";
    byId("to-results").textContent = "Show " + amount(found.length, "trend");
    byId("clear").hidden = chosen.length === 0;
    byId("show-brief").textContent = state.showsBrief ? "Back to the trends" : "Brief to print";
    byId("print").hidden = !state.showsBrief;
    byId("chosen").hidden = state.showsBrief; // the title of the brief says it
    byId("brief").hidden = !state.showsBrief;
    byId("list").hidden = state.showsBrief;
    if (state.showsBrief) drawBrief(found);
  }

  const input = byId("words");
  input.addEventListener("input", () => {
    state.selection.words = input.value.trim();
    select(false);
  });
  byId("clear").addEventListener("click", () => {
    for (const facet of facets) state.selection[facet] = [];
    state.selection.words = input.value = "";
    select(true);
    input.focus();
  });
  byId("show-brief").addEventListener("click", () => {
    state.showsBrief = !state.showsBrief;
    draw();
    writeAddress(true);
  });
  byId("print").addEventListener("click", () => window.print());
  window.addEventListener("beforeprint", () => drawBrief(found));

  // Links of the page. One to a part of it or to a trend keeps the selection; one to a selection takes its place. Each is a step:
  // Back leads to the link that was followed, where the browser puts the scroll position back.
  const followed = [];
  function show(target, focused = target) {
    focused.focus({ preventScroll: true });
    target.scrollIntoView();
  }
  function showTrend(position) {
    const { details } = nodes[position];
    show(details, details.querySelector("summary"));
  }
  function drawAddress() {
    readAddress();
    input.value = state.selection.words;
    draw();
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#'], svg a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab or window is the browser's affair
    event.preventDefault();
    const target = link.getAttribute("href");
    history.replaceState({ ...history.state, link: followed.push(link) - 1 }, "");
    if (!target.includes("=")) {
      history.pushState({ part: target.slice(1) }, "");
      return show(byId(target.slice(1)));
    }
    if (!target.startsWith("#trend=")) {
      history.pushState(null, "", target);
      drawAddress();
      return show(byId("results"));
    }
    const position = positionOf("trend", target.slice("#trend=".length));
    state.open.add(position);
    state.also = found.includes(position) ? [] : [position];
    state.showsBrief = false;
    draw();
    history.pushState(null, "", address());
    showTrend(position);
  });
  window.addEventListener("popstate", () => {
    if (address() !== (location.hash || "#")) drawAddress();
    const came = followed[history.state?.link] ?? byId(history.state?.part);
    came?.focus({ preventScroll: true });
  });

  if (matchMedia("(max-width: 60rem)").matches) byId("facets").open = false;
  drawAddress();
  const first = [...state.open].find((position) => [...found, ...state.also].includes(position));
  if (first !== undefined) nodes[first].details.scrollIntoView();
  else byId(location.hash.slice(1))?.scrollIntoView();
  document.documentElement.dataset.ready = "";
})();
