// SPDX-License-Identifier: BSL-1.0
// import trendatlas; gives the public names of <trendatlas/trendatlas.hpp>, but for its macros. Experimental.
module;

#include <trendatlas/trendatlas.hpp>

export module trendatlas;

export namespace trendatlas {

// version.hpp
using trendatlas::edition;
using trendatlas::library_version;
using trendatlas::version;

// enum_set.hpp
using trendatlas::enum_set;
using trendatlas::enum_size;
using trendatlas::vocabulary_enum;

// table.hpp
using trendatlas::facets;
using trendatlas::row_set;
using trendatlas::table;

// vocabulary.hpp
using trendatlas::alias_list;
using trendatlas::aliases;
using trendatlas::audience;
using trendatlas::definition;
using trendatlas::entity_kind;
using trendatlas::label;
using trendatlas::language;
using trendatlas::momentum;
using trendatlas::name;
using trendatlas::parse;
using trendatlas::platform;
using trendatlas::platform_kind;
using trendatlas::source_id;
using trendatlas::stance;
using trendatlas::strength;
using trendatlas::term;
using trendatlas::theme;
using trendatlas::trend_id;
using trendatlas::values;
using trendatlas::vocabulary;

// model.hpp
using trendatlas::claim;
using trendatlas::entity;
using trendatlas::faq;
using trendatlas::feature;
using trendatlas::figure;
using trendatlas::line_range;
using trendatlas::place;
using trendatlas::platform_profile;
using trendatlas::recommendation;
using trendatlas::source;
using trendatlas::tension;
using trendatlas::trend;

// catalog.hpp
using trendatlas::added_id;
using trendatlas::claims;
using trendatlas::entities;
using trendatlas::extended;
using trendatlas::faqs;
using trendatlas::features;
using trendatlas::figures;
using trendatlas::platforms;
using trendatlas::recommendations;
using trendatlas::sources;
using trendatlas::tensions;
using trendatlas::trends;

}  // namespace trendatlas
