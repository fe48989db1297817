// All that the catalog holds on one trend, with the lines it stands on.
#include <iostream>
#include <string>
#include <trendatlas/closest.hpp>
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

// Names what somebody may have meant, or else what there is.
void print_nearest(std::string_view typed) {
  const auto nearest = closest<trend_id>(typed);
  std::cerr << "No trend is called '" << typed << "'.";
  if (nearest.empty()) std::cerr << " There are: " << enum_set<trend_id>::all();
  for (const trend_id& id : nearest)
    std::cerr << (&id == nearest.first() ? " Nearest: " : ", ") << name(id);
  std::cerr << '\n';
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
    print_nearest(slug);
    return 2;
  }
  print_trend(*found);
}
