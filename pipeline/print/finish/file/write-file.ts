import { createHash } from 'node:crypto';
import { deflated } from './compressed.ts';
import { type Indirect, Stream, type Value } from './value.ts';
import { valueWriter } from './value-writer.ts';

/** Objects in one object stream: enough to compress well, few enough to find one quickly. */
const PER_STREAM = 200;

/** Bytes of the three fields of an entry of the cross-reference stream: kind, offset or stream, generation or index. */
const FIELDS = [1, 5, 2] as const;

export interface FileHead {
  version: '1.6' | '1.7';
  catalog: Indirect;
  info: Indirect;
  /** 16 bytes in hexadecimal, the first half of the file's ID; the second is made from its bytes */
  id: string;
}

/** [kind, offset or number of the object stream, generation or index in that stream] */
type Entry = [0 | 1 | 2, number, number];

interface Output {
  chunks: Uint8Array[];
  length: number;
  entries: Entry[];
}

function push(output: Output, chunk: string | Uint8Array): void {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
  output.chunks.push(bytes);
  output.length += bytes.length;
}

function pushStream(output: Output, number: number, dict: string, data: Uint8Array): void {
  output.entries[number] = [1, output.length, 0];
  push(output, `${number} 0 obj\n${dict}\nstream\n`);
  push(output, data);
  push(output, '\nendstream\nendobj\n');
}

function pushObjectStream(output: Output, number: number, objects: [number, string][]): void {
  let head = '';
  let body = '';
  objects.forEach(([inner, text], index) => {
    head += `${inner} ${body.length} `;
    body += `${text}\n`;
    output.entries[inner] = [2, number, index];
  });
  const data = deflated(Buffer.from(head + body, 'latin1'));
  const dict = `<</Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode/Length ${data.length}>>`;
  pushStream(output, number, dict, data);
}

function crossReference(entries: Entry[]): Buffer {
  const width = FIELDS[0] + FIELDS[1] + FIELDS[2];
  const table = Buffer.alloc(entries.length * width);
  entries.forEach(([kind, second, third], index) => {
    table[index * width] = kind;
    table.writeUIntBE(second, index * width + FIELDS[0], FIELDS[1]);
    table.writeUInt16BE(third, index * width + FIELDS[0] + FIELDS[1]);
  });
  return table;
}

/** One array of its own: Buffer.concat takes small ones from a pool. */
function concatenated({ chunks, length }: Output): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Sixteen bytes in hexadecimal that stand for these. */
const digest = (chunks: Uint8Array[]) =>
  chunks
    .reduce((hash, chunk) => hash.update(chunk), createHash('sha256'))
    .digest('hex')
    .slice(0, 32);

/** Writes all that can be reached from catalogue and info, in the order in which it is met; small objects in object streams. */
export function writeFile({ version, catalog, info, id }: FileHead): Uint8Array {
  // the second line tells programs that the file is not text
  const output: Output = { chunks: [], length: 0, entries: [[0, 0, 65_535]] };
  push(output, `%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`);
  const numbers = new Map<Indirect, number>();
  const met: Indirect[] = [];
  const numberOf = (object: Indirect): number => {
    const known = numbers.get(object);
    if (known !== undefined) return known;
    numbers.set(object, met.push(object));
    return met.length;
  };
  const write = valueWriter(numberOf);
  const [root, about] = [numberOf(catalog), numberOf(info)];
  const waiting: [number, string][] = [];
  // writing an object adds those to `met` that it refers to
  for (let number = 1; number <= met.length; number++) {
    const { value } = met[number - 1];
    if (value instanceof Stream) {
      value.dict.set('Length', value.bytes.length);
      pushStream(output, number, write(value.dict), value.bytes);
    } else waiting.push([number, write(value as Value)]);
  }
  let size = met.length + 1;
  for (let at = 0; at < waiting.length; at += PER_STREAM)
    pushObjectStream(output, size++, waiting.slice(at, at + PER_STREAM));
  const start = output.length;
  const number = size++;
  output.entries[number] = [1, start, 0];
  const table = deflated(crossReference(output.entries));
  const ids = `[<${id}><${digest(output.chunks)}>]`;
  const dict = `<</Type/XRef/Size ${size}/W[${FIELDS.join(' ')}]/Root ${root} 0 R/Info ${about} 0 R/ID${ids}/Filter/FlateDecode/Length ${table.length}>>`;
  pushStream(output, number, dict, table);
  push(output, `startxref\n${start}\n%%EOF\n`);
  return concatenated(output);
}
