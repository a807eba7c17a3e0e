import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/** A note as a notes file holds it. */
export interface NewNote {
  id: string;
  series: string;
  status: 'draft';
  support: string;
  anchors: { quote: string; prefix: string; suffix: string; position: number }[];
  body: string;
}

/** Appends notes to a notes file, or begins one ('' for a new file). What stands there stays as it is. */
export function appendNotes(content: string, notes: readonly NewNote[]): string {
  if (notes.length === 0) return content;
  const list = content === '' ? null : parseDocument(content, { uniqueKeys: false }).get('notes', true);
  const end = content === '' || content.endsWith('\n') ? '' : '\n';
  if (list === null || list === undefined) return `${content}${end}notes:\n${items(notes, '  ')}`;
  if (isSeq(list) && !list.flow && list.items.length > 0) {
    const [first] = list.items;
    const at = (isMap(first) && first.range?.[0]) || 0;
    const line = content.slice(content.lastIndexOf('\n', at - 1) + 1, at);
    return `${content}${end}${items(notes, /^ */.exec(line)?.[0] ?? '  ')}`;
  }
  // `notes:`, `notes: []` or a list in brackets
  const [from, to] = (list as { range: [number, number, number] }).range;
  const inside = isSeq(list) && list.items.length > 0 ? content.slice(from + 1, to - 1).trim() : null;
  const by =
    inside === null
      ? `\n${items(notes, '  ').trimEnd()}`
      : ` [${inside.replace(/,$/, '')}, ${notes.map((note) => JSON.stringify(note)).join(', ')}]`;
  return `${content.slice(0, from).trimEnd()}${by}${content.slice(to) || '\n'}`;
}

function items(notes: readonly NewNote[], indent: string): string {
  return stringify(notes, { lineWidth: 0 }).replace(/^(?=.)/gm, indent);
}
