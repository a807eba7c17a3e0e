import { createHash } from 'node:crypto';
import { type PDFContext, PDFName, PDFNumber, type PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { reachable } from './reachable.ts';

/** Objects in one object stream: enough to compress well, few enough to find one quickly. */
const PER_STREAM = 200;

/** Bytes of the three fields of an entry of the cross-reference stream: kind, offset or stream, generation or index. */
const FIELDS = [1, 5, 2] as const;

/** PDF 1.7; the second line tells programs that the file is not text. */
const HEADER = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';

/** [kind, offset or number of the object stream, generation or index in that stream] */
type Entry = [0 | 1 | 2, number, number];

interface Output {
  chunks: Buffer[];
  length: number;
  entries: Entry[];
}

function push(output: Output, chunk: string | Uint8Array): void {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : Buffer.from(chunk);
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
  const data = zlibSync(Buffer.from(head + body, 'latin1'), { level: 6 });
  const dict = `<</Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode/Length ${data.length}>>`;
  pushStream(output, number, dict, data);
}

function crossReference(entries: Entry[]): Buffer {
  const width = FIELDS[0] + FIELDS[1] + FIELDS[2];
  const table = Buffer.alloc(entries.length * width);
  entries.forEach(([kind, second, third], index) => {
    table.writeUIntBE(kind, index * width, FIELDS[0]);
    table.writeUIntBE(second, index * width + FIELDS[0], FIELDS[1]);
    table.writeUIntBE(third, index * width + FIELDS[0] + FIELDS[1], FIELDS[2]);
  });
  return table;
}

/** Sixteen bytes in hexadecimal that stand for these. */
const digest = (chunks: Uint8Array[]) =>
  chunks
    .reduce((hash, chunk) => hash.update(chunk), createHash('sha256'))
    .digest('hex')
    .slice(0, 32);

/**
 * Writes what can be reached from catalogue and info, small objects in object streams. `documentId` (16 bytes in
 * hexadecimal) is the first half of the file's ID; the second is made from its bytes.
 */
export function writeFile(context: PDFContext, root: PDFRef, info: PDFRef, documentId: string): Uint8Array {
  const output: Output = { chunks: [], length: 0, entries: [[0, 0, 65_535]] };
  push(output, HEADER);
  const refs = reachable(context, [root, info]);
  let size = refs.reduce((largest, ref) => Math.max(largest, ref.objectNumber), 0) + 1;
  let small: [number, string][] = [];
  const flush = () => {
    if (small.length > 0) pushObjectStream(output, size++, small);
    small = [];
  };
  for (const ref of refs) {
    const object = context.lookup(ref);
    if (object instanceof PDFStream) {
      const data = object.getContents();
      object.dict.set(PDFName.of('Length'), PDFNumber.of(data.length));
      pushStream(output, ref.objectNumber, object.dict.toString(), data);
    } else if (object) {
      small.push([ref.objectNumber, object.toString()]);
      if (small.length === PER_STREAM) flush();
    }
  }
  flush();
  const start = output.length;
  const number = size++;
  output.entries[number] = [1, start, 0];
  const entries = Array.from({ length: size }, (_, index) => output.entries[index] ?? [0, 0, 65_535]);
  const table = zlibSync(crossReference(entries), { level: 6 });
  const id = `[<${documentId}><${digest(output.chunks)}>]`;
  const dict = `<</Type/XRef/Size ${size}/W[${FIELDS.join(' ')}]/Root ${root}/Info ${info}/ID${id}/Filter/FlateDecode/Length ${table.length}>>`;
  pushStream(output, number, dict, table);
  push(output, `startxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(output.chunks));
}
