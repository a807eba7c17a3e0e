import { xmlElement } from '../xml/xml-element.ts';
import { languageDirection } from './language-direction.ts';

/** One resource of the package. */
export interface ManifestItem {
  /** relative to the package document */
  path: string;
  mediaType: string;
  /** `nav`, `cover-image`, … */
  properties?: string;
}

/** What the package document lists. */
export interface PackageParts {
  language: string;
  /** metadata elements, as XML */
  metadata: string[];
  items: ManifestItem[];
  /** paths in reading order */
  spine: string[];
}

/** The package document (EPUB 3.3, 5). The identifier's element must have the id `identifier`. */
export function packageDocument({ language, metadata, items, spine }: PackageParts): string {
  const cover = items.find(({ properties }) => properties === 'cover-image');
  const ncx = items.find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml');
  const lines = [
    ...metadata,
    // Without it Apple Books sets the text in a face of its own; readers can still choose theirs.
    xmlElement('meta', { property: 'ibooks:specified-fonts' }, ['true']),
    // What EPUB 2 readers look for.
    ...(cover ? [xmlElement('meta', { name: 'cover', content: itemId(cover.path) })] : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'xml:lang': language,
      'unique-identifier': 'identifier',
      prefix: 'ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/',
    },
    [
      '\n',
      xmlElement('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, block(lines)),
      '\n',
      xmlElement('manifest', {}, block(items.map(manifestItem))),
      '\n',
      xmlElement(
        'spine',
        { toc: ncx && itemId(ncx.path), 'page-progression-direction': languageDirection(language) },
        block(spine.map((path) => xmlElement('itemref', { idref: itemId(path) }))),
      ),
      '\n',
    ],
  )}\n`;
}

function manifestItem({ path, mediaType, properties }: ManifestItem): string {
  return xmlElement('item', { id: itemId(path), href: path, 'media-type': mediaType, properties });
}

/** Paths hold letters, digits, hyphens, dots, slashes: only the slash is no part of an XML name. */
function itemId(path: string): string {
  return `item.${path.replaceAll('/', '.')}`;
}

function block(lines: string[]): string[] {
  return ['\n', ...lines.map((line) => `${line}\n`)];
}
