/** Beginnings and endings that make words which no dictionary lists. */
const PREFIX =
  /^(?:anti|auto|bio|co|counter|de|demi|dis|eco|ex|extra|fore|hyper|in|infra|inter|intra|macro|mega|meta|micro|mid|mini|mis|mono|multi|neo|non|out|over|paleo|para|poly|post|pre|pro|proto|pseudo|quasi|re|self|semi|socio|sub|super|supra|trans|tri|ultra|un|under|up)-?/;
const SUFFIXES: readonly [RegExp, string[]][] = [
  [/isms?$/, ['', 'e', 'y', 'ist', 'ic', 'al', 's']],
  [/ists?$/, ['', 'e', 'y', 'ism', 's']],
  [/istic(?:ally)?$/, ['', 'ist', 'ism', 'e']],
  [/i[sz](?:e|es|ed|ing|ation|ations|er|ers)$/, ['', 'e', 'y', 'ize', 'ise']],
  [/(?:ive|ives|ively|ory|ary|arily)$/, ['', 'e', 'ion', 'ation']],
  [/(?:ional|ionary|ionally)$/, ['ion', 'ions']],
  [/(?:al|ally|ic|ical)$/, ['', 'e', 'y', 's']],
  [/(?:able|ably|ible|ability)$/, ['', 'e', 'ate']],
  [/(?:less|ness|ful|ship|hood|like|dom|wise|ward|wards|wide|lessness)$/, ['', 'y']],
  [/(?:ers?|ors?)$/, ['', 'e']],
  [/(?:ed|ing|ings)$/, ['', 'e']],
  [/ly$/, ['', 'le']],
  [/(?:s|es)$/, ['', 'e']],
  [/ies$/, ['y']],
];
/** A stem has at least so many letters, each part of a compound so many. */
const SHORTEST = 3;
const SHORTEST_OF_TWO = 4;
/** `anti` + `re` + `conceptualize`; more is no word */
const DEEPEST = 3;

/** Whether an unknown word is put together from known ones by usual means: `vanguardism`, `relinking`, `daycares`. */
export function isFormed(word: string, isKnown: (word: string) => boolean, deep = 0): boolean {
  if (deep > DEEPEST || word.length > 40) return false;
  const knows = (part: string) =>
    part.length >= SHORTEST && (isKnown(part) || isFormed(part, isKnown, deep + 1));
  const prefix = PREFIX.exec(word)?.[0];
  if (prefix !== undefined && word.length - prefix.length >= SHORTEST && knows(word.slice(prefix.length)))
    return true;
  for (const [ending, others] of SUFFIXES) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length >= SHORTEST && others.some((other) => isKnown(stem + other)))
      return true;
    if (
      stem !== word &&
      deep < DEEPEST &&
      stem.length > SHORTEST &&
      /s$/.test(word) &&
      isFormed(stem, isKnown, deep + 1)
    )
      return true;
  }
  return deep === 0 && isCompound(word, isKnown);
}

/** `frontline`, `ploughland`: two words written as one; shorter ones stand in everything. */
function isCompound(word: string, isKnown: (word: string) => boolean): boolean {
  for (let at = SHORTEST_OF_TWO; at <= word.length - SHORTEST_OF_TWO; at++)
    if (isKnown(word.slice(0, at)) && isKnown(word.slice(at))) return true;
  return false;
}
