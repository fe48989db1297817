// What windows.h and X11 define, around our headers. Built with and without STANDARD_FIRST.
#ifdef STANDARD_FIRST
#include <algorithm>
#include <ranges>
#endif
#include <array>
#include <bit>
#include <concepts>
#include <cstdint>
#include <functional>
#include <optional>
#include <ostream>
#include <span>
#include <string_view>
#include <utility>

#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define small char
#define near
#define far
#define interface struct
#define ERROR 0
#define DELETE (0x00010000L)
#define Bool int
#define None 0L
#define Status int
#define check(assertion) assertion
#define bit(b) (1UL << (b))
#define word(...) static_cast<unsigned>(__VA_ARGS__)
// <complex.h> defines I, and Arduino and old code the rest of the alphabet.
#define A AA_is_a_macro
#define B BB_is_a_macro
#define C CC_is_a_macro
#define D DD_is_a_macro
#define E EE_is_a_macro
#define F FF_is_a_macro
#define G GG_is_a_macro
#define H HH_is_a_macro
#define I II_is_a_macro
#define J JJ_is_a_macro
#define K KK_is_a_macro
#define L LL_is_a_macro
#define M MM_is_a_macro
#define N NN_is_a_macro
#define O OO_is_a_macro
#define P PP_is_a_macro
#define Q QQ_is_a_macro
#define R RR_is_a_macro
#define S SS_is_a_macro
#define T TT_is_a_macro
#define U UU_is_a_macro
#define V VV_is_a_macro
#define W WW_is_a_macro
#define X XX_is_a_macro
#define Y YY_is_a_macro
#define Z ZZ_is_a_macro
#define a aa_is_a_macro
#define b bb_is_a_macro
#define c cc_is_a_macro
#define d dd_is_a_macro
#define e ee_is_a_macro
#define f ff_is_a_macro
#define g gg_is_a_macro
#define h hh_is_a_macro
#define i ii_is_a_macro
#define j jj_is_a_macro
#define k kk_is_a_macro
#define l ll_is_a_macro
#define m mm_is_a_macro
#define n nn_is_a_macro
#define o oo_is_a_macro
#define p pp_is_a_macro
#define q qq_is_a_macro
#define r rr_is_a_macro
#define s ss_is_a_macro
#define t tt_is_a_macro
#define u uu_is_a_macro
#define v vv_is_a_macro
#define w ww_is_a_macro
#define x xx_is_a_macro
#define y yy_is_a_macro
#define z zz_is_a_macro

#include <trendatlas/engine.hpp>
#include <trendatlas/hash.hpp>
#include <trendatlas/insight.hpp>
#include <trendatlas/labels.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>

#undef bit
#undef word
#undef A
#undef B
#undef C
#undef D
#undef E
#undef F
#undef G
#undef H
#undef I
#undef J
#undef K
#undef L
#undef M
#undef N
#undef O
#undef P
#undef Q
#undef R
#undef S
#undef T
#undef U
#undef V
#undef W
#undef X
#undef Y
#undef Z
#undef a
#undef b
#undef c
#undef d
#undef e
#undef f
#undef g
#undef h
#undef i
#undef j
#undef k
#undef l
#undef m
#undef n
#undef o
#undef p
#undef q
#undef r
#undef s
#undef t
#undef u
#undef v
#undef w
#undef x
#undef y
#undef z
#undef min
#undef max
#undef small
#ifndef STANDARD_FIRST
#include <algorithm>
#include <ranges>
#endif

// With `using namespace trendatlas`, these words are still the user's own.
using namespace trendatlas;
namespace detail {
constexpr int answer_of_the_user = 42;
}
namespace catalog {
constexpr int answer_of_the_user = 42;
}
static_assert(detail::answer_of_the_user == catalog::answer_of_the_user);

// An enum of one of our names beside ours: in a namespace of one's own it is the nearer one.
namespace app {
enum class language { cobol };
constexpr language spoken = language::cobol;
static_assert(trends.any(trendatlas::language::german) && spoken == language::cobol);
}  // namespace app

// Enums of one's own with a vocabulary keep the operators that they have: an unscoped one that of
// its numbers, a scoped one that of a template in scope.
enum bits : unsigned char { one, two };
constexpr trendatlas::term bit_terms[] = {{"one"}, {"two"}};
constexpr const auto& vocabulary(bits) { return bit_terms; }
static_assert((one | two) == 1);

enum class flags : unsigned char { read, write };
constexpr trendatlas::term flag_terms[] = {{"read"}, {"write"}};
constexpr const auto& vocabulary(flags) { return flag_terms; }
template <class Enum>
  requires std::is_same_v<Enum, flags>
constexpr int operator|(Enum, Enum) {
  return 3;
}
static_assert((flags::read | flags::write) == 3);

// A function of the user's own, which takes anything, goes before what refuses rows without an id.
struct shelf {
  flags kind{};
  using facets = trendatlas::facets<&shelf::kind>;
};
template <class Thing>
constexpr int label(const Thing&) {
  return 4;
}
namespace beside_ours {
using namespace trendatlas;
static_assert(label(shelf{}) == 4);
}  // namespace beside_ours

int main() {
  const auto picks = trendatlas::trends(trendatlas::theme::commerce);
  return std::ranges::any_of(picks,
                             [](const trendatlas::trend& t) {
                               return t.id == trendatlas::trend_id::social_commerce;
                             })
             ? 0
             : 1;
}
