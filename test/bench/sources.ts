/**
 * Compares what normalize finds in ../shared/sources, without recipes, with what stands there (sources-expected.ts), and
 * prints precision and recall by kind and source, and how much of the article's own characters stay.
 * `npx tsx test/bench/sources.ts`; exit status 1 below 95 %, or where less than 99 % of an article stays.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalize } from '../../pipeline/normalize/normalize.ts';
import { type Found, findPlaces } from './find-places.ts';
import { type OwnShare, ownShare, ownShareRow } from './own-share.ts';
import { type Expected, expected } from './sources-expected.ts';

const SOURCES = resolve(import.meta.dirname, '../../../shared/sources');
/** share of places that have to be found, and of finds that have to be right */
const ENOUGH = 0.95;
/** share of an article's own characters that have to be kept or set in house style */
const OWN = 0.99;
/** kinds that are no part of the article's flow: clutter of its page, and lines that become metadata */
const PAGE = new Set(
  'byline biography pull-quote related-reading boilerplate response page-control contents-list reply-form'.split(
    ' ',
  ),
);

interface Score {
  right: number;
  found: number;
  expected: number;
}

function scores(found: Found[], wanted: Expected): Map<string, Score> {
  const kinds = [...new Set([...Object.keys(wanted), ...found.map(({ kind }) => kind)])].sort();
  return new Map(
    kinds.map((kind) => {
      const places = found
        .filter((item) => item.kind === kind)
        .map(({ line, endLine }) => `${line}-${endLine}`);
      const want = (wanted[kind] ?? []).map((place) =>
        typeof place === 'number' ? `${place}-${place}` : place.join('-'),
      );
      const right = want.filter((place) => places.includes(place)).length;
      for (const place of places.filter((other) => !want.includes(other)))
        console.log(`  ${kind} ${place} is not expected`);
      for (const place of want.filter((other) => !places.includes(other)))
        console.log(`  ${kind} ${place} is missing`);
      return [kind, { right, found: places.length, expected: want.length }];
    }),
  );
}

const share = (part: number, whole: number) =>
  whole === 0 ? '  –' : `${Math.round((100 * part) / whole)}%`.padStart(4);

function row(name: string, { right, found, expected: wanted }: Score): string {
  const figures = `${right} of ${wanted}, ${found} found`.padEnd(22);
  return `  ${name.padEnd(16)} ${figures} precision ${share(right, found)}  recall ${share(right, wanted)}`;
}

/** The lines of a source that are the article's, by the inventory. */
function ownLines(text: string, wanted: Expected): Set<number> {
  const lines = new Set(text.split('\n').map((_, i) => i + 1));
  for (const [kind, places] of Object.entries(wanted))
    for (const [first, last = first] of PAGE.has(kind) ? places.map((place) => [place].flat()) : [])
      for (let at = first; at <= last; at++) lines.delete(at);
  return lines;
}

function ownOf(id: string, bytes: Uint8Array, wanted: Expected): OwnShare {
  const { spans } = normalize({ id, file: id, bytes }, null).value.ledger;
  const text = new TextDecoder().decode(bytes);
  return ownShare(text, ownLines(text, wanted), spans);
}

function run(): boolean {
  const all: Score = { right: 0, found: 0, expected: 0 };
  let milliseconds = 0;
  let whole = true;
  for (const [id, wanted] of Object.entries(expected)) {
    const file = readdirSync(SOURCES).find((name) => name.startsWith(id));
    if (!file) throw new Error(`no source ${id}`);
    const bytes = readFileSync(join(SOURCES, file));
    const start = performance.now();
    const found = findPlaces({ id, file, bytes });
    milliseconds += performance.now() - start;
    console.log(id);
    for (const [kind, score] of scores(found, wanted)) {
      console.log(row(kind, score));
      all.right += score.right;
      all.found += score.found;
      all.expected += score.expected;
    }
    const own = ownOf(id, bytes, wanted);
    console.log(ownShareRow(own));
    whole &&= own.kept + own.styled >= own.own * OWN;
  }
  console.log(row('all', all));
  console.log(`  ${Math.round(milliseconds)} ms`);
  return whole && Math.min(all.right / all.found, all.right / all.expected) >= ENOUGH;
}

if (existsSync(SOURCES)) process.exitCode = run() ? 0 : 1;
else console.log('../shared/sources is not there: nothing was measured.');
