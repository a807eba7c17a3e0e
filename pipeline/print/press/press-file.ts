import {
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  type PDFStream,
} from '@cantoo/pdf-lib';
import { compressed } from '../finish/file/compressed.ts';
import { dictionary } from '../finish/file/dictionary.ts';
import { writeFile } from '../finish/file/write-file.ts';
import type { Box, Press, PressBoxes, PrintCondition } from './press.ts';
import { pressXmp } from './press-xmp.ts';

const name = PDFName.of;

/** A ten-thousandth of a point. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

/**
 * Makes a print file, PDF/X-4, of a finished one: boxes, profile, XMP; without tags, links and outline. The origin of the
 * finished one is the lower left corner of the trim, that of the print file the one of the media.
 */
export async function pressFile(finished: Uint8Array, press: Press): Promise<Uint8Array> {
  const document = await PDFDocument.load(finished, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  const { context, catalog } = document;
  document.getPages().forEach(({ node }, index) => {
    for (const key of ['Annots', 'StructParents', 'Tabs', 'CropBox']) node.delete(name(key));
    movePage(context, node, press.boxes[index]);
  });
  const facts = context.lookup(catalog.get(name('Metadata'))) as PDFStream;
  const xmp = pressXmp(Buffer.from(facts.getContents()).toString('utf8'));
  const root = context.register(
    dictionary(context, {
      Type: 'Catalog',
      Pages: catalog.get(name('Pages')),
      Lang: catalog.get(name('Lang')),
      Metadata: context.register(
        context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' }),
      ),
      OutputIntents: [outputIntent(context, press.condition)],
      PageLabels: catalog.get(name('PageLabels')),
    }),
  );
  const info = context.trailerInfo.Info as PDFRef;
  const [id] = (context.trailerInfo.ID as PDFArray).asArray();
  const bytes = writeFile(context, root, info, (id as PDFHexString).asString());
  // PDF/X-4 is a PDF 1.6 (ISO 15930-7, 6.1)
  bytes.set(Buffer.from('1.6'), '%PDF-'.length);
  return bytes;
}

function movePage(context: PDFContext, page: PDFDict, { trim, bleed, media }: PressBoxes): void {
  const [left, bottom] = media;
  const moved = (box: Box) => box.map((edge, axis) => rounded(edge - (axis % 2 === 0 ? left : bottom)));
  const boxes = dictionary(context, { MediaBox: moved(media), BleedBox: moved(bleed), TrimBox: moved(trim) });
  for (const [key, box] of boxes.entries()) page.set(key, box);
  if (left === 0 && bottom === 0) return;
  const around = (operators: string) =>
    context.register(compressed(dictionary(context, {}), Buffer.from(operators, 'latin1')));
  const contents = PDFArray.withContext(context);
  contents.push(around(`q 1 0 0 1 ${rounded(-left)} ${rounded(-bottom)} cm\n`));
  contents.push(page.get(name('Contents'))!);
  contents.push(around('\nQ'));
  page.set(name('Contents'), contents);
}

function outputIntent(
  context: PDFContext,
  { profile, components, name: condition }: PrintCondition,
): PDFDict {
  const text = PDFHexString.fromText(condition);
  return dictionary(context, {
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: text,
    OutputCondition: text,
    Info: text,
    DestOutputProfile: context.register(compressed(dictionary(context, { N: components }), profile)),
  });
}
