import type { Citation } from './citation.ts';

/** longest citation, in characters */
const LONGEST = 120;
const VOLUME = '(?:vol(?:ume|\\.)?|book|bk\\.?|part|no\\.?|issue)\\s*[\\dIVXLC]+';
const PAGES = '(?:pp?\\.?|pages?|ch(?:apter|\\.)?|§)\\s*[\\dIVXLC]+(?:\\s?[-–]\\s?\\d+)?f{0,2}\\.?';
const LOCATOR = new RegExp(`^(.*?)[\\s,.;:]*((?:${VOLUME})?[\\s,.;:]*(?:${PAGES})|${VOLUME})\\.?$`, 'iu');
const NAME = "\\p{Lu}[\\p{L}’'-]+";
const NAMES = `(?:\\p{Lu}[.,]\\s?){0,3}${NAME}(?: ${NAME})?(?:,? (?:and|&) ${NAME}| et al\\.?)?`;
const AUTHOR_YEAR = new RegExp(
  `^(${NAMES}),? ((?:1[5-9]|20)\\d\\d[a-z]?)(?:[:,]\\s?(\\d+(?:[-–]\\d+)?))?$`,
  'u',
);
/** `R. Surname Title of the Work` */
const INITIALS_TITLE = new RegExp(`^((?:\\p{Lu}[.,]\\s?){1,3}${NAME}),? (\\p{Lu}.+)$`, 'u');
const SURNAME_TITLE = new RegExp(`^(${NAME}(?: ${NAME})?), (${NAME}(?: [\\p{L}’'-]+){1,8})$`, 'u');

/**
 * The work that the words in a pair of brackets cite, or null: pages or a volume, author and year, initials with name and
 * title, or, after a quotation (`quoted`), a name and a title.
 */
export function parseCitation(words: string, quoted: boolean): Omit<Citation, 'line' | 'words'> | null {
  if (words.length > LONGEST || !/^\p{Lu}/u.test(words)) return null;
  const year = AUTHOR_YEAR.exec(words);
  if (year) return { author: year[1], ...(year[3] ? { locator: year[3] } : {}), year: year[2] };
  const located = LOCATOR.exec(words);
  if (located?.[1]) return { ...authorAndTitle(located[1]), locator: located[2].trim() };
  const named = INITIALS_TITLE.exec(words);
  if (named) return { author: named[1].replace(/^(\p{Lu}),/u, '$1.'), title: named[2] };
  const titled = quoted ? SURNAME_TITLE.exec(words) : null;
  return titled ? { author: titled[1], title: titled[2] } : null;
}

function authorAndTitle(words: string): { author?: string; title?: string } {
  const parts = INITIALS_TITLE.exec(words) ?? SURNAME_TITLE.exec(words);
  if (parts) return { author: parts[1], title: parts[2] };
  return { title: words };
}
