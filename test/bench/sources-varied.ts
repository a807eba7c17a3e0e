/**
 * The sources of ../shared with names, order and paragraphs changed (vary-source.ts), against what they hold unchanged:
 * precision and recall over all kinds for some seeds. `npx tsx test/bench/sources-varied.ts [seeds]`; exit status 1 where
 * the mean is more than two points below what is found in the sources as they are.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalize } from '../../pipeline/normalize/normalize.ts';
import { findPlaces } from './find-places.ts';
import { rebuilt } from './rebuilt.ts';
import { type Score, score, scoreRow } from './score.ts';
import { expected } from './sources-expected.ts';
import { varySource } from './vary-source.ts';

const SOURCES = resolve(import.meta.dirname, '../../../shared/sources');
/** most that may be lost, as a share */
const LOST = 0.02;
const seeds = Number(process.argv[2] ?? 10);

function plainScores(): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const [id, places] of Object.entries(expected)) {
    const wanted = Object.entries(places).flatMap(([kind, all]) =>
      all.map((place) => ({ kind, line: [place].flat()[0], endLine: [place].flat().at(-1)! })),
    );
    score(scores, findPlaces({ id, file: id, bytes: bytesOf(id) }), wanted);
  }
  return scores;
}

function bytesOf(id: string): Uint8Array {
  const file = readdirSync(SOURCES).find((name) => name.startsWith(id));
  if (!file) throw new Error(`no source ${id}`);
  return new Uint8Array(readFileSync(join(SOURCES, file)));
}

function variedScores(): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const [id, places] of Object.entries(expected))
    for (let seed = 1; seed <= seeds; seed++) {
      const varied = varySource(new TextDecoder().decode(bytesOf(id)), places, seed);
      const source = { id, file: id, bytes: new TextEncoder().encode(varied.text) };
      const found = findPlaces(source);
      score(scores, found, varied.expected);
      if (process.env.EXAMPLES) show(id, seed, found, varied);
      if (rebuilt(normalize(source, null).value.ledger.spans) !== varied.text) process.exitCode = 1;
    }
  return scores;
}

function show(
  id: string,
  seed: number,
  found: ReturnType<typeof findPlaces>,
  varied: ReturnType<typeof varySource>,
) {
  const key = ({ kind, line, endLine }: (typeof found)[number]) => `${kind} ${line}-${endLine}`;
  const there = new Set(found.map(key));
  const wanted = new Set(varied.expected.map(key));
  for (const place of varied.expected)
    if (!there.has(key(place))) console.log(`${id} seed ${seed}: missing ${key(place)}`);
  for (const place of found)
    if (!wanted.has(key(place))) console.log(`${id} seed ${seed}: false ${key(place)}`);
}

function total(scores: Map<string, Score>): Score {
  const sum = { right: 0, found: 0, expected: 0 };
  for (const each of scores.values()) {
    sum.right += each.right;
    sum.found += each.found;
    sum.expected += each.expected;
  }
  return sum;
}

if (existsSync(SOURCES)) {
  const [before, after] = [total(plainScores()), variedScores()];
  for (const [kind, each] of after) console.log(scoreRow(kind, each));
  const all = total(after);
  console.log(scoreRow('as they are', before));
  console.log(scoreRow(`${seeds} seeds`, all));
  const precision = before.right / before.found - all.right / all.found;
  const recall = before.right / before.expected - all.right / all.expected;
  if (Math.max(precision, recall) > LOST) process.exitCode = 1;
} else console.log('../shared/sources is not there: nothing was measured.');
