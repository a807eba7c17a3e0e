import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { planBuild } from '../../pipeline/build/plan-build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import type { Sheet } from '../../pipeline/print/sheet/schema.ts';
import type { Layout, Line } from '../../pipeline/print/types.ts';
import { BARS, lineStatistics } from '../bench/lines/line-statistics.ts';
import { type PlannedParagraph, planLines } from '../bench/lines/plan-lines.ts';
import { lettersOf, type SetLine, setLines } from './lines/set-lines.ts';
import { readPages } from './page/read-pages.ts';
import { printDigital } from './print-digital.ts';

/** Lines as they are found in the PDF, against those that were planned. The primer stands in where ../shared is missing. */
const PROJECT = resolve(import.meta.dirname, '../..');
const SOURCES = join(PROJECT, '../shared/sources');
const anthology = existsSync(SOURCES);
const id = anthology ? 'anthology' : 'primer';
const { host } = makeContext(new AbortController().signal, true);

/** Points: a tenth of the smallest difference that a reader sees at a margin. */
const NEAR = 0.1;
/** Share of a space: what NEAR comes to in a line of some spaces. */
const SAME_RATIO = 0.02;
/** em: natural space of the text face */
const SPACE = 0.2;

interface Pair {
  planned: Line;
  paragraph: PlannedParagraph;
  set: SetLine | undefined;
}

/** Letters that may stand before the first line of a note or item: its label. */
const LONGEST_LABEL = 6;

/** Every planned line of justified text with a line of the file that has its letters, each used once. */
function pairs(paragraphs: PlannedParagraph[], lines: SetLine[]): Pair[] {
  const byLetters = new Map<string, SetLine[]>();
  const add = (letters: string, line: SetLine) =>
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), line]);
  for (const line of lines) add(line.letters, line);
  const labelled = new Map<string, SetLine[]>();
  for (const line of lines)
    for (let length = 1; length <= LONGEST_LABEL; length++) {
      const rest = line.letters.slice(length);
      labelled.set(rest, [...(labelled.get(rest) ?? []), line]);
    }
  return paragraphs.flatMap((paragraph) =>
    paragraph.lines.map((planned, index) => {
      const text = paragraph.paragraph.text.slice(planned.from, planned.to);
      const letters = lettersOf(`${text}${planned.hyphen ? '\u2010' : ''}`);
      const set =
        byLetters.get(letters)?.shift() ?? (index === 0 ? labelled.get(letters)?.shift() : undefined);
      return { planned, paragraph, set };
    }),
  );
}

describe.each([108, 80])(`${id} in lines of %i mm`, (millimetres) => {
  let all: Pair[];
  let styles: Sheet['styles'];
  let layout: Layout;
  beforeAll(async () => {
    const target = join(PROJECT, 'manuscript', id);
    const { plan } = await planBuild(host, { target, sources: anthology ? SOURCES : null, final: false });
    const planned = await planLines(plan!, millimetres);
    ({ layout, styles } = planned);
    const lines: SetLine[] = [];
    let page = 0;
    for await (const drawn of readPages(await printDigital(host, plan!, layout)))
      lines.push(...setLines(drawn, page++));
    const justified = planned.paragraphs.filter(({ paragraph }) => paragraph.align === 'justify');
    all = pairs(justified, lines);
  });

  test('every planned line is set', () => {
    expect(all.length).toBeGreaterThan(500);
    const missing = all.filter(({ set }) => set === undefined);
    expect(
      missing.map(({ planned, paragraph }) => paragraph.paragraph.text.slice(planned.from, planned.to)),
    ).toEqual([]);
  });

  test('lines end at their margin', () => {
    const { inner, outer } = layout.margins;
    // of what is set in on the right: quotations
    const insets = [...new Set(Object.values(styles).map(({ right, size }) => right * size))];
    const off = all.flatMap(({ planned, set }) => {
      if (set === undefined || planned.last) return [];
      const edge = layout.trim.width - (set.page % 2 === 0 ? outer : inner);
      const by = Math.min(...insets.map((inset) => Math.abs(set.right - edge + inset)));
      return by > NEAR ? [{ by, letters: set.letters, page: set.page }] : [];
    });
    expect(off).toEqual([]);
  });

  test('spaces are as wide as planned', () => {
    const off = all.flatMap(({ planned, paragraph, set }) => {
      // runs with letter-spacing of their own have wider spaces
      const { runs } = paragraph.paragraph;
      const isSpaced = runs.some(
        ({ from, to, tracking }) => tracking !== 0 && from < planned.to && to > planned.from,
      );
      if (planned.last || isSpaced || set === undefined || set.ratio === null) return [];
      // letter-spacing follows the letter before a space, and the space
      const by = Math.abs(set.ratio - planned.ratio - (2 * planned.tracking) / SPACE);
      return by > SAME_RATIO ? [{ by, ...set }] : [];
    });
    expect(off).toEqual([]);
  });

  test('running text keeps the bars', () => {
    const running = new Map<PlannedParagraph, Pair[]>();
    for (const pair of all.filter(({ paragraph }) => paragraph.running))
      running.set(pair.paragraph, [...(running.get(pair.paragraph) ?? []), pair]);
    const found = lineStatistics(
      [...running.values()].map((own) =>
        own.map(({ planned, set }) => ({
          ratio: planned.last ? null : (set?.ratio ?? null),
          hyphenated: !planned.last && /[-\u2010]$/.test(set?.letters ?? ''),
          tracked: planned.tracking !== 0,
        })),
      ),
    );
    expect(found.sd).toBeLessThanOrEqual(BARS.sd);
    expect(found.worst).toBeLessThan(BARS.worst);
    expect(found['ladders of 3']).toBe(BARS.ladders);
    if (millimetres === 108) expect(found['hyphens/1000']).toBeLessThanOrEqual(BARS.hyphens);
  });
});
