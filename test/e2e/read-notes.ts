import { elementsOf, readEpub, textOf, type XmlNode } from '../epub/read-epub.ts';

/** A note as an EPUB has it. */
export interface EpubNote {
  /** id in its document */
  id: string;
  mark: string;
  /** text without mark and ways back */
  text: string;
  /** the text before each of its calls, up to the beginning of the block */
  before: string[];
}

/** Notes by the path of the document that holds them, in the order of the package's files. */
export async function readNotes(epub: Uint8Array): Promise<Map<string, EpubNote[]>> {
  const notes = new Map<string, EpubNote[]>();
  for (const [path, content] of await readEpub(epub)) {
    if (path.endsWith('.xhtml')) notes.set(path, notesOf(elementsOf(content)));
  }
  return notes;
}

const has = (role: string) => (node: XmlNode) => node.attribs?.role === role;

function notesOf(elements: XmlNode[]): EpubNote[] {
  const calls = elements.filter(has('doc-noteref'));
  return elements.filter(has('doc-footnote')).map((note) => {
    const id = note.attribs?.id ?? '';
    const own = calls.filter(({ attribs }) => attribs?.href.endsWith(`#${id}`));
    if (own.length === 0) throw new Error(`nothing calls the note ${id}`);
    return {
      id,
      mark: textOf(own[0]),
      text: textWithout(note, has('doc-backlink')),
      before: own.map(before),
    };
  });
}

/** Blocks that a call can stand in. */
const BLOCK = /^(?:p|h\d|li|td|th|caption|figcaption|dt|dd)$/;

function before(call: XmlNode): string {
  let node = call;
  let text = '';
  while (node.parent && !BLOCK.test(node.name ?? '')) {
    const siblings = node.parent.children ?? [];
    const earlier = siblings.slice(0, siblings.indexOf(node));
    text = earlier.map((sibling) => textWithout(sibling, has('doc-noteref'))).join('') + text;
    node = node.parent;
  }
  return text;
}

function textWithout(node: XmlNode, left: (node: XmlNode) => boolean): string {
  if (left(node)) return '';
  return (node.data ?? '') + (node.children ?? []).map((child) => textWithout(child, left)).join('');
}
