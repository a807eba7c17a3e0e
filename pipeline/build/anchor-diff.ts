import type { AnchorCheck } from '../annotate/check-anchors.ts';

const FIELDS = ['quote', 'prefix', 'suffix', 'position'] as const;

/** The anchors that are not as they are kept, as a diff: place, note, then each field old and new. */
export function anchorDiff(checks: readonly AnchorCheck[]): string {
  return checks
    .filter(({ fresh }) => fresh !== null)
    .map(({ note, anchor, fresh, status }) => {
      const { file, line } = anchor.place;
      const fields = FIELDS.flatMap((field) => {
        const before = anchor[field];
        const after = fresh?.[field];
        if (after === undefined || after === before) return [];
        return [...(before === undefined ? [] : [`  - ${field}: ${before}`]), `  + ${field}: ${after}`];
      });
      return [`${file}:${line} ${note.text}/${note.id} (${status})`, ...fields].join('\n');
    })
    .join('\n');
}
