import { beforeAll, expect, test } from 'vitest';
import { checkPdf } from '../../../pipeline/print/check/check-pdf.ts';
import { edit } from './edit/edit.ts';
import { elements, name } from './edit/objects.ts';
import { type GoodFiles, goodFiles } from './good-files.ts';
import { widenCell } from './operators/widen-cell.ts';
import { streamObject, writeObjects } from './write-objects.ts';

let good: GoodFiles;
beforeAll(async () => {
  good = await goodFiles();
});

test('a message says the page, the object and the place in the structure, and ends its reason with the clause', async () => {
  const [message, ...others] = await checkPdf(await widenCell(good.digital), 'book.pdf');
  expect(others).toEqual([]);
  expect(message).toMatchObject({ rule: 'pdf-ua-table-irregular', severity: 'error', file: 'book.pdf' });
  expect(message.message).toMatch(
    /^rows of a Table have different numbers of columns: page 4, object \d+, Document > Sect 2 > Table \d+$/,
  );
  expect(message.why).toMatch(/\(ISO 14289-1, 7\.2\)$/);
});

test('faults that say the same are one message, with some of their places and the number of the others', async () => {
  const all = await edit(good.digital, (document) => {
    for (const paragraph of elements(document, 'P')) paragraph.set(name('S'), name('Para'));
  });
  const messages = await checkPdf(all, 'book.pdf');
  expect(messages.map(({ rule }) => rule)).toEqual(['pdf-ua-type-unmapped']);
  expect(messages[0].message).toMatch(/“Para” stands for no standard type: page 1, .+; and \d more places?$/);
});

test('of very many different faults of one rule ten are told, and how many there are besides', async () => {
  const roles = Array.from({ length: 50 }, (_, i) => `/T${i} /T${i}`).join(' ');
  const bytes = writeObjects([
    '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R/Metadata 5 0 R>>',
    '<</Type/Pages/Kids[3 0 R]>>',
    '<</Type/Page/MediaBox[0 0 9 9]/Resources<<>>>>',
    `<</K[]/RoleMap<<${roles}>>>>`,
    streamObject(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
        '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/></rdf:RDF>',
      '/Type/Metadata/Subtype/XML',
    ),
  ]);
  const told = (await checkPdf(bytes, 'book.pdf')).filter(({ rule }) => rule === 'pdf-ua-role-loop');
  expect(told).toHaveLength(11);
  expect(told.map(({ message }) => message)).toContain('and 40 more of the kind');
});
