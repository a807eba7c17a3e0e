import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';

/** two to eight words with capitals; longer ones are no names, and looking for them would take time with the square */
const NAME =
  "(?<![\\p{L}’'-])\\p{Lu}[\\p{L}’'-]{1,40}(?: (?:(?:of|the|and|for|on|in) ){0,2}\\p{Lu}[\\p{L}’'-]{1,40}){1,7}";
const DATED = new RegExp(
  `(?<name>${NAME}) (?:of|in|\\()(?: (?:the )?)?(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d|[–-]\\d)`,
  'gu',
);
/** One of two close years is a slip; those further apart are two congresses, wars or revolutions. */
const CLOSE = 2;

interface Dated {
  passage: Passage;
  from: number;
  to: number;
  year: number;
}

/** Things with a name of two words or more that are dated two ways, a year or two apart, by the edition; the rarer year is told. */
export function yearsOfEvents(passages: readonly Passage[]): { passage: Passage; slips: Slip[] }[] {
  const byName = new Map<string, Dated[]>();
  for (const passage of passages)
    for (const match of passage.words.matchAll(DATED)) {
      const { name, year } = match.groups!;
      const key = name.replace(/^(?:The|In|At|On|After|Before|During|By) /, '');
      if (!key.includes(' ')) continue;
      const at = match.index + match[0].length - year.length;
      byName.set(key, [
        ...(byName.get(key) ?? []),
        { passage, from: at, to: at + year.length, year: Number(year) },
      ]);
    }
  return [...byName].flatMap(([name, dated]) => told(name, dated));
}

function told(name: string, dated: Dated[]): { passage: Passage; slips: Slip[] }[] {
  const counts = new Map<number, number>();
  for (const { year } of dated) counts.set(year, (counts.get(year) ?? 0) + 1);
  if (counts.size !== 2) return [];
  const [[usual], [rare]] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (Math.abs(usual - rare) > CLOSE) return [];
  return dated
    .filter(({ year }) => year === rare)
    .map(({ passage, from, to }) => {
      const what = `${name} is dated ${rare} here and ${usual} elsewhere`;
      return { passage, slips: [{ rule: 'years-disagree' as const, from, to, what }] };
    });
}
