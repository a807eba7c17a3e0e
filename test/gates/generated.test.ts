import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planBuild } from '../../pipeline/build/plan-build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import type { RenderedBook } from '../../pipeline/model/book.ts';
import type { Message } from '../../pipeline/model/message.ts';
import type { Layout } from '../../pipeline/print/types.ts';
import { flowFaults } from './generated/flow-faults.ts';
import { type MarkerPlace, markerPlaces } from './generated/marker-places.ts';
import { pageFaults } from './generated/page-faults.ts';
import { type GeneratedBook, writeGenerated } from './generated/write-generated.ts';
import { readPages } from './page/read-pages.ts';
import { printDigital } from './print-digital.ts';
import { readStructure } from './structure/read-structure.ts';
import { structureTextFaults } from './structure/structure-text-faults.ts';

/** 2,000 pages of random mixtures, read from the finished files alone. A failing seed is a bug that can be made again. */
const books = [
  { seed: 1, trim: 'A5', blocks: 90, columns: 3 },
  { seed: 2, trim: 'A6', blocks: 45, columns: 2 },
  { seed: 3, trim: '5.5x8.5in', blocks: 90, columns: 3 },
  { seed: 4, trim: '6x9in', blocks: 110, columns: 3 },
  { seed: 5, trim: 'royal', blocks: 110, columns: 3 },
  { seed: 6, trim: 'A5', blocks: 90, columns: 3 },
  { seed: 7, trim: '120x180mm', blocks: 60, columns: 2 },
  { seed: 8, trim: '178x254mm', blocks: 120, columns: 3 },
];
const PAGES = 2_000;
let pages = 0;

/** Share of the notes that may find no room on the page of their call, as a message then says of each. */
const CROWDED = 0.03;
/** What random mixtures cannot but bring about. */
const EXPECTED = new Set(['notes-too-many', 'note-long']);

const out = mkdtempSync(join(tmpdir(), 'pamphleteer-generated-'));
afterAll(() => rmSync(out, { recursive: true }));
const { host } = makeContext(new AbortController().signal, true);

/** Keys of the notes that messages name as begun later than they are called. */
const toldLate = (messages: Message[]): Set<string> =>
  new Set(
    messages
      .filter(({ rule }) => rule === 'notes-too-many')
      .flatMap(({ message }) => [...message.matchAll(/text-\d+\/\w+[-_]\d+/g)].map(([key]) => key)),
  );

/** The faults of every page by itself, and where all markers of text and notes stand. */
async function look(pdf: Uint8Array, { trim, margins, pageMap }: Layout) {
  const faults: string[] = [];
  const places = new Map<string, MarkerPlace[]>();
  let index = 0;
  for await (const page of readPages(pdf)) {
    const sides = [margins.inner, margins.outer];
    const [left, right] = index % 2 === 0 ? sides : sides.toReversed();
    const area = { left, right: trim.width - right, bottom: margins.bottom, top: trim.height - margins.top };
    const whole = { left: 0, right: trim.width, bottom: 0, top: trim.height };
    faults.push(...pageFaults(page, area, whole).map((fault) => `page ${index + 1}: ${fault}`));
    // headings stand in the contents too
    if (pageMap.pages[index].matter === 'body') markerPlaces(page, index, places);
    index++;
  }
  return { faults, places, count: index };
}

describe.each(books)('seed $seed, $trim', (kind) => {
  let made: GeneratedBook;
  let book: RenderedBook;
  let pdf: Uint8Array;
  let messages: Message[];
  let seen: Awaited<ReturnType<typeof look>>;
  beforeAll(async () => {
    const target = join(out, `seed-${kind.seed}`);
    made = writeGenerated(target, kind);
    const planned = await planBuild(host, { target, sources: null, final: false });
    messages = planned.messages;
    if (planned.plan === null) throw new Error(JSON.stringify(messages));
    book = planned.plan.book;
    pdf = await printDigital(host, planned.plan, planned.plan.layout);
    seen = await look(pdf, planned.plan.layout);
    pages += seen.count;
  });

  test('nothing outside of the type area, nothing upon anything else', () => {
    expect(seen.faults).toEqual([]);
  });

  test('all words once and in order, every note on the page of its call or continued from it', () => {
    const late = toldLate(messages);
    expect(flowFaults(made, seen.places, late)).toEqual([]);
    expect(late.size).toBeLessThan(CROWDED * made.notes.length);
  });

  test('the text of the structure is the book’s, word for word', async () => {
    expect(structureTextFaults(await readStructure(pdf), book)).toEqual([]);
  });

  test('no message but of what is crowded', () => {
    const faults = messages.filter(({ severity }) => severity !== 'hint');
    expect(faults.filter(({ rule }) => !EXPECTED.has(rule))).toEqual([]);
  });
});

test('there are 2,000 pages', () => {
  expect(pages).toBeGreaterThanOrEqual(PAGES);
});
