import type { Source } from '../../pipeline/model/source.ts';
import { decode } from '../../pipeline/normalize/decode/decode.ts';
import { normalize } from '../../pipeline/normalize/normalize.ts';
import { readDraft } from '../../pipeline/normalize/read-draft.ts';

export interface Found {
  /** of the structure, of a claim (title, label …), or the rule that left something out */
  kind: string;
  line: number;
  endLine: number;
}

/** kinds of single blocks that `structure` does not list */
const SINGLE = new Set(['title', 'standfirst', 'byline', 'biography', 'label', 'signature']);

/** Everything that normalize finds in a source, but plain paragraphs, with its lines. */
export function findPlaces(source: Source): Found[] {
  const { structure } = normalize(source, null).value;
  const { draft } = readDraft(source.file, decode(source.bytes).text, null);
  const dropped = new Map<string, Found>();
  const single: Found[] = [];
  for (const claim of draft.claims) {
    if (!claim) continue;
    const { line, endLine } = draft.blocks[claim.block];
    if (SINGLE.has(claim.kind)) single.push({ kind: claim.kind, line, endLine });
    if (claim.kind !== 'drop' || claim.rule === 'reference-list') continue;
    const known = dropped.get(`${claim.rule} ${claim.group}`);
    if (known) known.endLine = endLine;
    else dropped.set(`${claim.rule} ${claim.group}`, { kind: claim.rule, line, endLine });
  }
  return [...structure.items.filter(({ kind }) => kind !== 'paragraph'), ...single, ...dropped.values()];
}
