import { finding } from '../../diagnostics/finding.ts';
import type { RenderedSection } from '../../model/book.ts';
import { setSection } from '../galley/set-section.ts';
import type { Setting } from '../galley/setting.ts';
import { choosePages } from '../pages/choose-pages.ts';
import { makeSlugs } from '../pages/make-slugs.ts';
import { noteDepth } from '../pages/note-depth.ts';
import type { PageRoom, SetPage } from '../pages/page.ts';
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
  const room: PageRoom = { lines: frame.lines, grid: sheet.grid, note: sheet.notes };
  const pages =
    slugs.length === 0
      ? [emptyPage(frame.lines)]
      : choosePages(slugs, galley.notes.map(noteDepth), room, startsRight);
  return { section, galley, slugs, pages };
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
