import type { FootnoteDefinition, List, Root, RootContent, Table } from 'mdast';
import type { LeftOut } from '../extracted.ts';
import type { StatedBlock } from '../stated-block.ts';
import { inlineRuns, type RunContext } from './inline-runs.ts';

/** What stands around a block. */
interface Around {
  as: 'paragraph' | 'quotation' | 'list' | 'note';
  group?: number;
  marker?: string;
}

interface Walk extends RunContext {
  blocks: StatedBlock[];
  groups: number;
  definitions: FootnoteDefinition[];
}

const BODY: Around = { as: 'paragraph' };

/**
 * The blocks of a Markdown tree in reading order, notes last under the numbers their calls have. `shift` is the offset
 * of `source` in the file. Lists within quotations become paragraphs with their markers, lists within lists are joined.
 */
export function markdownBlocks(tree: Root, source: string, shift: number, leftOut: LeftOut[]): StatedBlock[] {
  const walk: Walk = { blocks: [], groups: 0, source, shift, leftOut, numbers: new Map(), definitions: [] };
  for (const node of tree.children) block(walk, node, BODY);
  const called = walk.definitions
    .filter(({ identifier }) => walk.numbers.has(identifier))
    .sort((a, b) => walk.numbers.get(a.identifier)! - walk.numbers.get(b.identifier)!);
  const uncalled = walk.definitions.filter(({ identifier }) => !walk.numbers.has(identifier));
  for (const definition of [...called, ...uncalled]) {
    const number = walk.numbers.get(definition.identifier);
    const marker = number === undefined ? `[${definition.label ?? definition.identifier}] ` : `[${number}] `;
    children(walk, definition.children, { as: 'note', marker });
  }
  return walk.blocks;
}

function children(walk: Walk, nodes: readonly RootContent[], around: Around): void {
  nodes.forEach((node, index) => {
    block(walk, node, index === 0 ? around : { ...around, marker: undefined });
  });
}

function block(walk: Walk, node: RootContent, around: Around): void {
  switch (node.type) {
    case 'heading':
      add(walk, node, { as: around.as === 'paragraph' ? 'heading' : around.as, depth: node.depth }, around);
      return;
    case 'blockquote':
      children(walk, node.children, within(walk, around, 'quotation'));
      return;
    case 'list':
      list(walk, node, within(walk, around, 'list'));
      return;
    case 'table':
      table(walk, node, around);
      return;
    case 'code':
      lines(walk, node, around);
      return;
    case 'thematicBreak':
      if (around.as === 'paragraph') walk.blocks.push({ as: 'break', runs: [], lines: linesOf(node) });
      return;
    case 'footnoteDefinition':
      walk.definitions.push(node);
      return;
    case 'definition':
      return;
    default:
      add(walk, node, { as: around.as }, around);
  }
}

/** The outermost quotation, list or note wins: a text has no levels below. */
function within(walk: Walk, around: Around, as: 'quotation' | 'list'): Around {
  return around.as === 'paragraph' ? { as, group: ++walk.groups } : around;
}

function list(walk: Walk, node: List, around: Around): void {
  node.children.forEach((item, index) => {
    const own = node.ordered ? `${(node.start ?? 1) + index}. ` : '• ';
    const first = index === 0 ? (around.marker ?? '') : '';
    children(walk, item.children, { ...around, marker: around.as === 'note' ? first : own });
  });
}

function add(
  walk: Walk,
  node: RootContent,
  stated: Pick<StatedBlock, 'as' | 'depth'>,
  { group, marker }: Around,
): void {
  const rows = inlineRuns(walk, node);
  rows.forEach((runs, index) => {
    walk.blocks.push({
      ...stated,
      runs,
      lines: linesOf(node),
      ...(group === undefined ? {} : { group }),
      ...(marker && index === 0 ? { marker } : {}),
      ...(index > 0 ? { close: true } : {}),
    });
  });
}

/** A row a paragraph: a text has no tables. */
function table(walk: Walk, node: Table, around: Around): void {
  walk.leftOut.push({ element: 'table', words: 'its rows are set as lines' });
  for (const row of node.children) {
    const cells = row.children.flatMap((cell, index) => [
      ...(index > 0 ? [{ text: ' | ', marks: [] }] : []),
      ...inlineRuns(walk, cell).flat(),
    ]);
    walk.blocks.push({ as: around.as, runs: cells, lines: linesOf(row), group: around.group });
  }
}

function lines(walk: Walk, node: RootContent & { value: string }, around: Around): void {
  const start = node.position?.start.offset ?? 0;
  const found = walk.source.indexOf(node.value, start);
  let at = found < 0 ? null : found + walk.shift;
  node.value.split('\n').forEach((text, index) => {
    const offset = at;
    const places =
      offset === null ? undefined : Array.from({ length: text.length + 1 }, (_, i) => offset + i);
    walk.blocks.push({
      as: around.as,
      runs: [{ text, marks: [], ...(places ? { at: places } : {}) }],
      lines: linesOf(node),
      group: around.group,
      ...(index > 0 ? { close: true } : {}),
    });
    at = at === null ? null : at + text.length + 1;
  });
}

function linesOf(node: RootContent): [number, number] {
  return [node.position?.start.line ?? 0, node.position?.end.line ?? 0];
}
