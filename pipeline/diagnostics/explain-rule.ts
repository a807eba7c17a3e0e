import { catalogue } from './catalogue.ts';
import type { Rule } from './rule.ts';

/** What `explain RULE` prints: severity, what the rule finds, why it matters, what to do. Null for an unknown rule. */
export function explainRule(id: string): string | null {
  if (!Object.hasOwn(catalogue, id)) return null;
  const rule: Rule = catalogue[id as keyof typeof catalogue];
  const silence =
    rule.severity === 'error'
      ? 'An error cannot be silenced.'
      : `To silence it, give a reason in book.yaml: \`silence: {${id}: the reason}\`.`;
  return [
    `${id} (${rule.severity})`,
    rule.summary,
    '',
    `Why: ${rule.why}`,
    `Fix: ${rule.fix}`,
    ...(rule.reference === undefined ? [] : [`Reference: ${rule.reference}`]),
    silence,
    '',
  ].join('\n');
}
