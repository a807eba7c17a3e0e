import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { Work } from '../../model/work.ts';
import type { Judged } from './judge-quotation.ts';

/** Works whose quotations could not be compared, each told once, at its first quotation. */
export function reportNoCopies(judged: readonly Judged[], library: readonly Work[]): Message[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    if (one.checked.verdict !== 'no-copy') continue;
    const group = groups.get(one.checked.work);
    if (group === undefined) groups.set(one.checked.work, [one]);
    else group.push(one);
  }
  return [...groups].map(([work, [first, ...others]]) => {
    const title = library.find(({ id }) => id === work)?.title;
    const count = others.length === 0 ? 'a quotation' : `${others.length + 1} quotations`;
    const what = `${count} of ${work}${title ? ` (${title})` : ''} not compared: there is no copy`;
    return finding('quotation-no-copy', what, { file: first.unit.file, line: first.unit.line, column: null });
  });
}
