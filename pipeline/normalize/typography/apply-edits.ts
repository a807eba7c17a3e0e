import type { Edit } from './edit.ts';
import { settleEdits } from './settle-edits.ts';

/** A text with its edits made. */
export function applyEdits(text: string, edits: Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of settleEdits(edits)) {
    if (edit.from < done) continue;
    parts.push(text.slice(done, edit.from), edit.text);
    done = edit.to;
  }
  return parts.join('') + text.slice(done);
}
