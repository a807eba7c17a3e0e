import { finding } from '../../diagnostics/finding.ts';
import type { RenderedSection } from '../../model/book.ts';
import type { Galley } from '../galley/block.ts';
import { setSection } from '../galley/set-section.ts';
import type { Setting } from '../galley/setting.ts';
import { choosePages } from '../pages/choose-pages.ts';
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
  for (const note of uncalled)
    messages.push(
      finding('note-without-place', `Note ${section.notes[note].key} of “${setting.section}” is not called.`),
    );
  slugs.at(-1)?.notes.push(...uncalled);
  const room: PageRoom = { lines: frame.lines, grid: sheet.grid, note: sheet.notes };
  const pages =
    slugs.length === 0
      ? [emptyPage(frame.lines)]
      : choosePages(slugs, galley.notes.map(noteDepth), room, startsRight);
  for (const [number, page] of pages.entries()) report(page, number, section, galley, slugs, setting);
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

function report(
  page: SetPage,
  number: number,
  section: RenderedSection,
  galley: Galley,
  slugs: Slug[],
  setting: Setting,
): void {
  const where = `page ${number + 1} of “${setting.section}”`;
  if (page.late.length > 0) {
    const keys = page.late.map((note) => section.notes[note].key).join(', ');
    setting.messages.push(finding('notes-too-many', `No room on ${where} for notes called there: ${keys}.`));
  }
  if (page.overflows) {
    const block = galley.blocks[slugs[page.from].block];
    setting.messages.push(
      finding('block-too-deep', `Block ${block.key} on ${where} is deeper than the page.`),
    );
  }
}
