import type { LedgerSpan } from '../../pipeline/model/source.ts';

/** What became of the characters of an article's own lines. */
export interface OwnShare {
  own: number;
  /** kept as they are */
  kept: number;
  /** changed by a rule of marks and spaces */
  styled: number;
  /** the others: changed by a rule that reads structure, or dropped; by rule */
  others: Map<string, number>;
}

/** rules that set marks and spaces, and change no word */
const STYLE: ReadonlySet<string> = new Set([
  'quotation-marks',
  'dash',
  'ellipsis',
  'number-range',
  'initials',
  'spaces',
  'joined-lines',
  'blank-lines',
]);

/** Counts them by the ledger alone. Lines count from 1; the ends of lines are not counted. */
export function ownShare(text: string, lines: ReadonlySet<number>, spans: LedgerSpan[]): OwnShare {
  const share: OwnShare = { own: 0, kept: 0, styled: 0, others: new Map() };
  let at = 0;
  let span = 0;
  text.split('\n').forEach((row, i) => {
    for (let k = at; lines.has(i + 1) && k < at + row.length; k++) {
      while (spans[span].to <= k) span++;
      const { as, rule } = spans[span];
      share.own++;
      if (as === 'kept') share.kept++;
      else if (as === 'changed' && STYLE.has(rule)) share.styled++;
      else share.others.set(`${rule} ${as}`, (share.others.get(`${rule} ${as}`) ?? 0) + 1);
    }
    at += row.length + 1;
  });
  return share;
}

/** Adds the counts of one text to those of others. */
export function addOwnShare(sum: OwnShare, next: OwnShare): void {
  sum.own += next.own;
  sum.kept += next.kept;
  sum.styled += next.styled;
  for (const [rule, count] of next.others) sum.others.set(rule, (sum.others.get(rule) ?? 0) + count);
}

/** One line that says it. */
export function ownShareRow({ own, kept, styled, others }: OwnShare): string {
  const percent = (part: number) => `${((100 * part) / own).toFixed(2)} %`;
  const rest = [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => `${rule} ${count}`);
  return `  of ${own} characters of the article ${percent(kept)} are kept, ${percent(styled)} set in house style; ${rest.join(', ') || 'no others'}`;
}
