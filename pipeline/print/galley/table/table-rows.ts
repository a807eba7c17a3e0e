import type { Element } from 'hast';
import { elements } from '../handler.ts';

/** A row as it is written. */
export interface SourceRow {
  cells: Element[];
  /** names the columns */
  head: boolean;
}

/** The rows of a table; one of header cells alone is of the head, wherever it stands. */
export function tableRows(node: Element, head = false): SourceRow[] {
  return elements(node).flatMap((child): SourceRow[] => {
    if (child.tagName === 'tr') {
      const cells = elements(child).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
      const isHead = head || (cells.length > 0 && cells.every((cell) => cell.tagName === 'th'));
      return [{ cells, head: isHead }];
    }
    return /^t(head|body|foot)$/.test(child.tagName) ? tableRows(child, child.tagName === 'thead') : [];
  });
}
