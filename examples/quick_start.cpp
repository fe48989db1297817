#include <iostream>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>
using namespace trendatlas;

constexpr auto shopping = trends(theme::commerce, platform::instagram);  // asked while compiling
static_assert(shopping.contains(trend_id::social_commerce));

template <class Word>
bool narrow(auto& picks, std::string_view text) {  // asked while running: a word that somebody types
  const std::optional<Word> word = parse<Word>(text);
  if (word) picks &= trends(*word);
  if (!word) std::cerr << '"' << text << "\" is none of: " << enum_set<Word>::all() << '\n';
  return word.has_value();
}

int main(int argc, char** argv) {
  auto picks = argc == 1 ? shopping : trends();
  for (int i = 1; i < argc; i += 2) {
    const std::string_view option = argv[i], text = i + 1 < argc ? argv[i + 1] : "";
    if (option != "--theme" && option != "--platform")
      return std::cerr << "--theme WORD, --platform WORD\n", 2;
    if (!(option == "--theme" ? narrow<theme>(picks, text) : narrow<platform>(picks, text))) return 2;
  }
  if (argc == 1) std::cout << "As if asked with --theme commerce --platform instagram:\n";
  std::cout << picks.size() << " of " << trends.size() << " trends:\n";
  for (const trend& t : picks)
    std::cout << "- " << t.title << ". " << t.summary << "\n  for: " << t.supported_by
              << (t.challenged_by.empty() ? "" : "; challenged by: ") << t.challenged_by << '\n';
  std::cout << "What to do:\n";
  for (const recommendation& r : recommendations(picks))
    std::cout << "- " << r.action << "\n  " << r.source << ", " << r.lines << ", "
              << (r.heading.empty() ? "no heading" : r.heading) << '\n';
}
