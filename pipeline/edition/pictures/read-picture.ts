import { finding } from '../../diagnostics/finding.ts';
import type { Outcome, Place } from '../../model/message.ts';
import type { Picture } from '../../model/picture.ts';
import { createLocator } from '../data/create-locator.ts';
import type { PictureFacts } from './picture-facts.ts';
import { isJpeg, readJpeg } from './read-jpeg.ts';
import { isPng, readPng } from './read-png.ts';
import { readSvg } from './read-svg.ts';
import { svgFault } from './svg-fault.ts';

/** Pixels that a browser decodes for one picture without running out of memory. */
const MOST_PIXELS = 60_000_000;

const ENDINGS: Record<Picture['type'], { name: string; pattern: RegExp }> = {
  'image/png': { name: 'PNG', pattern: /\.png$/i },
  'image/jpeg': { name: 'JPEG', pattern: /\.jpe?g$/i },
  'image/svg+xml': { name: 'SVG', pattern: /\.svg$/i },
};

/**
 * Reads what kind of picture these bytes are. `path`: below the edition's folder; `file`: as messages name it; `place`:
 * where the text names it. Null where it cannot be used. Messages: picture-format, picture-svg, picture-extension.
 */
export function readPicture(
  bytes: Uint8Array,
  path: string,
  file: string,
  place: Place,
): Outcome<Picture | null> {
  const facts = isPng(bytes) ? readPng(bytes) : isJpeg(bytes) ? readJpeg(bytes) : null;
  if (facts === null) return readDrawing(bytes, path, file, place);
  if ('fault' in facts) return refused(path, facts.fault, place);
  if (facts.width * facts.height > MOST_PIXELS) {
    const what = `it has ${facts.width} x ${facts.height} pixels, at most ${MOST_PIXELS / 1e6} million are set`;
    return refused(path, what, place);
  }
  return named(facts, bytes, path, place);
}

function readDrawing(bytes: Uint8Array, path: string, file: string, place: Place): Outcome<Picture | null> {
  const svg = decoded(bytes);
  if (svg === null || !svg.includes('<svg')) return refused(path, 'it is no PNG, JPEG or SVG', place);
  const fault = svgFault(svg);
  if (fault) {
    const at = createLocator(svg, file)(fault.at);
    return { value: null, messages: [finding('picture-svg', `${fault.what}`, at)] };
  }
  const facts = readSvg(svg);
  if (facts === null) return refused(path, 'the SVG states neither its size nor a viewBox', place);
  return named(facts, bytes, path, place);
}

/** Null where it is no UTF-8: then it is no SVG that every reading system reads. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function refused(path: string, what: string, place: Place): Outcome<null> {
  return { value: null, messages: [finding('picture-format', `${path} cannot be set: ${what}`, place)] };
}

function named(facts: PictureFacts, bytes: Uint8Array, path: string, place: Place): Outcome<Picture> {
  const { name, pattern } = ENDINGS[facts.type];
  const what = `${path} is taken as what it is: a ${name}`;
  const messages = pattern.test(path) ? [] : [finding('picture-extension', what, place)];
  return { value: { path, bytes, ...facts }, messages };
}
