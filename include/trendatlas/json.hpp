// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_JSON_HPP
#define TRENDATLAS_JSON_HPP

// For nlohmann-json, whose header must come first: enumerators are their names, and sets arrays of
// them. Without this header it writes the numbers of enumerators, which change between releases.
//     #include <nlohmann/json.hpp>
//     #include <trendatlas/json.hpp>
// Reading takes the exact name; for another one nlohmann-json throws its out_of_range.
// To write whole rows, without that library, there is <trendatlas/export.hpp>.

#include "engine/terms.hpp"

#if !defined(NLOHMANN_JSON_VERSION_MAJOR)
#error "trendatlas: include <nlohmann/json.hpp> before <trendatlas/json.hpp>"
#else

template <trendatlas::vocabulary_enum Enum>
struct nlohmann::adl_serializer<Enum, void> {
  template <class Json>
  static void to_json(Json& json, Enum enumerator) {
    json = trendatlas::name(enumerator);
  }
  template <class Json>
  static void from_json(const Json& json, Enum& enumerator) {
    const auto& text = json.template get_ref<const typename Json::string_t&>();
    for (const Enum one : trendatlas::values<Enum>)
      if (trendatlas::name(one) == text) {
        enumerator = one;
        return;
      }
    static_cast<void>(Json::object().at(text));  // throws what says that there is no such name
  }
};

template <class Enum>
struct nlohmann::adl_serializer<trendatlas::enum_set<Enum>, void> {
  template <class Json>
  static void to_json(Json& json, const trendatlas::enum_set<Enum>& set) {
    json = Json::array();
    for (const Enum enumerator : set) json.push_back(trendatlas::name(enumerator));
  }
  template <class Json>
  static void from_json(const Json& json, trendatlas::enum_set<Enum>& set) {
    set = {};
    for (const auto& element : json) set.insert(element.template get<Enum>());
  }
};

#endif

#endif
