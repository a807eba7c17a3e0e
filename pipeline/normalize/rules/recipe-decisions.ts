import { finding } from '../../diagnostics/finding.ts';
import type { Decision } from '../../model/edition.ts';
import type { Message } from '../../model/message.ts';
import type { Block, Claim, Draft, Kind, Verdict } from '../draft.ts';
import { parseMarker } from './parse-marker.ts';
import { wordsOf } from './words-of.ts';

const KINDS: Record<Decision['is'], Kind> = {
  paragraph: 'paragraph',
  heading: 'heading',
  chapter: 'chapter',
  quotation: 'paragraph',
  epigraph: 'epigraph',
  list: 'item',
  label: 'label',
  drop: 'drop',
  responses: 'response',
};

/** What the editor decided, before any rule. A decision whose line begins with other words is not followed: a finding. */
export function recipeDecisions(decisions: Decision[]): (draft: Draft) => Verdict {
  return (draft) => {
    const byLine = new Map(draft.blocks.map((block) => [block.line, block]));
    const claims: Claim[] = [];
    const messages: Message[] = [];
    for (const decision of decisions) {
      const first = byLine.get(decision.line);
      if (!first || !beginsWith(first, decision.words)) messages.push(drift(decision, first));
      else for (const claim of claimsOf(draft, first, decision)) claims.push(claim);
    }
    return { claims, messages };
  };
}

function claimsOf(draft: Draft, first: Block, decision: Decision): Claim[] {
  const last = decision.endLine ?? first.endLine;
  const claims: Claim[] = [];
  for (let i = first.index; i < draft.blocks.length && draft.blocks[i].line <= last; i++)
    claims.push(claimOf(draft.blocks[i], first.index, decision, draft.blocks[i + 1]?.line > last));
  return claims;
}

function claimOf(block: Block, group: number, decision: Decision, last: boolean): Claim {
  const marker = decision.is === 'list' ? parseMarker(block.plain) : null;
  const attribution = decision.is === 'epigraph' && last && block.index > group;
  return {
    block: block.index,
    kind: attribution ? 'attribution' : KINDS[decision.is],
    rule: 'recipe-decision',
    confidence: 1,
    group,
    ...(decision.is === 'quotation' || decision.is === 'label' ? { quotation: group } : {}),
    ...(marker
      ? { marker: { length: marker.length, text: marker.ordered ? `${marker.number}. ` : '- ' } }
      : {}),
    ...(marker?.ordered ? { number: marker.number } : {}),
  };
}

function beginsWith(block: Block, words: string): boolean {
  return wordsOf(block.plain).join(' ').startsWith(wordsOf(words).join(' '));
}

function drift(decision: Decision, block: Block | undefined): Message {
  const found = block ? `begins with “${block.plain.split(' ').slice(0, 8).join(' ')}”` : 'is empty';
  const what = `Line ${decision.line} of the source ${found}, not with “${decision.words}”.`;
  return finding('decision-drift', what, decision.place);
}
