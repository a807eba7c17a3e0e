import { type Block, type Draft, OUT_OF_FLOW } from '../draft.ts';

/** The blocks that stand in the flow of the text as far as is known: not metadata, notes or what is dropped. */
export function flow(draft: Draft): Block[] {
  return draft.blocks.filter((block) => {
    const claim = draft.claims[block.index];
    return !claim || !OUT_OF_FLOW.has(claim.kind);
  });
}
