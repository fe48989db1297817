// SPDX-License-Identifier: BSL-1.0
#include <utility>

#include "../catalog_parts.hpp"

namespace {

using namespace trendatlas;

// How the compiler spells an enumerator: the second opinion on every name.
template <auto Value>
constexpr std::string_view spelled() {
#if defined(__clang__) || defined(__GNUC__)
  std::string_view text = __PRETTY_FUNCTION__;
  text.remove_suffix(text.size() - text.find_first_of(";]", text.find("Value = ")));
#else
  std::string_view text = __FUNCSIG__;  // "... spelled<trendatlas::v0_1::theme::ai>(void)"
  text.remove_suffix(text.size() - text.rfind(">(void)"));
#endif
  return text.substr(text.find_last_of(':') + 1);
}

// The name is the enumerator in kebab-case.
constexpr bool is_kebab_case_of(std::string_view name, std::string_view enumerator) {
  if (name.size() != enumerator.size()) return false;
  for (std::size_t i = 0; i != name.size(); ++i)
    if (name[i] != (enumerator[i] == '_' ? '-' : enumerator[i])) return false;
  return true;
}

// One small evaluation for each enumerator.
template <auto Value>
constexpr bool has_complete_term = is_kebab_case_of(name(Value), spelled<Value>()) &&
                                   !label(Value).empty() && definition(Value).ends_with('.');

template <class Enum, std::size_t... I>
constexpr bool every_term_is_complete(std::index_sequence<I...>) {
  return (has_complete_term<static_cast<Enum>(I)> && ...);
}

// The first number that is no enumerator is spelled as a cast.
template <class Enum>
constexpr bool ends_after_its_terms() {
  return spelled<static_cast<Enum>(enum_size<Enum>)>().find_first_of("()0123456789") !=
             std::string_view::npos &&
         !is_kebab_case_of(name(static_cast<Enum>(enum_size<Enum> - 1)),
                           spelled<static_cast<Enum>(enum_size<Enum>)>());
}

template <class Enum>
constexpr bool complete = [] {
  constexpr std::size_t count = enum_size<Enum>;
  static_assert(values<Enum>.size() == count);
  static_assert(every_term_is_complete<Enum>(std::make_index_sequence<count>{}));
  static_assert(ends_after_its_terms<Enum>());
  return true;
}();

static_assert([] {
  bool all = true;
  catalog_parts::for_each_vocabulary([&]<class Enum>(auto, Enum) { all = all && complete<Enum>; });
  return all;
}());

// runtime/labels.cpp reads all words; in constants, and what is none.
static_assert(parse<platform>("x") == platform::twitter);
static_assert(parse<theme>(" Brand_Identity") == theme::brand_identity);
static_assert(!parse<platform>("Reels") && !parse<platform>("tik tok"));
static_assert(!parse<theme>("brandidentity"));
static_assert(aliases(platform::twitter).size() == 1);
static_assert(aliases(platform::tiktok).empty());
static_assert(noexcept(parse<theme>(std::string_view{})));

}  // namespace
