import type { RenderedSection } from '../../model/book.ts';
import { columnFrame } from '../columns/column-frame.ts';
import { type ColumnRoom, fillColumns } from '../columns/fill-columns.ts';
import type { Block } from '../galley/block.ts';
import { setSection } from '../galley/set-section.ts';
import type { Setting } from '../galley/setting.ts';
import { makeSlugs } from '../pages/make-slugs.ts';
import type { SetPage, Slug } from '../pages/page.ts';
import { slugTops, topAfter } from '../pages/slug-tops.ts';
import type { SetSection } from './place-sections.ts';
import { setSectionPages } from './set-section-pages.ts';

/** Room for rounding when points are counted in lines. */
const EPSILON = 1e-6;

/**
 * Sets an index on pages of columns, below its title. Lines of all columns stand on one grid, that of the notes, which
 * begins with the first line of a page.
 */
export function setIndexPages(section: RenderedSection, startsRight: boolean, setting: Setting): SetSection {
  const galley = setSection(section, setting);
  const slugs = makeSlugs(galley, () => []);
  const start = slugs.findIndex(({ block }) => isEntry(galley.blocks[block]));
  if (start < 0) return setSectionPages(section, startsRight, setting);
  const columns = fillColumns(slugs, start, columnRoom(slugs, start, setting), startsRight);
  const pages = columns.map((own, number): SetPage => {
    const from = number === 0 ? 0 : own[0].from;
    const to = own[own.length - 1].to;
    const { lines: depth } = setting.frame;
    return { from, to, columns: own, notes: [], continued: false, depth, late: [], overflows: false };
  });
  return { section, galley, slugs, pages };
}

const isEntry = (block: Block) => block.kind === 'text' && block.style === 'index';

function columnRoom(slugs: Slug[], start: number, { sheet, frame }: Setting): ColumnRoom {
  const { count, width, gap } = columnFrame(sheet, frame);
  const half = sheet.grid / 2;
  const leading = sheet.styles.index.leading / half;
  const head = slugTops(slugs, 0, start).map((top, index) => top + slugs[index].height);
  const below = start > 0 ? topAfter(head[start - 1], slugs[start]) : 0;
  return {
    columns: count,
    pitch: width + gap,
    leading,
    top: Math.ceil(below / leading - EPSILON) * leading,
    // the first line of a column stands on the first of the text block, the last not below its last
    linesBelow: (top) => Math.floor(((frame.lines - 1) * 2 - top) / leading + EPSILON) + 1,
  };
}
