import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEdition } from '../../pipeline/edition/read-edition.ts';
import { filesBelow, memoryFiles } from './memory-files.ts';
import { makeJpegHead, makePng } from './pictures/made-up-picture.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** The small edition with this picture for its cover. */
async function read(image: string, path: string, bytes: Uint8Array | string | null) {
  const contents = new Map([
    ...filesBelow(join(FIXTURES, 'project-templates'), 'templates'),
    ...filesBelow(join(FIXTURES, 'base'), 'edition'),
  ]);
  const book = new TextDecoder().decode(contents.get('edition/book.yaml'));
  contents.set(
    'edition/book.yaml',
    new TextEncoder().encode(`${book}cover:\n  image: ${JSON.stringify(image)}\n`),
  );
  if (bytes !== null) contents.set(path, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  const { value, messages } = await readEdition(memoryFiles(contents), 'edition', {
    templatesFolder: 'templates',
  });
  return { cover: value?.cover, messages };
}

const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 2560">${content}</svg>`;

test.each([
  ['front.jpg', makeJpegHead({ width: 1600, height: 2560 }), 'image/jpeg'],
  ['front.jpg', makeJpegHead({ width: 1600, height: 2560, inks: 1 }), 'image/jpeg'],
  ['pictures/front.svg', drawing('<path d="M0 0h9v9z"/>'), 'image/svg+xml'],
  ['two words.jpg', makeJpegHead({ width: 1600, height: 2560 }), 'image/jpeg'],
  ['Überblick.jpg', makeJpegHead({ width: 1600, height: 2560 }), 'image/jpeg'],
])('%s is taken', async (name, bytes, type) => {
  const { cover, messages } = await read(name, `edition/${name}`, bytes);
  expect(messages).toEqual([]);
  expect(cover).toMatchObject({ path: name, type });
});

test.each([
  ['missing', 'front.jpg', null, 'file-missing', /is not there/],
  ['of 100 MB', 'front.jpg', new Uint8Array(100_000_000), 'file-too-large', /100000000 bytes/],
  [
    'for four inks',
    'front.jpg',
    makeJpegHead({ width: 1600, height: 2560, inks: 4 }),
    'picture-format',
    /CMYK/,
  ],
  ['with a script', 'front.svg', drawing('<script>x()</script>'), 'picture-svg', /<script>/],
  ['that fetches', 'front.svg', drawing('<image href="https://a.example/b.png"/>'), 'picture-svg', /outside/],
  ['of another format', 'front.gif', 'GIF89a', 'picture-format', /no PNG, JPEG or SVG/],
  ['with another ending', 'front.jpg', makePng({ width: 1400, height: 1400 }), 'picture-extension', /a PNG/],
  ['at an address', 'https://a.example/b.png', null, 'file-outside', /no file of the edition/],
  [
    'above the edition',
    '../front.jpg',
    makeJpegHead({ width: 1600, height: 2560 }),
    'file-outside',
    /out of the edition/,
  ],
])('a picture %s: told at its key, or where it stands in the drawing', async (_, name, bytes, rule, what) => {
  const { messages } = await read(name, name.startsWith('../') ? 'front.jpg' : `edition/${name}`, bytes);
  const message = expect.stringMatching(what);
  expect(messages).toMatchObject([
    rule === 'picture-svg'
      ? { rule, message, file: `edition/${name}`, line: 1 }
      : { rule, message, file: 'edition/book.yaml', line: 15 },
  ]);
});
