import type { Literal, Node } from 'mdast';
import type { LeftOut } from '../extracted.ts';
import type { Run } from '../stated-block.ts';
import { charactersAt } from './characters-at.ts';

export interface RunContext {
  source: string;
  /** offset of `source` in the file */
  shift: number;
  leftOut: LeftOut[];
  /** identifier of each note that was called -> its number, counting from 1 */
  numbers: Map<string, number>;
}

/** The words of a block; a hard break begins another line. */
export function inlineRuns(context: RunContext, node: Node): Run[][] {
  const rows: Run[][] = [[]];
  walk(context, node, [], rows);
  return rows;
}

function walk(context: RunContext, node: Node, marks: Run['marks'], rows: Run[][]): void {
  const row = rows[rows.length - 1];
  switch (node.type) {
    case 'break':
      rows.push([]);
      return;
    case 'image':
    case 'imageReference': {
      const { alt } = node as Node & { alt?: string | null };
      context.leftOut.push({ element: 'image', words: alt ?? '' });
      return;
    }
    case 'footnoteReference': {
      const { identifier } = node as Node & { identifier: string };
      const number = context.numbers.get(identifier) ?? context.numbers.size + 1;
      context.numbers.set(identifier, number);
      row.push(...literal(context, node, `[${number}]`, marks));
      return;
    }
  }
  const value = (node as Partial<Literal>).value;
  if (typeof value === 'string') row.push(...literal(context, node, value, marks));
  const inner = markOf(node, marks);
  for (const child of (node as Node & { children?: Node[] }).children ?? [])
    walk(context, child, inner, rows);
}

function literal(context: RunContext, node: Node, text: string, marks: Run['marks']): Run[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [{ text, marks }];
  const at = charactersAt(context.source.slice(start, end), text).map(
    (offset) => offset + start + context.shift,
  );
  return [{ text, marks, at }];
}

/** Each kind of mark once: emphasis within emphasis says nothing more. */
function markOf(node: Node, marks: Run['marks']): Run['marks'] {
  const kind = node.type;
  if (kind !== 'emphasis' && kind !== 'strong' && kind !== 'link') return marks;
  if (marks.some((mark) => mark.kind === kind)) return marks;
  if (kind !== 'link') return [...marks, { kind }];
  const { url } = node as Node & { url: string };
  return /^https?:\/\//i.test(url) ? [...marks, { kind, url }] : marks;
}
