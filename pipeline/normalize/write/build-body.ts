import type {
  Blockquote,
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { BlockRole } from '../../model/tree.ts';
import type { Block, Claim, Draft } from '../draft.ts';
import { inlineOf } from './inline-of.ts';
import type { Piece } from './piece.ts';
import { positionOf } from './position-of.ts';

type Flow = Exclude<RootContent, PhrasingContent>;

/** A block with what is known of it. */
interface Entry {
  block: Block;
  claim: Claim;
  pieces: Piece[];
}

/** kinds that are metadata or left out */
const NOT_BODY = new Set(['title', 'subtitle', 'standfirst', 'byline', 'biography', 'drop']);
const ROLES: Partial<Record<Claim['kind'], BlockRole>> = {
  attribution: 'attribution',
  label: 'label',
  signature: 'signature',
};

/**
 * The tree of a text, made from blocks, never by parsing: markup in a source is text. Chapters are headings of depth 2
 * with sections below them at 3; where there are none, sections have 2.
 */
export function buildBody(draft: Draft, pieces: Piece[][]): Root {
  const entries = draft.blocks
    .map((block): Entry => ({ block, claim: draft.claims[block.index]!, pieces: pieces[block.index] }))
    .filter(({ claim }) => !NOT_BODY.has(claim.kind));
  const chapters = entries.some(({ claim }) => claim.kind === 'chapter');
  return { type: 'root', children: flowOf(draft, entries, chapters ? 3 : 2, false) as RootContent[] };
}

function flowOf(draft: Draft, entries: Entry[], depth: 2 | 3, quoted: boolean): Flow[] {
  const nodes: Flow[] = [];
  for (let i = 0; i < entries.length; ) {
    const run = runFrom(entries, i, quoted);
    for (const node of nodesOf(draft, run, depth, quoted)) nodes.push(node);
    i += run.length;
  }
  return nodes;
}

/** The entries from one on that make one node: those of a quotation, a list, a note, an epigraph, an entry. */
function runFrom(entries: Entry[], start: number, quoted: boolean): Entry[] {
  const key = ({ claim }: Entry) =>
    claim.quotation !== undefined && !quoted ? `q${claim.quotation}` : `${claim.group}/${family(claim)}`;
  const first = key(entries[start]);
  let end = start + 1;
  while (end < entries.length && key(entries[end]) === first) end++;
  return entries.slice(start, end);
}

const family = ({ kind, block }: Claim): string => {
  if (kind === 'epigraph' || kind === 'attribution') return 'epigraph';
  return ['item', 'note', 'reference', 'verse', 'response'].includes(kind) ? kind : `${kind}${block}`;
};

function nodesOf(draft: Draft, run: Entry[], depth: 2 | 3, quoted: boolean): Flow[] {
  const { claim, block } = run[0];
  const position = positionOf(draft, run[0].block, run.at(-1)!.block);
  if (claim.quotation !== undefined && !quoted)
    return [
      { type: 'blockquote', children: flowOf(draft, run, depth, true) as Blockquote['children'], position },
    ];
  switch (claim.kind) {
    case 'chapter':
    case 'heading':
    case 'reference-heading': {
      const level = claim.kind === 'chapter' ? 2 : claim.kind === 'reference-heading' ? 2 : depth;
      return [{ type: 'heading', depth: level, children: inlineOf(run[0].pieces), position }];
    }
    case 'item':
      return [list(draft, run)];
    case 'note':
      return [note(draft, run)];
    case 'reference':
      return [{ type: 'paragraph', children: inlineOf(run.flatMap(withBefore)), position }];
    case 'epigraph':
    case 'attribution':
      if (claim.quotation !== undefined) return run.map((entry) => paragraph(draft, entry));
      return [
        quotation(
          run.map((entry) => paragraph(draft, entry)),
          'epigraph',
          position,
        ),
      ];
    case 'verse':
      return [quotation([{ type: 'paragraph', children: verseLines(run), position }], 'verse', position)];
    case 'response':
      return responses(draft, run);
    case 'break':
      return [{ type: 'thematicBreak', position: positionOf(draft, block, block) }];
    default:
      return run.map((entry) => paragraph(draft, entry));
  }
}

function paragraph(draft: Draft, { block, claim, pieces }: Entry): Paragraph {
  const role = ROLES[claim.kind];
  return {
    type: 'paragraph',
    children: inlineOf(pieces),
    position: positionOf(draft, block, block),
    ...(role ? { data: { role } } : {}),
  };
}

function quotation(children: Paragraph[], role: BlockRole, position: Paragraph['position']): Blockquote {
  return { type: 'blockquote', children, position, data: { role } };
}

/** An entry whose words are joined to those before it. */
function withBefore({ claim, pieces }: Entry): Piece[] {
  if (claim.before === undefined) return pieces;
  const { from, rule } = { from: pieces[0].from, rule: claim.rule };
  return [{ from, to: from, as: 'changed', rule, text: claim.before }, ...pieces];
}

function list(draft: Draft, run: Entry[]): List {
  const items: ListItem[] = [];
  let first = 0;
  run.forEach((_, i) => {
    if (i + 1 < run.length && !run[i + 1].claim.marker) return;
    const entries = run.slice(first, i + 1);
    const position = positionOf(draft, entries[0].block, entries.at(-1)!.block);
    const children = entries.map((entry) => paragraph(draft, entry));
    items.push({ type: 'listItem', spread: children.length > 1, checked: null, children, position });
    first = i + 1;
  });
  const { number } = run[0].claim;
  const spread = run.slice(1).some(({ block, claim }) => claim.marker !== undefined && block.gap > 0);
  const position = positionOf(draft, run[0].block, run.at(-1)!.block);
  const order = number === undefined ? { ordered: false, start: null } : { ordered: true, start: number };
  return { type: 'list', ...order, spread, children: items, position };
}

function note(draft: Draft, run: Entry[]): FootnoteDefinition {
  const label = run[0].claim.note!;
  const children = run.map((entry) => paragraph(draft, entry));
  const position = positionOf(draft, run[0].block, run.at(-1)!.block);
  return { type: 'footnoteDefinition', identifier: label, label, children, position };
}

function verseLines(run: Entry[]): PhrasingContent[] {
  return run.flatMap(({ pieces }, i): PhrasingContent[] => [
    ...(i > 0 ? [{ type: 'break' } as const] : []),
    ...inlineOf(pieces),
  ]);
}

function responses(draft: Draft, run: Entry[]): Flow[] {
  const position = positionOf(draft, run[0].block, run[0].block);
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Responses' }], position },
    ...run.map((entry) => paragraph(draft, entry)),
  ];
}
