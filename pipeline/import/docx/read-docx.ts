import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { finding } from '../../diagnostics/finding.ts';
import type { Message, Outcome } from '../../model/message.ts';
import type { Extracted, LeftOut } from '../extracted.ts';
import { htmlBlocks } from '../html/html-blocks.ts';
import type { StatedBlock } from '../stated-block.ts';
import { writeLines } from '../write-lines.ts';
import { checkParts } from './check-parts.ts';
import { openDocx, repack } from './open-docx.ts';

/** Beside mammoth's own: styles of quotations; the title is a class, since a heading may be one too. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
];

/** Reads a word processor's document by mammoth, after its archive has been opened under guard. Null if it cannot be. */
export async function readDocx(file: string, bytes: Uint8Array): Promise<Outcome<Extracted | null>> {
  const place = { file, line: null, column: null };
  const opened = openDocx(bytes);
  if (opened.as !== 'opened') {
    const rule = opened.as === 'broken' ? 'docx-broken' : 'docx-too-large';
    return { value: null, messages: [finding(rule, opened.what, place)] };
  }
  const wrong = checkParts(opened.parts);
  if (wrong) return { value: null, messages: [finding('docx-too-large', wrong, place)] };
  const converted = await convert(repack(opened.parts));
  if (typeof converted === 'string')
    return { value: null, messages: [finding('docx-broken', converted, place)] };
  const { document } = parseHTML(`<!doctype html><html><body>${converted.html}</body></html>`);
  const { blocks, pictures } = htmlBlocks(document.body);
  const title =
    document.querySelector('h1.title') !== null && blocks[0]?.as === 'heading' && blocks[0].depth === 1;
  const { origin: _, ...written } = writeLines(file, title ? [plain(blocks[0]), ...blocks.slice(1)] : blocks);
  const media = opened.ignored
    .filter((name) => name.startsWith('word/'))
    .map((name): LeftOut => ({ element: 'embedded file', words: name.slice('word/'.length) }));
  const value: Extracted = {
    ...written,
    metadata: {},
    leftOut: [...pictures, ...media],
    titleLine: title ? 1 : null,
    origin: null,
  };
  const messages: Message[] = converted.notes.map((note) => finding('docx-style', note, place));
  return { value, messages };
}

const plain = (block: StatedBlock): StatedBlock => ({ as: 'paragraph', runs: block.runs });

/** The document as HTML, or what the converter says is wrong with it. */
async function convert(zip: Uint8Array): Promise<{ html: string; notes: string[] } | string> {
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zip) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        // pictures are named among what is left out
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    const notes = messages.map((message) => message.message);
    return { html: value, notes: [...new Set(notes)] };
  } catch (error) {
    // mammoth throws ordinary errors at what is no document: its words are all that is known
    return `the converter says: ${(error as Error).message.split('\n', 1)[0]}`;
  }
}
