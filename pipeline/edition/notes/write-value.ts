import { Document, parseDocument, Scalar } from 'yaml';

export interface ValueStyle {
  /** style of the value that stood there; undefined for a new one */
  type?: Scalar.Type;
  /** within braces or brackets */
  flow: boolean;
  /** spaces before the key */
  column: number;
  /** spaces that lines of a block have beyond the key */
  indent: number;
  /** at which column a folded block breaks its lines */
  width: number;
  lineEnd: string;
}

/**
 * A text as the value of a key, in the style of the one before where that can hold it, in double quotes else. Begins
 * with what follows the colon and its space; of a block the last line end is left out.
 */
export function writeValue(value: string, style: ValueStyle): string {
  const kept = set(value, style.type, style);
  const right = parseDocument(kept).get('k') === value;
  const lines = (right ? kept : set(value, Scalar.QUOTE_DOUBLE, style))
    .replace(/^k: ?/, '')
    .replace(/\n$/, '')
    .split('\n');
  return lines
    .map((line, at) => (at === 0 || line === '' ? line : ' '.repeat(style.column) + line))
    .join(style.lineEnd);
}

function set(value: string, type: Scalar['type'], { flow, column, indent, width }: ValueStyle): string {
  const node = new Scalar(value);
  // plain words may hold what braces and brackets read as their own
  const plain = type === Scalar.QUOTE_SINGLE || /^[a-z]+$/.test(value);
  node.type = flow && !plain ? Scalar.QUOTE_DOUBLE : (type as Scalar.Type);
  const lineWidth = type === Scalar.BLOCK_FOLDED ? width - column : 0;
  return new Document({ k: node }).toString({ indent, lineWidth, minContentWidth: 0 });
}
