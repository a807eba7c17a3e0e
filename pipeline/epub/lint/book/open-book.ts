import { findNotes } from './find-notes.ts';
import { navigationLists } from './navigation-lists.ts';
import { readContainer } from './read-container.ts';
import { readDocument } from './read-document.ts';
import { resolvePath } from './resolve-path.ts';
import { isPageBreak } from './semantics.ts';
import { textOf } from './text-of.ts';
import type { EpubBook, EpubDocument, ManifestEntry, PageMark } from './types.ts';

const XHTML = 'application/xhtml+xml';
const NCX = 'application/x-dtbncx+xml';

/** Opens an EPUB for the rules; null where there is no package to be read: EPUBCheck's rules say why. */
export function openBook(bytes: Uint8Array, file: string): EpubBook | null {
  const container = readContainer(bytes);
  if (container === null) return null;
  const { files, texts } = container;
  const at = rootFile(texts.get('META-INF/container.xml'));
  const text = at === null ? undefined : texts.get(at);
  if (at === null || text === undefined) return null;

  const opf = readDocument(at, text, -1);
  const manifest = opf.elements.filter(({ name }) => local(name) === 'item').map(entryOf(at));
  const documents = spineFirst(opf, manifest).flatMap(({ path }, order) => {
    const content = path === null ? undefined : texts.get(path);
    return content === undefined ? [] : [readDocument(path!, content, order)];
  });
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const withText = (wanted: (entry: ManifestEntry) => boolean) =>
    manifest.filter(wanted).flatMap(({ path }) => {
      const content = path === null ? undefined : texts.get(path);
      return content === undefined ? [] : [readDocument(path!, content, documents.length)];
    });
  const navigation = manifest.find(({ properties }) => properties.includes('nav'))?.path;
  const follow: EpubBook['follow'] = (from, href) => {
    const target = resolvePath(from.path, href);
    if (target === null) return null;
    const document = byPath.get(target.path) ?? null;
    return { ...target, document, element: document?.ids.get(target.fragment) ?? null };
  };
  const book: EpubBook = {
    file,
    version: Number.parseInt(opf.root?.attributes.version ?? '', 10) || 0,
    package: opf,
    manifest,
    documents,
    navigation: (navigation && byPath.get(navigation)) || null,
    ncx: withText(({ mediaType }) => mediaType === NCX)[0] ?? null,
    styles: withText(({ mediaType }) => mediaType === 'text/css'),
    files,
    calls: [],
    notes: [],
    pages: documents.flatMap(pageMarks),
    lists: {},
    follow,
  };
  return { ...book, ...findNotes(book), lists: navigationLists(book) };
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function rootFile(container: string | undefined): string | null {
  if (container === undefined) return null;
  const { elements } = readDocument('META-INF/container.xml', container, -1);
  return elements.find(({ name }) => local(name) === 'rootfile')?.attributes['full-path'] ?? null;
}

const entryOf =
  (from: string) =>
  (element: ManifestEntry['element']): ManifestEntry => ({
    path: resolvePath(from, element.attributes.href ?? '')?.path ?? null,
    mediaType: element.attributes['media-type'] ?? '',
    properties: (element.attributes.properties ?? '').split(/\s+/),
    element,
  });

/** The XHTML documents of the manifest, those of the spine before the others. */
function spineFirst(opf: EpubDocument, manifest: ManifestEntry[]): ManifestEntry[] {
  const byId = new Map(manifest.map((entry) => [entry.element.attributes.id, entry]));
  const spine = opf.elements
    .filter(({ name }) => local(name) === 'itemref')
    .flatMap(({ attributes }) => byId.get(attributes.idref) ?? []);
  return [...new Set([...spine, ...manifest])].filter(({ mediaType }) => mediaType === XHTML);
}

function pageMarks(document: EpubDocument): PageMark[] {
  return document.elements.filter(isPageBreak).map((element) => {
    const { 'aria-label': label, title } = element.attributes;
    return { document, element, label: (label ?? title ?? textOf(element)).trim() };
  });
}
