import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString as plainText } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { packEpub } from '../../pipeline/epub/pack-epub.ts';
import { editionOptions } from './edition-options.ts';
import { madeUpBook } from './made-up-book.ts';
import { popUpNotes } from './reader/pop-up-notes.ts';

test.each(['introduction', 'mill', 'river'])('a reading system pops up every note of %s', async (id) => {
  const book = madeUpBook();
  const folder = await mkdtemp(join(tmpdir(), 'pamphleteer-epub-'));
  try {
    const file = join(folder, 'weir.epub');
    await writeFile(file, (await packEpub(book, editionOptions(null, book))).value);
    const popUps = await popUpNotes(file, [`${id}.xhtml`]);
    const expected = book.sections
      .find((section) => section.id === id)!
      .notes.flatMap((note) =>
        note.calls.map((call) => {
          // After the first way back, the further ones: b, c …
          const ways = [note.mark, ...note.calls.slice(1).map((_, index) => 'bcd'[index])];
          const body = note.body.children.map((block) => plainText(block)).join('');
          return {
            document: `EPUB/text/${id}.xhtml`,
            call,
            mark: note.mark,
            type: 'footnote',
            text: `${ways.join(' ')} ${body}`,
          };
        }),
      );
    const byCall = (a: { call: string }, b: { call: string }) => (a.call < b.call ? -1 : 1);
    expect(popUps.sort(byCall)).toEqual(expected.sort(byCall));
  } finally {
    await rm(folder, { recursive: true });
  }
});
