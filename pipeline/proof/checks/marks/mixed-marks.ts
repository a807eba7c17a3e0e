import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';

/** Ways of writing the same mark; of each two only one belongs into an edition. */
const STYLES: readonly { of: string; ways: readonly [string, RegExp][] }[] = [
  {
    of: 'dashes',
    ways: [
      ['em dashes closed up', /(?<=[^\s—])—(?=[^\s—])/gu],
      ['em dashes with spaces', /(?<=\S[ \u00a0])—(?=[ \u00a0]\S)/gu],
      ['en dashes with spaces', /(?<=\S[ \u00a0])–(?=[ \u00a0]\S)/gu],
      ['hyphens with spaces', /(?<=\p{L}[ \u00a0])--?(?=[ \u00a0]\p{L})/gu],
    ],
  },
  {
    of: 'quotation marks',
    ways: [
      ['double marks “ ”', /“(?=\S)/gu],
      ['single marks ‘ ’', /(?<![\p{L}\p{N}’“])‘(?=\S)(?=[^’“”‘]{2,300}’(?![\p{L}]))/gu],
      ['straight marks " "', /(?<![\p{L}\p{N}])"(?=\S)/gu],
    ],
  },
  {
    of: 'apostrophes',
    ways: [
      ['the typographic ’', /(?<=\p{L})’(?=\p{L})/gu],
      ["the straight '", /(?<=\p{L})'(?=\p{L})/gu],
    ],
  },
];

/** Words of the edition that mix ways of writing a mark: the rarer ones, at their first place in each text or note. */
export function mixedMarks(passages: readonly Passage[]): { passage: Passage; slips: Slip[] }[] {
  const own = passages.filter((passage) => passage.own).map((passage) => ({ passage, text: read(passage) }));
  return STYLES.flatMap(({ of, ways }) => {
    const counted = ways
      .map(([name, pattern]) => ({ name, pattern, count: sum(own, pattern) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    const [usual, ...others] = counted;
    return others.flatMap(({ name, pattern }) =>
      firstPlaces(own, pattern, `${name}; the edition mostly has ${usual.name}`, of),
    );
  });
}

interface Read {
  passage: Passage;
  text: string;
}

const sum = (passages: readonly Read[], pattern: RegExp) =>
  passages.reduce((all, { text }) => all + (text.match(pattern)?.length ?? 0), 0);

/** Marks within a quotation are set as the quotation's level asks; its first one counts. */
function read({ unquoted, words, quotations }: Passage): string {
  if (quotations.length === 0) return unquoted;
  const characters = unquoted.split('');
  for (const { from } of quotations) characters[from] = words[from];
  return characters.join('');
}

function firstPlaces(
  passages: readonly Read[],
  pattern: RegExp,
  what: string,
  of: string,
): { passage: Passage; slips: Slip[] }[] {
  const seen = new Set<string>();
  return passages.flatMap(({ passage, text }) => {
    const key = passage.note ?? passage.text;
    const [match] = seen.has(key) ? [] : text.matchAll(pattern);
    if (match === undefined) return [];
    seen.add(key);
    const slip = {
      rule: 'marks-mixed' as const,
      from: match.index,
      to: match.index + 1,
      what: `${of}: ${what}`,
    };
    return [{ passage, slips: [slip] }];
  });
}
