import type { PdfFile } from '../file/pdf-file.ts';
import { asNumber } from '../file/value.ts';
import { attribute } from './attribute.ts';
import type { Element, Structure } from './element.ts';
import { elementKids } from './nesting.ts';

export interface Cell {
  element: Element;
  columns: number;
  rows: number;
}

/** Columns or rows that one cell may cover; more are taken for these. */
const WIDEST = 1000;

/** The rows of a table in order, whatever part they lie in. */
export function tableRows(file: PdfFile, { root }: Structure, table: Element): Cell[][] {
  const span = (element: Element, key: string) => {
    const value = asNumber(file.resolve(attribute(file, root, element, 'Table', key))) ?? 1;
    return Math.min(WIDEST, Math.max(1, Math.floor(value)));
  };
  const rows = elementKids(table).flatMap((kid) => (kid.role === 'TR' ? [kid] : partRows(kid)));
  return rows.map((row) =>
    elementKids(row)
      .filter(({ role }) => role === 'TH' || role === 'TD')
      .map((element) => ({ element, columns: span(element, 'ColSpan'), rows: span(element, 'RowSpan') })),
  );
}

const partRows = (part: Element): Element[] =>
  ['THead', 'TBody', 'TFoot'].includes(part.role)
    ? elementKids(part).filter(({ role }) => role === 'TR')
    : [];
