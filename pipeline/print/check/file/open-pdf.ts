import type { CrossReference } from './cross-reference.ts';
import { latin1 } from './cursor.ts';
import { decodeStream } from './decode-stream.ts';
import { flawList } from './flaw.ts';
import { type ObjectStream, openObjectStream, readFromStream } from './object-stream.ts';
import type { PdfFile } from './pdf-file.ts';
import { readCrossReference } from './read-cross-reference.ts';
import { type IndirectReader, readIndirect } from './read-indirect.ts';
import { repair } from './repair.ts';
import { asDict, asName, asStream, isKind, type Value } from './value.ts';

/** References to references: more than one is strange already. */
const LONGEST = 32;

/** Bytes in which programs look for the header. */
const HEAD = 1024;

/** Bytes at the end in which `startxref` stands, with what mailers add. */
const TAIL = 2048;

/** Bytes that all streams together may decode to: 256 MB, several times what a book of 1,500 pages has. */
const MOST_DECODED = 2 ** 28;

/**
 * Opens a PDF: finds its objects by the cross-reference or, where that is damaged, by themselves. Never throws; null
 * where there is nothing like a PDF, which is something with a catalogue.
 */
export function openPdf(bytes: Uint8Array): PdfFile | null {
  const flaws = flawList();
  const state: CrossReference = emptyReference();
  const cache = new Map<number, Value>();
  const streams = new Map<number, ObjectStream | null>();
  const reading = new Set<number>();
  let repaired = false;

  const resolve = (value: Value | undefined): Value => {
    let found = value ?? null;
    for (let i = 0; isKind(found, 'ref'); i++) {
      if (i === LONGEST) return null;
      found = object(found.number);
    }
    return found;
  };
  const reader: IndirectReader = {
    bytes,
    flaws,
    resolve,
    noEndFrom: Number.POSITIVE_INFINITY,
    left: MOST_DECODED,
  };

  const mend = (): void => {
    repaired = true;
    flaws.add('damaged', 'the cross-reference does not lead to the objects', 0);
    Object.assign(state, emptyReference());
    cache.clear();
    streams.clear();
    repair(reader, state);
  };

  const fromStream = (number: number, stream: number, index: number): Value | undefined => {
    if (!streams.has(stream)) {
      const holder = asStream(object(stream));
      streams.set(stream, holder && openObjectStream(reader, holder));
    }
    const held = streams.get(stream);
    return held ? readFromStream(reader, held, number, index)?.value : undefined;
  };

  const read = (number: number): Value => {
    const entry = state.entries.get(number);
    if (!entry) return null;
    const wasRepaired = repaired;
    let value: Value | undefined;
    if ('offset' in entry) {
      const found = readIndirect(reader, entry.offset);
      value = found?.number === number ? found.value : undefined;
    } else value = fromStream(number, entry.stream, entry.index);
    if (value !== undefined) return value;
    if (!repaired) mend();
    // once more with what was found by looking; what is still not there is not in the file
    return wasRepaired ? null : read(number);
  };

  function object(number: number): Value {
    const known = cache.get(number);
    if (known !== undefined) return known;
    if (reading.has(number)) return null;
    reading.add(number);
    const value = read(number);
    reading.delete(number);
    cache.set(number, value);
    return value;
  }

  const get = (from: Value | undefined, ...keys: string[]): Value => {
    let found = resolve(from);
    for (const key of keys) found = resolve(asDict(found)?.entries.get(key));
    return found;
  };

  const headerOffset = latin1(bytes, 0, Math.min(HEAD, bytes.length)).indexOf('%PDF-');
  const known = locate(reader);
  if (known === null) mend();
  else Object.assign(state, known);
  if (!repaired && !isCatalog(get(state.trailer, 'Root'))) mend();
  if (asDict(get(state.trailer, 'Root')) === null) return null;
  return {
    bytes,
    headerOffset,
    get trailer() {
      return state.trailer;
    },
    flaws,
    numbers: () =>
      [...state.entries].flatMap(([number, entry]) => (entry ? [number] : [])).sort((a, b) => a - b),
    object,
    resolve,
    get,
    decode: (stream) => decodeStream(reader, stream),
  };
}

function emptyReference(): CrossReference {
  return { entries: new Map(), trailer: { kind: 'dict', entries: new Map(), owner: 0 } };
}

const isCatalog = (value: Value) => asName(asDict(value)?.entries.get('Type')) === 'Catalog';

/** The cross-reference that the end of the file leads to. */
function locate(reader: IndirectReader): CrossReference | null {
  const { bytes } = reader;
  const tail = latin1(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
  const found = /^startxref\s+(\d{1,15})/.exec(tail.slice(Math.max(0, tail.lastIndexOf('startxref'))));
  return found === null ? null : readCrossReference(reader, Number(found[1]));
}
