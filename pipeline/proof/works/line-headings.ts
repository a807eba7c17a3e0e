import type { CopyHeading } from '../../model/work-copy.ts';

/** Characters and words of the longest heading. */
const LONGEST = 90;
const MOST_WORDS = 14;
/** A heading with fewer characters below it, whose title comes again, stands in a list of contents. */
const LEAST_BELOW = 200;
/** A label and its title on the next line. */
const LABEL =
  /^(?:chapter|part|book|section|letter|lecture|act|appendix|volume|kapitel|chapitre|teil)\s+(?:[ivxlcdm]+|\d{1,3}|[a-z]+)\.?:?$/i;
const NUMBER = /^(?:[IVXLCDM]+|\d{1,3})[.:)]?$/;
const NAMED =
  /^(?:(?:chapter|part|book|section|letter|lecture|appendix|volume|kapitel|chapitre|teil)\b|(?:preface|introduction|foreword|prologue|epilogue|afterword|conclusion|postscript|notes?|index|bibliography|glossary|contents|dedication|acknowledge?ments)\b.{0,40}$)/i;
const NUMBERED = /^(?:[IVXLCDM]+|\d{1,3})[.:)]\s+\p{Lu}/u;

/** Headings of a text with lines: short ones by themselves that begin as headings do or are in capitals. */
export function lineHeadings(text: string): CopyHeading[] {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].map(({ 0: block, index }) => ({
    lines: block.split('\n').map((line) => line.trim()),
    at: index,
  }));
  const headings: CopyHeading[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const { lines, at } = blocks[index];
    const title = lines.length <= 3 ? lines.join(' ').replace(/\s+/g, ' ') : '';
    const [first] = lines;
    if (LABEL.test(title) || NUMBER.test(title)) {
      const below = blocks[index + 1]?.lines ?? [];
      const named = below.length <= 2 && isShort(below.join(' ')) && !/[.,;]$/.test(below.join(' '));
      headings.push({ at, title: named ? `${bare(title)}: ${below.join(' ')}` : bare(title), depth: 1 });
      if (named && below.length > 0) index += 1;
    } else if (isShort(title) && (NAMED.test(first) || NUMBERED.test(first) || isCapitals(title)))
      headings.push({ at, title, depth: 1 });
  }
  return withoutContents(headings, text.length);
}

const bare = (title: string) => title.replace(/[.:)]+$/, '');

const isShort = (title: string): boolean =>
  title !== '' && title.length <= LONGEST && title.split(' ').length <= MOST_WORDS;

const isCapitals = (title: string): boolean =>
  /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(title) && !/\p{Ll}/u.test(title) && !/[,;]$/.test(title);

/** Lists of contents have the titles without their chapters. */
function withoutContents(headings: CopyHeading[], end: number): CopyHeading[] {
  const last = new Map(headings.map(({ title }, index) => [title.toLowerCase(), index]));
  return headings.filter(({ at, title }, index) => {
    const below = (headings[index + 1]?.at ?? end) - at - title.length;
    return below >= LEAST_BELOW || last.get(title.toLowerCase()) === index;
  });
}
