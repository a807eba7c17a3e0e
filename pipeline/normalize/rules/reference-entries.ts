import { finding } from '../../diagnostics/finding.ts';
import type { Block, Claim, Draft, Verdict } from '../draft.ts';

const HEADING =
  /^(?:references|bibliography|works cited|sources|literature(?: cited)?|further reading|select(?:ed)? bibliography):?$/i;
/** an entry begins with a surname, a comma and a given name or initial */
const NAMED = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, \p{Lu}/u;
const YEAR = /\b(?:1[5-9]|20)\d\d[a-z]?\b/;
/** longest entry, in words */
const LONGEST = 80;
/** one alone may be a sentence */
const FEWEST = 2;

/** Works listed below the text under a heading that says so, an entry a paragraph. */
export function referenceEntries(draft: Draft): Verdict {
  const verdict: Verdict = { claims: [], messages: [] };
  for (const head of draft.blocks) {
    if (draft.claims[head.index] || !HEADING.test(head.plain)) continue;
    const entries = entriesBelow(draft, head);
    if (entries.length < FEWEST) continue;
    verdict.claims.push(claimOf(head, 'reference-heading'));
    for (const entry of entries) verdict.claims.push(claimOf(entry, 'reference'));
    const place = { file: draft.file, line: head.line, column: null };
    verdict.messages.push(
      finding('reference-list', `${entries.length} works are listed below the text.`, place),
    );
  }
  return verdict;
}

function entriesBelow(draft: Draft, head: Block): Block[] {
  let end = head.index + 1;
  while (end < draft.blocks.length && !draft.claims[end] && isEntry(draft.blocks[end])) end++;
  return draft.blocks.slice(head.index + 1, end);
}

const isEntry = ({ plain, wordCount }: Block) =>
  wordCount <= LONGEST && NAMED.test(plain) && YEAR.test(plain);

function claimOf({ index }: Block, kind: 'reference' | 'reference-heading'): Claim {
  return { block: index, kind, rule: 'reference-list', confidence: 0.9, group: index };
}
