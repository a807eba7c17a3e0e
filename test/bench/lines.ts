/**
 * Statistics of the lines of the anthology, as it is set, in lines of 108 and 80 mm (the primer's where ../shared is not
 * there): what the parameters of the line breaker were chosen by. `npx tsx test/bench/lines.ts`; exit status 1 where a bar
 * is missed.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { planBuild } from '../../pipeline/build/plan-build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import { lineFindings } from '../../pipeline/print/lines/line-findings.ts';
import { BARS, lineStatistics } from './lines/line-statistics.ts';
import { type PlannedParagraph, planLines } from './lines/plan-lines.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SOURCES = join(PROJECT, '../shared/sources');
/** em: shorter last lines look like a slip */
const SHORT = 4;

const figuresOf = ({ paragraph: { text }, lines }: PlannedParagraph) =>
  lines.map((line) => ({
    ratio: line.last ? null : line.ratio,
    hyphenated: line.hyphen || (!line.last && /[-\u2010]/.test(text[line.to - 1] ?? '')),
    tracked: line.tracking !== 0,
  }));

function tell(name: string, paragraphs: PlannedParagraph[]) {
  const statistics = lineStatistics(paragraphs.map(figuresOf));
  const isShort = ({ paragraph: { runs }, lines }: PlannedParagraph) =>
    lines.length > 1 && lines.at(-1)!.width < SHORT * (runs[0]?.size ?? 0);
  const overfull = paragraphs
    .flatMap(({ paragraph, lines }) => lineFindings(paragraph, lines))
    .filter(({ rule }) => rule === 'line-overfull').length;
  const all = { ...statistics, 'short last': paragraphs.filter(isShort).length, overfull };
  const cells = Object.entries(all).map(([key, value]) => `${key} ${Number(value.toFixed(2))}`);
  console.log(`${name}: ${paragraphs.length} paragraphs, ${cells.join(', ')}`);
  return all;
}

const anthology = existsSync(SOURCES);
if (!anthology) console.log('../shared/sources is not there: the primer stands in for the anthology');
const target = join(PROJECT, 'manuscript', anthology ? 'anthology' : 'primer');
const { host } = makeContext(new AbortController().signal, true);
const { plan } = await planBuild(host, { target, sources: anthology ? SOURCES : null, final: false });
if (plan === null) throw new Error(`${target} cannot be planned`);
for (const millimetres of [108, 80]) {
  const { paragraphs } = await planLines(plan, millimetres);
  const found = tell(
    `${millimetres} mm, running text`,
    paragraphs.filter(({ running }) => running),
  );
  tell(
    `${millimetres} mm, all justified`,
    paragraphs.filter(({ paragraph }) => paragraph.align === 'justify'),
  );
  const missed = [
    found.sd > BARS.sd && 'sd',
    found.worst >= BARS.worst && 'worst',
    found['ladders of 3'] > BARS.ladders && 'ladders',
    millimetres === 108 && found['hyphens/1000'] > BARS.hyphens && 'hyphens',
    found.overfull > 0 && 'overfull',
  ].filter(Boolean);
  console.log(missed.length === 0 ? '  all bars are kept' : `  MISSED: ${missed.join(', ')}`);
  if (missed.length > 0) process.exitCode = 1;
}
