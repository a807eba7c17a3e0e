import { baseline, type FontMetrics } from '../emission/font-metrics.ts';
import type { PageFrame } from '../sheet/page-frame.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { Shaper, Stamp } from '../types.ts';
import type { BookPage } from './place-sections.ts';

/** Sections whose pages carry neither head nor folio: they are display pages. */
const BARE = new Set([
  'half-title',
  'title-page',
  'imprint',
  'dedication',
  'part',
  'colophon',
  'cover-front',
  'cover-inside',
  'cover-back',
]);

/** Heads and folios: no head on openings, nothing on blanks and display pages. */
export function stamps(
  pages: BookPage[],
  folios: string[],
  title: string,
  sheet: Sheet,
  frame: PageFrame,
  shift: number,
  metrics: FontMetrics,
  shaper: Shaper,
): Stamp[] {
  const first = baseline(metrics, sheet.styles.body.size, sheet.grid);
  const headY = frame.height - (frame.top + first - sheet.heads.above);
  const folioY = frame.height - (frame.top + (frame.lines - 1) * sheet.grid + first + sheet.folios.below);
  return pages.flatMap((page): Stamp[] => {
    if (!page.page || BARE.has(page.section.role)) return [];
    const right = page.index % 2 === 0;
    const left = right ? frame.inner + shift : frame.outer - shift;
    const folio: Stamp = {
      ...face(sheet.folios),
      page: page.index,
      kind: 'footer',
      text: folios[page.index],
      x: right ? left + frame.measure : left,
      y: folioY,
      align: right ? 'right' : 'left',
    };
    const text = shortened(right ? page.section.runningHead : title, sheet, frame.measure, shaper);
    if (page.opening || text === '') return [folio];
    const head: Stamp = {
      ...face(sheet.heads),
      page: page.index,
      kind: 'header',
      text,
      x: left + frame.measure / 2,
      y: headY,
      align: 'center',
    };
    return [head, folio];
  });
}

function face(
  design: Sheet['heads'] | Sheet['folios'],
): Pick<Stamp, 'size' | 'font' | 'features' | 'tracking'> {
  const { size, font, features, tracking } = design;
  return { size, font, features: [...features].sort().join(','), tracking };
}

/** A head longer than the measure loses its last words. */
function shortened(text: string, sheet: Sheet, measure: number, shaper: Shaper): string {
  const own = face(sheet.heads);
  if (text.length === 0 || shaper.width(text, own) <= measure) return text;
  // A head of more words than that is longer than any measure.
  const words = text.split(' ').slice(0, 60);
  while (words.length > 1 && shaper.width(`${words.join(' ')} …`, own) > measure) words.pop();
  return `${words.join(' ')} …`;
}
