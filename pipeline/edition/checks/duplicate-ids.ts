import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import { findNode } from '../data/find-node.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** Entries of a list whose `id` an entry before them has; `kind` is what they are called, for example "a note". */
export function duplicateIds(document: Document, list: readonly PropertyKey[], kind: string): Message[] {
  const messages: Message[] = [];
  const seen = new Map<unknown, number | null>();
  const items = findNode(document.root, list)?.node.items ?? [];
  items.forEach((item, index) => {
    const id = item.entries?.get('id')?.node.value;
    if (typeof id !== 'string') return;
    const place = placeOf(document, [...list, index, 'id']);
    if (seen.has(id)) {
      const what = `${excerpt(id)} is already the id of ${kind} at line ${seen.get(id)}`;
      messages.push(finding('id-duplicate', what, place));
    } else seen.set(id, place.line);
  });
  return messages;
}
