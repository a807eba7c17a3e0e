import { behindSpace } from './characters.ts';
import { dictAt, itemsAt } from './resolve.ts';
import { type Dict, Indirect, Stream, type Value } from './value.ts';
import { type ValueReader, valueReader } from './value-reader.ts';

/** A PDF that the browser printed. */
export interface Print {
  catalog: Dict;
  /** in order */
  pages: Indirect[];
  /** all streams */
  streams: Indirect[];
}

/** Bytes of an entry of the cross-reference table (ISO 32000-1, 7.5.4); the first ten are digits of an offset. */
const ENTRY = 20;

/** More than stands behind the table's offset. */
const TAIL = 64;

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');

interface Table {
  /** offsets by object number; 0 for one that is not there */
  offsets: number[];
  /** offset of the trailer's dictionary */
  trailer: number;
}

/** The one table that a file has which was written in one go. */
function readTable(bytes: Uint8Array): Table {
  const [, start] =
    /startxref\s+(\d+)\s+%%EOF\s*$/.exec(ascii(bytes, Math.max(0, bytes.length - TAIL), bytes.length)) ?? [];
  const head = /^xref\s+0 (\d+)\s*\n/.exec(start ? ascii(bytes, Number(start), Number(start) + TAIL) : '');
  if (!head) throw new Error('the print has no table of its objects');
  const from = Number(start) + head[0].length;
  const offsets = Array.from({ length: Number(head[1]) }, (_, number) => {
    const at = from + number * ENTRY;
    // free entries are told by an f in place of an n
    return bytes[at + 17] === 110 ? Number(ascii(bytes, at, at + 10)) : 0;
  });
  return { offsets, trailer: from + offsets.length * ENTRY + 'trailer'.length };
}

/** Reads the object whose number stands at `reader.at`. */
function readObject(bytes: Uint8Array, reader: ValueReader, number: number): Value | Stream {
  const from = reader.at;
  if (reader.read() !== number) throw new Error(`object ${number} is not at byte ${from} of the print`);
  // the generation, then "obj"
  reader.read();
  reader.at = behindSpace(bytes, reader.at) + 3;
  const value = reader.read();
  const behind = behindSpace(bytes, reader.at);
  if (!(value instanceof Map) || ascii(bytes, behind, behind + 6) !== 'stream') return value;
  const start = behind + (bytes[behind + 6] === 13 ? 8 : 7);
  const length = value.get('Length');
  if (typeof length !== 'number') throw new Error(`the stream ${number} of the print has no length`);
  return new Stream(value, bytes.subarray(start, start + length));
}

function pagesBelow(node: Indirect): Indirect[] {
  const dict = dictAt(node);
  if (dict?.get('Type') !== '/Pages') return [node];
  return itemsAt(dict.get('Kids')).flatMap((kid) => pagesBelow(kid as Indirect));
}

/** Reads all objects of a PDF that the browser printed. Streams stay where they are. Throws where it is none. */
export function openPrint(bytes: Uint8Array): Print {
  const { offsets, trailer } = readTable(bytes);
  const objects = offsets.map(() => new Indirect());
  const reader = valueReader(bytes, (number) => objects[number] ?? new Indirect());
  offsets.forEach((offset, number) => {
    if (offset === 0) return;
    reader.at = offset;
    objects[number].value = readObject(bytes, reader, number);
  });
  reader.at = trailer;
  const catalog = dictAt(dictAt(reader.read())?.get('Root'));
  if (!catalog) throw new Error('the print has no catalogue');
  return {
    catalog,
    pages: pagesBelow(catalog.get('Pages') as Indirect),
    streams: objects.filter(({ value }) => value instanceof Stream),
  };
}
