import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { UnattributedPassage } from '../../model/proof.ts';
import { excerpt } from './excerpt.ts';

/** The message of a passage that stands in a work without being attributed to it. */
export function reportUnattributed({ words, work, place, line }: UnattributedPassage, file: string): Message {
  const where = place === undefined ? '' : `, ${place}`;
  return finding('passage-unattributed', `${excerpt(words)} stands in ${work}${where}`, {
    file,
    line,
    column: null,
  });
}
