import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import { type Block, type Draft, OUT_OF_FLOW } from '../draft.ts';
import type { Edit } from '../typography/edit.ts';

const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** `word.”1`, `word.1`, `word”1`: what is glued to the end of a sentence or quotation */
const GLUED = /(?:(?<=[”’"')\]])|(?<=\p{L}{3}[.,;:!?]))(\d{1,3})(?=\s|$)/gu;
const BRACKET = / ?\[(\d{1,3})\]/g;
const RAISED = / ?([¹²³⁰-⁹]{1,3})/g;

export interface Calls {
  /** by block index */
  edits: Map<number, Edit[]>;
  /** marks whose notes are not in the source, the first of each number, in order */
  lost: { block: Block; label: string }[];
  lostLabels: Set<string>;
  messages: Message[];
}

interface Mark {
  block: Block;
  from: number;
  to: number;
  label: number;
}

/**
 * The marks that call the author's notes. Brackets and raised figures count up or have a definition; figures glued to a
 * sentence are marks only where they make the whole row from 1, or the notes are there.
 */
export function findCalls(draft: Draft): Calls {
  const calls: Calls = { edits: new Map(), lost: [], lostLabels: new Set(), messages: [] };
  const body = draft.blocks.filter(
    (block) => !OUT_OF_FLOW.has(draft.claims[block.index]?.kind ?? 'paragraph'),
  );
  const notes = definedNotes(draft);
  const seen = new Map<string, number>();
  for (const [pattern, fewest] of [
    [BRACKET, 1],
    [RAISED, 1],
    [GLUED, 2],
  ] as const) {
    const marks = body.flatMap((block) => marksIn(block, pattern));
    const row = rowFromOne(marks);
    for (const mark of marks) {
      const note = noteFor(notes, mark);
      if (!note && (mark.label > row || row < fewest)) continue;
      put(calls, draft, mark, note);
      seen.set(note ?? '', mark.label);
    }
  }
  uncalled(draft, calls, seen);
  return calls;
}

function marksIn(block: Block, pattern: RegExp): Mark[] {
  return [...block.plain.matchAll(pattern)]
    .filter((match) => match.index > 0)
    .map((match) => ({
      block,
      from: match.index,
      to: match.index + match[0].length,
      label: numberOf(match[1]),
    }));
}

function numberOf(figures: string): number {
  return Number(figures.replace(/[¹²³⁰-⁹]/g, (figure) => String(FIGURES.indexOf(figure))));
}

/** n, where every number from 1 to n is among the marks. */
function rowFromOne(marks: Mark[]): number {
  const labels = new Set(marks.map((mark) => mark.label));
  let row = 0;
  while (labels.has(row + 1)) row++;
  return row;
}

/** Definitions in order: where they stand and what they are called. */
function definedNotes(draft: Draft): Map<number, { at: number; note: string }[]> {
  const notes = new Map<number, { at: number; note: string }[]>();
  for (const claim of draft.claims) {
    if (!claim?.note || !claim.marker) continue;
    const label = Number.parseInt(claim.note, 10);
    notes.set(label, [...(notes.get(label) ?? []), { at: claim.block, note: claim.note }]);
  }
  return notes;
}

/** The next definition of a number below its mark. */
function noteFor(notes: Map<number, { at: number; note: string }[]>, mark: Mark): string | null {
  return notes.get(mark.label)?.find(({ at }) => at > mark.block.index)?.note ?? null;
}

function put(calls: Calls, draft: Draft, mark: Mark, note: string | null): void {
  const { block, from, to } = mark;
  const label = String(mark.label);
  const raised = label.replace(/\d/g, (digit) => FIGURES[Number(digit)]);
  const edit: Edit = note
    ? { from, to, text: `[^${note}]`, rule: 'author-note', call: note }
    : { from, to, text: raised, rule: 'lost-note', call: `${label}` };
  const edits = calls.edits.get(block.index) ?? [];
  edits.push(edit);
  calls.edits.set(block.index, edits);
  if (note || calls.lostLabels.has(label)) return;
  calls.lostLabels.add(label);
  calls.lost.push({ block, label });
  const place = { file: draft.file, line: block.line, column: block.column };
  calls.messages.push(
    finding('lost-note', `The text calls note ${label}, but the source has no such note.`, place),
  );
}

function uncalled(draft: Draft, calls: Calls, seen: Map<string, number>): void {
  for (const claim of draft.claims) {
    if (!claim?.note || !claim.marker || seen.has(claim.note)) continue;
    const { line, column } = draft.blocks[claim.block];
    const what = `No mark in the text calls note ${claim.note}.`;
    calls.messages.push(finding('note-without-call', what, { file: draft.file, line, column }));
  }
}
