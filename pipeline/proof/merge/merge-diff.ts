import type { MergeChange } from './plan-merge.ts';
import { wordChanges } from './word-changes.ts';

/** A note as it stands, and what a row of the table wants of it. */
export interface Compared {
  text: string;
  id: string;
  place: { file: string | null; line: number | null };
  now: Record<string, string | undefined>;
  wanted: MergeChange['fields'];
}

const FIELDS = ['status', 'by', 'signedOff', 'support', 'body'] as const;

/** Changes of notes to be read before they are made: place and note, then each field old and new; the words by what changes. */
export function mergeDiff(compared: readonly Compared[], word: string): string {
  return compared
    .map(({ text, id, place, now, wanted }) => {
      const lines = FIELDS.flatMap((field) => {
        const after = wanted[field];
        const before = now[field] ?? '';
        if (after === undefined || after === before) return [];
        if (field === 'body') return [`  ~ body: ${wordChanges(before, after)}`];
        return [
          ...(before === '' ? [] : [`  - ${field}: ${before}`]),
          ...(after === '' ? [] : [`  + ${field}: ${after}`]),
        ];
      });
      return [`${place.file}:${place.line} ${text}/${id} (${word})`, ...lines].join('\n');
    })
    .join('\n');
}
