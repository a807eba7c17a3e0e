import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** Boxes may differ by the rounding of four decimals. */
const ROUNDING = 0.0002;

/** Operators of colours other than grey, shadings and patterns among them. */
const COLOUR = /(?:^|\s)(?:rg|RG|k|K|sc|SC|scn|SCN|sh)(?=\s|$)/;

type Box = [number, number, number, number];

/**
 * What is wrong with a file as PDF/X-4 (ISO 15930-7) of one ink, as far as our files could be: [] for nothing. Written
 * apart from the code that makes them.
 */
export async function x4Faults(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = document;
  const faults = [...fileFaults(bytes, document), ...intentFaults(document)];
  document.getPages().forEach(({ node }, index) => {
    faults.push(...pageFaults(context, node).map((fault) => `page ${index + 1}: ${fault}`));
  });
  for (const [, object] of context.enumerateIndirectObjects()) faults.push(...objectFaults(object));
  return [...new Set(faults)];
}

function fileFaults(bytes: Uint8Array, { context, catalog }: PDFDocument): string[] {
  const faults: string[] = [];
  const header = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (header !== '%PDF-1.6') faults.push(`header ${header}`);
  if (!context.trailerInfo.ID) faults.push('no ID');
  if (context.trailerInfo.Encrypt) faults.push('encrypted');
  for (const key of ['OpenAction', 'AA', 'AcroForm', 'StructTreeRoot', 'Outlines', 'Names', 'Dests'])
    if (catalog.has(PDFName.of(key))) faults.push(`catalogue has ${key}`);
  const info = found(context, context.trailerInfo.Info) as PDFDict;
  for (const key of ['Title', 'Producer', 'CreationDate', 'ModDate'])
    if (!text(info.get(PDFName.of(key)))) faults.push(`Info has no ${key}`);
  if (info.get(PDFName.of('Trapped')) !== PDFName.of('False')) faults.push('Trapped is not False');
  const stream = found(context, catalog.get(PDFName.of('Metadata')));
  const xmp = stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString('utf8') : '';
  if (!xmp.includes('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>'))
    faults.push('XMP is not of PDF/X-4');
  if (!xmp.includes('<pdf:Trapped>False</pdf:Trapped>')) faults.push('XMP does not say Trapped');
  if (/pdfaid:|pdfuaid:/.test(xmp)) faults.push('XMP says PDF/A or PDF/UA');
  for (const element of ['xmpMM:DocumentID', 'xmpMM:VersionID', 'xmpMM:RenditionClass', 'xmp:ModifyDate'])
    if (!xmp.includes(`<${element}>`)) faults.push(`XMP has no ${element}`);
  return faults;
}

function intentFaults({ context, catalog }: PDFDocument): string[] {
  const intents = found(context, catalog.get(PDFName.of('OutputIntents')));
  const all = intents instanceof PDFArray ? intents.asArray() : [];
  if (all.length !== 1) return [`${all.length} output intents`];
  const intent = found(context, all[0]) as PDFDict;
  const faults: string[] = [];
  if (intent.get(PDFName.of('S')) !== PDFName.of('GTS_PDFX')) faults.push('intent is not GTS_PDFX');
  for (const key of ['OutputConditionIdentifier', 'Info'])
    if (!text(intent.get(PDFName.of(key)))) faults.push(`intent has no ${key}`);
  const stream = found(context, intent.get(PDFName.of('DestOutputProfile')));
  if (!(stream instanceof PDFRawStream)) return [...faults, 'intent has no profile'];
  const profile = Buffer.from(decodePDFRawStream(stream).decode());
  const [kind, space] = [12, 16].map((at) => profile.toString('latin1', at, at + 4));
  if (kind !== 'prtr') faults.push(`profile of class ${kind}`);
  const components = stream.dict.lookup(PDFName.of('N'), PDFNumber).asNumber();
  if (components !== { GRAY: 1, CMYK: 4 }[space]) faults.push(`profile of ${space} with ${components}`);
  return faults;
}

function pageFaults(context: PDFContext, page: PDFDict): string[] {
  const faults: string[] = [];
  for (const key of ['Annots', 'ArtBox', 'AA', 'StructParents', 'Trans', 'PresSteps', 'Group'])
    if (page.has(PDFName.of(key))) faults.push(key);
  const boxes = ['TrimBox', 'BleedBox', 'MediaBox'].map((key) => boxOf(context, page, key));
  if (boxes.some((box) => box === null)) return [...faults, 'a box is missing'];
  const [trim, bleed, media] = boxes as Box[];
  for (const [name, inner, outer] of [
    ['trim in bleed', trim, bleed],
    ['bleed in media', bleed, media],
  ] as const)
    if (!within(inner, outer)) faults.push(name);
  const contents = found(context, page.get(PDFName.of('Contents')));
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  faults.push(...streams.flatMap((stream) => contentFaults(found(context, stream))));
  if (media[0] !== 0 || media[1] !== 0) faults.push('the media do not begin at 0');
  return faults;
}

/** A box of a page itself: X-4 does not forbid to inherit them, but we write each. */
export function boxOf(context: PDFContext, page: PDFDict, key: string): Box | null {
  const box = found(context, page.get(PDFName.of(key)));
  return box instanceof PDFArray
    ? (box.asArray().map((edge) => (edge as PDFNumber).asNumber()) as Box)
    : null;
}

const within = (inner: Box, outer: Box) =>
  inner[0] >= outer[0] - ROUNDING &&
  inner[1] >= outer[1] - ROUNDING &&
  inner[2] <= outer[2] + ROUNDING &&
  inner[3] <= outer[3] + ROUNDING;

const FORBIDDEN = ['JavaScript', 'EmbeddedFiles', 'TR', 'HTP', 'OPI', 'Alternates', 'PS'];

function objectFaults(object: PDFObject): string[] {
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return [];
  const faults = FORBIDDEN.filter((key) => dict.has(PDFName.of(key))).map((key) => `${key} in an object`);
  const kind = dict.get(PDFName.of('Subtype'));
  if (kind === PDFName.of('Type3')) faults.push('a Type 3 font');
  if (dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor')) {
    const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => dict.has(PDFName.of(key)));
    if (!isEmbedded) faults.push('a font that is not embedded');
  }
  if (/\/(?:DeviceRGB|CalRGB|DeviceN|Separation)\b/.test(dict.toString())) faults.push('a colour space');
  if (/LZWDecode/.test(String(dict.get(PDFName.of('Filter'))))) faults.push('LZW');
  if (object instanceof PDFRawStream && kind === PDFName.of('Form')) faults.push(...contentFaults(object));
  return faults;
}

/** Operators of colour in a content stream. */
function contentFaults(stream: PDFObject | undefined): string[] {
  if (!(stream instanceof PDFRawStream)) return ['content that is no stream'];
  const operators = withoutStrings(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  const colour = COLOUR.exec(operators);
  return colour ? [`an operator of colour: ${colour[0].trim()}`] : [];
}

/** Content with its strings and dictionaries' hex strings left out, so that no letter in them is taken for an operator. */
const withoutStrings = (content: string) =>
  content.replace(/\((?:[^()\\]|\\[\s\S])*\)/g, '()').replace(/<[0-9a-fA-F\s]*>/g, '<>');

const found = (context: PDFContext, object: PDFObject | undefined): PDFObject | undefined =>
  object instanceof PDFRef ? context.lookup(object) : object;

const text = (object: PDFObject | undefined): string =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
