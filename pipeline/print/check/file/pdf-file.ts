import type { FlawList } from './flaw.ts';
import type { Dict, Stream, Value } from './value.ts';

/** The objects of a PDF file, read when they are asked for. */
export interface PdfFile {
  bytes: Uint8Array;
  /** offset of `%PDF-`; -1 where there is none */
  headerOffset: number;
  trailer: Dict;
  /** what had to be overlooked so far; reading more objects adds to it */
  flaws: FlawList;
  /** numbers of all objects that are in use, ascending */
  numbers(): number[];
  /** the value of an indirect object; null where there is none */
  object(number: number): Value;
  /** what a reference leads to, or the value itself */
  resolve(value: Value | undefined): Value;
  /** what lies at the end of a row of keys, all references followed; a stream stands for its dictionary */
  get(from: Value | undefined, ...keys: string[]): Value;
  /** decoded bytes; null for pictures and damaged data */
  decode(stream: Stream): Uint8Array | null;
}
