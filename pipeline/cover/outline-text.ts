import { Blob, Face, Feature, Font, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';

/** A face that draws text as outlines. */
export interface Outliner {
  /** width in units of `size` */
  width(text: string, style: OutlineStyle): number;
  /** SVG path data of a line whose baseline starts at x, y */
  path(text: string, style: OutlineStyle, x: number, y: number): string;
}

export interface OutlineStyle {
  size: number;
  /** OpenType features to switch on, beside kerning and ligatures */
  features: string[];
  /** letter-spacing in em */
  tracking: number;
}

interface PlacedGlyph {
  glyph: number;
  /** font units from the start of the line */
  x: number;
  y: number;
}

/** The glyph that fonts draw for what they do not have; it is left out. */
const NOTDEF = 0;

/** Makes an outliner of a TrueType face. Words are measured each by itself, and only once: sizes are tried in dozens. */
export function outliner(bytes: Uint8Array): Outliner {
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  const known = new Map<string, number>();
  const advance = (word: string, style: OutlineStyle) => {
    const key = [word, style.tracking, ...style.features].join('\n');
    const units = known.get(key) ?? lineOf(font, face.upem, word, style).advance;
    known.set(key, units);
    return units;
  };
  return {
    width(text, style) {
      const words = text.split(' ');
      const letters = words.reduce((sum, word) => sum + advance(word, style), 0);
      const space = advance(' ', style) + 2 * style.tracking * face.upem;
      return ((letters + space * (words.length - 1)) * style.size) / face.upem;
    },
    path(text, style, x, y) {
      const scale = style.size / face.upem;
      const fineness = style.size >= LARGE ? 10 : 1000;
      return lineOf(font, face.upem, text, style)
        .glyphs.map((placed) => glyphPath(font, placed, { scale, fineness }, x, y))
        .join('');
    },
  };
}

function lineOf(
  font: Font,
  upem: number,
  text: string,
  style: OutlineStyle,
): { glyphs: PlacedGlyph[]; advance: number } {
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(
    font,
    buffer,
    style.features.map((tag) => new Feature(tag, 1)),
  );
  const positions = buffer.getGlyphPositions();
  const glyphs: PlacedGlyph[] = [];
  let advance = 0;
  for (const [index, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
    if (glyph === NOTDEF) continue;
    const { xAdvance, xOffset, yOffset } = positions[index];
    glyphs.push({ glyph, x: advance + xOffset, y: yOffset });
    advance += xAdvance + style.tracking * upem;
  }
  return { glyphs, advance: Math.max(0, advance - style.tracking * upem) };
}

/** Type of that many units and more is drawn to a tenth of a unit, smaller type, of drawings in mm, to a thousandth: no one sees less. */
const LARGE = 20;

/** Path data in the drawing's units, y downwards. */
function glyphPath(
  font: Font,
  { glyph, x, y }: PlacedGlyph,
  { scale, fineness }: { scale: number; fineness: number },
  left: number,
  baseline: number,
): string {
  return font
    .glyphToJson(glyph)
    .map(({ type, values }) => {
      const points = values.map((value, index) =>
        index % 2 === 0 ? left + (x + value) * scale : baseline - (y + value) * scale,
      );
      return type + points.map((point) => String(Math.round(point * fineness) / fineness)).join(' ');
    })
    .join('');
}
