// SPDX-License-Identifier: BSL-1.0
// What must hold of the data. Each rule has a name and says what it finds; data_rules.cpp tests the
// catalog by them, and them by wrong rows. They look at copies of the tables, so that a test can
// damage one row.
#ifndef TRENDATLAS_TESTS_DATA_RULES_HPP
#define TRENDATLAS_TESTS_DATA_RULES_HPP

#include <algorithm>
#include <cctype>
#include <set>
#include <sstream>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>

#include "digest.hpp"

namespace rules {

using namespace trendatlas;

struct data {
  std::vector<source> sources{trendatlas::sources.begin(), trendatlas::sources.end()};
  std::vector<platform_profile> platforms{trendatlas::platforms.begin(),
                                          trendatlas::platforms.end()};
  std::vector<trend> trends{trendatlas::trends.begin(), trendatlas::trends.end()};
  std::vector<claim> claims{trendatlas::claims.begin(), trendatlas::claims.end()};
  std::vector<recommendation> recommendations{trendatlas::recommendations.begin(),
                                              trendatlas::recommendations.end()};
  std::vector<feature> features{trendatlas::features.begin(), trendatlas::features.end()};
  std::vector<figure> figures{trendatlas::figures.begin(), trendatlas::figures.end()};
  std::vector<entity> entities{trendatlas::entities.begin(), trendatlas::entities.end()};
  std::vector<faq> faqs{trendatlas::faqs.begin(), trendatlas::faqs.end()};
  std::vector<tension> tensions{trendatlas::tensions.begin(), trendatlas::tensions.end()};
  std::map<source_id, digests::digest> digests;
  std::map<source_id, std::vector<digests::declared_section>> sections;  // of the headers
  std::map<source_id, std::vector<std::string>> documents;  // empty where they are not at hand
};

template <class... Parts>
std::string message(const Parts&... parts) {
  std::ostringstream out;
  (out << ... << parts);
  return out.str();
}

/// What a rule finds, in words.
struct findings : std::vector<std::string> {
  template <class... Parts>
  void add(const Parts&... parts) {
    push_back(message(parts...));
  }
  template <class Row, class... Parts>
  void add_row(const char* kind, const Row& row, const Parts&... parts) {
    add(kind, " ", row.where.source, ", ", row.where.lines, parts...);
  }
};

/// Calls with each row that stands in a document: claims, recommendations, features, figures,
/// entities, faqs.
template <class Visit>
void for_each_cited_row(const data& d, Visit visit) {
  for (const auto& row : d.claims) visit("claim", row);
  for (const auto& row : d.recommendations) visit("recommendation", row);
  for (const auto& row : d.features) visit("feature", row);
  for (const auto& row : d.figures) visit("figure", row);
  for (const auto& row : d.entities) visit("entity", row);
  for (const auto& row : d.faqs) visit("faq", row);
}

inline enum_set<trend_id> trends_of(const auto& row) {
  if constexpr (requires { row.trends; })
    return row.trends;
  else
    return row.trend;
}

/// Our own words, each a sentence or more.
inline std::vector<std::string_view> all_prose(const data& d) {
  std::vector<std::string_view> result;
  const auto add = [&](const auto& rows, auto... members) {
    for (const auto& row : rows) (result.push_back(row.*members), ...);
  };
  add(d.claims, &claim::statement);
  add(d.recommendations, &recommendation::action);
  add(d.features, &feature::note);
  add(d.entities, &entity::role);
  add(d.faqs, &faq::question, &faq::answer);
  add(d.sources, &source::summary);
  add(d.platforms, &platform_profile::note);
  add(d.trends, &trend::summary);
  add(d.tensions, &tension::note);
  return result;
}

inline const digests::section* section_of(const data& d, source_id id, line_range lines) {
  const auto found = d.digests.find(id);
  if (found == d.digests.end()) return nullptr;
  for (const digests::section& s : found->second.sections)
    if (s.lines.contains(lines)) return &s;
  return nullptr;
}

/// The text of the cited lines; empty where the document is not at hand or shorter.
inline std::string text_of(const data& d, source_id id, line_range lines) {
  std::string text;
  const auto found = d.documents.find(id);
  if (found == d.documents.end()) return text;
  for (std::size_t line = lines.first;
       line <= lines.last && line != 0 && line <= found->second.size(); ++line)
    text += found->second[line - 1] + "\n";
  return text;
}

inline bool is_letter(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || (c & 0x80) != 0;
}

inline bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
    if ((at == 0 || !is_letter(text[at - 1])) &&
        (at + word.size() == text.size() || !is_letter(text[at + word.size()])))
      return true;
  return false;
}

inline bool has_ignoring_case(std::string_view text, std::string_view part) {
  const auto lower = [](char c) { return 'A' <= c && c <= 'Z' ? c - 'A' + 'a' : c; };
  return std::search(text.begin(), text.end(), part.begin(), part.end(),
                     [&](char a, char b) { return lower(a) == lower(b); }) != text.end();
}

/// The platforms that our own words name, as labels; a blog may be written small.
inline enum_set<platform> named_in(std::string_view text) {
  enum_set<platform> named;
  for (const platform p : values<platform>)
    if (has_word(text, label(p)) || (p == platform::blog && has_word(text, "blog")))
      named.insert(p);
  return named;
}

// --- Every line of every document is accounted for ---

inline void every_line_is_accounted_for(const data& d, findings& found) {
  const std::set<std::string> kinds{"claim", "advice", "faq", "framing", "furniture"};
  for (const source& s : d.sources) {
    const auto digest = d.digests.find(s.id);
    int next = 1;
    if (digest != d.digests.end())
      for (const digests::section& section : digest->second.sections) {
        if (section.lines.first != next || section.lines.last < section.lines.first)
          found.add(s.id, ": expected line ", next, ", the digest goes on with ", section.lines);
        if (!kinds.contains(section.kind))
          found.add(s.id, ", ", section.lines, ": no such kind: ", section.kind);
        next = section.lines.last + 1;
      }
    if (next != s.lines + 1)
      found.add(s.id, ": the digest ends before line ", next, " of ", s.lines);
  }
}

inline void facts_agree(const data& d, findings& found) {
  for (const source& s : d.sources) {
    const auto digest = d.digests.find(s.id);
    const std::map<std::string, std::string> expected{{"document", std::string{s.document}},
                                                      {"language", std::string{name(s.language)}},
                                                      {"bytes", std::to_string(s.bytes)},
                                                      {"lines", std::to_string(s.lines)},
                                                      {"SHA-256", std::string{s.sha256}}};
    for (const auto& [fact, value] : expected)
      if (digest == d.digests.end() || !digest->second.facts.contains(fact) ||
          digest->second.facts.at(fact) != value)
        found.add(s.id, ": the digest does not say ", fact, " ", value);
  }
}

inline void rows_stand_in_a_section(const data& d, findings& found) {
  for_each_cited_row(d, [&](const char* kind, const auto& row) {
    const digests::section* section = section_of(d, row.where.source, row.where.lines);
    if (row.where.lines.first == 0 || row.where.lines.last < row.where.lines.first ||
        section == nullptr || section->kind == "furniture")
      found.add_row(kind, row, ": stands in no section with content");
  });
}

/// A table goes through the documents as a reader does.
inline void rows_stand_in_the_order_of_their_lines(const data& d, findings& found) {
  std::string_view table;
  std::pair<source_id, int> last{};
  for_each_cited_row(d, [&](const char* kind, const auto& row) {
    const std::pair<source_id, int> here{row.where.source, row.where.lines.first};
    if (table == kind && here < last)
      found.add_row(kind, row, ": stands behind one of a later line");
    table = kind;
    last = here;
  });
}

inline void headings_are_those_of_the_section(const data& d, findings& found) {
  for_each_cited_row(d, [&](const char* kind, const auto& row) {
    const digests::section* section = section_of(d, row.where.source, row.where.lines);
    if (section == nullptr || section->heading != row.where.heading)
      found.add_row(kind, row, ": not the heading of its section: ", row.where.heading);
  });
}

inline void sections_are_those_of_the_digest(const data& d, findings& found) {
  for (const auto& [id, sections] : d.sections) {
    const std::vector<digests::section>& expected = d.digests.at(id).sections;
    if (sections.empty()) found.add(id, ": declares no section");
    for (const digests::declared_section& declared : sections)
      if (std::ranges::none_of(expected, [&](const digests::section& section) {
            return section.lines == declared.lines && section.heading == declared.heading;
          }))
        found.add(id, ": declares a section that its digest does not have: ", declared.lines, " ",
                  declared.heading);
  }
}

inline void sections_are_cited(const data& d, findings& found) {
  for (const auto& [id, digest] : d.digests)
    for (const digests::section& section : digest.sections) {
      const auto cited = [&, of = id](const auto& rows) {
        return std::ranges::any_of(rows, [&](const auto& row) {
          return row.where.source == of && section.lines.contains(row.where.lines);
        });
      };
      if ((section.kind == "claim" && !cited(d.claims)) ||
          (section.kind == "advice" && !cited(d.recommendations)) ||
          (section.kind == "faq" && !cited(d.faqs)))
        found.add(id, ", ", section.lines, ": a section of kind ", section.kind, " without a row");
    }
}

/// Half of the documents predict: what is expected is told as such, and what may be, as that.
inline void verbs_agree_with_the_certainty(const data& d, findings& found) {
  constexpr std::string_view of_expected[] = {"will",     "would",    "expected",   "expects",
                                              "expect",   "going to", "likely",     "forecast",
                                              "predicts", "set to",   "anticipates"};
  constexpr std::string_view of_possible[] = {"may",      "might", "could",    "can",     "perhaps",
                                              "suspects", "seems", "possible", "possibly"};
  const auto says_any = [](std::string_view text, const auto& words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return has_word(text, word); });
  };
  for (const claim& c : d.claims)
    if ((c.certainty == certainty::expected && !says_any(c.statement, of_expected)) ||
        (c.certainty == certainty::possible && !says_any(c.statement, of_possible)))
      found.add_row("claim", c, ": is ", c.certainty,
                    ", and its verb does not say so: ", c.statement);
}

/// How a digest writes lines: "7" or "7-9".
inline std::string written_lines(line_range lines) {
  return std::to_string(lines.first) +
         (lines.first == lines.last ? "" : "-" + std::to_string(lines.last));
}

/// How a digest names a claim: "trend lines (stance, platforms)", without the stance that affirms.
inline std::string key_in_digest(const claim& c) {
  std::string inside = c.stance == stance::affirms ? "" : std::string{name(c.stance)};
  if (!c.platforms.empty()) inside += message(inside.empty() ? "" : ", ", c.platforms);
  return std::string{name(c.trend)} + " " + written_lines(c.where.lines) +
         (inside.empty() ? "" : " (" + inside + ")");
}

// What stands in brackets is compared in no order, so that a digest may list platforms as the
// document does.
inline std::string in_order(const std::string& key) {
  const std::string inside = digests::between(key, " (", ")");
  std::multiset<std::string> words;
  std::istringstream in{inside};
  for (std::string word; std::getline(in, word, ',');) words.insert(digests::trimmed(word));
  std::string result = key.substr(0, key.find(" ("));
  for (const std::string& word : words) result += "," + word;
  return result;
}

inline void digests_list_the_claims_and_the_advice(const data& d, findings& found) {
  for (const auto& [id, digest] : d.digests)
    for (const digests::section& section : digest.sections) {
      std::multiset<std::string> in_digest;
      for (const std::string& key : section.claims) in_digest.insert(in_order(key));
      std::multiset<std::string> in_table;
      for (const claim& c : d.claims)
        if (c.where.source == id && section.lines.contains(c.where.lines))
          in_table.insert(in_order(key_in_digest(c)));
      if (in_digest != in_table)
        found.add(id, ", ", section.lines, ": the digest lists other claims than the table");
      std::multiset<std::string> advice;
      for (const recommendation& r : d.recommendations)
        if (r.where.source == id && section.lines.contains(r.where.lines))
          advice.insert(written_lines(r.where.lines));
      if (advice != std::multiset<std::string>{section.advice.begin(), section.advice.end()})
        found.add(id, ", ", section.lines, ": the digest lists other advice than the table");
    }
}

inline void faqs_are_whole_sections(const data& d, findings& found) {
  for (const faq& f : d.faqs) {
    const digests::section* section = section_of(d, f.where.source, f.where.lines);
    const bool said = section != nullptr && std::ranges::any_of(d.claims, [&](const claim& c) {
                        return c.where.source == f.where.source && c.trend == f.trend &&
                               section->lines.contains(c.where.lines);
                      });
    if (section == nullptr || section->kind != "faq" || section->lines != f.where.lines || !said)
      found.add_row("faq", f, ": not a question of its own about ", f.trend);
  }
}

// --- Nothing is left out ---

inline void every_trend_and_source_has_a_claim(const data& d, findings& found) {
  for (const trend& t : d.trends)
    if (std::ranges::none_of(d.claims, [&](const claim& c) { return c.trend == t.id; }))
      found.add(t.id, ": no claim");
  for (const source& s : d.sources)
    if (std::ranges::none_of(d.claims, [&](const claim& c) { return c.where.source == s.id; }))
      found.add(s.id, ": no claim");
}

inline void every_word_is_used(const data& d, findings& found) {
  const auto check = [&]<class Enum>(Enum, const auto& rows, auto member) {
    enum_set<Enum> used;
    for (const auto& row : rows) used |= row.*member;
    if (!(~used).empty()) found.add("never used: ", ~used);
  };
  check(theme{}, d.trends, &trend::themes);
  check(platform{}, d.claims, &claim::platforms);
  check(audience{}, d.claims, &claim::audiences);
  check(stance{}, d.claims, &claim::stance);
  check(momentum{}, d.claims, &claim::momentum);
  check(certainty{}, d.claims, &claim::certainty);
  check(language{}, d.sources, &source::language);
  check(platform_kind{}, d.platforms, &platform_profile::kind);
  check(strength{}, d.recommendations, &recommendation::strength);
  check(entity_kind{}, d.entities, &entity::kind);
}

// --- Rows agree with each other ---

inline void momentum_is_stated_by_a_claim(const data& d, findings& found) {
  for (const trend& t : d.trends)
    if (std::ranges::none_of(
            d.claims, [&](const claim& c) { return c.trend == t.id && c.momentum == t.momentum; }))
      found.add(t.id, ": no claim of it is ", t.momentum);
}

inline void no_two_rows_say_the_same(const data& d, findings& found) {
  std::set<std::string> seen;
  const auto once = [&](const std::string& what) {
    if (!seen.insert(what).second) found.push_back("twice: " + what);
  };
  for (const claim& c : d.claims) {
    once(message("claim ", c.where.source, "|", key_in_digest(c)));
    once(message("statement ", c.statement));
  }
  for (const recommendation& r : d.recommendations) once(message("action ", r.action));
  for (const feature& f : d.features)
    for (const feature& other :
         d.features)  // a longer name for the same thing on the same lines is the same feature
      if (&f != &other && f.where.source == other.where.source &&
          f.where.lines == other.where.lines && has_ignoring_case(f.name, other.name))
        found.add("twice: feature ", f.where.source, ", ", f.where.lines, ", ", f.name);
  for (const figure& f : d.figures)
    once(message("figure ", f.where.source, "|", f.where.lines, "|", f.quantity));
  for (const entity& e : d.entities)
    once(message("entity ", e.where.source, "|", e.where.lines, "|", e.name));
  for (const faq& f : d.faqs) once(message("question ", f.question));
  for (const tension& t : d.tensions)
    once(message("tension ", std::min(t.first, t.second), "|", std::max(t.first, t.second)));
  for (const trend& t : d.trends) once(message("summary ", t.summary));
}

inline void rows_serve_trends_that_their_source_speaks_of(const data& d, findings& found) {
  std::map<source_id, enum_set<trend_id>> spoken_of;
  for (const claim& c : d.claims) spoken_of[c.where.source].insert(c.trend);
  for_each_cited_row(d, [&](const char* kind, const auto& row) {
    const enum_set<trend_id> trends = trends_of(row);
    if (trends.empty() || !(trends <= spoken_of[row.where.source]))
      found.add_row(kind, row, ": its source does not speak of ",
                    trends - spoken_of[row.where.source]);
  });
}

inline void figures_are_ordered(const data& d, findings& found) {
  for (const figure& f : d.figures)
    if (f.unit.empty() || f.wording.empty() || f.quantity.empty() ||
        (f.minimum && f.maximum && *f.minimum > *f.maximum))
      found.add_row("figure", f, ": incomplete, or its minimum is above its maximum");
}

inline void counterparts_are_mutual(const data& d, findings& found) {
  for (const platform_profile& p : d.platforms)
    if (p.counterpart &&
        (*p.counterpart == p.id ||
         d.platforms[static_cast<std::size_t>(*p.counterpart)].counterpart != p.id))
      found.add(p.id, ": its counterpart does not name it");
}

inline void tensions_rest_on_claims(const data& d, findings& found) {
  for (const tension& t : d.tensions) {
    const auto rests = [&](trend_id trend, const citation& where) {
      return std::ranges::any_of(d.claims, [&](const claim& c) {
        return c.trend == trend && c.where.source == where.source &&
               c.where.lines.first <= where.lines.last && where.lines.first <= c.where.lines.last;
      });
    };
    const bool one_place = t.where[0] == t.where[1];
    if (t.first == t.second || !rests(t.first, t.where[0]) || !rests(t.second, t.where[1]) ||
        (t.basis == strength::stated && !one_place))
      found.add("tension ", t.first, " / ", t.second, ": no claim where it is said to stand");
  }
}

// --- Our own words ---

inline void prose_is_well_kept(const data& d, findings& found) {
  for (const std::string_view text : all_prose(d)) {
    const bool ascii = std::ranges::all_of(text, [](char c) { return ' ' <= c && c <= '~'; });
    const bool ended = text.ends_with('.') || text.ends_with('?');
    const bool opened = !text.empty() && 'A' <= text.front() && text.front() <= 'Z';
    if (!ascii || !ended || !opened || text.size() < 10 || text.size() > 200 ||
        text.find("  ") != std::string_view::npos)
      found.add("not one plain sentence of 10 to 200 characters: '", text, "'");
  }
}

inline void prose_names_the_platforms(const data& d, findings& found) {
  for (const claim& c : d.claims)
    if (named_in(c.statement) != c.platforms)
      found.add("claim names other platforms: ", c.statement);
  for (const recommendation& r : d.recommendations)
    if (named_in(r.action) != r.platforms)
      found.add("recommendation names other platforms: ", r.action);
  for (const feature& f : d.features)
    if ((named_in(f.name) | named_in(f.note)) != f.platforms)
      found.add("feature names other platforms: ", f.name);
}

// --- Against the documents, where they are at hand ---

/// The words of a text in lower case, and where each begins.
struct word {
  std::string text;
  std::size_t begin;
};
inline std::vector<word> words_of(std::string_view text) {
  std::vector<word> words;
  bool inside = false;
  for (std::size_t at = 0; at != text.size(); ++at) {
    const auto letter = static_cast<unsigned char>(text[at]);
    const bool is_letter = letter >= 0x80 || std::isalnum(letter) != 0 || letter == '_';
    if (is_letter && !inside) words.push_back({"", at});
    if (is_letter) words.back().text += static_cast<char>(std::tolower(letter));
    inside = is_letter;
  }
  return words;
}
inline bool has_run(const std::vector<word>& words, const std::vector<word>& run, std::size_t first,
                    std::size_t count) {
  for (std::size_t at = 0; at + count <= words.size(); ++at) {
    std::size_t same = 0;
    while (same != count && words[at + same].text == run[first + same].text) ++same;
    if (same == count) return true;
  }
  return false;
}

/// A heading as the catalog has it: as in the document. But where the prose of a document, which is
/// what has lines of 120 letters or more, says six words of it again, they would be copied prose;
/// then the heading ends before the sixth: "The Growth of ...".
inline std::string shown_heading(const std::string& heading, const data& d) {
  constexpr std::size_t run = 6;
  const std::vector<word> words = words_of(heading);
  for (std::size_t first = 0; first + run <= words.size(); ++first)
    for (const auto& [id, lines] : d.documents)
      for (const std::string& line : lines)
        if (line.size() >= 120 && has_run(words_of(line), words, first, run))
          return digests::trimmed(heading.substr(0, words[first + run - 1].begin)) + " ...";
  return heading;
}
/// The first line of a section that has a text.
inline std::string first_text_of(const digests::section& section,
                                 const std::vector<std::string>& lines) {
  std::string text;
  for (std::size_t line = section.lines.first;
       text.empty() && line <= section.lines.last && line <= lines.size(); ++line)
    text = digests::trimmed(lines[line - 1]);
  return text;
}

inline void headings_stand_in_the_document(const data& d, findings& found) {
  for (const auto& [id, lines] : d.documents) {
    const auto digest = d.digests.find(id);
    if (digest == d.digests.end()) continue;
    for (const digests::section& section : digest->second.sections)
      if (!section.heading.empty() &&
          shown_heading(first_text_of(section, lines), d) != section.heading)
        found.add(id, ", ", section.lines, ": the document does not begin it with '",
                  section.heading, "'");
  }
}

/// The first and the last cited line have a text, and the last is not just the heading.
inline void cited_lines_say_something(const data& d, findings& found) {
  if (d.documents.empty()) return;
  for_each_cited_row(d, [&](const char* kind, const auto& row) {
    const std::string first = digests::trimmed(
        text_of(d, row.where.source, {row.where.lines.first, row.where.lines.first}));
    const std::string last = digests::trimmed(
        text_of(d, row.where.source, {row.where.lines.last, row.where.lines.last}));
    const digests::section* section = section_of(d, row.where.source, row.where.lines);
    if (first.empty() || last.empty() ||
        (section != nullptr && shown_heading(last, d) == section->heading))
      found.add_row(kind, row, ": cites a blank line, or a heading alone");
  });
}

inline void names_stand_on_the_cited_lines(const data& d, findings& found) {
  if (d.documents.empty()) return;
  const auto check = [&](const char* kind, const auto& row, std::string_view name) {
    if (!has_ignoring_case(text_of(d, row.where.source, row.where.lines), name))
      found.add_row(kind, row, ": does not say '", name, "'");
  };
  const auto check_platforms = [&](const char* kind, const auto& row) {
    for (const platform p : row.platforms) check(kind, row, label(p));
  };
  for (const claim& c : d.claims) check_platforms("claim", c);
  for (const recommendation& r : d.recommendations) check_platforms("recommendation", r);
  for (const feature& f : d.features) {
    check_platforms("feature", f);
    check("feature", f, f.name);
  }
  for (const entity& e : d.entities) check("entity", e, e.name);
  for (const figure& f : d.figures) check("figure", f, f.wording);
}

/// A platform that a line names, outside a link, is a platform of some claim on this line. "Blog"
/// is left out: it is a word, too.
inline void every_mention_of_a_platform_is_claimed(const data& d, findings& found) {
  for (const auto& [id, lines] : d.documents)
    for (std::size_t i = 0; i != lines.size(); ++i) {
      const line_range line{static_cast<std::uint16_t>(i + 1), static_cast<std::uint16_t>(i + 1)};
      const enum_set<platform> mentioned =
          named_in(lines[i].substr(0, lines[i].find("https://"))) - enum_set{platform::blog};
      enum_set<platform> claimed;
      for (const claim& c : d.claims)
        if (c.where.source == id && c.where.lines.contains(line)) claimed |= c.platforms;
      if (!(mentioned <= claimed)) found.add(id, ", ", line, ": no claim of ", mentioned - claimed);
    }
}

}  // namespace rules

#endif
