#include "errors.hpp"

namespace atlas {

std::string joined_words(const std::vector<std::string_view>& words, std::string_view before_last) {
  std::string result;
  for (std::size_t at = 0; at != words.size(); ++at) {
    if (at != 0) result += at + 1 == words.size() ? before_last : ", ";
    result += words[at];
  }
  return result;
}

void fail_for_name(std::string_view kind, std::string_view typed,
                   const std::vector<std::string_view>& near,
                   const std::vector<std::string_view>& all) {
  std::string message = "no " + std::string(kind) + " is called \"" + std::string(typed) + "\".";
  if (near.empty())
    message += " There are: " + atlas::joined_words(all) + '.';
  else
    message += " Did you mean " + atlas::joined_words(near, " or ") + '?';
  throw failure{message};
}

}  // namespace atlas
