import { catalogue } from '../../diagnostics/catalogue.ts';
import { finding } from '../../diagnostics/finding.ts';
import { nearestRules } from '../../diagnostics/nearest-rules.ts';
import type { Rule } from '../../diagnostics/rule.ts';
import type { Message } from '../../model/message.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** Rules under `silence` that there are not, or that find errors. */
export function checkSilence(silence: Record<string, string>, document: Document): Message[] {
  return Object.keys(silence).flatMap((id) => {
    const place = placeOf(document, ['silence', id], 'key');
    if (!Object.hasOwn(catalogue, id)) {
      const near = nearestRules(id);
      const fix = near.length > 0 ? `Write ${near.join(' or ')}.` : undefined;
      return [finding('silence-unknown', `there is no rule ${excerpt(id)}`, place, fix)];
    }
    const rule: Rule = catalogue[id as keyof typeof catalogue];
    if (rule.severity !== 'error') return [];
    return [finding('silence-error', `what ${excerpt(id)} finds are errors`, place)];
  });
}
