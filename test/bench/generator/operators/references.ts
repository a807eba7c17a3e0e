import { type Expectation, type Line, line, type Part } from '../page.ts';
import { givenName, heading, surname, thing, town } from '../prose.ts';
import type { Random } from '../random.ts';

/** A list of works below the text: entries as they were set, or torn into one token a line. */
export function references(r: Random, shredded: boolean): Part {
  const head = line(r.pick(['References', 'Bibliography', 'Works Cited']));
  const operator = shredded ? 'shredded references' : 'ordinary references';
  const entries = Array.from({ length: 4 + r.below(3) }, () => (shredded ? torn(r) : [line(entry(r))]));
  // a torn list has no blank lines, but for the one below its heading
  const lines = shredded
    ? entries.flat().map((each, i): Line => ({ ...each, gap: i === 0 ? -1 : 0 }))
    : entries.flat();
  let at = 0;
  const expected = entries.map((own): Expectation => {
    at += own.length;
    return { kind: 'reference', operator, lines: lines.slice(at - own.length, at) };
  });
  return { lines: [head, ...lines], expected };
}

const year = (r: Random) => 1900 + r.below(120);
const publisher = (r: Random) => `${surname(r)} Press`;

function entry(r: Random): string {
  return r.pick([
    () => `${surname(r)}, ${givenName(r)}. ${year(r)}. ${heading(r)}. ${town(r)}: ${publisher(r)}.`,
    () => `${surname(r)}, ${givenName(r)} (${year(r)}). ${heading(r)}. ${town(r)}: ${publisher(r)}.`,
    () => `${surname(r)}, ${givenName(r)[0]}. (${year(r)}) ${heading(r)}, ${town(r)}: ${publisher(r)}.`,
    () =>
      `${surname(r)}, ${givenName(r)}. ${year(r)}. “${heading(r)}.” The ${thing(r)} ${1 + r.below(40)}: ${1 + r.below(90)}–${100 + r.below(90)}.`,
  ])();
}

function torn(r: Random): Line[] {
  return [
    surname(r),
    givenName(r),
    '.',
    String(year(r)),
    '.',
    heading(r),
    '.',
    town(r),
    ':',
    publisher(r),
  ].map((text) => line(text));
}
