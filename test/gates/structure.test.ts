import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { book, note, section } from '../print/layout/made-up-book.ts';
import { call, h } from '../print/layout/tree.ts';
import { readStructure, type Structure, type StructuredFile } from './structure/read-structure.ts';
import { structureTextFaults } from './structure/structure-text-faults.ts';

/** A file of one page with this content and these kids of its Document. Code 1 of its only font is A, 2 is B, 32 a space. */
async function fileOf(content: string, kids: (page: PDFRef) => object[]): Promise<StructuredFile> {
  const document = await PDFDocument.create();
  const { context } = document;
  const page = document.addPage();
  const cmap = '1 beginbfrange <0001> <001A> <0041> endbfrange 1 beginbfchar <0020> <0020> endbfchar';
  const font = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    ToUnicode: context.register(context.stream(cmap)),
  });
  page.node.set(
    PDFName.of('Resources'),
    context.obj({ Font: { F1: font }, Properties: { P1: { MCID: 7 } } }),
  );
  page.node.set(PDFName.of('Contents'), context.register(context.stream(content)));
  const root = context.obj({ Type: 'StructTreeRoot', K: { S: 'Document', K: kids(page.ref) as never } });
  document.catalog.set(PDFName.of('StructTreeRoot'), context.register(root));
  return readStructure(await document.save({ useObjectStreams: false }));
}

describe('reading a structure tree', () => {
  const texts = (element: Structure): (string | object)[] =>
    element.kids.map((kid) => (typeof kid === 'string' ? kid : { [kid.type]: texts(kid) }));

  test('marks of the page, nested ones, property lists, escapes, kids on other pages', async () => {
    const { root, astray, pages } = await fileOf(
      `BT /F1 10 Tf /P <</MCID 0>> BDC <00010002> Tj /Span <</Lang (la)>> BDC [<0003> -20 (\\000\\004)] TJ EMC EMC
      /P /P1 BDC <0005> Tj EMC /Artifact BMC <0006> Tj EMC ET`,
      (page) => [{ S: 'P', Pg: page, K: [0, { Type: 'MCR', Pg: page, MCID: 7 }] }],
    );
    expect(texts(root)).toEqual([{ Document: [{ P: ['ABCD', 'E'] }] }]);
    expect(astray).toEqual([]);
    expect(pages[0].artifacts).toBe('F');
  });

  test('ActualText stands in for what it holds, of content and of elements', async () => {
    const { root } = await fileOf(
      'BT /F1 10 Tf /P <</MCID 0>> BDC <0001> Tj /Span <</ActualText <FEFF017F>>> BDC <00020003> Tj EMC <0004> Tj EMC /P <</MCID 1>> BDC <0005> Tj EMC ET',
      (page) => [
        { S: 'P', Pg: page, K: 0 },
        { S: 'P', Pg: page, K: 1, ActualText: undefined },
      ],
    );
    expect(texts(root)).toEqual([{ Document: [{ P: ['AſD'] }, { P: ['E'] }] }]);
  });

  test('what nobody claims, what two claim, what is outside, what no font explains', async () => {
    const { astray, pages } = await fileOf(
      'BT /F1 10 Tf /P <</MCID 0>> BDC <0001> Tj EMC /P <</MCID 1>> BDC <0002> Tj EMC <00030099> Tj ET',
      (page) => [
        { S: 'P', Pg: page, K: 1 },
        { S: 'P', Pg: page, K: 1 },
      ],
    );
    expect(astray).toEqual([
      { page: 0, mark: 0, claims: 0 },
      { page: 0, mark: 1, claims: 2 },
    ]);
    expect(pages[0].loose).toBe('C\ufffd');
  });

  test('marks that are not closed are no file to be read', async () => {
    const open = fileOf('BT /F1 10 Tf /P <</MCID 0>> BDC <0001> Tj ET', () => []);
    await expect(open).rejects.toThrow('open at the end');
  });
});

describe('structure text against the book', () => {
  const made = book([
    section(
      { id: 'one', role: 'chapter', notes: [note('n1', '1', h('p', {}, 'A note'), h('p', {}, 'of two'))] },
      [h('h2', {}, 'Head'), h('p', {}, 'Some ', h('em', {}, 'words'), call('n1', '1'), ' follow')],
    ),
  ]);
  const p = (...kids: (Structure | string)[]): Structure => ({ type: 'P', id: null, language: null, kids });
  const element = (type: string, ...kids: (Structure | string)[]): Structure => ({ ...p(...kids), type });
  const own = () => element('Note', p(element('Lbl', '1'), 'A note'), p('of  two'));
  const text = (...words: string[]) => p(words[0], element('Em', words[1]), element('Link', '1'), words[2]);
  const faults = (...kids: Structure[]) =>
    structureTextFaults({ root: element('Document', ...kids), pages: [], astray: [] }, made);

  test('word for word', () => {
    expect(faults(element('H2', 'Head'), text('Some ', 'words', ' follow'), own())).toEqual([]);
  });

  test.each([
    ['a word is lost', [element('H2', 'Head'), text('Some ', 'words', ''), own()]],
    ['a space is lost', [element('H2', 'Head'), text('Some', 'words', ' follow'), own()]],
    [
      'a block is doubled',
      [element('H2', 'Head'), element('H2', 'Head'), text('Some ', 'words', ' follow'), own()],
    ],
    ['blocks are out of order', [text('Some ', 'words', ' follow'), element('H2', 'Head'), own()]],
    ['two blocks are one', [p('Head', ...text('Some ', 'words', ' follow').kids), own()]],
    ['a note is missing', [element('H2', 'Head'), text('Some ', 'words', ' follow')]],
    [
      'a note ends early',
      [element('H2', 'Head'), text('Some ', 'words', ' follow'), element('Note', own().kids[0])],
    ],
    [
      'a note has no mark',
      [element('H2', 'Head'), text('Some ', 'words', ' follow'), element('Note', p('A note'), p('of two'))],
    ],
  ])('a fault where %s', (_, kids) => {
    expect(faults(...kids)).not.toEqual([]);
  });
});
