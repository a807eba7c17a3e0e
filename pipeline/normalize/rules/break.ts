import type { Draft, Verdict } from '../draft.ts';
import { wholeGroup } from './whole-group.ts';

/** three or more of the same sign, or an asterism */
const BREAK = /^(?:([*_~=•·#-])(?:\s?\1){2,}|[–—]{3,}|⁂|#|\*)$/u;
/** a line of signs is no longer */
const LONGEST = 80;

/** Lines of signs that part the text: `* * *`. */
export function sectionBreak(draft: Draft): Verdict {
  const found = draft.blocks.filter(
    (block) => !draft.claims[block.index] && block.plain.length <= LONGEST && BREAK.test(block.plain),
  );
  const claims = found.flatMap((block) =>
    wholeGroup([block], { kind: 'break', rule: 'section-break', confidence: 0.9 }),
  );
  return { claims, messages: [] };
}
