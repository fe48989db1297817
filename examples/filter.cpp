// Filters the trends by words that somebody types: filter [--theme WORDS] [--platform WORDS]
// [--stance WORDS], where WORDS are one or more, between commas.
#include <iostream>
#include <optional>
#include <string_view>
#include <trendatlas/closest.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

// An optional without a value does not restrict: each option is a key, given or not.
struct filters {
  std::optional<enum_set<theme>> about{};
  std::optional<enum_set<platform>> on{};
  std::optional<enum_set<stance>> with{};
};

// Reads the words behind an option. Says what a word could have been that is none of these.
template <class Enum>
bool read(std::optional<enum_set<Enum>>& filter, std::string_view words) {
  const auto list = parse_list<Enum>(words);
  filter = *list;
  if (list && !list->empty()) return true;
  std::cerr << '"' << list.unknown() << "\" is none of: " << enum_set<Enum>::all() << '\n';
  for (const Enum& guess : closest<Enum>(list.unknown()))
    std::cerr << "Did you mean " << name(guess) << "?\n";
  return false;
}

bool read_option(filters& all, std::string_view option, std::string_view words) {
  if (option == "--theme") return read(all.about, words);
  if (option == "--platform") return read(all.on, words);
  if (option == "--stance") return read(all.with, words);
  std::cerr << "usage: filter [--theme WORDS] [--platform WORDS] [--stance WORDS]\n";
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  filters chosen;
  for (int i = 1; i < argc; i += 2)
    if (!read_option(chosen, argv[i], i + 1 < argc ? argv[i + 1] : "")) return 2;

  // One claim must bear out platform and stance both.
  const answer<trends> found = trends(chosen.about, chosen.on, chosen.with);
  std::cout << found.size() << " of " << trends.size() << " trends:\n";
  for (const trend& t : found)
    for (const claim& c : claims(t.id, chosen.on, chosen.with))
      std::cout << "- " << label(t) << ": " << c.statement << "\n  " << c.where << '\n';
}
