"use strict";
// Who answers the questions of the page. Both give the same answers but for the search, which only
// the library has in full:
//   trends(selection)        the positions of the trends, in the order to show them in
//   claims(trend, selection) the positions of the trend's claims that bear the selection out
//   counts(selection)        for each facet, how many trends each of its keys would leave
//   brief(picks, audiences)  [{lead, further, picks}], positions of recommendations and trends
//   tensions(picks)          the positions of the tensions between two of the picks
// A selection is {theme, platform, source, audience, stance, words}: arrays of positions in the
// vocabularies, any of which a trend must have, and an empty one does not restrict; and a text.
const facets = ["theme", "platform", "source", "audience", "stance"];

// Words without case and accents, as they are compared here; how the library reads words is its own affair.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const wordsIn = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) || [];

function sizesOf(vocabularies) {
  return Object.fromEntries(facets.map((facet) => [facet, vocabularies[facet].length]));
}

// The library, compiled to WebAssembly, see module.cpp; and how many enumerators each facet has.
function answersOfModule(module, sizes) {
  const mask = (positions) => positions.reduce((bits, at) => bits | (1 << at), 0) >>> 0;
  // A set of trends has more bits than an argument: it goes in two.
  const halves = (picks) => [mask(picks.filter((at) => at < 32)), mask(picks.filter((at) => at >= 32).map((at) => at - 32))];
  const masks = (selection) => facets.map((facet) => mask(selection[facet]));
  const read = (count) => Array.from(new Uint32Array(module.memory.buffer, module.results(), count));
  function write(words) {
    const room = new Uint8Array(module.memory.buffer, module.text(), module.text_capacity());
    return new TextEncoder().encodeInto(words, room).written;
  }
  return {
    trends: (selection) => read(module.trends(...masks(selection), write(selection.words))),
    claims: (trend, selection) => read(module.claims(trend, ...masks(selection).slice(1))),
    counts(selection) {
      const numbers = read(module.counts(...masks(selection), write(selection.words)));
      return Object.fromEntries(facets.map((facet) => [facet, numbers.splice(0, sizes[facet])]));
    },
    brief(picks, audiences) {
      const numbers = read(module.brief(...halves(picks), mask(audiences)));
      const result = [];
      for (let at = 0; at < numbers.length; ) {
        const [lead, furtherCount, pickCount] = numbers.slice(at, at + 3);
        at += 3;
        const further = numbers.slice(at, at + furtherCount);
        at += furtherCount;
        result.push({ lead, further, picks: numbers.slice(at, at + pickCount) });
        at += pickCount;
      }
      return result;
    },
    tensions: (picks) => read(module.tensions(...halves(picks))),
  };
}

// The same out of the rows themselves, where there is no module.
function answersOfData(data) {
  const positions = Object.fromEntries(
    Object.entries(data.vocabularies).map(([kind, words]) => [kind, new Map(words.map((word, at) => [word.name, at]))]));
  const at = (kind, name) => positions[kind].get(name);
  const all = (kind, names) => names.map((name) => at(kind, name));
  const claims = data.claims.map((claim) => ({
    trend: at("trend", claim.trend),
    platform: all("platform", claim.platforms),
    source: [at("source", claim.source)],
    audience: all("audience", claim.audiences),
    stance: [at("stance", claim.stance)],
  }));
  const advice = data.recommendations.map((piece) => ({
    source: piece.source,
    trends: all("trend", piece.trends),
    audiences: all("audience", piece.audiences),
    isStated: piece.strength === "stated",
  }));
  const themes = data.trends.map((trend) => all("theme", trend.themes));
  const witnessed = facets.slice(1);

  const hasAny = (held, asked) => asked.length === 0 || held.some((key) => asked.includes(key));
  const bearsOut = (claim, selection) => witnessed.every((facet) => hasAny(claim[facet], selection[facet]));
  const asksClaims = (selection) => witnessed.some((facet) => selection[facet].length > 0);
  const claimsByTrend = data.trends.map((row, trend) => [...claims.keys()].filter((claim) => claims[claim].trend === trend));
  const claimsOf = (trend, selection) => claimsByTrend[trend].filter((claim) => bearsOut(claims[claim], selection));

  // Words are looked for as they are typed, at the beginning of a word: no other forms, no typos.
  const wordsOf = (parts) => " " + wordsIn(parts.join(" ")).join(" ");
  const labels = data.vocabularies.trend.map((word) => wordsOf([word.label]));
  const texts = data.trends.map((trend, position) => {
    const parts = [data.vocabularies.trend[position].label, trend.summary];
    for (const claim of data.claims) if (claim.trend === trend.id) parts.push(claim.statement, claim.heading);
    for (const piece of data.recommendations) if (piece.trends.includes(trend.id)) parts.push(piece.action, piece.heading);
    return wordsOf(parts);
  });
  function search(found, words) {
    const typed = wordsIn(words);
    if (words === "") return found;
    const hitsIn = (text) => typed.filter((word) => text.includes(" " + word)).length;
    const hits = (trend) => hitsIn(texts[trend]) + hitsIn(labels[trend]);
    const ranked = found.map((trend) => [trend, hits(trend)]).filter((entry) => entry[1] > 0);
    return ranked.sort((one, other) => other[1] - one[1]).map((entry) => entry[0]);
  }
  function trends(selection) {
    const found = [...data.trends.keys()].filter((trend) =>
      hasAny(themes[trend], selection.theme) && (!asksClaims(selection) || claimsOf(trend, selection).length > 0));
    return search(found, selection.words);
  }

  return {
    trends,
    claims: claimsOf,
    counts(selection) {
      const count = (facet, key) => trends({ ...selection, [facet]: [key] }).length;
      return Object.fromEntries(
        facets.map((facet) => [facet, data.vocabularies[facet].map((word, key) => count(facet, key))]));
    },
    brief(picks, audiences) {
      const groups = new Map();
      advice.forEach((piece, position) => {
        if (!piece.trends.some((trend) => picks.includes(trend))) return;
        if (audiences.length > 0 && piece.audiences.length > 0 && !hasAny(piece.audiences, audiences)) return;
        const same = [piece.source, ...piece.trends].join(" ");
        groups.set(same, [...(groups.get(same) || []), position]);
      });
      const result = [...groups.values()].map((group) => {
        const lead = group.find((position) => advice[position].isStated) ?? group[0];
        return {
          lead,
          further: group.filter((position) => position !== lead),
          picks: advice[lead].trends.filter((trend) => picks.includes(trend)),
        };
      });
      return result.sort((one, other) =>
        advice[other.lead].isStated - advice[one.lead].isStated ||
        other.picks.length - one.picks.length || one.lead - other.lead);
    },
    tensions: (picks) => [...data.tensions.keys()].filter((position) =>
      [data.tensions[position].first, data.tensions[position].second].every((end) => picks.includes(at("trend", end)))),
  };
}
