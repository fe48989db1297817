// SPDX-License-Identifier: BSL-1.0
// Words that do not say what a text is about, in English, German and Norwegian.
#ifndef TRENDATLAS_ENGINE_FUNCTION_WORDS_HPP
#define TRENDATLAS_ENGINE_FUNCTION_WORDS_HPP

#include "words.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

// Articles, pronouns, prepositions, conjunctions, auxiliaries and question words, and what the
// apostrophe leaves of "don't" and "we'll". Words with an accent are listed in both spellings.
inline constexpr std::string_view function_word_lists[] = {
    // English
    "a an the this that these those it its itself i me my mine we us our ours you your yours he "
    "him his she her hers they them their theirs who whom whose which what when where why how and "
    "or nor but if then than as of at by for with about against between into through during to "
    "from in on off up upon out over under toward towards within without via per is are am was "
    "were be been being do does did doing done have has had having can could will would shall "
    "should may might must not no so too very just only also there here all any some each every "
    "both either neither such own same s t d m ll ve re don doesn didn isn aren wasn weren won "
    "hasn haven etc because while whether whatever more most",
    // German
    "der die das den dem des ein eine einer eines einem einen und oder aber doch wenn weil dass "
    "ob als wie wo was wer wen wem wessen wann warum wieso weshalb welche welcher welches welchen "
    "ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mein meine meiner meinem "
    "meinen dein deine sein seine seiner seinem seinen unser unsere unseren unserer eure man von "
    "vom zu zum zur mit nach bei beim aus auf an am im ins in fur uber unter vor durch gegen ohne "
    "um bis seit zwischen wahrend statt nicht kein keine keinen auch nur noch schon sehr so dann "
    "da hier dort ist sind war waren bin bist seid sei habe hat haben hatte hatten wird werden "
    "wurde wurden worden kann konnen konnte muss mussen soll sollen sollte darf durfen mag mochte "
    "will wollen dies diese dieser dieses diesem diesen jede jeder jedes alle alles etwas mehr "
    "fuer ueber waehrend koennen "
    "koennte muessen moechte wuerde wurden",
    // Norwegian
    "en ei et den det de dette disse jeg du han hun vi dere seg meg deg oss dem min mitt mine din "
    "ditt dine sin sitt sine var vart vare deres hans hennes og eller men om at som nar hvis fordi "
    "hva hvem hvor hvorfor hvordan hvilke hvilken hvilket i pa av til fra med for mot ved under "
    "mellom uten etter er vaert vere vaere blir ble bli blitt har hadde ha kan kunne skal skulle "
    "vil ville ma matte bor burde ikke ingen noe noen ogsa bare enn enda sa da der her hver hvert "
    "selv alle alt mer mest vaar vaare naar paa saa ogsaa maa maatte enda burde"};

/// A hash table of these words, more than half of it empty. None has more than ten letters.
inline constexpr std::size_t function_word_bits = 10;
constexpr std::size_t slot_of(block letters) noexcept {
  return static_cast<unsigned>(letters * 0x9E3779B97F4A7C15U >> (block_bits - function_word_bits));
}
constexpr auto make_function_words() noexcept {
  struct {
    block places[std::size_t{1} << function_word_bits]{};
  } result;
  for (const std::string_view list : function_word_lists)
    atlas_detail::for_each_word(list, [&](const read_word& read) {
      const block letters = read.plain.halves[0];
      std::size_t slot = atlas_detail::slot_of(letters);
      while (result.places[slot] != 0 && result.places[slot] != letters)
        slot = (slot + 1) % std::size(result.places);
      result.places[slot] = letters;
    });
  return result;
}
inline constexpr auto function_words = atlas_detail::make_function_words();

/// Is this a word that does not say what a text is about?
constexpr bool is_function_word(const read_word& read) noexcept {
  const block letters = read.plain.halves[0];
  if (read.plain_size > half_word) return false;
  for (std::size_t slot = slot_of(letters); function_words.places[slot] != 0;
       slot = (slot + 1) % std::size(function_words.places))
    if (function_words.places[slot] == letters) return true;
  return false;
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
