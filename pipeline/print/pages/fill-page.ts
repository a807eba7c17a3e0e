import { type FittedNotes, fitNotes } from './fit-notes.ts';
import type { NoteDepth, PageRoom, SetPage, Slug, Waiting } from './page.ts';
import { SHORTEST } from './penalties.ts';
import { topAfter } from './slug-tops.ts';

/** A page that could be, and what it leaves to the next. */
export interface Candidate {
  page: SetPage;
  waiting: Waiting[];
  /** lines of notes */
  noteLines: number;
  /** half lines of text with the space between */
  body: number;
}

/** Room for rounding when points are counted in lines. */
const EPSILON = 1e-6;

/** Lines of notes that a page of `depth` lines holds below `body` half lines. */
function noteRoom(room: PageRoom, depth: number, body: number, continued: boolean): number {
  const points = depth * room.grid - (body * room.grid) / 2;
  return Math.floor(
    (points - room.note.above - (continued ? room.note.rule : 0)) / room.note.leading + EPSILON,
  );
}

/**
 * All legal pages that begin with slug `start` and the notes that wait: ending after each slug where a page may end,
 * full or a line short. Where there is none, the one that does least harm: something always goes on the page.
 */
export function fillPage(
  slugs: Slug[],
  notes: NoteDepth[],
  room: PageRoom,
  start: number,
  waiting: Waiting[],
): Candidate[] {
  const found: Candidate[] = [];
  const called: number[] = [];
  const candidate = (end: number, depth: number, body: number, fitted: FittedNotes): Candidate => ({
    page: {
      from: start,
      to: end,
      notes: fitted.pieces,
      continued: waiting.some((one) => one.from > 0),
      depth,
      late: [],
      overflows: false,
    },
    waiting: fitted.waiting,
    noteLines: fitted.lines,
    body,
  });
  const tryEnd = (end: number, body: number) => {
    const any = waiting.length + called.length > 0;
    for (let depth = room.lines; depth >= (any ? room.lines - SHORTEST : room.lines); depth--) {
      if (body > depth * 2) break;
      const lines = any ? noteRoom(room, depth, body, waiting.length > 0) : 0;
      const fitted = fitNotes(waiting, called, lines, notes);
      const moves = end > start || (fitted !== null && fitted.lines > 0);
      if (fitted && moves) found.push(candidate(end, depth, body, fitted));
    }
  };

  if (waiting.length > 0) tryEnd(start, 0);
  let body = 0;
  for (let end = start; end < slugs.length; end++) {
    const slug = slugs[end];
    const top = end === start ? 0 : topAfter(body, slug);
    if (top + slug.height > room.lines * 2) break;
    body = top + slug.height;
    called.push(...slug.notes);
    if (slug.breakAfter) tryEnd(end + 1, body);
  }
  return found.length > 0 ? found : [forced(slugs, notes, room, start, waiting)];
}

/**
 * The page where no legal one exists: as few slugs as may stand alone, or as many as fit where even those are too deep.
 * Notes that find no room are late.
 */
function forced(
  slugs: Slug[],
  notes: NoteDepth[],
  room: PageRoom,
  start: number,
  waiting: Waiting[],
): Candidate {
  let body = 0;
  let end = start;
  while (end < slugs.length) {
    const slug = slugs[end];
    const top = end === start ? 0 : topAfter(body, slug);
    if (end > start && top + slug.height > room.lines * 2) break;
    body = top + slug.height;
    end += 1;
    if (slug.breakAfter) break;
  }
  const called = slugs.slice(start, end).flatMap((slug) => slug.notes);
  const all = [...waiting, ...called.map((note) => ({ note, from: 0 }))];
  const lines = Math.max(0, noteRoom(room, room.lines, body, waiting.length > 0));
  const fitted = fitNotes(all, [], lines, notes) ?? { pieces: [], lines: 0, waiting: all };
  const begun = new Set(fitted.pieces.map((piece) => piece.note));
  const late = called.filter((note) => !begun.has(note));
  const page: SetPage = {
    from: start,
    to: end,
    notes: fitted.pieces,
    continued: waiting.some((one) => one.from > 0),
    depth: room.lines,
    late,
    overflows: body > room.lines * 2,
  };
  return { page, waiting: fitted.waiting, noteLines: fitted.lines, body };
}
