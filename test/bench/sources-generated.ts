/**
 * Generated texts: how much of each kind is found and how much of that is right, what was found where an operator put
 * something, whether the ledger gives the source back, and what was lost of the article's own words.
 * `npx tsx test/bench/sources-generated.ts [count] [first seed]`; exit status 1 where a kind is below its share.
 */
import { normalize } from '../../pipeline/normalize/normalize.ts';
import { findPlaces } from './find-places.ts';
import { generate, type Place } from './generator/generate.ts';
import { addOwnShare, type OwnShare, ownShare, ownShareRow } from './own-share.ts';
import { rebuilt } from './rebuilt.ts';
import { type Score, score, scoreRow } from './score.ts';

/** least share of each kind that is found, most that may be false, least of the article's characters kept or set in house style */
const FOUND = 0.9;
const FALSE = 0.05;
const OWN = 0.99;
/** most texts in which a kind is found that no operator makes: there is no share of right ones to hold it against */
const STRAY = 0.001;

const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
/** EXAMPLES=kind prints the seeds and lines of what is missing or false of this kind */
const examples = process.env.EXAMPLES;

const scores = new Map<string, Score>();
/** operator -> kind found on its first line -> how often */
const matrix = new Map<string, Map<string, number>>();
let sound = 0;
const own: OwnShare = { own: 0, kept: 0, styled: 0, others: new Map() };

for (let seed = first; seed < first + count; seed++) {
  const { text, expected, own: lines } = generate(seed);
  const source = { id: 'generated', file: 'generated.txt', bytes: new TextEncoder().encode(text) };
  // which of two levels a heading has is no question here: the pages mix wide gaps at random
  const found = findPlaces(source).map((place) =>
    place.kind === 'chapter' ? { ...place, kind: 'heading' } : place,
  );
  score(scores, found, expected);
  for (const place of expected) enter(place, found);
  const { ledger } = normalize(source, null).value;
  if (rebuilt(ledger.spans) === text) sound++;
  addOwnShare(own, ownShare(text, new Set(lines), ledger.spans));
  if (examples) show(seed, found, expected);
}

function enter(place: Place, found: ReturnType<typeof findPlaces>): void {
  const row = matrix.get(place.operator) ?? new Map<string, number>();
  matrix.set(place.operator, row);
  const here = found.filter(({ line, endLine }) => line <= place.line && place.line <= endLine);
  const same = here.find(
    ({ kind, line, endLine }) => kind === place.kind && line === place.line && endLine === place.endLine,
  );
  const near = here.find(({ kind }) => kind === place.kind) ?? here[0];
  const name = same
    ? place.kind
    : near
      ? near.kind === place.kind
        ? `${near.kind}, other extent`
        : near.kind
      : 'paragraph';
  row.set(name, (row.get(name) ?? 0) + 1);
}

function show(seed: number, found: ReturnType<typeof findPlaces>, expected: Place[]): void {
  const key = ({ kind, line, endLine }: { kind: string; line: number; endLine: number }) =>
    `${kind} ${line}-${endLine}`;
  const there = new Set(found.map(key));
  const wanted = new Set(expected.map(key));
  for (const place of expected)
    if (place.kind === examples && !there.has(key(place)))
      console.log(`seed ${seed}: missing ${key(place)} (${place.operator})`);
  for (const place of found)
    if (place.kind === examples && !wanted.has(key(place))) console.log(`seed ${seed}: false ${key(place)}`);
}

console.log(`${count} generated texts, from seed ${first}`);
for (const [kind, each] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(scoreRow(kind, each));
  const most = each.expected === 0 ? count * STRAY : each.found * FALSE;
  if (each.right < each.expected * FOUND || each.found - each.right > most) process.exitCode = 1;
}
console.log('\noperator by what was found there');
for (const [operator, row] of [...matrix].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const cells = [...row].sort((a, b) => b[1] - a[1]).map(([kind, times]) => `${kind} ${times}`);
  console.log(`  ${operator.padEnd(34)} ${cells.join(' · ')}`);
}
console.log(`\n  ledger gives back ${sound} of ${count} texts`);
console.log(ownShareRow(own));
if (sound < count || own.kept + own.styled < own.own * OWN) process.exitCode = 1;
