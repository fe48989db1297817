// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_ENGINE_HPP
#define TRENDATLAS_ENGINE_HPP

// Tables, sets and vocabularies for a catalog of your own, without the built-in one.
//
// What is where in engine/, from the bottom up:
//   block bit_set algebra enum_size enum_set     sets and their algebra
//   terms parse                                  the words of an enum
//   facets maybe row_facets row_keys             what can be asked of a row
//   joined                                       rows of several arrays as one sequence
//   places relations                             where rows have keys; what tables declare
//   key_masks key_index                          the index of up to 64 keys
//   table_parts key_sets listed_keys             the index of more: key_lists
//   name_hash name_index                         lookup by name
//   checks table_checks misuse                   what can be wrong, one readable error each:
//     misused_table misused_sets                   of rows and keys; of calls;
//     misused_operators unprinted unformatted      of operators and text
//   row_elements row_set hash                    answers; std::hash of sets
//   asked meeting selector first_row selection   from keys to rows
//   table                                        questions
// and behind headers of their own, which the engine does not need:
//   columns export_* utf8                        rows as data
//   printed ostream format                       sets, answers and rows as text
//   word words stem function_words texts         search: what words are,
//   word_lists word_index word_search ranking      which rows have them, and how well
//   name_distance closest parse_list             what somebody typed
//   table_or_set evidence reached_keys           insight
//   key_counts counts matrix grouping
//   ordering place_iterator

#include "version.hpp"

#if TRENDATLAS_LANGUAGE >= 202002L  // otherwise version.hpp says what is wrong
// What refuses mistakes goes first, because compilers show every include on the way to it.
// clang-format off
#include "engine/misused_sets.hpp"
#include "engine/enum_size.hpp"
#include "engine/joined.hpp"
#include "engine/checks.hpp"
#include "engine/row_elements.hpp"
#include "engine/row_set.hpp"
#include "engine/misuse.hpp"
#include "engine/misused_table.hpp"
#include "engine/misused_operators.hpp"
#include "engine/table.hpp"
#include "engine/unformatted.hpp"
// clang-format on
#include "engine/enum_set.hpp"
#include "engine/facets.hpp"
#include "engine/hash.hpp"
#include "engine/key_lists.hpp"
#include "engine/parse.hpp"
#include "engine/relations.hpp"
#include "engine/terms.hpp"
#endif

#endif
