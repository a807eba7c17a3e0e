import { explainRule } from '../../diagnostics/explain-rule.ts';
import { nearestRules } from '../../diagnostics/nearest-rules.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Run } from '../verb.ts';

/** `explain RULE` */
export const explainVerb: Run = async (_context, [id]) => {
  const text = explainRule(id);
  if (text !== null) return { messages: [], json: { rule: id, text }, text };
  const nearest = nearestRules(id);
  throw new UsageFault(
    `no rule is called ${id}${nearest.length > 0 ? `; did you mean ${nearest.join(', ')}?` : ''}`,
  );
};
