import type { Block, Claim, Draft, Verdict } from '../draft.ts';
import { parseMarker } from './parse-marker.ts';

/**
 * Lists: runs of blocks that begin with the same bullet, or with numbers that count up. A single item is a list only
 * where it is indented and has a bullet. Indented blocks after an item belong to it.
 */
export function lists(draft: Draft): Verdict {
  const claims: Claim[] = [];
  for (let i = 0; i < draft.blocks.length; ) {
    const run = runFrom(draft, i);
    if (run.length === 0) i++;
    else {
      for (const claim of run) claims.push(claim);
      i = run.at(-1)!.block + 1;
    }
  }
  return { claims, messages: [] };
}

function runFrom(draft: Draft, start: number): Claim[] {
  const first = marked(draft, draft.blocks[start]);
  if (!first) return [];
  const claims: Claim[] = [];
  let items = 0;
  for (let i = start; i < draft.blocks.length; i++) {
    const block = draft.blocks[i];
    const marker = marked(draft, block);
    const next = marker && follows(first, marker, items);
    const inside = !marker && items > 0 && belongs(draft, block, draft.blocks[start]);
    // what goes on with the list may stand one blank line further off than a paragraph of one of its items
    const reach = Math.max(1, draft.usualGap) + (next ? 1 : 0);
    if ((!next && !inside) || block.gap > reach) {
      if (i > start) break;
      if (!next) return [];
    }
    if (next) items++;
    const text = marker?.ordered ? `${marker.number}. ` : '- ';
    claims.push({
      block: i,
      kind: 'item',
      rule: 'list',
      confidence: 0.9,
      group: start,
      ...(next && marker ? { marker: { length: marker.length, text } } : {}),
      ...(marker?.ordered ? { number: marker.number } : {}),
      ...(block.gap === 0 ? { before: '\n' } : {}),
    });
  }
  const alone = !first.ordered && draft.blocks[start].indent > 0 && first.bullet !== '-';
  return items >= 2 || alone ? claims : [];
}

function marked(draft: Draft, block: Block) {
  return draft.claims[block.index] ? null : parseMarker(block.plain);
}

function follows(
  first: NonNullable<ReturnType<typeof parseMarker>>,
  marker: NonNullable<ReturnType<typeof parseMarker>>,
  items: number,
): boolean {
  if (items === 0) return true;
  if (first.bullet !== marker.bullet) return false;
  return !first.ordered || marker.number === first.number + items;
}

/** An unmarked block that is indented further than the list's first item. */
function belongs(draft: Draft, block: Block, first: Block): boolean {
  return !draft.claims[block.index] && block.indent > first.indent && block.indent >= 2;
}
