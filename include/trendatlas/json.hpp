// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_JSON_HPP
#define TRENDATLAS_JSON_HPP

// Converts enumerators to names and sets to arrays of names for nlohmann-json, and back. Without
// this header, nlohmann-json writes the numbers of enumerators, which change between releases. Its
// header must come first:
//     #include <nlohmann/json.hpp>
//     #include <trendatlas/json.hpp>
// To write whole rows, use <trendatlas/export.hpp>, which does not need nlohmann-json.

#include "engine/terms.hpp"

#if !defined(NLOHMANN_JSON_VERSION_MAJOR)
#error "trendatlas: include <nlohmann/json.hpp> before <trendatlas/json.hpp>"
#else

/// Writes and reads an enumerator as its name.
template <trendatlas::vocabulary_enum Enum>
struct nlohmann::adl_serializer<Enum, void> {
  /// Writes the name; an empty text for an enumerator from a bad cast.
  template <class Json>
  static void to_json(Json& json, Enum enumerator) {
    json = trendatlas::name(enumerator);
  }
  /// Reads the exact name; throws nlohmann-json's out_of_range for another text, and its type_error
  /// for a value that is not a text. One step per enumerator.
  template <class Json>
  static void from_json(const Json& json, Enum& enumerator) {
    const auto& text = json.template get_ref<const typename Json::string_t&>();
    for (const Enum one : trendatlas::values<Enum>)
      if (trendatlas::name(one) == text) {
        enumerator = one;
        return;
      }
    static_cast<void>(Json::object().at(text));  // throws an out_of_range that shows the text
  }
};

/// Writes and reads a set as an array of names.
template <class Enum>
struct nlohmann::adl_serializer<trendatlas::enum_set<Enum>, void> {
  /// Writes the names, in the order of the enum.
  template <class Json>
  static void to_json(Json& json, const trendatlas::enum_set<Enum>& set) {
    json = Json::array();
    for (const Enum enumerator : set) json.push_back(trendatlas::name(enumerator));
  }
  /// Reads names in any order, each as for a single enumerator; throws nlohmann-json's type_error
  /// for a value that is not an array.
  template <class Json>
  static void from_json(const Json& json, trendatlas::enum_set<Enum>& set) {
    if (!json.is_array()) static_cast<void>(json.template get<typename Json::array_t>());  // throws
    set = {};
    for (const auto& element : json) set.insert(element.template get<Enum>());
  }
};

#endif

#endif
