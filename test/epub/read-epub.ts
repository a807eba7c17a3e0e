import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** The packer's own dependencies serve to read its work. */
const packer = createRequire(require.resolve('epub-gen-memory'));
const JSZip = packer('jszip') as { loadAsync(bytes: Uint8Array): Promise<Archive> };
const { parseDocument } = packer('htmlparser2') as { parseDocument(xml: string, options: object): XmlNode };

interface Archive {
  files: Record<string, { date: Date; async(type: 'string'): Promise<string> }>;
}

/** A node of a parsed document, as far as the tests look. */
export interface XmlNode {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: XmlNode[];
  parent?: XmlNode | null;
}

/** Path in the container -> content, in the order of the archive; binary files as they come. */
export async function readEpub(bytes: Uint8Array): Promise<Map<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const contents = new Map<string, string>();
  for (const [path, entry] of Object.entries(files)) contents.set(path, await entry.async('string'));
  return contents;
}

/** All elements of an XML document, in document order. */
export function elementsOf(xml: string): XmlNode[] {
  const found: XmlNode[] = [];
  const walk = (node: XmlNode) => {
    if (node.attribs) found.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  walk(parseDocument(xml, { xmlMode: true, decodeEntities: true }));
  return found;
}

/** Text of a node and all in it. */
export function textOf(node: XmlNode): string {
  return (node.data ?? '') + (node.children ?? []).map(textOf).join('');
}
