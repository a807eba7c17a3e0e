import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import { type Draft, OUT_OF_FLOW } from '../draft.ts';
import { placesIn } from '../write/places-in.ts';
import type { Citation } from './citation.ts';
import { parseCitation } from './parse-citation.ts';

const BRACKETS = /\(([^()]{3,120})\)/g;
const LONE_NAME = /^\p{Lu}[\p{L}’'-]{3,}$/u;
/** a single name in brackets after a quotation is its author where the text names it at least so often besides */
const KNOWN = 2;

/** Works that the author cites in brackets, each with a hint that offers to link it. */
export function findCitations(draft: Draft): { citations: Citation[]; messages: Message[] } {
  const blocks = draft.blocks.filter((block) => {
    const kind = draft.claims[block.index]?.kind ?? 'paragraph';
    return !OUT_OF_FLOW.has(kind) && kind !== 'reference';
  });
  const named = nameCounts(blocks.map(({ plain }) => plain));
  const citations: Citation[] = [];
  const messages: Message[] = [];
  for (const block of blocks) {
    const placeOf = placesIn(draft, block);
    for (const match of block.plain.matchAll(BRACKETS)) {
      const [, words] = match;
      const quoted = /["”’][.,;]?\s?$/.test(block.plain.slice(Math.max(0, match.index - 4), match.index));
      const author =
        quoted && LONE_NAME.test(words) && (named.get(words) ?? 0) > KNOWN ? { author: words } : null;
      const cited = parseCitation(words, quoted) ?? author;
      if (!cited) continue;
      const place = placeOf(match.index);
      citations.push({ line: place.line!, words, ...cited });
      messages.push(finding('citation-in-text', `“(${words})” cites a work.`, place));
    }
  }
  return { citations, messages };
}

function nameCounts(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}’'-]{3,}/gu)) {
      const name = word.replace(/[’']s$/, '');
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return counts;
}
