import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import { type Block, type Draft, OUT_OF_FLOW } from '../draft.ts';
import type { Edit } from '../typography/edit.ts';
import { labelOf, signNumber } from './note-label.ts';

const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** `word.”1`, `word.1`, `word”1`: what is glued to the end of a sentence or quotation */
const GLUED =
  /(?:(?<=[”’"')\]])|(?<=\p{L}{2}[.,;:!?])(?<!\b(?:nos?|vols?|pp|ch|chs|figs?|art|sec|cf)\.))(\d{1,3})(?=\s|$)/giu;
const BRACKET = / ?\[(\d{1,3})\]/g;
const SIGN = /(?<=[\p{L}\p{N}.,;:!?”’)])(\*{1,3}|[†‡§])(?=[\s.,;:!?]|$)/gu;
const RAISED = / ?([¹²³⁰-⁹]{1,3})/g;

export interface Calls {
  /** by block index */
  edits: Map<number, Edit[]>;
  /** the marks of notes that are not in the source, by number, in order of their first */
  lost: { label: string; marks: Mark[] }[];
  messages: Message[];
}

/** A mark as it stands; offsets in the block's `plain`. */
export interface Mark {
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
  const calls: Calls = { edits: new Map(), lost: [], messages: [] };
  const body = draft.blocks.filter(
    (block) => !OUT_OF_FLOW.has(draft.claims[block.index]?.kind ?? 'paragraph'),
  );
  const notes = definedNotes(draft);
  const seen = new Map<string, number>();
  const lost = new Map<string, Mark[]>();
  for (const [pattern, fewest] of [
    [BRACKET, 1],
    [RAISED, 1],
    [GLUED, 2],
    // a sign without a note below may be anything
    [SIGN, Number.POSITIVE_INFINITY],
  ] as const) {
    const marks = body.flatMap((block) => marksIn(block, pattern));
    const row = rowFromOne(marks);
    for (const mark of marks) {
      const note = noteFor(notes, mark);
      if (!note && (mark.label > row || row < fewest)) continue;
      put(calls, lost, mark, note);
      seen.set(note ?? '', mark.label);
    }
  }
  calls.lost = [...lost].map(([label, marks]) => ({ label, marks }));
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
  return (
    signNumber(figures) || Number(figures.replace(/[¹²³⁰-⁹]/g, (figure) => String(FIGURES.indexOf(figure))))
  );
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
    const label = labelOf(claim.note);
    const known = notes.get(label) ?? [];
    known.push({ at: claim.block, note: claim.note });
    notes.set(label, known);
  }
  return notes;
}

/** The next definition of a number below its mark, by halving: a page may define one number at every other line. */
function noteFor(notes: Map<number, { at: number; note: string }[]>, mark: Mark): string | null {
  const defined = notes.get(mark.label) ?? [];
  let [low, high] = [0, defined.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (defined[middle].at > mark.block.index) high = middle;
    else low = middle + 1;
  }
  return defined[low]?.note ?? null;
}

function put(calls: Calls, lost: Map<string, Mark[]>, mark: Mark, note: string | null): void {
  const { block, from, to } = mark;
  const label = String(mark.label);
  const raised = label.replace(/\d/g, (digit) => FIGURES[Number(digit)]);
  const edit: Edit = note
    ? { from, to, text: `[^${note}]`, rule: 'author-note', call: note }
    : { from, to, text: raised, rule: 'lost-note', call: `${label}` };
  const edits = calls.edits.get(block.index) ?? [];
  edits.push(edit);
  calls.edits.set(block.index, edits);
  if (note) return;
  const known = lost.get(label);
  if (known) known.push(mark);
  else lost.set(label, [mark]);
}

function uncalled(draft: Draft, calls: Calls, seen: Map<string, number>): void {
  for (const claim of draft.claims) {
    if (!claim?.note || !claim.marker || seen.has(claim.note)) continue;
    const { line, column } = draft.blocks[claim.block];
    const what = `No mark in the text calls note ${claim.note}.`;
    calls.messages.push(finding('note-without-call', what, { file: draft.file, line, column }));
  }
}
