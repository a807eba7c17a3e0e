import { cslDateOf } from './csl-date-of.ts';
import { cslDateFields } from './csl-names.ts';
import { noteVariables } from './note-variables.ts';

/**
 * Settles one item as programs export it: its citation key is its id, variables in `note` become fields (they win, as
 * in Zotero), and dates that are given as text become numbers where they can be read.
 */
export function settleWork(item: object): Record<string, unknown> {
  const work: Record<string, unknown> = Object.assign(Object.create(null), item);
  if (typeof work.note === 'string') {
    const { fields, note } = noteVariables(work.note);
    Object.assign(work, fields);
    if (note === '') delete work.note;
    else work.note = note;
  }
  const key = work['citation-key'];
  if (typeof key === 'string' && key !== '') work.id = key;
  for (const field of cslDateFields) {
    if (work[field] !== undefined) work[field] = settleDate(work[field]);
  }
  return work;
}

function settleDate(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || 'date-parts' in value) return value;
  const { raw, literal, ...rest } = value as { raw?: unknown; literal?: unknown };
  const text = raw ?? literal;
  const date = typeof text === 'string' ? cslDateOf(text) : null;
  return date === null ? value : { ...date, ...rest };
}
