import { finding } from '../../diagnostics/finding.ts';
import type { Message, Place } from '../../model/message.ts';
import { penalties } from '../pages/penalties.ts';
import { slugTops } from '../pages/slug-tops.ts';
import { forcedBreak } from './forced-break.ts';
import type { BookPage, PlacedSection } from './place-sections.ts';

/** A page that ends so many lines early is told. Book makers allow one; half a line more is what a heading keeps free. */
const EARLY = 2;

/** A note on so many pages is told: that it goes on over a page is nothing unusual. */
const LONG = 3;

/** A page with what is around it. */
interface View extends PlacedSection {
  placed: BookPage[];
  /** which of the section's pages, from 0 */
  number: number;
  page: NonNullable<BookPage['page']>;
  /** how messages name it */
  where: string;
  /** of a full page */
  lines: number;
}

/**
 * What the pages of a book could not meet, page by page. Messages: notes-too-many, block-too-deep, page-of-notes,
 * page-break-forced, page-last-short, page-hyphen, page-early, pages-uneven, note-over-pages. Their places are those of what stands there;
 * `lines` are those of a full page.
 */
export function pageFindings(sections: PlacedSection[], folios: string[], lines: number): Message[] {
  return sections.flatMap((section) => [
    ...section.placed.flatMap(({ page, index }, number) => {
      if (page === null) return [];
      const view: View = { ...section, number, page, where: nameOf(section, number, folios[index]), lines };
      // the pages of an index have columns and rules of their own
      if (page.columns) return [];
      // the rest of what is to be said of such a page is what comes of it
      const worst = harm(view);
      return worst.length > 0 ? worst : blemishes(view);
    }),
    ...longNotes(section, folios),
  ]);
}

const nameOf = ({ section }: PlacedSection, number: number, folio: string) =>
  `page ${folio} (no. ${number + 1} of “${section.title || section.id}”)`;

/** Notes that go on over more than the next page. */
function longNotes(section: PlacedSection, folios: string[]): Message[] {
  return section.section.notes.flatMap(({ key, place }, note) => {
    const on = section.placed.filter(({ page }) => page?.notes.some((piece) => piece.note === note));
    if (on.length < LONG) return [];
    const from = nameOf(section, section.placed.indexOf(on[0]), folios[on[0].index]);
    const what = `Note ${key} takes ${on.length} pages, from ${from} to page ${folios[on[on.length - 1].index]}.`;
    return [finding('note-over-pages', what, place)];
  });
}

/** What readers are hindered by. */
function harm({ page, where, section, galley, slugs }: View): Message[] {
  const messages: Message[] = [];
  if (page.late.length > 0) {
    const notes = page.late.map((note) => section.notes[note]);
    const what = `There is no room on ${where} for notes called there: ${notes.map(({ key }) => key).join(', ')}.`;
    const call = slugs.slice(page.from, page.to).find((slug) => slug.notes.includes(page.late[0]));
    const place = call && galley.blocks[call.block].place;
    messages.push(finding('notes-too-many', what, place?.line ? place : notes[0].place));
  }
  if (page.overflows) {
    const block = galley.blocks[slugs[page.from].block];
    const name = block.kind === 'row' ? 'A row of a table' : 'A block';
    messages.push(finding('block-too-deep', `${name} on ${where} is deeper than the page.`, block.place));
  }
  return messages;
}

/** What eyes are hindered by. */
function blemishes(view: View): Message[] {
  const { page, where, slugs, galley, section, placed, number } = view;
  const placeOf = (slug: number): Place => galley.blocks[slugs[slug].block].place;
  const isLast = number === placed.length - 1;
  if (page.from === page.to) {
    if (page.notes.length === 0) return [];
    const notes = [page.notes[0], page.notes[page.notes.length - 1]].map(({ note }) => section.notes[note]);
    const which = [...new Set(notes.map(({ key }) => key))].join(' to ');
    return [finding('page-of-notes', `On ${where} stand notes alone: ${which}.`, notes[0].place)];
  }
  if (isLast) return lastPage(view, placeOf(page.from));
  if (page.to === slugs.length) return [];
  const forced = forcedBreak(galley, slugs, page);
  if (forced !== null) return [finding('page-break-forced', `${forced} on ${where}.`, placeOf(page.to - 1))];
  const messages: Message[] = [];
  if (placed[number].index % 2 === 0 && slugs[page.to - 1].hyphen)
    messages.push(finding('page-hyphen', `The last word on ${where} is divided.`, placeOf(page.to - 1)));
  const early = earlyOf(view);
  if (early >= EARLY)
    return [...messages, finding('page-early', `${early} lines on ${where} stay empty.`, placeOf(page.to))];
  return [...messages, ...unevenSpread(view)];
}

function lastPage({ page, where, slugs, number }: View, place: Place): Message[] {
  const lines = slugs.slice(page.from, page.to).reduce((sum, { text }) => sum + text, 0);
  if (number === 0 || lines >= penalties.endLines) return [];
  return [
    finding(
      'page-last-short',
      `The last page, ${where}, has ${lines === 1 ? 'a line' : `${lines} lines`} of text.`,
      place,
    ),
  ];
}

/** A right page that ends on another line than the left one that it faces; told once, of the right one. */
function unevenSpread(view: View): Message[] {
  const { placed, number, where, galley, slugs } = view;
  const left = placed[number - 1]?.page;
  if (placed[number].index % 2 !== 0 || !left || left.from === left.to) return [];
  const before = earlyOf({ ...view, page: left });
  const differ = Math.abs(before - earlyOf(view));
  if (differ < 1 || before >= EARLY) return [];
  const lines = differ < 2 ? 'a line' : `${differ} lines`;
  const what = `The foot of ${where} and that of the page before it are ${lines} apart.`;
  return [finding('pages-uneven', what, galley.blocks[slugs[view.page.from].block].place)];
}

/** Lines that a page ends early to the eye: where it has notes they stand at its foot. */
function earlyOf({ page, slugs, lines }: View): number {
  if (page.notes.length > 0) return lines - page.depth;
  const tops = slugTops(slugs, page.from, page.to);
  return lines - ((tops.at(-1) ?? 0) + (slugs[page.to - 1]?.height ?? 0)) / 2;
}
