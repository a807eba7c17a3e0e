import { dictAt, itemsAt } from '../../file/resolve.ts';
import { textOf } from '../../file/text-string.ts';
import type { Value } from '../../file/value.ts';
import type { Element } from '../element.ts';

/** Writes the new names of header cells into the attributes of a cell that refers to them. */
function rename(attributes: Value | undefined, names: Map<string, string>): void {
  for (const entry of itemsAt(attributes)) {
    const dict = dictAt(entry);
    if (!dict?.has('Headers')) continue;
    const headers = itemsAt(dict.get('Headers')).map((header) => names.get(textOf(header) ?? ''));
    dict.set(
      'Headers',
      headers.filter((name) => name !== undefined).map((name) => Buffer.from(name, 'latin1')),
    );
  }
}

/**
 * Numbers the header cells of a book. Chromium names them by counting all nodes it ever made: one print would differ from
 * the next, and parts of a book would share names.
 */
export function headerIds(parts: Element[]): void {
  let count = 0;
  for (const part of parts) {
    const names = new Map<string, string>();
    const cells: Element[] = [];
    const visit = (element: Element) => {
      if (element.attributes) cells.push(element);
      if (element.type === 'TH' && element.id !== undefined) {
        names.set(element.id, `th-${++count}`);
        element.id = names.get(element.id);
      }
      for (const kid of element.kids) if (kid.kind === 'element') visit(kid);
    };
    visit(part);
    for (const cell of cells) rename(cell.attributes, names);
  }
}
