import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Edition } from '../../../model/edition.ts';
import type { Passage } from '../passage.ts';

/** Shorter titles are phrases of any sentence. */
const FEWEST_WORDS = 3;
/** a work is meant: "his history of …" */
const OWNER = /(?:\b(?:his|her|their|its)|[’']s?) $/iu;

/** Catalogues write titles like sentences. */
function isSentenceCase(written: string, main: string): boolean {
  const usual = main.split(' ');
  const smaller = written.split(' ').filter((word, at) => /^\p{Ll}{4}/u.test(word) && word !== usual[at]);
  return smaller.length > 1 || (/^\p{Lu}/u.test(written) && smaller.length > 0);
}

/** Titles and short titles of the library, in their first two words. */
export function titles({ library }: Edition): { main: string; small: string }[] {
  const all = library.flatMap((work) => [work.title, work['title-short']]);
  const mains = all
    .filter((title): title is string => typeof title === 'string')
    .map((title) =>
      title
        .split(/[:.?!]/)[0]
        .trim()
        .replace(/^(?:The|An?) /, ''),
    )
    .filter((title) => title.split(' ').length >= FEWEST_WORDS && /\p{Lu}/u.test(title.slice(1)));
  return [...new Set(mains)].map((main) => ({ main, small: main.toLowerCase() }));
}

/**
 * Titles of works of the library with other capitals, but for those written like sentences: `Ten Days That Shook The World`. Where the first word is small, only
 * after the name or pronoun of whose work it is: it may be no title at all.
 */
export function titleForms(passage: Passage, known: readonly { main: string; small: string }[]): Slip[] {
  const { words } = passage;
  const small = words.toLowerCase();
  return known.flatMap(({ main, small: wanted }) => {
    const slips: Slip[] = [];
    for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
      const to = at + wanted.length;
      const written = words.slice(at, to);
      const whole = !/[\p{L}\p{N}]/u.test(`${words[at - 1] ?? ''}${words[to] ?? ''}`);
      if (!whole || written === main || written === written.toUpperCase()) continue;
      if (isSentenceCase(written, main)) continue;
      const isTitle = /^\p{Lu}/u.test(written) || OWNER.test(words.slice(Math.max(0, at - 12), at));
      if (!isTitle) continue;
      const what = `“${written}” is “${main}” in the library`;
      slips.push({ rule: 'title-form', from: at, to, what, suggestion: main });
    }
    return slips;
  });
}
