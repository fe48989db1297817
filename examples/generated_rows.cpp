// SPDX-License-Identifier: BSL-1.0
// Rows that a script writes: languages.hpp is made of languages.csv by generate_rows.py.
#include <iostream>

#include "languages.hpp"

using languages::family;
using languages::language;

static_assert(languages::all.check());
static_assert(languages::all[language::or_].family == family::indo_aryan);

int main() {
  const auto in_eu = languages::all(trendatlas::by<&languages::row::in_eu>(true));
  const auto uralic_in_eu = in_eu & languages::all(family::uralic);
  for (const languages::row& r : uralic_in_eu)
    std::cout << trendatlas::label(r.id) << ": " << r.own_name << '\n';
  for (const languages::row& r : ~in_eu)
    std::cout << "Not official in the EU: " << trendatlas::label(r.id) << " (" << r.own_name
              << ")\n";
}
