import type { Marginal } from '../../model/marginalia.ts';
import type { Drawing, Layout, PlacedLine, Shaper, Stamp } from '../types.ts';
import { FIGURES } from './figures.ts';
import { findLines } from './find-lines.ts';
import type { GalleyDesign } from './galley-design.ts';
import { lineNumbers } from './line-numbers.ts';
import { type MarginWords, stackWords } from './stack-words.ts';
import { statusBoxes } from './status-boxes.ts';

/** Points below the lowest words of a margin. */
const FOOT = 24;

/** Points that letters rise above the baseline and fall below it, as a share of the leading. */
const RISE = 0.68;

/** Shapes of marks in the outer margin, points from their lower left corner. */
const LOZENGE = '0 2.4 m 2.4 4.8 l 4.8 2.4 l 2.4 0 l h';
const CARET = '0 2.6 m 5 5.2 l 5 0 l h';

/**
 * Line numbers, and what is said beside lines, of a galley. `layout` has its lines. All of it is drawn on the finished page
 * and none of it is text to a screen reader: notes and their ids are in the table and on the proof page.
 */
export function setMarginalia(
  layout: Layout,
  marginals: readonly Marginal[],
  design: GalleyDesign,
  shaper: Shaper,
): Pick<Layout, 'stamps' | 'drawings'> {
  const linesAt = findLines(layout.lines ?? []);
  const placed = marginals.flatMap((marginal) => {
    const lines = linesAt(marginal.at);
    return lines.length > 0 ? [{ marginal, lines }] : [];
  });
  const spot: Spot = { layout, design, shaper };
  const outer = placed.filter(({ marginal: { kind } }) => kind !== 'page' && kind !== 'boxes');
  const boxed = placed
    .filter(({ marginal }) => marginal.kind === 'boxes')
    .map(({ marginal, lines: [{ page, y }] }) =>
      statusBoxes(marginal.words, { page, y, ...edge(page, 'outer', spot) }, design),
    );
  const said = outer.filter(({ marginal }) => marginal.words !== '');
  const stacked = stackWords(
    said.map(({ marginal, lines: [{ page, y }] }) => ({ page, y, lines: wrapped(marginal.words, spot) })),
    design.words.leading,
    FOOT,
  );
  return {
    stamps: [
      ...numbers(spot),
      ...placed
        .filter(({ marginal }) => marginal.kind === 'page')
        .map(({ marginal, lines: [line] }) => inner(line, marginal.words, design.pages, spot)),
      ...stacked.flatMap((words) => outerWords(words, spot)),
      ...boxed.flatMap(({ stamps }) => stamps),
    ],
    drawings: [
      ...outer.flatMap(({ marginal, lines }) => drawingsOf(marginal, lines, spot)),
      ...boxed.flatMap(({ drawings }) => drawings),
    ],
  };
}

interface Spot {
  layout: Layout;
  design: GalleyDesign;
  shaper: Shaper;
}

const isRight = (page: number) => page % 2 === 0;

/** Where the text ends at a margin of a page, and which way that margin lies. */
function edge(page: number, side: 'inner' | 'outer', { layout }: Spot): { x: number; way: 1 | -1 } {
  const { trim, margins } = layout;
  const left = isRight(page) ? margins.inner : margins.outer;
  const right = trim.width - (isRight(page) ? margins.outer : margins.inner);
  return isRight(page) === (side === 'outer') ? { x: right, way: 1 } : { x: left, way: -1 };
}

const numbers = (spot: Spot): Stamp[] =>
  lineNumbers(spot.layout.lines ?? [], spot.design.numbers.every).map(({ line, number }) =>
    inner(line, String(number), spot.design.numbers, spot),
  );

function inner(
  { page, y }: PlacedLine,
  text: string,
  { size, gap }: { size: number; gap: number },
  spot: Spot,
): Stamp {
  const { x, way } = edge(page, 'inner', spot);
  const align = way === 1 ? 'left' : 'right';
  return {
    page,
    kind: 'layout',
    text,
    x: x + way * gap,
    y,
    size,
    align,
    font: 'regular',
    features: FIGURES,
    tracking: 0,
  };
}

function outerWords({ page, y, lines }: MarginWords, spot: Spot): Stamp[] {
  const { size, leading, gap } = spot.design.words;
  const { x, way } = edge(page, 'outer', spot);
  return lines.map((text, index) => ({
    page,
    kind: 'layout',
    text,
    x: x + way * gap,
    y: y - index * leading,
    size,
    align: way === 1 ? 'left' : 'right',
    font: 'regular',
    features: FIGURES,
    tracking: 0,
  }));
}

/** Words in lines that the margin has room for. */
function wrapped(words: string, { design, shaper }: Spot): string[] {
  const { size, width } = design.words;
  const face = { font: 'regular' as const, size, features: FIGURES, tracking: 0 };
  // what a source has and no font of the edition is told by the ledger
  const lacking = new Set(shaper.missing(words, 'regular'));
  const known = [...words].map((sign) => (lacking.has(sign) ? '?' : sign)).join('');
  return known.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && shaper.width(`${last} ${word}`, face) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

function drawingsOf({ kind }: Marginal, lines: PlacedLine[], spot: Spot): Drawing[] {
  if (kind === 'note' || kind === 'page') return [];
  const { bars } = spot.design;
  if (kind === 'gap') {
    const [{ page, y, leading }] = lines;
    const { x, way } = edge(page, 'outer', spot);
    // between the line and the one above it
    const path =
      way === 1 ? CARET : CARET.replace(/(\S+) (\S+) ([ml])/g, (_, a, b, c) => `${5 - a} ${b} ${c}`);
    return [
      {
        page,
        kind: 'path',
        x: way === 1 ? x + bars.gap - 3 : x - bars.gap - 2,
        y: y + leading * RISE - 2.6,
        path,
      },
    ];
  }
  const weight = kind === 'draft' ? bars.draft : bars.change;
  const drawn = runs(lines).map((run) => bar(run, weight, spot));
  if (kind === 'change') return drawn;
  const [{ page, y }] = lines;
  const { x, way } = edge(page, 'outer', spot);
  const mark = x + way * (bars.gap + bars.draft + 1.6) - (way === 1 ? 0 : 4.8);
  return [...drawn, { page, kind: 'path', x: mark, y: y - 0.4, path: LOZENGE }];
}

/** Lines that follow each other on one page. */
function runs(lines: PlacedLine[]): PlacedLine[][] {
  return lines.reduce<PlacedLine[][]>((found, line) => {
    const last = found.at(-1);
    if (last?.[0].page === line.page) last.push(line);
    else found.push([line]);
    return found;
  }, []);
}

function bar(lines: PlacedLine[], weight: number, spot: Spot): Drawing {
  const [first] = lines;
  const last = lines[lines.length - 1];
  const { x, way } = edge(first.page, 'outer', spot);
  // bars of notes that follow each other do not touch
  const [top, foot] = [first.y + first.leading * RISE, last.y - last.leading * (0.85 - RISE)];
  const left = x + way * spot.design.bars.gap - (way === 1 ? 0 : weight);
  return {
    page: first.page,
    kind: 'path',
    x: left,
    y: foot,
    path: `0 0 ${weight} ${(top - foot).toFixed(2)} re`,
  };
}
