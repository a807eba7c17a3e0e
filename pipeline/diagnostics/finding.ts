import type { Message, Place } from '../model/message.ts';
import { catalogue, type RuleId } from './catalogue.ts';
import type { Rule } from './rule.ts';

const NOWHERE: Place = { file: null, line: null, column: null };

/**
 * Makes a message of a rule at a place. `what` says what is wrong just here; why and what to do come from the
 * catalogue unless `fix` says it better for this case.
 */
export function finding(rule: RuleId, what: string, place: Place = NOWHERE, fix?: string): Message {
  const entry: Rule = catalogue[rule];
  return {
    rule,
    severity: entry.severity,
    file: place.file,
    line: place.line,
    column: place.column,
    message: what,
    why: entry.reference === undefined ? entry.why : `${entry.why} (${entry.reference})`,
    fix: fix ?? entry.fix,
  };
}
