// What can be asked; the README shows it piece by piece.
#include <algorithm>
#include <cassert>
#include <iostream>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>
#include <vector>

using namespace trendatlas;

int main() {
  {
    // [keys]
    const auto shops = trends(theme::commerce, platform::tiktok);             // both: AND
    const auto doubts = claims(enum_set{stance::cautions, stance::opposes});  // any of a set
    const auto everything = recommendations();                                // no key: all rows
    const auto named_in_german = trends(language::german);
    const auto any_theme =
        trends(std::optional<theme>{}, platform::blog);  // nullopt: no restriction
    const auto counterpart_of_tiktok =
        platforms(by<&platform_profile::counterpart>(platform::tiktok));
    // [/keys]
    std::cout << shops.size() << ' ' << doubts.size() << ' ' << everything.size() << ' '
              << named_in_german.size() << ' ' << any_theme.size() << ' ' << counterpart_of_tiktok
              << '\n';
  }
  {
    // [witnesses]
    const auto same_source =
        trends(source_id::hidden_side, stance::opposes);  // this source itself opposes them: none
    const auto any_source =
        trends(source_id::hidden_side) & trends(stance::opposes);    // somebody opposes them: one
    const auto who = sources(trend_id::metaverse, stance::affirms);  // who supports this trend
    const auto where = platforms(trend_id::gamification, language::english);
    const auto why =
        claims(trend_id::gamification, platform::twitter);  // the claims behind an answer
    // [/witnesses]
    std::cout << same_source << ' ' << any_source << ' ' << who << ' ' << where << ' ' << why
              << '\n';
  }
  {
    // [quickly]
    const bool disputed = trends.any(theme::ai, stance::opposes);  // stops at the first
    const std::size_t pieces = recommendations.count(audience::brands);
    const claim* first = claims.first(platform::mastodon);  // nullptr if there is none
    // [/quickly]
    std::cout << disputed << ' ' << pieces << ' ' << first->where << '\n';
  }
  {
    // [answer]
    const auto count = [](answer<trends> picks) { return picks.size(); };  // the type of an answer
    // [/answer]
    std::cout << count(trends()) << '\n';
  }
  {
    // [joins]
    const auto advice = recommendations(trends(theme::privacy), audience::businesses);
    const auto evidence = claims(trends(platform::mastodon), stance::affirms);
    const auto disputed = trends(claims(stance::opposes));
    const auto who = sources(disputed);
    // [/joins]
    std::cout << advice.size() << ' ' << evidence.size() << ' ' << disputed.size() << ' '
              << who.size() << '\n';
  }
  {
    // [algebra]
    const auto ai = trends(theme::ai);
    const auto people = trends(theme::influencers);
    const auto both = ai & people;
    const auto either = ai | people;
    const auto only_people = people - ai;
    const auto neither = ~either;
    const bool all_inside = both <= either && !only_people.contains(trend_id::virtual_influencers);
    // [/algebra]
    std::cout << neither.size() << ' ' << all_inside << '\n';
  }
  {
    // [by_hand]
    const auto wordy = claims.matching([](const claim& c) { return c.statement.size() > 120; });
    auto mine = trends(wordy, theme::ai);
    mine.insert(trend_id::metaverse);
    mine.erase(trends[trend_id::virtual_influencers]);
    const enum_set<trend_id> ids{mine};      // of the ids of an answer, or of any range of them
    const answer<trends> the_same{ids};      // of any range of ids or rows
    const std::vector<trend> copies = mine;  // or into any other container
    // [/by_hand]
    std::cout << (mine == the_same) << ' ' << copies.size() << '\n';
  }
  {
    // [one]
    const trend& by_id = trends[trend_id::metaverse];
    const trend& by_name = trends.at("metaverse");     // at compile time; a typo does not compile
    const trend* searched = trends.find("metaverse");  // at run time too; nullptr on a miss
    const auto typed = parse<platform>("x");           // std::optional: platform::twitter
    // [/one]
    std::cout << (by_id.id == by_name.id && searched == &by_id) << ' ' << name(*typed) << '\n';
  }
  {
    // [ranges]
    const auto answer = claims(source_id::hidden_side);
    const auto longest =
        std::ranges::max(answer, {}, [](const claim& c) { return c.statement.size(); });
    for (const claim& c : answer) std::cout << c.where.lines << ": " << c.statement << '\n';
    // [/ranges]
    std::cout << longest.statement << '\n';
  }
}
