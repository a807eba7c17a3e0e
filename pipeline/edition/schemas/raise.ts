import type { RuleId } from '../../diagnostics/catalogue.ts';

/** What a field found wrong: the rule, what is wrong here, and what to do where the rule does not say it best. */
export interface Fault {
  rule: RuleId;
  what: string;
  fix?: string;
}

interface Refinement {
  addIssue(issue: {
    code: 'custom';
    message: string;
    params: { rule: RuleId; fix?: string };
    input: unknown;
    path?: PropertyKey[];
  }): void;
}

/** Puts a fault into a zod refinement in the form that describeIssue reads. */
export function raise(context: Refinement, fault: Fault, input: unknown, path?: PropertyKey[]): void {
  const params = { rule: fault.rule, fix: fault.fix };
  context.addIssue({ code: 'custom', message: fault.what, params, input, path });
}
