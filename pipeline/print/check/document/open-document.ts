import { surveyContents } from '../content/survey-contents.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { asDict, asStream } from '../file/value.ts';
import { readFont } from '../fonts/read-font.ts';
import { readXmp } from '../metadata/read-xmp.ts';
import { readParentTree } from '../structure/parent-tree.ts';
import { readStructure } from '../structure/read-structure.ts';
import { readClaims } from './claims.ts';
import { everyObject } from './every-object.ts';
import { readOutputIntents } from './output-intents.ts';
import type { PdfDocument } from './pdf-document.ts';
import { readAnnotations } from './read-annotations.ts';
import { readPages } from './read-pages.ts';

/** The value of a function, asked for once. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Reads a file that is not encrypted as rules see it. */
export function openDocument(file: PdfFile): PdfDocument {
  // all objects first, so that damage is mended before anything is kept
  for (const number of file.numbers()) file.object(number);
  const catalog = asDict(file.get(file.trailer, 'Root'))!;
  const objects = everyObject(file);
  const pages = readPages(file);
  const annotations = readAnnotations(file, pages);
  const metadata = asStream(file.get(catalog, 'Metadata'));
  const bytes = metadata && file.decode(metadata);
  const xmp = bytes && readXmp(bytes);
  const intents = readOutputIntents(file);
  const structure = once(() => readStructure(file));
  const survey = once(() => surveyContents(file, pages, annotations));
  return {
    file,
    catalog,
    info: asDict(file.get(file.trailer, 'Info')),
    pages,
    annotations,
    metadata,
    xmp,
    intents,
    claims: readClaims(file, xmp),
    ...objects,
    structure,
    parentTree: once(() => readParentTree(file, structure()?.root ?? null)),
    survey,
    fonts: once(() => [...survey().fonts.values()].map((use) => readFont(file, use))),
  };
}
