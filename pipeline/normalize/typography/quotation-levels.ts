import { applyEdits } from './apply-edits.ts';
import type { Edit, TextStyle } from './edit.ts';

interface Mark {
  at: number;
  /** with the space before it that the mark takes away */
  edit: Edit | null;
  sign: string;
  opens: boolean;
}

/**
 * The marks of quotations within quotations by turns, as the house has them: double ones outside (us) or single ones
 * (uk). `set` are the edits that make straight marks curly. A paragraph whose marks don't pair, or could be paired
 * otherwise afterwards, is left as it is: to guess there would be to change who says what.
 */
export function quotationLevels(text: string, set: Edit[], { quotes }: TextStyle): Edit[] {
  if (quotes === 'keep') return set;
  const marks = pairedMarks(text, set);
  if (marks === null) return set;
  const changed = new Map(changes(marks, quotes).map((edit) => [edit.to - 1, edit]));
  if (changed.size === 0) return set;
  const kept = set.filter((edit) => !changed.has(edit.to - 1));
  const edits = [...kept, ...changed.values()].sort((a, b) => a.from - b.from);
  const again = pairedMarks(applyEdits(text, edits), []);
  const same = again !== null && again.length === marks.length && changes(again, quotes).length === 0;
  return same ? edits : set;
}

/** The marks that have another form at their depth. */
function changes(marks: Mark[], quotes: 'us' | 'uk'): Edit[] {
  const edits: Edit[] = [];
  let depth = 0;
  for (const { at, edit, sign, opens } of marks) {
    if (!opens) depth--;
    const double = (depth % 2 === 0) === (quotes === 'us');
    const wanted = opens ? (double ? '“' : '‘') : double ? '”' : '’';
    const { from, to } = edit ?? { from: at, to: at + 1 };
    if (sign !== wanted) edits.push({ from, to, text: wanted, rule: 'quotation-marks' });
    if (opens) depth++;
  }
  return edits;
}

/** The marks that open and close quotations, apostrophes left out; null where they don't pair. */
function pairedMarks(text: string, set: Edit[]): Mark[] | null {
  const marks = marksOf(text, set);
  const closers = closingSingles(text, marks);
  const open: Mark[] = [];
  const paired: Mark[] = [];
  for (const mark of marks) {
    if (mark.sign === '’' && !closers.has(mark.at)) continue;
    if (mark.opens) open.push(mark);
    else {
      const partner = open.pop();
      if (!partner || (partner.sign === '“') !== (mark.sign === '”')) return null;
    }
    paired.push(mark);
  }
  // a quotation of several paragraphs opens each and closes the last
  const runsOn = open.length === 1 && open[0].at === 0;
  return open.length === 0 || runsOn ? paired : null;
}

function marksOf(text: string, set: Edit[]): Mark[] {
  const edits = new Map(set.filter((edit) => edit.text !== '').map((edit) => [edit.to - 1, edit]));
  return [...text.matchAll(/["'“”‘’]/g)].map(({ index: at }) => {
    const edit = edits.get(at) ?? null;
    const sign = edit?.text ?? text[at];
    return { at, edit, sign, opens: sign === '“' || sign === '‘' };
  });
}

/**
 * Which ’ close a quotation: of those that end a word after a ‘, the first that is no plural's apostrophe, or the last
 * before the next ‘.
 */
function closingSingles(text: string, marks: Mark[]): Set<number> {
  const closers = new Set<number>();
  let candidates: number[] = [];
  let opened = false;
  const settle = () => {
    const plain = candidates.find((at) => !/s/.test(text[at - 1] ?? ''));
    const at = plain ?? candidates.at(-1);
    if (opened && at !== undefined) closers.add(at);
  };
  for (const { at, sign } of marks) {
    if (sign === '‘') {
      settle();
      opened = true;
      candidates = [];
    } else if (sign === '’' && opened && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) candidates.push(at);
  }
  settle();
  return closers;
}
