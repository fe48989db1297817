// SPDX-License-Identifier: BSL-1.0
// Suggestions for whatever somebody types, and lists of names, against the reference.
#include <trendatlas/closest.hpp>
#include <trendatlas/trendatlas.hpp>

#include "../closest_reference.hpp"
#include "input.hpp"

using namespace trendatlas;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::string_view> known = [] {
    std::vector<std::string_view> all{"ai, video", "x,youtube,tiktok,"};
    for (const trend_id id : values<trend_id>) all.insert(all.end(), {name(id), label(id)});
    for (const theme t : values<theme>) all.insert(all.end(), {name(t), label(t)});
    for (const platform p : values<platform>) all.push_back(label(p));
    for (const feature& row : features) all.push_back(row.name);
    for (const entity& row : entities) all.push_back(row.name);
    return all;
  }();
  fuzz::input input{data, size};
  const std::string_view text = input.text(known);
  for (const std::string_view fault :
       {closest_reference::fault<trend_id>(text), closest_reference::fault<theme>(text),
        closest_reference::fault<platform>(text), closest_reference::fault<source_id>(text),
        closest_reference::fault_of_rows(features, text),
        closest_reference::fault_of_rows(entities, text),
        closest_reference::fault_of_rows(platforms, text),
        closest_reference::fault_of_list<theme>(text),
        closest_reference::fault_of_list<platform>(text)})
    fuzz::expect(fault.empty(), fault);
  return 0;
}
