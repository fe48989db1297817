// Filters the trends by words that somebody types: filter [--theme WORD] [--platform WORD]
// [--stance WORD]
#include <iostream>
#include <optional>
#include <string_view>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

// An optional without a value does not restrict: each option is a key, given or not.
struct filters {
  std::optional<theme> about{};
  std::optional<platform> on{};
  std::optional<stance> with{};
};

// Reads the word behind an option. Says what it could have been, where it is none of these.
template <class Enum>
bool read(std::optional<Enum>& filter, std::string_view word) {
  filter = parse<Enum>(word);
  if (!filter) std::cerr << '"' << word << "\" is none of: " << enum_set<Enum>::all() << '\n';
  return filter.has_value();
}

bool read_option(filters& all, std::string_view option, std::string_view word) {
  if (option == "--theme") return read(all.about, word);
  if (option == "--platform") return read(all.on, word);
  if (option == "--stance") return read(all.with, word);
  std::cerr << "usage: filter [--theme WORD] [--platform WORD] [--stance WORD]\n";
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
