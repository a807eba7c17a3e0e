import type { RuleId } from '../../diagnostics/catalogue.ts';
import { INVISIBLE, SPACE } from './characters.ts';

/** Words with single spaces, and where each of their characters stands in the source. */
export interface Folded {
  text: string;
  /** offset in the source of each character, and of the end */
  at: Int32Array;
}

/** white space, line ends and invisible characters, or half a surrogate pair */
const FOLDS = new RegExp(
  `[${SPACE}\\n${INVISIBLE}]+|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]`,
  'g',
);
const SPACES = new RegExp(`[${SPACE}\\n]`);
const HIDDEN = new RegExp(`[${INVISIBLE}]`);

/** Folds white space of a run that begins at `from`: one space for any, nothing for what is invisible. */
export function fold(source: string, from: number): Folded {
  const at = new Int32Array(source.length + 1);
  const parts: string[] = [];
  let length = 0;
  let done = 0;
  const put = (text: string, start: number) => {
    parts.push(text);
    for (let i = 0; i < text.length; i++) at[length++] = from + start + i;
  };
  for (const match of source.matchAll(FOLDS)) {
    put(source.slice(done, match.index), done);
    put(replacement(match[0]), match.index);
    done = match.index + match[0].length;
  }
  put(source.slice(done), done);
  at[length] = from + source.length;
  // a run that begins with invisible characters has them before its first character
  at[0] = from;
  return { text: parts.join(''), at: at.subarray(0, length + 1) };
}

function replacement(run: string): string {
  if (/[\ud800-\udfff]/.test(run)) return '\ufffd';
  return SPACES.test(run) ? ' ' : '';
}

/** The words alone, without their places. */
export function foldedText(source: string): string {
  return source.replace(FOLDS, replacement);
}

/** The rule that the ledger names where folding changed something. */
export function foldingRule(source: string): RuleId {
  if (HIDDEN.test(source) || /[\ud800-\udfff]/.test(source)) return 'invisible-characters';
  return source.includes('\n') ? 'joined-lines' : 'spaces';
}
