import type { RuleId } from '../../diagnostics/catalogue.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { Fault, Where } from './rule.ts';
import { elementPath } from './structure/element-path.ts';

/** Places that are written out with one message. */
const PLACES = 5;

/** Messages of one rule. */
const MESSAGES = 10;

function place({ page, object, element }: Where): string {
  const parts = [
    page ? `page ${page}` : '',
    object ? `object ${object}` : '',
    element ? elementPath(element) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** `what: page 3, object 12; page 4, object 15; and 7 more places` */
function told(what: string, places: string[]): string {
  const known = [...new Set(places)].filter(Boolean);
  const more = known.length - PLACES;
  const list = known.slice(0, PLACES);
  if (more > 0) list.push(`and ${more} more ${more === 1 ? 'place' : 'places'}`);
  return list.length === 0 ? what : `${what}: ${list.join('; ')}`;
}

/** Makes messages of the faults of a rule: one for all that say the same, and not more than a reader wants to see. */
export function reportFaults(rule: RuleId, faults: Iterable<Fault>, file: string): Message[] {
  const places = new Map<string, string[]>();
  for (const { what, where } of faults) {
    const known = places.get(what) ?? [];
    places.set(what, known);
    known.push(place(where ?? {}));
  }
  const where = { file, line: null, column: null };
  const all = [...places].map(([what, known]) => told(what, known));
  const messages = all.slice(0, MESSAGES);
  if (all.length > MESSAGES) messages.push(`and ${all.length - MESSAGES} more of the kind`);
  return messages.map((message) => finding(rule, message, where));
}
