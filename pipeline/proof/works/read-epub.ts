import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { readMarkup } from './read-markup.ts';
import type { CopyText } from './read-plain.ts';

const TEXTS = /\.(?:xml|opf|xhtml|html?)$/i;
/** Bytes, unpacked, of one document and of all: no book has so many, and small files can unpack to gigabytes. */
const LONGEST = 24_000_000;
const MOST = 60_000_000;

interface Package {
  /** paths of its documents in reading order */
  documents: string[];
  title?: string;
  authors: string[];
  year?: string;
}

/** The words of an EPUB in reading order; null where it is none, or has no text. What it unpacks to is bounded. */
export function readEpub(bytes: Uint8Array): CopyText | null {
  const files = unpack(bytes);
  if (files === null) return null;
  const root = attributesOf(files.get('META-INF/container.xml') ?? '', 'rootfile')[0]?.['full-path'];
  const opf = root === undefined ? undefined : files.get(root);
  if (root === undefined || opf === undefined) return null;
  const { documents, title, authors, year } = readPackage(opf, root);
  const whole: CopyText = { text: '', headings: [], pages: [], title, authors, year };
  for (const path of documents) {
    const content = files.get(path);
    if (content === undefined) continue;
    const read = readMarkup(content, true);
    if (read === null) return null;
    const { text, headings, pages } = read;
    const at = whole.text.length;
    whole.headings.push(...headings.map((heading) => ({ ...heading, at: heading.at + at })));
    whole.pages.push(...pages.map((page) => ({ ...page, at: page.at + at })));
    whole.text += `${text}\n`;
  }
  return /[\p{L}\p{N}]/u.test(whole.text) ? whole : null;
}

function unpack(bytes: Uint8Array): Map<string, string> | null {
  let left = MOST;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!TEXTS.test(name) || originalSize > LONGEST || originalSize > left) return false;
        left -= originalSize;
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, decode(content)]));
  } catch {
    // fflate throws plain errors of several kinds at whatever is no archive
    return null;
  }
}

/** UTF-8, or UTF-16 by its mark: EPUB has no other. */
function decode(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  return strFromU8(content).replace(/^\ufeff/, '');
}

type Attributes = Record<string, string>;

function attributesOf(xml: string, wanted: string): Attributes[] {
  const found: Attributes[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name.slice(name.indexOf(':') + 1) === wanted) found.push(attributes);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

function readPackage(opf: string, path: string): Package {
  const items = new Map(attributesOf(opf, 'item').map(({ id, href }) => [id, href ?? '']));
  const documents = attributesOf(opf, 'itemref').flatMap(({ idref }) => {
    const href = items.get(idref);
    return href === undefined ? [] : [resolve(path, href)];
  });
  const [title] = wordsOf(opf, 'dc:title');
  const [date] = wordsOf(opf, 'dc:date');
  return { documents, title, authors: wordsOf(opf, 'dc:creator'), year: /\d{4}/.exec(date ?? '')?.[0] };
}

function wordsOf(xml: string, wanted: string): string[] {
  const found: string[] = [];
  let open = false;
  const parser = new Parser(
    {
      onopentag(name) {
        open = name === wanted;
        if (open) found.push('');
      },
      ontext(words) {
        if (open) found[found.length - 1] += words;
      },
      onclosetag() {
        open = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found.map((words) => words.replace(/\s+/g, ' ').trim()).filter((words) => words !== '');
}

/** A path relative to that of the package; what leaves the archive names nothing in it. */
function resolve(from: string, href: string): string {
  const base = new URL(from.split('/').map(encodeURIComponent).join('/'), 'book:///');
  if (!URL.canParse(href, base.href)) return '';
  try {
    return decodeURIComponent(new URL(href, base.href).pathname.slice(1));
  } catch (error) {
    // a URIError is how it says that a per cent sign means itself
    if (!(error instanceof URIError)) throw error;
    return href;
  }
}
