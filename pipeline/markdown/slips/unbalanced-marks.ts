import type { Slip } from './slip.ts';

const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
] as const;

/** What is known of the blocks beside one. */
export interface Beside {
  before: string;
  after: string;
}

/**
 * Brackets and quotation marks that open and don't close in a paragraph, or the other way round. A quotation that goes on
 * in a paragraph that opens again, or went on from one, is in order.
 */
export function unbalancedMarks(text: string, { before, after }: Beside): Slip[] {
  const slips: Slip[] = [];
  for (const [open, close] of PAIRS) {
    const at = firstOdd(text, open, close);
    const goesOn =
      open === '“' && (after.startsWith('“') || (text.startsWith('“') && before.startsWith('“')));
    if (at < 0 || goesOn) continue;
    const what = `${text[at]} has no ${text[at] === open ? close : open} in this paragraph.`;
    slips.push({ rule: 'unbalanced-marks', from: at, to: at + 1, what });
  }
  const straight = text.match(/"/g)?.length ?? 0;
  if (straight % 2 === 1 && !after.startsWith('"')) {
    const at = text.lastIndexOf('"');
    slips.push({
      rule: 'unbalanced-marks',
      from: at,
      to: at + 1,
      what: 'One of the marks " has no partner.',
    });
  }
  return slips;
}

/** Place of the first mark without partner, -1 where there is none. */
function firstOdd(text: string, open: string, close: string): number {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) opened.push(at);
    // `1)` and `a)` count things
    else if (text[at] === close && opened.length > 0) opened.pop();
    else if (text[at] === close && !/(?:^|\s)[\p{L}\d]{1,2}$/u.test(text.slice(Math.max(0, at - 3), at)))
      return at;
  }
  return opened.length > 0 ? opened[0] : -1;
}
