// The rows of the catalog, for people and for programs.
#ifndef ATLAS_ROWS_HPP
#define ATLAS_ROWS_HPP

#include <optional>

#include "json.hpp"
#include "text.hpp"

namespace atlas {

/// Writes a claim in a list: its statement, and below it, with its stance, where it stands.
void print_claim(page& to, const claim& said, std::size_t indent);

/// Where a row is printed.
struct setting {
  std::string_view mark{};          ///< stands before the first line
  std::optional<trend_id> about{};  ///< stands above already, and is not said again
};

// Writes a row: what it says, and further in where it stands and what it is about.

void print_row(page& to, const source& row, const setting& in = {});
void print_row(page& to, const platform_profile& row, const setting& in = {});
void print_row(page& to, const trend& row, const setting& in = {});
void print_row(page& to, const claim& row, const setting& in = {});
void print_row(page& to, const recommendation& row, const setting& in = {});
void print_row(page& to, const feature& row, const setting& in = {});
void print_row(page& to, const figure& row, const setting& in = {});
void print_row(page& to, const entity& row, const setting& in = {});
void print_row(page& to, const faq& row, const setting& in = {});
void print_row(page& to, const tension& row, const setting& in = {});

/// Returns "4 sources support it, 1 challenges it".
std::string support_in_words(trend_id trend);

/// Writes how many sources support, qualify and challenge a trend, as an object.
void put_support(json_writer& to, trend_id trend);

}  // namespace atlas

#endif
