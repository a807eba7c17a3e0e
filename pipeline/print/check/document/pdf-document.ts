import type { Survey } from '../content/survey.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import type { Dict, Stream } from '../file/value.ts';
import type { Font } from '../fonts/font.ts';
import type { Xmp } from '../metadata/read-xmp.ts';
import type { Structure } from '../structure/element.ts';
import type { ParentTree } from '../structure/parent-tree.ts';
import type { Annotation } from './annotation.ts';
import type { Claims } from './claims.ts';
import type { Objects } from './every-object.ts';
import type { OutputIntent } from './output-intents.ts';
import type { Page } from './page.ts';

/** A PDF as rules see it. What takes time is read when it is first asked for, and once. */
export interface PdfDocument extends Objects {
  file: PdfFile;
  catalog: Dict;
  info: Dict | null;
  pages: Page[];
  annotations: Annotation[];
  /** the XMP packet of the document */
  metadata: Stream | null;
  xmp: Xmp | null;
  intents: OutputIntent[];
  claims: Claims;
  structure(): Structure | null;
  parentTree(): ParentTree;
  survey(): Survey;
  fonts(): Font[];
}
