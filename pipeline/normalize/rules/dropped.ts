import type { RuleId } from '../../diagnostics/catalogue.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Block, Draft, Verdict } from '../draft.ts';
import { wholeGroup } from './whole-group.ts';

/** What a rule returns that leaves a run of blocks out, and says so. */
export function dropped(
  draft: Draft,
  blocks: Block[],
  rule: RuleId,
  confidence: number,
  what: string,
): Verdict {
  if (blocks.length === 0) return { claims: [], messages: [] };
  const place = { file: draft.file, line: blocks[0].line, column: blocks[0].column };
  return {
    claims: wholeGroup(blocks, { kind: 'drop', rule, confidence }),
    messages: [finding(rule, what, place)],
  };
}
