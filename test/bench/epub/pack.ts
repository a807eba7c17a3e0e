/** Packs what render.ts wrote: `pack.ts IN OUT.epub`. Prints the seconds that packing alone took, loading of its modules included. */
import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';

const [from, to] = process.argv.slice(2);
const { book, pageMap, fonts, templates, metadata } = deserialize(readFileSync(from));
const started = performance.now();
const [{ packEpub }, { ebookCover }] = await Promise.all([
  import('../../../pipeline/epub/pack-epub.ts'),
  import('../../../pipeline/cover/ebook-cover.ts'),
]);
const cover = ebookCover(metadata, templates, fonts).value;
const options = { fonts, templates, cover, pageMap, modified: '2026-11-22T00:00:00Z', generator: 'bench' };
const { value, messages } = await packEpub(book, options);
console.log(((performance.now() - started) / 1000).toFixed(2));
if (messages.length > 0) throw new Error(messages.map(({ message }) => message).join('\n'));
writeFileSync(to, value);
