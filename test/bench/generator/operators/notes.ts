import { type Expectation, line, type Part } from '../page.ts';
import { person, sentence, thing } from '../prose.ts';
import type { Random } from '../random.ts';

/** The forms of the author's notes: how a mark is written, and how the note below the text begins. */
export interface NoteForm {
  operator: string;
  mark: (number: number) => string;
  label: (number: number) => string;
  /** the line above the notes */
  heading: string | null;
}

const SYMBOLS = ['*', '†', '‡', '§'];
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export const noteForms: NoteForm[] = [
  { operator: 'bracket notes', mark: (n) => `[${n}]`, label: (n) => `[${n}] `, heading: null },
  { operator: 'notes under a heading', mark: (n) => `[${n}]`, label: (n) => `${n}. `, heading: 'Notes' },
  { operator: 'glued notes', mark: String, label: (n) => `${n}. `, heading: 'Notes' },
  { operator: 'raised notes', mark: (n) => RAISED[n], label: (n) => `${n} `, heading: 'Footnotes' },
  {
    operator: 'symbol notes',
    mark: (n) => SYMBOLS[n - 1],
    label: (n) => `${SYMBOLS[n - 1]} `,
    heading: null,
  },
];

/** The notes below the text, for marks 1 to `count`. */
export function notes(r: Random, form: NoteForm, count: number): Part {
  const lines = Array.from({ length: count }, (_, i) =>
    line(
      `${form.label(i + 1)}${r.pick([
        () => `${person(r)}, The ${thing(r)} (1931), p. ${1 + r.below(300)}.`,
        () => sentence(r),
      ])()}`,
    ),
  );
  const expected = lines.map((note): Expectation => {
    return { kind: 'authorNote', operator: form.operator, lines: [note] };
  });
  const head = form.heading ? [line(form.heading)] : [];
  if (form.heading) expected.push({ kind: 'author-note', operator: form.operator, lines: head });
  return { lines: [...head, ...lines], expected };
}
