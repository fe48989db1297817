import trendatlas;

int main() {
  using namespace trendatlas;
  constexpr auto picks = trends(theme::commerce, platform::instagram) & trends(stance::affirms);
  static_assert(picks.contains(trend_id::social_commerce));
  unsigned long advice = 0;
  for (const recommendation& r : recommendations(picks, *parse<audience>("brands")))
    advice += name(r.where.source).size();
  return advice == 0 ? 1 : 0;
}
