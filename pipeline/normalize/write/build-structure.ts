import type { Claim, Draft } from '../draft.ts';
import type { Calls } from '../notes/find-calls.ts';
import type { FoundWork } from '../works/found-work.ts';
import type { Item, ItemKind, Structure } from './structure.ts';

/** kinds of claims that make one item a group */
const GROUPED: Partial<Record<Claim['kind'], ItemKind>> = {
  chapter: 'chapter',
  heading: 'heading',
  epigraph: 'epigraph',
  item: 'list',
  note: 'authorNote',
  response: 'response',
};

/** The items of a text in the order of their lines, and how many there are of each kind. */
export function buildStructure(draft: Draft, calls: Calls, works: FoundWork[]): Structure {
  const items = [
    ...grouped(draft),
    ...quotations(draft),
    ...listItems(draft),
    ...paragraphs(draft),
    ...calls.lost.map(
      ({ marks: [{ block }] }): Item => ({
        kind: 'lostNote',
        line: block.line,
        endLine: block.endLine,
        confidence: 0.9,
      }),
    ),
    ...works.map(({ line, endLine }): Item => ({ kind: 'reference', line, endLine, confidence: 0.9 })),
  ].sort((a, b) => a.line - b.line || b.endLine - a.endLine);
  return { ...countsOf(items), items };
}

function countsOf(items: Item[]): Omit<Structure, 'items'> {
  const count = (kind: ItemKind) => items.filter((item) => item.kind === kind).length;
  return {
    chapters: count('chapter'),
    headings: count('heading'),
    paragraphs: count('paragraph'),
    blockQuotations: count('blockQuotation'),
    epigraphs: count('epigraph'),
    lists: count('list'),
    listItems: count('listItem'),
    authorNotes: count('authorNote'),
    lostNotes: count('lostNote'),
    references: count('reference'),
    responses: count('response'),
  };
}

function grouped(draft: Draft): Item[] {
  const items = new Map<string, Item>();
  for (const claim of draft.claims) {
    const kind = claim && kindOf(claim);
    if (!kind || (kind === 'epigraph' && claim.quotation !== undefined)) continue;
    extend(items, `${kind} ${claim.group}`, kind, draft, claim);
  }
  return [...items.values()];
}

function kindOf(claim: Claim): ItemKind | undefined {
  if (claim.rule === 'responses') return 'response';
  return GROUPED[claim.kind === 'attribution' ? 'epigraph' : claim.kind];
}

/** A quotation begins with its first quoted words: the label above them is the author's. */
function quotations(draft: Draft): Item[] {
  const items = new Map<string, Item>();
  for (const claim of draft.claims) {
    if (claim?.quotation === undefined || claim.kind === 'label') continue;
    extend(items, String(claim.quotation), 'blockQuotation', draft, claim);
  }
  return [...items.values()];
}

function extend(items: Map<string, Item>, key: string, kind: ItemKind, draft: Draft, claim: Claim): void {
  const { line, endLine } = draft.blocks[claim.block];
  const known = items.get(key);
  if (known) known.endLine = endLine;
  else items.set(key, { kind, line, endLine, confidence: claim.confidence });
}

function listItems(draft: Draft): Item[] {
  return draft.claims.flatMap((claim): Item[] => {
    if (claim?.kind !== 'item' || !claim.marker) return [];
    const { line, endLine } = draft.blocks[claim.block];
    return [{ kind: 'listItem', line, endLine, confidence: claim.confidence }];
  });
}

function paragraphs(draft: Draft): Item[] {
  return draft.claims.flatMap((claim): Item[] => {
    const plain = claim && (claim.kind === 'paragraph' || claim.kind === 'signature');
    if (!plain || claim.quotation !== undefined) return [];
    const { line, endLine } = draft.blocks[claim.block];
    return [{ kind: 'paragraph', line, endLine, confidence: claim.confidence }];
  });
}
