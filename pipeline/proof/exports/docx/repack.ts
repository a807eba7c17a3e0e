import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Where docx writes when it was run. */
const CORE = 'docProps/core.xml';

/** The earliest time that a ZIP can hold is 1980 in local time; the same everywhere. */
const FIRST = '1980-01-01T00:00:00';

/** Packs a .docx anew with the date of the book, so that the same notes give the same bytes. */
export function repack(docx: Uint8Array, date: number): Uint8Array {
  const files = unzipSync(docx);
  const stamp = new Date(date * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  const dated = strFromU8(files[CORE]).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`);
  // the table of contents comes first, as Office writes it
  const names = Object.keys(files).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  const packed: Zippable = {};
  for (const name of names) packed[name] = name === CORE ? strToU8(dated) : files[name];
  return zipSync(packed, { level: 6, mtime: new Date(FIRST) });
}

const order = (name: string) => ['[Content_Types].xml', '_rels/.rels'].indexOf(name) >>> 0;
