import { finding } from '../../diagnostics/finding.ts';
import type { OrderEntry } from '../../model/edition.ts';
import type { Message } from '../../model/message.ts';

/** Texts that the order of book.yaml does not have. `files`: text id -> the file it comes from. */
export function unusedTexts(order: readonly OrderEntry[], files: ReadonlyMap<string, string>): Message[] {
  const used = new Set(
    order.flatMap((entry) => ('part' in entry ? entry.texts.map(({ text }) => text) : [entry.text])),
  );
  return [...files]
    .filter(([id]) => !used.has(id))
    .map(([id, file]) =>
      finding('order-text-unused', `the text \`${id}\` is not in the order of book.yaml`, {
        file,
        line: null,
        column: null,
      }),
    );
}
