import { finding } from '../diagnostics/finding.ts';
import type { RenderedBook } from '../model/book.ts';
import type { FontFamily } from '../model/host.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { PageMap } from '../model/pages.ts';
import { xmlElement } from '../xml/xml-element.ts';
import { accessibilityMetadata } from './accessibility-metadata.ts';
import { bookCharacters } from './book-characters.ts';
import { bookIdentifier } from './book-identifier.ts';
import { bookMetadata } from './book-metadata.ts';
import { type CoverPicture, coverDocument } from './cover-document.ts';
import { navigationDocument } from './navigation-document.ts';
import { ncxDocument } from './ncx-document.ts';
import { type ManifestItem, packageDocument } from './package-document.ts';
import { pageBreaks } from './page-breaks.ts';
import { PICTURE_ENDINGS } from './picture-files.ts';
import { type BookPlan, COVER_PATH, NAVIGATION_PATH, planBook } from './plan-book.ts';
import { sectionDocument } from './section-document.ts';
import { subsetFaces } from './subset-faces.ts';
import { type ContainerFile, writeContainer } from './write-container.ts';

export interface EpubOptions {
  fonts: FontFamily;
  /** path below templates/ -> content; `epub/book.css` is read */
  templates: Record<string, string>;
  cover: CoverPicture;
  /** pages of the printed book, or null where there is none */
  pageMap: PageMap | null;
  /** what the pages are those of: an ISBN as a URN, or a file name; `<edition>.pdf` if absent */
  pageSource?: string;
  /** ISO date-time of the inputs, UTC where it names no zone */
  modified: string;
  /** name and version of the program */
  generator: string;
}

interface Resource extends ManifestItem {
  content: string | Uint8Array;
}

const ROOT = 'EPUB';

const CONTAINER = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">',
  `<rootfiles><rootfile full-path="${ROOT}/package.opf" media-type="application/oebps-package+xml"/></rootfiles>`,
  '</container>\n',
].join('\n');

/** Makes an EPUB 3.3 of a rendered book. The same input gives the same bytes. */
export async function packEpub(book: RenderedBook, options: EpubOptions): Promise<Outcome<Uint8Array>> {
  const plan = planBook(book);
  const messages: Message[] = [];
  const resources = await makeResources(plan, options, messages);
  const files: ContainerFile[] = [
    { path: 'META-INF/container.xml', content: CONTAINER },
    { path: `${ROOT}/package.opf`, content: describe(plan, options, resources) },
    ...resources.map(({ path, content }) => ({ path: `${ROOT}/${path}`, content })),
  ];
  return { value: await writeContainer(files), messages };
}

async function makeResources(plan: BookPlan, options: EpubOptions, messages: Message[]): Promise<Resource[]> {
  const { fonts, pageMap, cover } = options;
  const breaks = pageBreaks(pageMap, plan);
  const documents = plan.files.map((file) => sectionDocument(file, plan, breaks));
  const characters = bookCharacters(plan, documents, cover.written, fonts);
  const faces = await subsetFaces(fonts, characters.used);
  const css = template('book.css', options, messages).replaceAll('{{font}}', fonts.name);
  const picture = `cover.${PICTURE_ENDINGS[cover.type]}`;
  const xhtml = (path: string, content: string, properties?: string): Resource => ({
    path,
    mediaType: 'application/xhtml+xml',
    properties,
    content,
  });
  messages.push(...documents.flatMap((document) => document.messages), ...characters.messages);
  return [
    xhtml(NAVIGATION_PATH, navigationDocument(plan, breaks), 'nav'),
    {
      path: 'toc.ncx',
      mediaType: 'application/x-dtbncx+xml',
      content: ncxDocument(plan, breaks, bookIdentifier(plan.book)),
    },
    xhtml(COVER_PATH, coverDocument(plan, cover, picture)),
    { path: picture, mediaType: cover.type, properties: 'cover-image', content: cover.content },
    ...documents.map((document) => xhtml(document.path, document.xhtml)),
    {
      path: 'book.css',
      mediaType: 'text/css',
      content: [...faces.map((face) => face.css), css].join('\n\n'),
    },
    ...[...plan.pictures.values()].map(({ path, picture }) => ({
      path,
      mediaType: picture.type,
      content: picture.bytes,
    })),
    ...faces.map(({ path, bytes }) => ({ path, mediaType: 'font/woff2', content: bytes })),
  ];
}

function template(name: string, { templates }: EpubOptions, messages: Message[]): string {
  const content = templates[`epub/${name}`];
  if (content === undefined)
    messages.push(finding('epub-template-missing', `There is no template epub/${name}.`));
  return content ?? '';
}

function describe(plan: BookPlan, options: EpubOptions, resources: Resource[]): string {
  const { book, files, spine } = plan;
  const facts = {
    pageSource: options.pageMap ? (options.pageSource ?? `${book.id}.pdf`) : undefined,
    hasIndex: files.some(({ section }) => section.role === 'index'),
    hasNotes: files.some(({ section }) => section.notes.length > 0),
    hasPictures: plan.pictures.size > 0,
    conformance: book.metadata.accessibility,
  };
  return packageDocument({
    language: book.metadata.language,
    metadata: [
      ...bookMetadata(book.metadata, bookIdentifier(book), options.modified),
      ...accessibilityMetadata(facts),
      xmlElement('meta', { name: 'generator', content: options.generator }),
    ],
    items: resources,
    spine,
  });
}
