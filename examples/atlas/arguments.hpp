// The command line, taken apart.
#ifndef ATLAS_ARGUMENTS_HPP
#define ATLAS_ARGUMENTS_HPP

#include <string>
#include <string_view>
#include <vector>

#include "words.hpp"

namespace atlas {

struct given_option {
  option which{};
  std::string_view value{};
};

/// What somebody typed: `--name VALUE` and `--name=VALUE` anywhere, words elsewhere, and after `--`
/// only words.
class arguments {
 public:
  /// Throws a failure where an option does not exist, lacks its value, or has one too many.
  arguments(const char* const* first, const char* const* last);

  [[nodiscard]] const std::vector<std::string_view>& words() const noexcept { return words_; }
  [[nodiscard]] const std::vector<given_option>& options() const noexcept { return options_; }
  [[nodiscard]] bool has(option which) const noexcept;
  /// Returns the value that was given last; an empty text where there is none.
  [[nodiscard]] std::string_view value_of(option which) const noexcept;
  /// Removes and returns the first word; an empty text where there is none.
  std::string_view take_word();
  /// Returns the words with spaces between them.
  [[nodiscard]] std::string text() const;

 private:
  std::vector<std::string_view> words_;
  std::vector<given_option> options_;
};

/// Returns how a command is called: "list TABLE [OPTIONS]".
std::string usage_of(command which);

/// Throws a failure where an option is given that the command does not take, or where there
/// are fewer words than `least`, or more than `most`.
void check_arguments(command which, const arguments& given, std::size_t least, std::size_t most);

}  // namespace atlas

#endif
