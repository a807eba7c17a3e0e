import type { CrossReference } from './cross-reference.ts';
import { type Cursor, latin1 } from './cursor.ts';
import { openObjectStream } from './object-stream.ts';
import { type IndirectReader, readIndirect } from './read-indirect.ts';
import { isKeyword, readValue } from './read-value.ts';
import { asDict, asName, asStream, type Dict, isKind } from './value.ts';

/** Characters before `obj` in which its two numbers stand. */
const HEADER = 30;

/**
 * Fills a cross-reference by looking for the objects themselves: later ones stand for earlier ones of the same number.
 * The trailer is put together of all that there are.
 */
export function repair(reader: IndirectReader, { entries, trailer }: CrossReference): void {
  const { bytes } = reader;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf('obj'); at >= 0; at = buffer.indexOf('obj', at + 3)) {
    const header = /(\d{1,10})\s+\d{1,5}\s+$/.exec(latin1(bytes, Math.max(0, at - HEADER), at));
    if (header) entries.set(Number(header[1]), { offset: at - header[0].length });
  }
  for (let at = buffer.indexOf('trailer'); at >= 0; at = buffer.indexOf('trailer', at + 7)) {
    const cursor: Cursor = { bytes, at: at + 7, owner: 0, flaws: reader.flaws, references: true };
    const dict = readValue(cursor);
    if (!isKeyword(dict) && isKind(dict, 'dict')) merge(trailer, dict);
  }
  readObjects(reader, { entries, trailer });
}

function merge(trailer: Dict, dict: Dict): void {
  for (const key of ['Root', 'Info', 'ID', 'Encrypt']) {
    const value = dict.entries.get(key);
    if (value !== undefined) trailer.entries.set(key, value);
  }
}

/** Takes what cross-reference streams say of the trailer, what object streams hold, and the catalogue if none leads there. */
function readObjects(reader: IndirectReader, { entries, trailer }: CrossReference): void {
  for (const [number, entry] of [...entries]) {
    if (entry === null || !('offset' in entry)) continue;
    const value = readIndirect(reader, entry.offset)?.value;
    const dict = asDict(value);
    const type = asName(dict?.entries.get('Type'));
    if (dict !== null && type === 'XRef') merge(trailer, dict);
    if (type === 'Catalog' && !trailer.entries.has('Root'))
      trailer.entries.set('Root', { kind: 'ref', number, generation: 0 });
    const stream = type === 'ObjStm' ? asStream(value) : null;
    const numbers = stream === null ? [] : (openObjectStream(reader, stream)?.numbers ?? []);
    for (const [index, inner] of numbers.entries())
      if (!entries.has(inner)) entries.set(inner, { stream: number, index });
  }
  if (trailer.entries.has('Root')) return;
  for (const [number, entry] of entries) {
    if (entry === null || 'offset' in entry) continue;
    const dict = asDict(reader.resolve({ kind: 'ref', number, generation: 0 }));
    if (asName(dict?.entries.get('Type')) === 'Catalog')
      trailer.entries.set('Root', { kind: 'ref', number, generation: 0 });
  }
}
