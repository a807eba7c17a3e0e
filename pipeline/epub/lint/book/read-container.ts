import { unzipSync } from 'fflate';

/** What a container holds: all names, and the text of what rules read. */
export interface Container {
  files: Set<string>;
  texts: Map<string, string>;
}

const TEXTS = /\.(?:xml|opf|xhtml|html?|ncx|css|svg)$/i;
/** Bytes, unpacked: a document longer than any book is none. */
const LONGEST = 64 * 1024 * 1024;

/** Unpacks the texts of a ZIP container; null where it is none: EPUBCheck's rules say why. */
export function readContainer(bytes: Uint8Array): Container | null {
  const files = new Set<string>();
  try {
    const unpacked = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!name.endsWith('/')) files.add(name);
        return TEXTS.test(name) && originalSize <= LONGEST;
      },
    });
    const texts = Object.entries(unpacked).map(([name, content]) => [name, decode(content)] as const);
    return { files, texts: new Map(texts) };
  } catch {
    return null;
  }
}

/** UTF-8, or UTF-16 by its mark: EPUB has no other. */
function decode(content: Uint8Array): string {
  const mark = content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(content[0] === 0xfe && content[1] === 0xff ? 'utf-16be' : mark).decode(content);
}
