import { Blob, Buffer, Direction, Face, Feature, Font, shape } from 'harfbuzzjs';
import type { FontFamily } from '../../model/host.ts';
import type { FontKey, Shaper } from '../types.ts';

/** Width of a string before size and letter-spacing: design units, and places where letter-spacing is added. */
interface Measure {
  units: number;
  clusters: number;
}

/** Strings remembered; past that the cache starts anew, so that a hostile text cannot fill the memory. */
const CACHE_LIMIT = 200_000;

/** Longer strings are seldom met twice. */
const CACHED_LENGTH = 60;

/** What Chromium switches off where letter-spacing is not zero (CSS Text 3, 8.2: no optional ligatures). */
const OFF_WHEN_TRACKED = ['liga', 'clig', 'dlig', 'hlig', 'calt'];

/** Sets the features of a run as Chromium would: its own come last and win. */
function featuresOf(features: string, tracked: boolean): Feature[] {
  const off = tracked ? OFF_WHEN_TRACKED.map((tag) => new Feature(tag, 0)) : [];
  const on = features.split(',').filter((tag) => tag !== '');
  return [...off, ...on.map((tag) => new Feature(tag.trim(), 1))];
}

/** Shapes a string from left to right, in no particular language. Clusters are counted only where they matter. */
function shaped(buffer: Buffer, font: Font, text: string, features: Feature[], tracked: boolean): Measure {
  buffer.clearContents();
  buffer.addText(text);
  // the script; the language of the process, which a build must not take, is nothing that WebAssembly could see
  buffer.guessSegmentProperties();
  buffer.setDirection(Direction.LTR);
  shape(font, buffer, features);
  let units = 0;
  for (const { xAdvance } of buffer.getGlyphPositions()) units += xAdvance;
  const clusters = tracked ? new Set(buffer.getGlyphInfos().map((glyph) => glyph.cluster)).size : 0;
  return { units, clusters };
}

/** Measures the strings of one font under one set of features. */
function measurer(font: Font, features: Feature[], tracked: boolean): (text: string) => Measure {
  // One for all strings: a new one for each would be a heavy load on the garbage collector.
  const buffer = new Buffer();
  const known = new Map<string, Measure>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const measure = shaped(buffer, font, text, features, tracked);
    if (known.size >= CACHE_LIMIT) known.clear();
    if (text.length <= CACHED_LENGTH) known.set(text, measure);
    return measure;
  };
}

/**
 * A shaper with the edition's four fonts (static TrueType, as given to the browser). Widths are what Chromium sets at
 * any size: HarfBuzz advances without hinting, kerning and standard ligatures on, ligatures off under letter-spacing
 * unless the run's features name them, letter-spacing after every cluster, the last one too. `locl` forms are not
 * looked at. Throws where a font cannot be read: fonts are ours, not the author's.
 */
export async function createShaper(fonts: FontFamily): Promise<Shaper> {
  const open = (bytes: Uint8Array) => new Font(new Face(new Blob(bytes)));
  const opened: Record<FontKey, Font> = {
    regular: open(fonts.regular),
    italic: open(fonts.italic),
    bold: open(fonts.bold),
    boldItalic: open(fonts.boldItalic),
  };
  // UTF-16 unit -> 1 where the font has that character: all texts are asked about, letter by letter
  const units = () => new Uint8Array(65_536);
  const found: Record<FontKey, Uint8Array> = {
    regular: units(),
    italic: units(),
    bold: units(),
    boldItalic: units(),
  };
  const measurers = new Map<string, (text: string) => Measure>();

  const styled = (font: FontKey, features: string, tracked: boolean): ((text: string) => Measure) => {
    const key = `${font} ${tracked ? 't' : ''} ${features}`;
    const known = measurers.get(key);
    if (known !== undefined) return known;
    const made = measurer(opened[font], featuresOf(features, tracked), tracked);
    measurers.set(key, made);
    return made;
  };

  return {
    width(text, run) {
      if (text === '') return 0;
      const { units, clusters } = styled(run.font, run.features, run.tracking !== 0)(text);
      return (units / opened[run.font].face.upem + clusters * run.tracking) * run.size;
    },
    missing(text, font) {
      const without = new Set<string>();
      const present = found[font];
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (present[unit] === 1) continue;
        const code = text.codePointAt(at)!;
        if (opened[font].nominalGlyph(code) === undefined) without.add(String.fromCodePoint(code));
        else if (code === unit) present[unit] = 1;
        if (code !== unit) at++;
      }
      return [...without].sort((a, b) => (a < b ? -1 : 1));
    },
  };
}
