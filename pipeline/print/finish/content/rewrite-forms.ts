import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { compressed } from '../file/compressed.ts';
import { name } from '../file/name.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { resolve } from '../file/resolve.ts';
import { streamBytes } from '../file/stream-bytes.ts';
import { applyEdits } from './apply-edits.ts';
import { eachOperation } from './each-operation.ts';
import { greyFinder } from './grey-finder.ts';

const GREY = PDFName.of('DeviceGray');

/** True for a picture whose colours are not those of one grey scale. */
function isColourPicture(file: PdfFile, dict: PDFDict): boolean {
  if (dict.get(name('Subtype')) !== PDFName.of('Image') || dict.has(name('ImageMask'))) return false;
  return resolve(file.context, dict.get(name('ColorSpace'))) !== GREY;
}

/** A group that blends in RGB would make colours of greys. */
function greyGroup(file: PdfFile, dict: PDFDict): void {
  const group = resolve(file.context, dict.get(name('Group')));
  if (group instanceof PDFDict && group.get(name('CS')) === PDFName.of('DeviceRGB'))
    group.set(name('CS'), GREY);
}

/** Makes greys of RGB greys in forms and tiling patterns. Returns whether a form or picture is left in colour. */
export function rewriteForms(file: PdfFile): boolean {
  let anyColour = false;
  for (const [ref, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const isForm = object.dict.get(name('Subtype')) === PDFName.of('Form');
    // 1: a tiling pattern; 2, a shading, holds no operators
    if (!isForm && object.dict.get(name('PatternType'))?.toString() !== '1') {
      anyColour ||= isColourPicture(file, object.dict);
      continue;
    }
    const bytes = streamBytes(object);
    const greys = greyFinder(bytes);
    eachOperation(bytes, greys.visit);
    const { edits, coloured } = greys.finish();
    anyColour ||= coloured;
    if (!coloured) greyGroup(file, object.dict);
    file.context.assign(ref, compressed(object.dict, applyEdits(bytes, edits)));
  }
  return anyColour;
}
