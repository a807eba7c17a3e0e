import type { Place } from '../../model/message.ts';
import { findNode } from './find-node.ts';
import type { Document } from './located.ts';

/**
 * The place of the value at a path of keys and indices; of its key or of the words of a text if so asked. Where the
 * path ends too early, the place of what there is of it.
 */
export function placeOf(
  document: Document,
  path: readonly PropertyKey[],
  of: 'value' | 'key' | 'text' = 'value',
): Place {
  for (let length = path.length; length >= 0; length--) {
    const found = findNode(document.root, path.slice(0, length));
    if (found === null) continue;
    if (of === 'key') return document.at(found.keyAt);
    return document.at(of === 'text' ? (found.node.textAt ?? found.node.at) : found.node.at);
  }
  return document.at(document.root.at);
}
