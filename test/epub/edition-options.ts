import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { ebookCover } from '../../pipeline/cover/ebook-cover.ts';
import type { EpubOptions } from '../../pipeline/epub/pack-epub.ts';
import type { RenderedBook } from '../../pipeline/model/book.ts';
import type { FontFamily } from '../../pipeline/model/host.ts';
import type { PageMap } from '../../pipeline/model/pages.ts';
import { madeUpBook } from './made-up-book.ts';

const require = createRequire(import.meta.url);
const TEMPLATES = resolve(import.meta.dirname, '../../templates/epub');

function face(name: string): Uint8Array {
  const file = `@expo-google-fonts/eb-garamond/${name}/EBGaramond_${name}.ttf`;
  return new Uint8Array(readFileSync(require.resolve(file)));
}

const FONTS: FontFamily = {
  name: 'EB Garamond',
  version: '1.001',
  regular: face('400Regular'),
  italic: face('400Regular_Italic'),
  bold: face('700Bold'),
  boldItalic: face('700Bold_Italic'),
};

/** What a build would give to `packEpub`: the project's own fonts and templates. */
export function editionOptions(pageMap: PageMap | null, book: RenderedBook = madeUpBook()): EpubOptions {
  const template = (name: string) => readFileSync(resolve(TEMPLATES, name), 'utf8');
  const templates = { 'epub/book.css': template('book.css'), 'epub/cover.svg': template('cover.svg') };
  return {
    fonts: FONTS,
    templates,
    cover: ebookCover(book.metadata, templates, FONTS).value,
    pageMap,
    modified: '2026-11-22T05:00:00Z',
    generator: 'Pamphleteer 0.1.0',
  };
}
