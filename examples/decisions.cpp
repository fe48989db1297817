// From words to decisions: search, agreement, evidence, counts and advice.
#include <functional>
#include <iostream>
#include <trendatlas/insight.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/search.hpp>

using namespace trendatlas;

int main() {
  {
    // [search]
    constexpr auto found = search(trends, "how do I sell on TikTok");  // ranked, best first
    static_assert(found.front().row.id == trend_id::social_commerce);
    const auto on_tiktok = search(trends, "shopping").as_set() & trends(platform::tiktok);
    const auto passages = search(claims(theme::trust), "deepfakes");  // inside an answer
    // [/search]
    std::cout << on_tiktok << ", " << passages.size() << " passages\n";
  }
  {
    // [insight]
    const auto votes =
        support(trend_id::ai_content_creation);  // supporting, qualifying, challenging
    const auto disputed = contested();           // supported and challenged
    const auto safe = consensus(4);              // supported by four sources or more
    const auto nearest = related(trend_id::metaverse).first(3);
    const auto boxes = counts<platform>(trends, theme::ai);  // boxes[platform::tiktok] is 2
    const auto longest = ordered_by(sources, &source::lines, std::greater{}).first(2);

    for (const auto& [trend, witnesses] : evidence(trends, theme::commerce, platform::tiktok))
      std::cout << label(trend) << ": " << witnesses.size() << " claims\n";
    for (const auto& [source, rows] : grouped_by<source_id>(claims(theme::ai)))
      std::cout << label(source) << ": " << rows.size() << " claims on AI\n";
    for (const auto& advice : brief(safe, audience::brands))
      std::cout << advice.lead.action << " (" << advice.lead.where << ")\n";
    // [/insight]
    std::cout << votes.supporting << votes.qualifying << votes.challenging << ' ' << disputed << ' '
              << nearest.size() << ' ' << boxes[platform::tiktok] << ' ' << longest.size() << '\n';
  }
}
