#include "arguments.hpp"

#include <string>

#include "errors.hpp"

namespace atlas {

namespace {

option read_option(std::string_view typed) {
  if (typed == "h") return option::help;
  if (const auto read = parse<option>(typed)) return *read;
  std::string message = "there is no option --" + std::string(typed) + '.';
  std::vector<std::string> near;
  std::vector<std::string_view> near_views;
  for (const option guess : closest<option>(typed)) near.push_back("--" + std::string(name(guess)));
  for (const std::string& guess : near) near_views.push_back(guess);
  if (!near.empty()) message += " Did you mean " + atlas::joined_words(near_views, " or ") + '?';
  throw failure{message};
}

}  // namespace

arguments::arguments(const char* const* first, const char* const* last) {
  bool only_words = false;
  for (; first != last; ++first) {
    const std::string_view typed = *first;
    if (only_words || typed.size() < 2 || typed[0] != '-') {
      words_.push_back(typed);
    } else if (typed == "--") {
      only_words = true;
    } else {
      const std::size_t dashes = typed[1] == '-' ? 2 : 1;
      const std::size_t equals = typed.find('=');
      const bool has_value = equals != std::string_view::npos;
      const std::string_view name = typed.substr(dashes, has_value ? equals - dashes : equals);
      const option which = read_option(name);
      std::string_view value = has_value ? typed.substr(equals + 1) : std::string_view{};
      const std::string_view takes = term_of(which).takes;
      if (has_value && takes.empty()) throw failure{"--" + std::string(name) + " takes no value."};
      if (!has_value && !takes.empty()) {
        if (first + 1 == last)
          throw failure{"--" + std::string(name) + " wants " + std::string(takes) + " behind it."};
        value = *++first;
      }
      options_.push_back({which, value});
    }
  }
}

bool arguments::has(option which) const noexcept {
  for (const given_option& given : options_)
    if (given.which == which) return true;
  return false;
}

std::string_view arguments::value_of(option which) const noexcept {
  std::string_view result;
  for (const given_option& given : options_)
    if (given.which == which) result = given.value;
  return result;
}

std::string_view arguments::take_word() {
  if (words_.empty()) return {};
  const std::string_view first = words_.front();
  words_.erase(words_.begin());
  return first;
}

std::string arguments::text() const {
  std::string result;
  for (const std::string_view word : words_) {
    if (!result.empty()) result += ' ';
    result += word;
  }
  return result;
}

void check_arguments(command which, const arguments& given, std::size_t least, std::size_t most) {
  const std::string called{name(which)};
  const std::string usage = "usage: atlas " + usage_of(which);
  for (const given_option& each : given.options())
    if (!term_of(which).options.contains(each.which))
      throw failure{called + " takes no --" + std::string(name(each.which)) + "; see atlas help " +
                    called + '.'};
  if (given.words().size() > most)
    throw failure{called + " cannot take \"" + std::string(given.words()[most]) + "\"; " + usage};
  if (given.words().size() < least) throw failure{called + " wants more words; " + usage};
}

std::string usage_of(command which) {
  const command_term& term = term_of(which);
  return std::string(term.name) + (term.takes.empty() ? "" : " ") + std::string(term.takes) +
         " [OPTIONS]";
}

}  // namespace atlas
