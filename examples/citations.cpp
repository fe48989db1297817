// All that the catalog holds on one trend, with the lines it stands on.
#include <algorithm>
#include <cctype>
#include <iostream>
#include <string>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

void print_claims(const char* title, const auto& found) {
  if (found.empty()) return;
  std::cout << '\n' << title << ":\n";
  for (const claim& c : found) {
    std::cout << "- " << c.statement << "\n  " << label(c.stance) << ": " << c.where << " ("
              << label(sources[c.where.source].language) << ")\n";
  }
}

void print_figure(const figure& f) {
  std::cout << "- " << f.quantity << ": ";
  if (!f.minimum && !f.maximum)
    std::cout << f.wording;
  else if (f.minimum == f.maximum)
    std::cout << *f.minimum;
  else if (f.minimum && f.maximum)
    std::cout << *f.minimum << " to " << *f.maximum;
  else
    std::cout << (f.minimum ? "at least " : "at most ")
              << f.minimum.value_or(f.maximum.value_or(0));
  std::cout << ' ' << f.unit << "\n  " << f.where << '\n';
}

// A name as it stands in the document, and in English beside it where that is another.
std::string glossed(std::string_view name, std::string_view gloss) {
  return std::string(name) + (gloss.empty() ? "" : " (" + std::string(gloss) + ")");
}

// Prints each row by its own line of text, under a title, where there is any.
void print_rows(const char* title, const auto& found, auto print) {
  if (!found.empty()) std::cout << '\n' << title << ":\n";
  for (const auto& row : found) print(row);
}

void print_trend(const trend& t) {
  std::cout << label(t) << "\n"
            << t.summary << "\nThemes: " << t.themes << ". Momentum: " << t.momentum << ".\n";
  print_claims("For", claims(t.id, stance::affirms));
  print_claims("Against, or with a caveat", claims(t.id) - claims(stance::affirms));
  print_rows("Figures", figures(t.id), print_figure);
  print_rows("Features", features(t.id), [](const feature& f) {
    std::cout << "- " << glossed(f.name, f.gloss) << ": " << f.note << "\n  " << f.where << '\n';
  });
  print_rows("Names", entities(t.id), [](const entity& e) {
    std::cout << "- " << glossed(e.name, e.gloss) << ", " << label(e.kind) << ": " << e.role
              << "\n  " << e.where << '\n';
  });
  print_rows("Questions", faqs(t.id), [](const faq& f) {
    std::cout << "- " << f.question << ' ' << f.answer << "\n  " << f.where << '\n';
  });
  print_rows("Tensions", tensions(t.id), [&](const tension& x) {
    std::cout << "- with " << label(x.first == t.id ? x.second : x.first) << " (" << x.basis
              << "): " << x.note << "\n  " << x.where[0] << '\n';
    if (x.where[1] != x.where[0]) std::cout << "  " << x.where[1] << '\n';
  });
}

std::string lower(std::string_view text) {
  std::string result{text};
  for (char& c : result)
    c = static_cast<char>(c == ' ' || c == '_' ? '-' : std::tolower(static_cast<unsigned char>(c)));
  return result;
}

// Is there a word between hyphens in `a` that also stands between hyphens in `b`?
bool shares_a_word(const std::string& a, std::string_view b) {
  const std::string words = '-' + std::string{b} + '-';
  for (std::size_t at = 0; at <= a.size(); at = std::min(a.find('-', at), a.size()) + 1) {
    const std::string word = '-' + a.substr(at, a.find('-', at) - at) + '-';
    const bool says_nothing = word == "--" || word == "-and-" || word == "-over-";
    if (!says_nothing && words.find(word) != std::string::npos) return true;
  }
  return false;
}

// Names that begin as what was typed, by at least two letters and at most four, or share a word
// with it; failing that, all of them.
enum_set<trend_id> nearest(const std::string& typed) {
  enum_set<trend_id> near;
  for (const trend_id id : values<trend_id>)
    if (shares_a_word(typed, name(id)) ||
        (typed.size() >= 2 && name(id).starts_with(typed.substr(0, 4))))
      near.insert(id);
  return near.empty() ? enum_set<trend_id>::all() : near;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view slug = argc > 1 ? argv[1] : "virtual-influencers";
  const trend* const found = trends.find(slug);
  if (argc > 2) {
    std::cerr << "usage: citations [TREND]\n";
    return 2;
  }
  if (found == nullptr) {
    std::cerr << "No trend is called '" << slug << "'. Nearest: " << nearest(lower(slug)) << '\n';
    return 2;
  }
  print_trend(*found);
}
