/**
 * Measures the line breaker on the paragraphs of ../shared/sources and prints the table of figures that its parameters
 * were chosen by. `npx tsx test/bench/lines.ts`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Message } from '../../pipeline/model/message.ts';
import { breakParagraph } from '../../pipeline/print/lines/break-paragraph.ts';
import { createShaper } from '../../pipeline/print/lines/create-shaper.ts';
import { lineFindings } from '../../pipeline/print/lines/line-findings.ts';
import type { Line, Paragraph } from '../../pipeline/print/types.ts';
import { editionFonts } from '../print/lines/edition-fonts.ts';

const SOURCES = resolve(import.meta.dirname, '../../../shared/sources');
/** points of a millimetre */
const MM = 72 / 25.4;
/** lines of a page */
const PAGE = 34;
const SIZE = 10.5;
/** shorter lines of a source are headings, menus, signatures */
const SHORTEST = 200;

/** Lines of the sources that are long enough to be paragraphs of running text. */
function paragraphs(): string[] {
  return readdirSync(SOURCES)
    .sort()
    .flatMap((name) => readFileSync(join(SOURCES, name), 'utf8').split(/\r?\n/))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.length >= SHORTEST);
}

function paragraphOf(text: string, index: number, millimetres: number): Paragraph {
  const run = {
    from: 0,
    to: text.length,
    font: 'regular',
    size: SIZE,
    features: 'onum',
    tracking: 0,
  } as const;
  return {
    id: `p${index}`,
    text,
    runs: [{ ...run, atom: false }],
    language: 'en-US',
    hyphenate: true,
    align: 'justify',
    indent: SIZE,
    measure: millimetres * MM,
    forced: [],
  };
}

const quantile = (sorted: number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))];

function statistics(set: Line[][], messages: Message[]): Record<string, number> {
  const lines = set.flat();
  const ratios = lines.filter((line) => !line.last).map((line) => line.ratio);
  ratios.sort((a, b) => a - b);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const variance = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / ratios.length;
  const ladders = set.flatMap((of) => of.filter((_, i) => i > 1 && [0, 1, 2].every((k) => of[i - k].hyphen)));
  return {
    lines: lines.length,
    mean,
    sd: Math.sqrt(variance),
    p95: quantile(ratios, 0.95),
    worst: ratios.at(-1)!,
    'over 1.7': ratios.filter((ratio) => ratio > 1.7).length,
    'hyphens/1000': (lines.filter((line) => line.hyphen).length / lines.length) * 1000,
    'ladders of 3': ladders.length,
    'short last': set.filter((of) => of.length > 1 && of.at(-1)!.width < 4 * SIZE).length,
    overfull: messages.filter((message) => message.rule === 'line-overfull').length,
    'words cut': messages.filter((message) => message.rule === 'line-word-cut').length,
    tightest: ratios[0],
    tracked: lines.filter((line) => line.tracking !== 0).length,
  };
}

if (!existsSync(SOURCES)) {
  console.log('lines: skipped, ../shared/sources is not here');
} else {
  const shaper = await createShaper(editionFonts());
  const texts = paragraphs();
  // The first run pays for shaping every word once, the last one finds all widths remembered.
  for (const millimetres of [108, 80, 108]) {
    // Processor time: the wall clock of a shared machine says little.
    const started = process.cpuUsage();
    const set = texts.map((text, index) => breakParagraph(paragraphOf(text, index, millimetres), shaper));
    const milliseconds = process.cpuUsage(started).user / 1000;
    const messages = texts.flatMap((text, i) => lineFindings(paragraphOf(text, i, millimetres), set[i]));
    const figures = statistics(set, messages);
    const cells = Object.entries(figures).map(([name, value]) => `${name} ${Number(value.toFixed(2))}`);
    const page = (milliseconds / figures.lines) * PAGE;
    console.log(
      `${millimetres} mm: ${texts.length} paragraphs, ${cells.join(', ')}, ${page.toFixed(2)} ms a page`,
    );
  }
}
