import type { RuleId } from '../../diagnostics/catalogue.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { PrintSettings } from '../../model/edition.ts';
import type { Message } from '../../model/message.ts';
import type { Layout } from '../types.ts';
import { POINTS } from './points.ts';
import type { Preset, Presets } from './presets-schema.ts';
import type { PressWishes } from './settle-press.ts';

/** Lengths differ by rounding only, in mm: an eighth of an inch is 3.175 mm, and books are cut less exactly. */
const TOLERANCE = 0.05;

/** How far capitals of a head stand above its baseline, figures of a folio below theirs, in parts of the size (EB Garamond). */
const [ABOVE, BELOW] = [0.65, 0.25];

/**
 * What the printer that the preset names does not take: other marks or bleed, too few or too many pages, narrow margins.
 * Messages: print-marks-unwanted, print-bleed-unwanted, print-page-count, print-inner-margin, print-edge-margin, each at
 * its key in book.yaml, or at `preset`.
 */
export function checkPress(
  { places = {} }: Partial<PrintSettings>,
  wishes: PressWishes,
  { sources }: Presets,
  layout: Layout,
): Message[] {
  const { preset } = wishes;
  // a book without pages was told so
  if (preset === null || layout.pageMap.pages.length === 0) return [];
  const faults: [RuleId, string, key: string, source: string][] = [
    ...wishFaults(preset, wishes),
    ...pageFaults(preset, layout),
    ...marginFaults(preset, wishes, layout),
  ];
  return faults.map(([rule, what, key, source]) =>
    finding(rule, `${what} (${sources[source].title})`, places[key] ?? places.preset ?? places['']),
  );
}

type Fault = [rule: RuleId, what: string, key: string, source: string];

const millimetres = (value: number) => `${Math.round(value * 100) / 100} mm`;

function wishFaults({ name, marks, bleed }: Preset, wishes: PressWishes): Fault[] {
  const faults: Fault[] = [];
  if (marks.only && !marks.only.includes(wishes.marks)) {
    const what = `marks are ${wishes.marks}; ${name} takes ${marks.only.join(' or ')}`;
    faults.push(['print-marks-unwanted', what, 'marks', marks.source]);
  }
  if (bleed.only && !bleed.only.some((only) => Math.abs(only - wishes.bleed) < TOLERANCE)) {
    const taken = bleed.only.map(millimetres).join(' or ');
    const what = `the bleed is ${millimetres(wishes.bleed)}; ${name} takes ${taken}`;
    faults.push(['print-bleed-unwanted', what, 'bleed', bleed.source]);
  }
  return faults;
}

function pageFaults({ name, pages }: Preset, layout: Layout): Fault[] {
  const count = layout.pageMap.pages.length;
  const { least = 0, most = Number.POSITIVE_INFINITY } = pages;
  if (count >= least && count <= most) return [];
  const limit = count < least ? `at least ${least}` : `at most ${most}`;
  const what = `the book has ${count} pages; ${name} binds ${limit}`;
  return [['print-page-count', what, 'preset', pages.source]];
}

function marginFaults({ name, inner, edges }: Preset, wishes: PressWishes, layout: Layout): Fault[] {
  const faults: Fault[] = [];
  const count = layout.pageMap.pages.length;
  const margin = layout.margins.inner / POINTS;
  const least = inner ? leastInner(inner.least, count) : 0;
  if (inner && margin < least - TOLERANCE) {
    const what = `the inner margin is ${millimetres(margin)}; ${name} wants ${millimetres(least)} for ${count} pages`;
    faults.push(['print-inner-margin', what, 'preset', inner.source]);
  }
  const [edge, distance] = nearestEdge(layout);
  const wanted = (wishes.bleed > 0 ? edges?.withBleed : undefined) ?? edges?.least ?? 0;
  if (edges && distance < wanted - TOLERANCE) {
    const what = `${edge} ${millimetres(distance)} from the trim; ${name} wants ${millimetres(wanted)}`;
    faults.push(['print-edge-margin', what, 'preset', edges.source]);
  }
  return faults;
}

/** The value of the last row that begins with so many pages or fewer. */
function leastInner(rows: Record<string, number>, count: number): number {
  const reached = Object.keys(rows).filter((from) => Number(from) <= count);
  const last = Math.max(...reached.map(Number));
  return reached.length === 0 ? 0 : rows[String(last)];
}

/** What stands nearest to an edge that is cut, and how near in mm. */
function nearestEdge({ margins, stamps, trim }: Layout): [string, number] {
  const heads = stamps.filter(({ kind }) => kind === 'header');
  const folios = stamps.filter(({ kind }) => kind === 'footer');
  const edges: [string, number][] = [
    ['the text stands', Math.min(margins.outer, margins.top, margins.bottom)],
    ['heads stand', Math.min(...heads.map(({ y, size }) => trim.height - y - ABOVE * size))],
    ['folios stand', Math.min(...folios.map(({ y, size }) => y - BELOW * size))],
  ];
  const [edge, distance] = edges.reduce((near, next) => (next[1] < near[1] ? next : near));
  return [edge, distance / POINTS];
}
