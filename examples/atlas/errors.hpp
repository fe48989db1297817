// What somebody typed that cannot be answered, and what they may have meant.
#ifndef ATLAS_ERRORS_HPP
#define ATLAS_ERRORS_HPP

#include <string>
#include <trendatlas/closest.hpp>
#include <vector>

namespace atlas {

/// Ends the program with this message: status 2 says that something was typed wrong.
struct failure {
  std::string message;
  int status = 2;
};

/// Returns the words with commas between them, and another text before the last: "a, b or c".
std::string joined_words(const std::vector<std::string_view>& words,
                         std::string_view before_last = ", ");

/// Throws a failure that names what is near, or else all there is.
[[noreturn]] void fail_for_name(std::string_view kind, std::string_view typed,
                                const std::vector<std::string_view>& near,
                                const std::vector<std::string_view>& all);

template <class Enum>
[[noreturn]] void fail_for_name(std::string_view kind, std::string_view typed) {
  std::vector<std::string_view> near;
  std::vector<std::string_view> all;
  for (const Enum guess : trendatlas::closest<Enum>(typed)) near.push_back(trendatlas::name(guess));
  for (const Enum each : trendatlas::values<Enum>) all.push_back(trendatlas::name(each));
  atlas::fail_for_name(kind, typed, near, all);
}

/// Reads one name. Throws a failure where it is none.
template <class Enum>
Enum read_name(std::string_view kind, std::string_view typed) {
  if (const auto read = trendatlas::parse<Enum>(typed)) return *read;
  atlas::fail_for_name<Enum>(kind, typed);
}

}  // namespace atlas

#endif
