import { Unzip, UnzipInflate, zipSync } from 'fflate';

/** What may come out of one part, and of all of them: a book of a million words has 40 MB of XML. */
const MOST_PART = 48 * 1024 * 1024;
const MOST_ALL = 96 * 1024 * 1024;
/** parts of a document: a long one has some hundred, nearly all pictures */
const MOST_PARTS = 4096;
/** bytes that are inflated at once, so that a bomb is noticed before it has gone off: deflate grows 1032-fold at most */
const CHUNK = 16 * 1024;
/** the parts that hold words, styles and relations; pictures and embedded files are not unpacked */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/;

export type OpenedDocx =
  | { as: 'opened'; parts: Record<string, Uint8Array>; ignored: string[] }
  | { as: 'broken' | 'too-large'; what: string };

/**
 * Unpacks the parts of a .docx that hold text, counting real bytes as they come: what an archive declares is compared,
 * never believed.
 */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  const parts: Record<string, Uint8Array> = {};
  const ignored: string[] = [];
  let fault: OpenedDocx | null = null;
  let total = 0;
  let seen = 0;
  const stop = (as: 'broken' | 'too-large', what: string) => {
    fault ??= { as, what };
  };
  const unzip = new Unzip((file) => {
    if (++seen > MOST_PARTS) return stop('too-large', `more than ${MOST_PARTS} parts`);
    if (WANTED.test(file.name) && (file.originalSize ?? 0) > MOST_PART)
      return stop('too-large', `${file.name} says it has ${file.originalSize} bytes`);
    if (!WANTED.test(file.name)) {
      ignored.push(file.name);
      return;
    }
    if (Object.hasOwn(parts, file.name)) return stop('broken', `${file.name} stands in it twice`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      if (error) return stop('broken', `${file.name}: ${error.message}`);
      size += chunk.length;
      total += chunk.length;
      if (size > MOST_PART || total > MOST_ALL) {
        file.terminate();
        return stop('too-large', `${file.name} unpacks to more than ${size} bytes`);
      }
      chunks.push(chunk);
      if (final) parts[file.name] = joined(chunks, size);
    };
    parts[file.name] = new Uint8Array();
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && fault === null; at += CHUNK)
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch (error) {
    // fflate throws what it finds wrong with an archive
    stop('broken', (error as Error).message);
  }
  if (fault !== null) return fault;
  if (!parts['word/document.xml']?.length)
    return { as: 'broken', what: 'there is no word/document.xml in it' };
  return { as: 'opened', parts, ignored };
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The parts again as an archive, not compressed: what the converter opens holds nothing that was not counted. */
export function repack(parts: Record<string, Uint8Array>): Uint8Array {
  // a fixed time: 1980 is where zip begins
  return zipSync(parts, { level: 0, mtime: '1980-01-01T12:00:00' });
}
