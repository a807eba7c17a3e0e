import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { OrderEntry, TextEntry } from '../../model/edition.ts';
import type { Message } from '../../model/message.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** Texts in the order of book.yaml that there are not, or that stand there twice. `ids`: the texts that there are. */
export function checkOrder(order: readonly OrderEntry[], ids: ReadonlySet<string>): Message[] {
  const messages: Message[] = [];
  const seen = new Set<string>();
  for (const { text, place } of order.flatMap((entry): TextEntry[] =>
    'part' in entry ? entry.texts : [entry],
  )) {
    if (seen.has(text)) {
      messages.push(finding('order-text-twice', `${excerpt(text)} is in the order already`, place));
    } else if (!ids.has(text)) {
      const near = nearestNames(text, ids);
      const fix = near.length > 0 ? `Write ${near[0]}, if that is the text meant.` : undefined;
      messages.push(finding('order-text-missing', `there is no text ${excerpt(text)}`, place, fix));
    }
    seen.add(text);
  }
  return messages;
}
