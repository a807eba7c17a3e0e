import { finding } from '../../diagnostics/finding.ts';
import type { RenderedSection } from '../../model/book.ts';
import { setSection } from '../galley/set-section.ts';
import type { Setting } from '../galley/setting.ts';
import { choosePages } from '../pages/choose-pages.ts';
import { floatFigures } from '../pages/float-figures.ts';
import { makeSlugs } from '../pages/make-slugs.ts';
import { noteDepth } from '../pages/note-depth.ts';
import type { PageRoom, SetPage, Slug } from '../pages/page.ts';
import { firstCalls } from './first-calls.ts';
import type { SetSection } from './place-sections.ts';

/** Sets a section on pages. */
export function setSectionPages(
  section: RenderedSection,
  startsRight: boolean,
  setting: Setting,
): SetSection {
  const { sheet, frame, messages } = setting;
  const galley = setSection(section, setting);
  const calls = firstCalls(galley);
  const slugs = makeSlugs(galley, calls.notesOf);
  const uncalled = calls.rest();
  for (const index of uncalled) {
    const { key, place } = section.notes[index];
    const what = `Note ${key} of “${setting.section}” is not called.`;
    messages.push(finding('note-without-place', what, place ?? setting.place));
  }
  slugs.at(-1)?.notes.push(...uncalled);
  const ranks = section.notes.map((note) => rankOf(note.series, setting.series));
  const series = Math.max(1, new Set(ranks).size);
  const room: PageRoom = { lines: frame.lines, grid: sheet.grid, note: sheet.notes, series };
  if (slugs.length === 0) return { section, galley, slugs, pages: [emptyPage(frame.lines)] };
  const notes = galley.notes.map((note, index) => noteDepth(note, ranks[index]));
  const choose = (order: Slug[]) => choosePages(order, notes, room, startsRight);
  return { section, galley, ...floatFigures(galley, slugs, frame.lines, choose) };
}

/** A series that the book does not name stands below those that it does. */
function rankOf(series: string, order: string[]): number {
  const rank = order.indexOf(series);
  return rank === -1 ? order.length : rank;
}

/** A section without content is still a page: something may lead to it. */
const emptyPage = (lines: number): SetPage => ({
  from: 0,
  to: 0,
  notes: [],
  continued: false,
  depth: lines,
  late: [],
  overflows: false,
});
