import type { Draft } from '../draft.ts';
import { applyEdits } from '../typography/apply-edits.ts';
import type { Edit, TextStyle } from '../typography/edit.ts';
import { typography } from '../typography/typography.ts';

const IBID = /^ibid(?:em)?\.?/i;
/** page numbers at the end of a note */
const LOCATOR = /[\s,.;]*\bpp?\.?\s?[\d–-]+\.?$/i;
/** those after Ibid. */
const OWN_LOCATOR = /^[\s,.;]*\bpp?\.?\s?[\d–-]+/i;

/**
 * `Ibid.` stays, and what it stands for is added in brackets, since notes of the edition may come between: the note
 * before, without its pages where Ibid. has its own, which the next Ibid. stands for. A note of several works says too much to be repeated.
 */
export function ibid(draft: Draft, style: TextStyle): Map<number, Edit[]> {
  const edits = new Map<number, Edit[]>();
  let before: string | null = null;
  for (const claim of draft.claims) {
    if (claim?.kind !== 'note') continue;
    const plain = draft.blocks[claim.block].plain;
    if (!claim.marker) {
      before = null;
      continue;
    }
    const words = plain.slice(claim.marker.length);
    const match = IBID.exec(words);
    if (!match) before = words;
    else if (before !== null) {
      const at = claim.marker.length + match[0].length;
      const rest = words.slice(match[0].length);
      const work: string = rest === '' ? before.replace(/\.$/, '') : before.replace(LOCATOR, '');
      edits.set(claim.block, [
        { from: at, to: at, text: ` [${applyEdits(work, typography(work, style))}]`, rule: 'ibid' },
      ]);
      before = work + (OWN_LOCATOR.exec(rest)?.[0] ?? '');
    }
  }
  return edits;
}
