import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Message } from '../../model/message.ts';
import type { CopyEntry } from '../../model/work-copy.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** Copies of works.yaml whose work the library does not have. */
export function checkCopies(copies: readonly CopyEntry[], works: ReadonlySet<string>): Message[] {
  return copies
    .filter(({ work }) => !works.has(work))
    .map(({ work, place }) => {
      const near = nearestNames(work, works);
      const fix = near.length > 0 ? `Write ${near.join(' or ')}, or add the work to the library.` : undefined;
      return finding('copy-work-unknown', `no work has the key ${excerpt(work)}`, place, fix);
    });
}
