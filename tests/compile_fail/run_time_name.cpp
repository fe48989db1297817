// SPDX-License-Identifier: BSL-1.0
// A name that comes at run time: the compilers say it in words of their own.
// message: is not a constant expression
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const trend* right(std::string_view name) { return trends.find(name); }
const trend& wrong(std::string_view name) { return trends.at(name); }  // offending
