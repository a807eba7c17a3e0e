import { columnFrame } from '../../columns/column-frame.ts';
import type { TextBlock } from '../../galley/block.ts';
import { faceOfStyle } from '../../galley/set-copy.ts';
import type { Column } from '../../pages/page.ts';
import type { PageFrame } from '../../sheet/page-frame.ts';
import type { Shaper, Stamp } from '../../types.ts';
import type { BookPage, PlacedSection } from '../place-sections.ts';
import { baselineOf, type PageSpot } from './page-spot.ts';

/** What follows a heading that is repeated, in italics. */
const CONTINUED = '(continued)';

/** Headings repeated at the head of a left page that goes on with an entry of the page before: "Lenin, Vladimir (continued)". */
export function continuedHeads(
  { galley, slugs }: PlacedSection,
  { page }: BookPage,
  spot: PageSpot,
  frame: PageFrame,
  shaper: Shaper,
): Stamp[] {
  return (page?.columns ?? []).flatMap((column) => {
    const block = galley.blocks[slugs[column.from].block];
    return column.continued && block.kind === 'text' ? headOf(block, column, spot, frame, shaper) : [];
  });
}

function headOf(block: TextBlock, column: Column, spot: PageSpot, frame: PageFrame, shaper: Shaper): Stamp[] {
  const { sheet, page } = spot;
  const { leading } = sheet.styles.index;
  const { size, features, tracking } = faceOfStyle(sheet.styles.index);
  const face = { size, features, tracking };
  const width = (text: string, font: Stamp['font']) => shaper.width(text, { ...face, font });
  const space = width(' ', 'regular');
  const room = columnFrame(sheet, frame).width - space - width(CONTINUED, 'italic');
  const text = shortened(headingOf(block), room, (words) => width(words, 'regular'));
  const top = frame.top + (column.top * sheet.grid) / 2 - leading;
  const y = baselineOf({ from: 0, top }, 0, 'index', spot);
  const common = { ...face, page, kind: 'layout' as const, y, align: 'left' as const };
  const x = spot.left + column.left;
  return [
    { ...common, text, x, font: 'regular' },
    { ...common, text: CONTINUED, x: x + width(text, 'regular') + space, font: 'italic' },
  ];
}

/** The words of an entry before its first page, without the stop between. */
function headingOf({ copy }: TextBlock): string {
  const first = copy.marks.find(({ tag }) => tag === 'a');
  const before = copy.paragraph.text.slice(0, first?.from);
  // with sub-entries alone the first of them stands between
  return before.split(': ', 1)[0].replace(/, $/, '');
}

function shortened(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text;
  const words = text.split(' ');
  while (words.length > 1 && width(`${words.join(' ')} …`) > room) words.pop();
  return `${words.join(' ')} …`;
}
