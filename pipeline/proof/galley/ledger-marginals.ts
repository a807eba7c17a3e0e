import { diffArrays } from 'diff';
import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import type { RenderedBook } from '../../model/book.ts';
import type { Marginal } from '../../model/marginalia.ts';
import type { ProofSource } from '../../model/proof.ts';
import type { LedgerSpan } from '../../model/source.ts';

/** A block of running text of a received text, and the run of the source that it was made from. */
interface SourcedBlock {
  block: string;
  /** plain characters */
  words: string;
  from: number;
  to: number;
}

/**
 * What the ledger says was changed or left out, beside the lines where it shows, with the name of the rule. White space
 * alone is not marked; what was left out where no text follows has no place.
 */
export function ledgerMarginals({ sections }: RenderedBook, sources: readonly ProofSource[]): Marginal[] {
  return sources.flatMap(({ text, spans }) => {
    const section = sections.find((one) => one.text === text);
    if (section === undefined) return [];
    const blocks = sourcedBlocks(section.body, lineStarts(spans)).sort((a, b) => a.from - b.from);
    const marked = spans.filter(changesWords);
    return [...blocks.flatMap((block) => within(block, spans, marked)), ...between(blocks, marked)];
  });
}

const bare = (words: string) => words.replace(/\s+/g, '');

const changesWords = ({ as, source, text }: LedgerSpan) => as !== 'kept' && bare(source) !== bare(text);

/** Offsets in the decoded source at which its lines begin. */
function lineStarts(spans: readonly LedgerSpan[]): number[] {
  const source = spans.map((span) => span.source).join('');
  return [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function sourcedBlocks(body: Nodes, starts: number[]): SourcedBlock[] {
  const blocks: SourcedBlock[] = [];
  visit(body, 'element', (node: Element) => {
    const { dataBlock } = node.properties;
    if (typeof dataBlock !== 'string' || node.position === undefined) return;
    const { start, end } = node.position;
    const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
    const [from, to] = [offset(start.line, start.column), offset(end.line, end.column)];
    blocks.push({ block: dataBlock, words: plain(node), from, to });
  });
  return blocks;
}

/** Without marks of calls, as the page map counts. */
function plain(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties.dataNote !== undefined) return '';
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(plain).join('') : '';
}

/** Changes within a block, by their place in its words. */
function within(block: SourcedBlock, spans: readonly LedgerSpan[], marked: LedgerSpan[]): Marginal[] {
  const own = marked.filter(({ from, to }) => from < block.to && to > block.from);
  if (own.length === 0) return [];
  const made = spans.filter(({ from, to }) => from < block.to && to >= block.from);
  const place = placesOf(made, block);
  return own.map((span): Marginal => {
    const { from, to } = place(span);
    const gone = span.text.trim() === '';
    const at = { block: block.block, from, to: gone ? from : to };
    return { kind: gone ? 'gap' : 'change', at, words: told(span) };
  });
}

/** More of it would be a text of its own in the margin. */
const LONGEST = 28;

/** The rule, and what it made of what, where that is short. */
function told({ rule, source, text }: LedgerSpan): string {
  const [from, to] = [source, text].map((words) => words.replace(/\s+/g, ' ').trim());
  if (from.length > LONGEST || to.length > LONGEST) return rule;
  return to === '' ? `${rule}: ${from} left out` : `${rule}: ${from === '' ? 'nothing' : from} → ${to}`;
}

/** Whole blocks that were left out, before the block that follows. */
function between(blocks: readonly SourcedBlock[], marked: LedgerSpan[]): Marginal[] {
  const lost = marked.filter((span) => !blocks.some(({ from, to }) => span.from < to && span.to > from));
  const byBlock = new Map<string, Set<string>>();
  for (const { to, rule } of lost) {
    const next = blocks.find(({ from }) => from >= to);
    if (next) byBlock.set(next.block, (byBlock.get(next.block) ?? new Set()).add(rule));
  }
  return [...byBlock].map(([block, rules]) => ({
    kind: 'gap' as const,
    at: { block, from: 0, to: 0 },
    words: [...rules].map((rule) => `${rule}: left out`).join(' '),
  }));
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Makes a function from a span of the ledger to characters of the block: the words that the spans give are matched with
 * those of the block, which lack calls, keys and marks of structure.
 */
function placesOf(spans: readonly LedgerSpan[], { words }: SourcedBlock) {
  const own = [...words.matchAll(WORD)];
  const given: string[] = [];
  const counts = new Map<LedgerSpan, { first: number; after: number }>();
  for (const span of spans) {
    const first = given.length;
    given.push(...(span.text.match(WORD) ?? []));
    counts.set(span, { first, after: given.length });
  }
  const partner = partners(
    given,
    own.map(([word]) => word),
  );
  const start = (word: number) => own[word]?.index ?? words.length;
  return (span: LedgerSpan): { from: number; to: number } => {
    const { first, after } = counts.get(span) ?? { first: 0, after: 0 };
    // a change within a word counts with the word before it
    const from = partner(Math.max(0, first - (after === first ? 1 : 0)));
    const last = partner(Math.max(first, after - 1));
    return { from: start(from), to: start(last) + (own[last]?.[0].length ?? 0) };
  };
}

/** For each given word the one of the block that it is, or the nearest after the one before it. */
function partners(given: string[], own: string[]): (word: number) => number {
  const found: number[] = [];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(given, own)) {
    for (let step = 0; step < count; step++) {
      if (!added) found[from + step] = removed ? to : to + step;
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  return (word) => Math.min(found[word] ?? own.length - 1, Math.max(0, own.length - 1));
}
