import { createHash } from 'node:crypto';
import { type PDFContext, PDFRawStream, type PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { numberObjects } from './number-objects.ts';
import { serialize, serializeDict } from './serialize.ts';

/** Objects in one object stream: enough to compress well, few enough to find one quickly. */
const PER_STREAM = 200;
/** Bytes of the fields of an entry of the cross-reference stream: kind, offset or stream, generation or index. */
const FIELDS = [1, 5, 2] as const;
/** zlib's own middle way between time and size. */
const LEVEL = 6;
/** The second line tells programs that the file is not text. */
const HEADER = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';

interface Output {
  chunks: Uint8Array[];
  length: number;
  entries: [kind: 0 | 1 | 2, place: number, index: number][];
}

/**
 * Writes what can be reached from a catalogue and an Info dictionary, numbered anew, small objects in object streams.
 * Returns the pieces of the file: streams are handed on as they are, so that a large scan is not copied. The same bytes for
 * the same objects. `own`: see number-objects.
 */
export function writePdf(
  context: PDFContext,
  root: PDFRef,
  info: PDFRef,
  own: ReadonlySet<PDFRef>,
): Uint8Array[] {
  const numbers = numberObjects(context, [root, info], own);
  const output: Output = { chunks: [], length: 0, entries: [[0, 0, 65_535]] };
  push(output, HEADER);
  const small: [number, string][] = [];
  for (const [ref, number] of numbers) {
    const object = context.lookup(ref);
    if (object instanceof PDFStream) {
      const bytes = object instanceof PDFRawStream ? object.contents : object.getContents();
      pushStream(output, number, serializeDict(object.dict, numbers, bytes.length), bytes);
    } else small.push([number, serialize(object, numbers)]);
  }
  let size = numbers.size + 1;
  for (let first = 0; first < small.length; first += PER_STREAM)
    pushObjectStream(output, size++, small.slice(first, first + PER_STREAM));
  pushCrossReference(output, size, `/Root ${numbers.get(root)} 0 R/Info ${numbers.get(info)} 0 R`);
  return output.chunks;
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
  const data = zlibSync(Buffer.from(head + body, 'latin1'), { level: LEVEL });
  const dict = `<</Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode/Length ${data.length}>>`;
  pushStream(output, number, dict, data);
}

/** The table of all objects, itself the last of them, and the end of the file. */
function pushCrossReference(output: Output, number: number, ends: string): void {
  const start = output.length;
  output.entries[number] = [1, start, 0];
  const width = FIELDS[0] + FIELDS[1] + FIELDS[2];
  const table = Buffer.alloc(output.entries.length * width);
  output.entries.forEach(([kind, place, index], row) => {
    table.writeUIntBE(kind, row * width, FIELDS[0]);
    table.writeUIntBE(place, row * width + FIELDS[0], FIELDS[1]);
    table.writeUIntBE(index, row * width + FIELDS[0] + FIELDS[1], FIELDS[2]);
  });
  const data = zlibSync(table, { level: LEVEL });
  const hash = createHash('sha256');
  for (const chunk of output.chunks) hash.update(chunk);
  const id = hash.digest('hex').slice(0, 32);
  const dict = `<</Type/XRef/Size ${number + 1}/W[${FIELDS.join(' ')}]${ends}/ID[<${id}><${id}>]/Filter/FlateDecode/Length ${data.length}>>`;
  pushStream(output, number, dict, data);
  push(output, `startxref\n${start}\n%%EOF\n`);
}
