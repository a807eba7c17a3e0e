import type { Edit } from './edit.ts';

const OPENS_AFTER = /[\s([{—–“‘/-]/;
/** words that begin with an apostrophe */
const ELISION = /^(?:tis|twas|twere|til|em|cause|n|round|neath|ere)\b/i;

/**
 * Straight quotation marks and apostrophes by what stands beside them: a mark that stands free opens where none is
 * open and else closes, without the space before it. A lone `s` after an apostrophe and a space belongs to it.
 */
export function quotationMarks(text: string): Edit[] {
  const edits: Edit[] = [];
  let open = false;
  for (const match of text.matchAll(/["']|(?<=\p{L}[’']) (?=s(?:\s|$))/gu)) {
    const at = match.index;
    if (match[0] === ' ') {
      edits.push({ from: at, to: at + 1, text: '', rule: 'quotation-marks' });
      continue;
    }
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (match[0] === '"') {
      const opens: boolean = isFree(before) && isFree(after) ? !open : opensHere(before, after, open);
      const space = !opens && before === ' ' && open ? 1 : 0;
      edits.push({ from: at - space, to: at + 1, text: opens ? '“' : '”', rule: 'quotation-marks' });
      open = opens;
    } else edits.push({ from: at, to: at + 1, text: single(text, at), rule: 'quotation-marks' });
  }
  return edits;
}

const isFree = (character: string) => /\s/.test(character);

function opensHere(before: string, after: string, open: boolean): boolean {
  if (isFree(after)) return false;
  return OPENS_AFTER.test(before) || (/["']/.test(before) && !open);
}

function single(text: string, at: number): string {
  const before = text[at - 1] ?? ' ';
  const opens = (OPENS_AFTER.test(before) || before === '"') && !isFree(text[at + 1] ?? ' ');
  if (!opens) return '’';
  const word = text.slice(at + 1, at + 8);
  return ELISION.test(word) || /^\d\ds?\b/.test(word) ? '’' : '‘';
}
