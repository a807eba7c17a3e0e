import { compressed, inflated } from '../file/compressed.ts';
import { dictAt, resolve } from '../file/resolve.ts';
import { type Indirect, Stream } from '../file/value.ts';
import type { fontWidths } from './font-widths.ts';
import { greyPicture } from './grey-picture.ts';
import { nextOperation } from './next-operation.ts';
import { operatorWriter } from './operator-writer.ts';
import type { Output } from './output.ts';
import { typeReader } from './type-reader.ts';

/** Makes greys of RGB greys in a form or tiling pattern, and type its own size. Returns whether a colour is left. */
function rewriteForm(object: Indirect, form: Stream, widths: ReturnType<typeof fontWidths>): boolean {
  const bytes = inflated(form);
  const output: Output = { bytes: new Uint8Array(bytes.length * 2), length: 0 };
  const fonts = dictAt(dictAt(form.dict.get('Resources'))?.get('Font'));
  const typeOf = typeReader((name) => widths(fonts, name));
  const operators = operatorWriter(output, typeOf);
  for (let one = nextOperation(bytes, 0); one; one = nextOperation(bytes, one.end))
    operators.write(bytes, one);
  object.value = compressed(form.dict, output.bytes.subarray(0, output.length));
  // a group that blends in RGB would make colours of greys
  const group = dictAt(form.dict.get('Group'));
  if (!operators.isColoured() && group?.get('CS') === '/DeviceRGB') group.set('CS', '/DeviceGray');
  return operators.isColoured();
}

/** Makes a picture of greys grey; one that keeps colours is given `rgb` as what its numbers mean. Returns whether it does. */
function rewritePicture(object: Indirect, picture: Stream, rgb: () => Indirect): boolean {
  const { dict } = picture;
  if (dict.has('ImageMask') || resolve(dict.get('ColorSpace')) === '/DeviceGray') return false;
  const grey = greyPicture(picture);
  if (grey) object.value = grey;
  else if (dict.get('ColorSpace') === '/DeviceRGB') dict.set('ColorSpace', ['/ICCBased', rgb()]);
  return grey === null;
}

/**
 * Rewrites what pages draw beside their own content: forms, patterns, pictures. `rgb` gives the profile of RGB colours,
 * `widths` fonts. Returns the objects that are left in colour.
 */
export function rewriteObjects(
  objects: Indirect[],
  rgb: () => Indirect,
  widths: ReturnType<typeof fontWidths>,
): Set<Indirect> {
  const coloured = new Set<Indirect>();
  for (const object of objects) {
    const stream = object.value;
    if (!(stream instanceof Stream)) continue;
    const kind = stream.dict.get('Subtype');
    // 1: a tiling pattern; 2, a shading, holds no operators
    const isForm = kind === '/Form' || stream.dict.get('PatternType') === 1;
    const isPicture = kind === '/Image';
    if (isForm && rewriteForm(object, stream, widths)) coloured.add(object);
    if (isPicture && rewritePicture(object, stream, rgb)) coloured.add(object);
  }
  return coloured;
}
