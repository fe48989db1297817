// SPDX-License-Identifier: BSL-1.0
// Routes for a gateway between the buses of a car, on a microcontroller. The rows stand here once,
// for people to read and for other questions; what reaches the firmware is four bytes a signal.

// [firmware]
#include <array>
#include <trendatlas/engine.hpp>

enum class signal : std::uint8_t {};  // counted from zero, as the messages number them
constexpr trendatlas::term signal_terms[] = {
    {"speed"},   {"brake"},      {"steering"}, {"throttle"}, {"gear"},       {"clutch"},
    {"oil"},     {"coolant"},    {"fuel"},     {"battery"},  {"alternator"}, {"doors"},
    {"windows"}, {"mirrors"},    {"seats"},    {"lights"},   {"horn"},       {"wipers"},
    {"climate"}, {"navigation"}, {"radio"},    {"phone"},    {"camera"},     {"diagnosis"}};
constexpr const auto& vocabulary(signal) { return signal_terms; }
consteval signal operator""_signal(const char* name, std::size_t size) {
  return trendatlas::parse<signal>({name, size}).value();  // a typo does not compile
}

enum class bus : std::uint8_t { drive, body, comfort, logging };
constexpr trendatlas::term bus_terms[] = {{"drive"}, {"body"}, {"comfort"}, {"logging"}};
constexpr const auto& vocabulary(bus) { return bus_terms; }

struct subscription {
  bus to{};
  trendatlas::enum_set<signal> signals{};
  std::uint16_t period{};  // in milliseconds
  bool urgent = false;
  using facets = trendatlas::facets<&subscription::to, &subscription::signals>;
};
constexpr subscription subscription_rows[] = {
    {bus::drive, {"brake"_signal, "steering"_signal, "throttle"_signal}, 5, true},
    {bus::drive, {"speed"_signal, "gear"_signal, "clutch"_signal}, 20},
    {bus::body, {"brake"_signal, "lights"_signal, "horn"_signal, "wipers"_signal}, 50, true},
    {bus::body, {"speed"_signal, "doors"_signal, "windows"_signal, "mirrors"_signal}, 100},
    {bus::comfort, {"speed"_signal, "climate"_signal, "seats"_signal, "radio"_signal}, 200},
    {bus::comfort, {"navigation"_signal, "phone"_signal, "camera"_signal}, 100},
    {bus::logging, trendatlas::enum_set<signal>::all(), 1000},
};
constexpr trendatlas::table<subscription_rows> subscriptions;
static_assert(subscriptions.check());

struct route {
  std::uint8_t buses, urgent_buses;  // a bit for each bus
  std::uint16_t period;              // of the bus that is served most often
};
constexpr auto urgent = subscriptions(trendatlas::by<&subscription::urgent>(true));

constexpr std::uint8_t buses_of(const trendatlas::answer<subscriptions>& rows) {
  unsigned bits = 0;
  for (const subscription& row : rows) bits |= 1U << static_cast<unsigned>(row.to);
  return static_cast<std::uint8_t>(bits);
}
constexpr auto routes = [] {
  std::array<route, std::size(signal_terms)> result{};
  for (const signal sent : trendatlas::values<signal>) {
    const auto rows = subscriptions(sent);
    std::uint16_t period = 0xFFFF;
    for (const subscription& row : rows) period = row.period < period ? row.period : period;
    result[static_cast<std::size_t>(sent)] = {buses_of(rows), buses_of(rows & urgent), period};
  }
  return result;
}();
static_assert(sizeof routes == 96);
// [/firmware]

// Where this controller has its mailbox: the number of a signal comes in, its route goes out.
int main() {
  // NOLINTBEGIN(*-reinterpret-cast): an address of the hardware is a number
  volatile auto& received = *reinterpret_cast<volatile std::uint32_t*>(0x4000'0000U);
  volatile auto& sent = *reinterpret_cast<volatile std::uint32_t*>(0x4000'0004U);
  // NOLINTEND(*-reinterpret-cast)
  for (;;) {
    const std::uint32_t number = received;
    if (number >= routes.size()) continue;
    const route& next = routes[number];
    sent = next.buses | std::uint32_t{next.urgent_buses} << 8 | std::uint32_t{next.period} << 16;
  }
}
