import { zlibSync } from 'fflate';
import { streamObject, writeObjects } from './write-objects.ts';

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const page = (entries = '') => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Resources<<>>${entries}>>`;

/** One page with this content; further objects are numbered from 5. */
const onePage = (content: string | Uint8Array, resources = '', ...more: (string | Uint8Array)[]) =>
  writeObjects([
    CATALOG,
    PAGES,
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Resources<<${resources}>>/Contents 4 0 R>>`,
    typeof content === 'string' ? streamObject(content) : content,
    ...more,
  ]);

/** A file whose catalogue has these entries; further objects are numbered from 4. */
const withCatalog = (entries: string, ...more: (string | Uint8Array)[]) =>
  writeObjects([`<</Type/Catalog/Pages 2 0 R${entries}>>`, PAGES, page(), ...more]);

const deflated = (data: Uint8Array, entries = '') =>
  streamObject(zlibSync(data, { level: 9 }), `/Filter/FlateDecode${entries}`);

const text = (data: string) => new Uint8Array(Buffer.from(data, 'latin1'));

/** Megabytes of one byte. */
const megabytes = (count: number, byte = 32) => new Uint8Array(count * 2 ** 20).fill(byte);

/** A tree of `depth` objects, each the only kid of the one before; numbered from `first`. */
const chain = (depth: number, first: number, object: (next: number, isLast: boolean) => string) =>
  Array.from({ length: depth }, (_, index) => object(first + index + 1, index === depth - 1));

/** Files that a reader must not hang on, or fall over: by name, made when asked for. */
export const HOSTILE: Record<string, () => Uint8Array> = {
  empty: () => new Uint8Array(),
  'noughts only': () => new Uint8Array(100_000),
  'a header alone': () => text('%PDF-1.7\n'),
  'a picture': () => text('\x89PNG\r\n\x1a\n'.padEnd(5000, 'x')),
  'a web page': () => text('<!doctype html><title>PDF</title><p>startxref 12 obj endobj trailer'),
  'no pages': () => writeObjects([CATALOG, '<</Type/Pages/Kids[]/Count 0>>']),
  'two thousand pages': () =>
    writeObjects([
      CATALOG,
      `<</Type/Pages/Count 2000/Kids[${Array.from({ length: 2000 }, (_, i) => `${i + 3} 0 R`).join(' ')}]>>`,
      ...Array.from({ length: 2000 }, () => page()),
    ]),
  'a page tree that leads round': () => writeObjects([CATALOG, '<</Type/Pages/Kids[2 0 R 3 0 R]>>', page()]),
  'a page tree of 20,000 levels': () =>
    writeObjects([
      CATALOG,
      ...chain(20_000, 2, (next, isLast) => (isLast ? page() : `<</Type/Pages/Kids[${next} 0 R]>>`)),
    ]),
  'references in a circle': () => withCatalog('/Metadata 4 0 R', '5 0 R', '4 0 R'),
  'a stream whose length is itself': () =>
    writeObjects([CATALOG, PAGES, page('/Contents 4 0 R'), '<</Length 4 0 R>>\nstream\nq Q\nendstream']),
  'a stream without end': () =>
    writeObjects([CATALOG, PAGES, page('/Contents 4 0 R'), '<</Length 9999999>>\nstream\nq']),
  '20,000 streams without end': () =>
    text(
      `%PDF-1.7\n1 0 obj\n${CATALOG}\nendobj\n2 0 obj\n${PAGES}\nendobj\n3 0 obj\n${page()}\nendobj\n${Array.from(
        { length: 20_000 },
        (_, i) => `${i + 4} 0 obj\n<</Length 1>>\nstream\nxx\n`,
      ).join('')}`,
    ),
  'arrays in each other, 200,000 deep': () =>
    withCatalog(`/Odd ${'['.repeat(200_000)}${']'.repeat(200_000)}`),
  'dictionaries in each other, 100,000 deep': () =>
    withCatalog(`/Odd ${'<</A '.repeat(100_000)}1${'>>'.repeat(100_000)}`),
  'brackets in content, 500,000': () => onePage('['.repeat(500_000)),
  'parentheses in content, 500,000': () => onePage('('.repeat(500_000)),
  'an array of a million numbers': () => withCatalog(`/Odd [${'1 '.repeat(1_000_000)}]`),
  'a million operands': () => onePage(`${'1 '.repeat(1_000_000)}m`),
  'a million q': () => onePage('q '.repeat(1_000_000)),
  'a million marks': () => onePage('/P BMC '.repeat(1_000_000)),
  'a million MCIDs': () =>
    onePage(Array.from({ length: 300_000 }, (_, i) => `/P<</MCID ${i}>>BDC EMC `).join('')),
  'a billion objects by the size of the table': () =>
    text(
      `%PDF-1.7\n1 0 obj\n${CATALOG}\nendobj\nxref\n0 1000000000\n0000000000 65535 f \ntrailer\n<</Root 1 0 R>>\nstartxref\n58\n%%EOF`,
    ),
  'a cross-reference stream of a billion rows': () =>
    text(
      `%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 1000000000/W[0 0 0]/Index[0 1000000000]/Root 2 0 R/Length 1>>\nstream\nx\nendstream\nendobj\nstartxref\n9\n%%EOF`,
    ),
  'a cross-reference that comes before itself': () => {
    const file = Buffer.from(writeObjects([CATALOG, PAGES, page()])).toString('latin1');
    const start = /startxref\n(\d+)/.exec(file)?.[1];
    return text(file.replace('<</Size 4', `<</Prev ${start}/Size 4`));
  },
  'an object stream in itself': () =>
    text(
      `%PDF-1.7\n1 0 obj\n${CATALOG}\nendobj\n2 0 obj\n${PAGES}\nendobj\n3 0 obj\n${page()}\nendobj\n4 0 obj\n<</Type/ObjStm/N 99999999/First 4/Length 10>>\nstream\n4 0 <<>> x\nendstream\nendobj\n`,
    ),
  '70 MB of content in 70 kB': () => onePage(deflated(megabytes(70))),
  'fifty streams of 60 MB': () => {
    const stream = deflated(megabytes(60));
    const contents = Array.from({ length: 50 }, (_, i) => `${i + 4} 0 R`).join(' ');
    return writeObjects([CATALOG, PAGES, page(`/Contents[${contents}]`), ...Array(50).fill(stream)]);
  },
  'one stream as content 100,000 times': () =>
    writeObjects([
      CATALOG,
      PAGES,
      page(`/Contents[${'4 0 R '.repeat(100_000)}]`),
      deflated(text(`0 0 m 9 9 l S % ${'x'.repeat(30_000)}\n`)),
    ]),
  'forms that draw each other, ten each, twenty deep': () =>
    onePage(
      '/F Do',
      '/XObject<</F 5 0 R>>',
      ...Array.from({ length: 20 }, (_, i) =>
        streamObject(
          '/F Do '.repeat(10),
          `/Type/XObject/Subtype/Form/Resources<</XObject<</F ${6 + (i % 20)} 0 R>>>>`,
        ),
      ),
    ),
  'forms in each other, 5,000 deep': () =>
    onePage(
      '/F Do',
      '/XObject<</F 5 0 R>>',
      ...chain(5000, 5, (next) =>
        Buffer.from(
          streamObject('/F Do', `/Type/XObject/Subtype/Form/Resources<</XObject<</F ${next} 0 R>>>>`),
        ).toString('latin1'),
      ),
    ),
  'a form that draws itself': () =>
    onePage(
      '/F Do',
      '/XObject<</F 5 0 R>>',
      streamObject('/F Do', '/Subtype/Form/Resources<</XObject<</F 5 0 R>>>>'),
    ),
  'a pattern that is painted with itself': () =>
    onePage(
      '/Pattern cs /P scn 0 0 9 9 re f',
      '/Pattern<</P 5 0 R>>',
      streamObject('/Pattern cs /P scn 0 0 9 9 re f', '/PatternType 1/Resources<</Pattern<</P 5 0 R>>>>'),
    ),
  'a colour space made of itself': () =>
    onePage('/C cs 0 0 9 9 re f', '/ColorSpace<</C 5 0 R>>', '[/Indexed 5 0 R 1 (xx)]'),
  'a structure tree of 50,000 levels': () =>
    withCatalog(
      '/StructTreeRoot 4 0 R',
      '<</Type/StructTreeRoot/K 5 0 R>>',
      ...chain(50_000, 5, (next, isLast) => `<</Type/StructElem/S/Div/K ${isLast ? '1' : `${next} 0 R`}>>`),
    ),
  'a structure tree that leads round': () =>
    withCatalog('/StructTreeRoot 4 0 R', '<</K 5 0 R>>', '<</S/Div/K[5 0 R 6 0 R]>>', '<</S/P/K 5 0 R>>'),
  'a parent tree that leads round': () =>
    withCatalog(
      '/StructTreeRoot 4 0 R',
      '<</K[]/ParentTree 5 0 R>>',
      '<</Kids[5 0 R 6 0 R]>>',
      '<</Kids[5 0 R]>>',
    ),
  'names that lead round': () => withCatalog('/Names<</Dests 4 0 R>>', '<</Kids[4 0 R]/Names[(a) 4 0 R]>>'),
  'a table whose cell covers a billion columns': () =>
    withCatalog(
      '/StructTreeRoot 4 0 R',
      '<</K 5 0 R>>',
      '<</S/Table/P 4 0 R/K 6 0 R>>',
      '<</S/TR/P 5 0 R/K 7 0 R>>',
      '<</S/TD/P 6 0 R/A<</O/Table/ColSpan 1000000000/RowSpan 1000000000>>>>',
    ),
  'a CMap of four billion codes': () =>
    onePage(
      'BT /F 9 Tf (ab) Tj ET',
      '/Font<</F 5 0 R>>',
      '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>',
      '<</Type/Font/Subtype/CIDFontType2/W[0 4000000000 500]/FontDescriptor 8 0 R>>',
      streamObject(
        '1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange',
      ),
      '<</FontFile2 9 0 R>>',
      streamObject('not a font at all'),
    ),
  'metadata of 100,000 elements in each other': () =>
    withCatalog('/Metadata 4 0 R', streamObject('<a>'.repeat(100_000), '/Type/Metadata/Subtype/XML')),
  'metadata of tags without end': () =>
    withCatalog(
      '/Metadata 4 0 R',
      streamObject(`<x:x ${'a="b" '.repeat(100_000)}`, '/Type/Metadata/Subtype/XML'),
    ),
  'a profile of ten bytes': () =>
    withCatalog(
      '/OutputIntents[<</S/GTS_PDFX/DestOutputProfile 4 0 R>>]/Metadata 5 0 R',
      streamObject('0123456789'),
      streamObject(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ' +
          'xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" pdfxid:GTS_PDFXVersion="PDF/X-4"/></rdf:RDF>',
        '/Type/Metadata/Subtype/XML',
      ),
    ),
  'LZW that grows without end': () => onePage(streamObject('\x80\x0b'.repeat(100_000), '/Filter/LZWDecode')),
  'a row of forty filters': () => onePage(streamObject('00>', `/Filter[${'/ASCIIHexDecode'.repeat(40)}]`)),
  'a predictor of a billion columns': () =>
    onePage(deflated(text('q Q'), '/DecodeParms<</Predictor 15/Columns 1000000000/Colors 4>>')),
  'numbers that are none': () => onePage('1-2 --5 ..3 +-.e9 99999999999999999999999 m'),
  'keys that objects inherit': () => withCatalog('/__proto__ 1/constructor 2/toString<</hasOwnProperty 3>>'),
};
