import { fitNotes } from './fit-notes.ts';
import { bySeries, mostChanges } from './note-series.ts';
import type { NoteDepth, NotePiece, PageRoom, SetPage, Slug, Waiting } from './page.ts';
import { MOST_WHITE, SHORTEST } from './penalties.ts';
import { topAfter } from './slug-tops.ts';

/** A page that could be, and what it leaves to the next. */
export interface Candidate {
  page: SetPage;
  waiting: Waiting[];
  /** half lines of text with the space between */
  body: number;
  /** lines of text */
  text: number;
  /** points of the page that nothing stands on, beyond the least space above notes */
  white: number;
}

/** Room for rounding when points are counted in lines. */
const EPSILON = 1e-6;

/** Lines that a page whose notes find no room has for them at least. */
const LEAST_NOTES = 2;

/** Where pages are looked for. */
interface Search {
  slugs: Slug[];
  notes: NoteDepth[];
  room: PageRoom;
  start: number;
  waiting: Waiting[];
}

/**
 * All legal pages that begin with slug `start` and the notes that wait: ending after each slug where a page may end,
 * full or a line short, not too white if that can be. Where all are too white, also those on which notes find no room,
 * and where there is none at all, the one that does least harm: something always goes on the page.
 */
export function fillPage(
  slugs: Slug[],
  notes: NoteDepth[],
  room: PageRoom,
  start: number,
  waiting: Waiting[],
): Candidate[] {
  const search = { slugs, notes, room, start, waiting };
  const full = legalPages(search, MOST_WHITE * room.grid);
  if (full.length > 0) return full;
  const all = [...legalPages(search, Number.POSITIVE_INFINITY), ...crowdedPages(search)];
  return all.length > 0 ? all : [forced(search)];
}

function legalPages(search: Search, mostWhite: number): Candidate[] {
  const { slugs, notes, room, start, waiting } = search;
  const found: Candidate[] = [];
  const called: number[] = [];
  let body = 0;
  let text = 0;
  // lines of notes that may stand on the page: what is whiter even with all of them is not looked at
  let noteLines = waiting.reduce((sum, one) => sum + notes[one.note].lines - one.from, 0);
  // those that may be put off: of what is called here all but the last note has to end here
  let lastLines = noteLines;
  const tryEnd = (end: number) => {
    const any = waiting.length + called.length > 0;
    if (end < slugs.length && leastWhite(room, body, noteLines, any) > mostWhite) return;
    if (mostLines(room, body) < noteLines - lastLines) return;
    for (let depth = room.lines; depth >= (any ? room.lines - SHORTEST : room.lines); depth--) {
      const candidate = pageTo(search, end, depth, body, text, called);
      if (candidate && (end === slugs.length || candidate.white <= mostWhite)) found.push(candidate);
    }
  };
  if (waiting.length > 0) tryEnd(start);
  for (let end = start; end < slugs.length; end++) {
    const slug = slugs[end];
    if (end > start && slug.top) break;
    const top = end === start ? slug.head : topAfter(body, slug);
    if (top + slug.height > room.lines * 2) break;
    body = top + slug.height;
    text += slug.text;
    for (let i = 0; i < slug.notes.length; i++) {
      called.push(slug.notes[i]);
      lastLines = notes[slug.notes[i]].lines;
      noteLines += lastLines;
    }
    if (mayEnd(slugs, start, end)) tryEnd(end + 1);
  }
  return found;
}

/** Points of a full page, or one as short as allowed, that stay empty with so many lines of notes at the most. */
function leastWhite(room: PageRoom, body: number, noteLines: number, any: boolean): number {
  const rest = (any ? room.lines - SHORTEST : room.lines) * room.grid - (body * room.grid) / 2;
  const { above, rule, between, leading } = room.note;
  const apart = room.series > 1 ? room.series * between : 0;
  return any ? rest - above - rule - apart - noteLines * leading : rest;
}

/** Lines of notes that a full page has room for at most, with one to spare for rounding. */
const mostLines = (room: PageRoom, body: number): number =>
  (room.lines * room.grid - (body * room.grid) / 2 - room.note.above) / room.note.leading + 1;

/** May a page from `start` end after slug `last`? Not if that leaves one line of the middle of a paragraph alone. */
function mayEnd(slugs: Slug[], start: number, last: number): boolean {
  const alone = last === start && slugs[start].line > 0 && slugs[start + 1]?.block === slugs[start].block;
  return slugs[last].breakAfter && !alone;
}

/** The page that ends before slug `end`; null where its notes have no room, or where nothing would stand on it. */
function pageTo(
  { notes, room, start, waiting }: Search,
  end: number,
  depth: number,
  body: number,
  text: number,
  called: number[],
): Candidate | null {
  if (body > depth * 2) return null;
  const rest = depth * room.grid - (body * room.grid) / 2;
  if (waiting.length + called.length === 0)
    return { page: pageOf(start, end, depth), waiting: [], body, text, white: rest };
  const foot = rest - room.note.above - (waiting.length > 0 ? room.note.rule : 0);
  const fitted = placeNotes(waiting, called, foot, notes, room);
  if (!fitted || (end === start && fitted.pieces.length === 0)) return null;
  const page = pageOf(start, end, depth);
  page.notes = fitted.pieces;
  page.continued = waiting.some(({ from }) => from > 0);
  return { page, waiting: fitted.waiting, body, text, white: foot - fitted.depth };
}

/** Places notes in `foot` points, series below series; `depth` is what they take of them. */
function placeNotes(
  waiting: Waiting[],
  called: number[],
  foot: number,
  notes: NoteDepth[],
  { note: { leading, between }, series }: PageRoom,
): { pieces: NotePiece[]; waiting: Waiting[]; depth: number } | null {
  const kept = series > 1 ? foot - mostChanges(waiting, called, notes) * between : foot;
  const fitted = fitNotes(waiting, called, Math.max(0, Math.floor(kept / leading + EPSILON)), notes);
  if (!fitted) return null;
  const depth = fitted.lines * leading;
  if (series === 1) return { pieces: fitted.pieces, waiting: fitted.waiting, depth };
  const pieces = bySeries(fitted.pieces, notes);
  const changes = pieces.filter(({ apart }) => apart).length;
  return { pieces, waiting: fitted.waiting, depth: depth + changes * between };
}

/** Pages that hold all that is called on them but for some notes, which are late. */
function crowdedPages(search: Search): Candidate[] {
  const { slugs, notes, room, start, waiting } = search;
  const found: Candidate[] = [];
  let body = 0;
  let text = 0;
  for (let end = start; end < slugs.length; end++) {
    if (end > start && slugs[end].top) break;
    const top = end === start ? slugs[end].head : topAfter(body, slugs[end]);
    body = top + slugs[end].height;
    text += slugs[end].text;
    const foot = room.lines * room.grid - (body * room.grid) / 2 - room.note.above - room.note.rule;
    if (foot < LEAST_NOTES * room.note.leading) break;
    if (!mayEnd(slugs, start, end)) continue;
    const called = slugs.slice(start, end + 1).flatMap((slug) => slug.notes);
    const all = [...waiting, ...called.map((note) => ({ note, from: 0 }))];
    const fitted = placeNotes(all, [], foot, notes, room);
    if (!fitted || fitted.pieces.length === 0) continue;
    const begun = new Set(fitted.pieces.map(({ note }) => note));
    const late = called.filter((note) => !begun.has(note));
    if (late.length === 0) continue;
    const continued = waiting.some(({ from }) => from > 0);
    const page = { ...pageOf(start, end + 1, room.lines), notes: fitted.pieces, continued, late };
    found.push({ page, waiting: fitted.waiting, body, text, white: foot - fitted.depth });
  }
  return found;
}

const pageOf = (from: number, to: number, depth: number): SetPage => ({
  from,
  to,
  notes: [],
  continued: false,
  depth,
  late: [],
  overflows: false,
});

/**
 * The page where no legal one exists: as few slugs as may stand alone, or as many as fit where even those are too deep.
 * Notes that find no room are late.
 */
function forced({ slugs, notes, room, start, waiting }: Search): Candidate {
  let body = 0;
  let end = start;
  let broken = false;
  while (end < slugs.length && !broken) {
    const top = end === start ? slugs[end].head : topAfter(body, slugs[end]);
    if (end > start && (slugs[end].top || top + slugs[end].height > room.lines * 2)) break;
    body = top + slugs[end].height;
    broken = mayEnd(slugs, start, end);
    end += 1;
  }
  const on = slugs.slice(start, end);
  const called = on.flatMap((slug) => slug.notes);
  const all = [...waiting, ...called.map((note) => ({ note, from: 0 }))];
  const points = room.lines * room.grid - (body * room.grid) / 2 - room.note.above;
  const foot = Math.max(0, points - (waiting.length > 0 ? room.note.rule : 0));
  // As waiting notes they may all be put off; so there is always an answer.
  const fitted = placeNotes(all, [], foot, notes, room);
  const pieces = fitted?.pieces ?? [];
  const begun = new Set(pieces.map((piece) => piece.note));
  const page: SetPage = {
    ...pageOf(start, end, room.lines),
    notes: pieces,
    continued: pieces.length > 0 && waiting.some((one) => one.from > 0),
    late: called.filter((note) => !begun.has(note)),
    overflows: body > room.lines * 2,
  };
  const text = on.reduce((sum, slug) => sum + slug.text, 0);
  return { page, waiting: fitted?.waiting ?? all, body, text, white: 0 };
}
