// The files of page/, in the program: cmake/embed.cmake makes a source of each.
#ifndef ATLAS_PAGE_PARTS_HPP
#define ATLAS_PAGE_PARTS_HPP

#include <string_view>

namespace atlas::page_parts {

extern const std::string_view page;
extern const std::string_view colors;
extern const std::string_view pictures;
extern const std::string_view style;
extern const std::string_view answers;
extern const std::string_view script;
/// The library, compiled to WebAssembly, and packed by gzip; empty where this program was built
/// without a compiler for it.
extern const std::string_view module;

}  // namespace atlas::page_parts

#endif
