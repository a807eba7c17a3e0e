import type { RuleId } from '../../diagnostics/catalogue.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { PdfDocument } from './document/pdf-document.ts';
import type { Fault, Where } from './rule.ts';
import { elementPath } from './structure/element-path.ts';
import { pageOfElement } from './structure/page-of-element.ts';

/** Places that are written out with one message. */
const PLACES = 5;

/** Messages of one rule. */
const MESSAGES = 10;

function place(document: PdfDocument, { page: known, object, element }: Where): string {
  const page = known ?? (element ? pageOfElement(document, element) : undefined);
  const parts = [
    page ? `page ${page}` : '',
    object ? `object ${object}` : '',
    element ? elementPath(element) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** `what: page 3, object 12; page 4, object 15; and 7 more places` */
function told(document: PdfDocument, what: string, places: Where[]): string {
  const list = [...new Set(places.slice(0, PLACES).map((where) => place(document, where)))].filter(Boolean);
  const more = list.length === 0 ? 0 : places.length - PLACES;
  if (more > 0) list.push(`and ${more} more ${more === 1 ? 'place' : 'places'}`);
  return list.length === 0 ? what : `${what}: ${list.join('; ')}`;
}

/** Makes messages of the faults of a rule: one for all that say the same, and not more than a reader wants to see. */
export function reportFaults(
  document: PdfDocument,
  rule: RuleId,
  faults: Iterable<Fault>,
  file: string,
): Message[] {
  const places = new Map<string, Where[]>();
  for (const { what, where } of faults) {
    const known = places.get(what) ?? [];
    places.set(what, known);
    if (where) known.push(where);
  }
  const where = { file, line: null, column: null };
  const all = [...places].map(([what, known]) => told(document, what, known));
  const messages = all.slice(0, MESSAGES);
  if (all.length > MESSAGES) messages.push(`and ${all.length - MESSAGES} more of the kind`);
  return messages.map((message) => finding(rule, message, where));
}
