import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, type YAMLMap } from 'yaml';
import type { FreshAnchor } from '../annotate/fresh-anchor.ts';

/** New fields for one anchor of a note. */
export interface AnchorUpdate {
  note: string;
  /** which of the note's anchors, from 0 */
  index: number;
  fresh: Partial<FreshAnchor>;
}

interface Splice {
  from: number;
  to: number;
  by: string;
}

const FIELDS = ['quote', 'prefix', 'suffix', 'position'] as const;

/**
 * Writes new quotes, prefixes, suffixes and positions into a notes file. The file is cut only where these stand, at the
 * ranges of yaml's document model: comments, order, quoting and line breaks elsewhere stay to the byte. A bare `anchor`
 * that needs context becomes a list `anchors`. `content` is valid YAML that holds the notes named.
 */
export function rewriteAnchors(content: string, updates: readonly AnchorUpdate[]): string {
  const document = parseDocument(content, { uniqueKeys: false });
  const notes = document.get('notes');
  if (!isSeq(notes)) throw new Error('a notes file without notes was to be rewritten');
  const splices = updates.flatMap((update) => {
    const note = notes.items.find((item) => isMap(item) && item.get('id') === update.note);
    if (!isMap(note)) throw new Error(`the note ${update.note} was to be rewritten, but is not there`);
    return spliceNote(note, update, content);
  });
  const written = splices
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), content);
  const [error] = parseDocument(written, { uniqueKeys: false }).errors;
  if (error) throw new Error(`rewriting a notes file spoiled it: ${error.message}`);
  return written;
}

function spliceNote(note: YAMLMap, { fresh, index }: AnchorUpdate, content: string): Splice[] {
  const bare = pairOf(note, 'anchor');
  if (bare === undefined) {
    const list = note.get('anchors');
    const anchor = isSeq(list) ? list.items[index] : undefined;
    if (!isMap(anchor)) throw new Error('an anchor was to be rewritten, but is not there');
    return spliceAnchor(anchor, fresh, content);
  }
  const { key, value } = bare as { key: Scalar; value: Scalar };
  if (fresh.prefix === undefined) return [spliceValue(value, fresh.quote, note.flow === true, content)];
  const flow = `{${FIELDS.filter((field) => fresh[field] !== undefined)
    .map((field) => `${field}: ${scalar(fresh[field], Scalar.QUOTE_DOUBLE, true)}`)
    .join(', ')}}`;
  const by = note.flow
    ? `anchors: [${flow}]`
    : `anchors:${lineEnd(content)}${indentOf(key, content)}  - ${flow}`;
  const { from, to, by: kept } = spliceValue(value, fresh.quote, note.flow === true, content);
  return [{ from: start(key), to: Math.max(from, to), by: by + (/\r?\n$/.exec(kept)?.[0] ?? '') }];
}

function spliceAnchor(anchor: YAMLMap, fresh: Partial<FreshAnchor>, content: string): Splice[] {
  const flow = anchor.flow === true;
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const field of FIELDS) {
    if (fresh[field] === undefined) continue;
    const value = pairOf(anchor, field)?.value;
    if (isScalar(value)) splices.push(spliceValue(value, fresh[field], flow, content));
    else added.push(`${field}: ${scalar(fresh[field], Scalar.QUOTE_DOUBLE, flow)}`);
  }
  if (added.length === 0) return splices;
  const quote = pairOf(anchor, 'quote') as { key: Scalar };
  const first = start(quote.key);
  if (flow) return [...splices, { from: first, to: first, by: `${added.join(', ')}, ` }];
  // before the quote: after it a comment may stand on its line
  const between = `${lineEnd(content)}${' '.repeat(columnOf(first, content))}`;
  return [...splices, { from: first, to: first, by: `${added.join(between)}${between}` }];
}

/** Replaces a value in its own style; a block scalar becomes a line, and keeps the line end after it. */
function spliceValue(node: Scalar, value: unknown, flow: boolean, content: string): Splice {
  const [from, to] = node.range as [number, number, number];
  const block = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  const ending = block ? (/\r?\n$/.exec(content.slice(from, to))?.[0] ?? '') : '';
  const space = content[from - 1] === ':' ? ' ' : '';
  const style = block ? Scalar.QUOTE_DOUBLE : (node.type as Scalar.Type | undefined);
  return { from, to, by: `${space}${scalar(value, style, flow)}${ending}` };
}

function scalar(value: unknown, style: Scalar.Type | undefined, flow: boolean): string {
  if (typeof value === 'number') return String(value);
  const node = new Scalar(value);
  node.type = flow && style === Scalar.PLAIN && /[,[\]{}]/.test(String(value)) ? Scalar.QUOTE_DOUBLE : style;
  return new Document(node).toString({ lineWidth: 0 }).trimEnd();
}

const pairOf = (map: YAMLMap, key: string) =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) as Pair | undefined;

const start = (node: Scalar) => (node.range as [number, number, number])[0];
const lineEnd = (content: string) => (content.includes('\r\n') ? '\r\n' : '\n');
const columnOf = (offset: number, content: string) => offset - (content.lastIndexOf('\n', offset - 1) + 1);
const indentOf = (node: Scalar, content: string) => ' '.repeat(columnOf(start(node), content));
