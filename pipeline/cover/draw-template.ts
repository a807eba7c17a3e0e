import type { FontFamily } from '../model/host.ts';
import type { Picture } from '../model/picture.ts';
import { xmlText } from '../xml/xml-text.ts';
import { type Barcode, drawBarcode } from './barcode/draw-barcode.ts';
import { drawPicture } from './draw-picture.ts';
import { drawBlock } from './elements/draw-block.ts';
import { drawBox } from './elements/draw-box.ts';
import { readAttributes } from './elements/read-attributes.ts';
import type { FaceKey } from './face-key.ts';
import { type Outliner, outliner } from './outline-text.ts';
import type { Paragraph } from './read-paragraphs.ts';
import { reckon } from './reckon.ts';

/** What a template is filled with, by the names that it asks for. */
export interface TemplateContent {
  /** `{{name}}` and `<text-box name=…/>`; '' for what the book does not have */
  values: Record<string, string>;
  /** `{{name * 2 + 3}}`: lengths in the drawing's units */
  lengths?: Record<string, number>;
  /** `<text-block name=…/>` */
  blocks?: Record<string, Paragraph[]>;
  /** `<barcode …/>`; absent: nothing is left of it */
  barcode?: Barcode;
  /** `<picture …/>`; absent: nothing is left of it */
  picture?: Picture;
}

export interface DrawnTemplate {
  svg: string;
  /** size of the type in each text block that has words */
  sizes: Record<string, number>;
}

/**
 * Fills a template of a cover (templates/epub/README.md, templates/print/README.md): `{{…}}` by values and lengths, each
 * element that stands for text by its outlines, broken and sized to fit. No font is needed to look at it.
 */
export function drawTemplate(template: string, content: TemplateContent, fonts: FontFamily): DrawnTemplate {
  const { values, lengths = {}, blocks = {}, barcode, picture } = content;
  const face = openFaces(fonts);
  const sizes: Record<string, number> = {};
  const drawn: Record<string, (attributes: string) => string> = {
    'text-box': (attributes) => drawBox(attributes, values, face),
    'text-block': (attributes) => drawBlock(attributes, blocks, face, sizes),
    barcode: (attributes) => {
      const { number } = readAttributes(attributes);
      const at = { x: number('x', 0), y: number('y', 0), magnification: number('magnification', 1) };
      return barcode ? drawBarcode(barcode, at, face('regular')) : '';
    },
    picture: (attributes) => (picture ? drawPicture(attributes, picture) : ''),
  };
  const svg = template
    .replace(/\{\{([^{}]*)\}\}/g, (_, written: string) =>
      Object.hasOwn(values, written) ? xmlText(values[written]) : String(reckon(written, lengths)),
    )
    .replace(/<(text-box|text-block|barcode|picture)\s([^<>]*)\/>/g, (_, name: string, attributes: string) =>
      drawn[name](attributes),
    );
  return { svg, sizes };
}

/** Each face is opened once, when it is asked for. */
function openFaces(fonts: FontFamily): (key: FaceKey) => Outliner {
  const known = new Map<FaceKey, Outliner>();
  return (key) => {
    const found = known.get(key) ?? outliner(fonts[key]);
    known.set(key, found);
    return found;
  };
}
