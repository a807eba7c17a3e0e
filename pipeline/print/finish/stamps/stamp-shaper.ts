import { Blob, Buffer, Direction, Face, Feature, Font, shape } from 'harfbuzzjs';

/** A glyph as it is set. Lengths in thousandths of the size. */
export interface SetGlyph {
  id: number;
  /** the characters it stands for */
  text: string;
  advance: number;
  xOffset: number;
  yOffset: number;
}

export type StampShaper = (text: string, features: string, tracked: boolean) => SetGlyph[];

/** Letter-spaced text has no optional ligatures: as the lines of the book (CSS Text 3, 8.2). */
const OFF_WHEN_TRACKED = ['liga', 'clig', 'dlig', 'hlig', 'calt'];

/** What a glyph stands for that shares its characters with the one before. */
const NOTHING = '\u200b';

/** Opens a font to set heads and folios in, with the shaper that also measures the lines. */
export function stampShaper(font: Uint8Array): StampShaper {
  const face = new Face(new Blob(font));
  const opened = new Font(face);
  const scale = 1000 / face.upem;
  return (text, features, tracked) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(Direction.LTR);
    // the guess takes the language of the process; a build must not
    buffer.setLanguage('en');
    const off = tracked ? OFF_WHEN_TRACKED.map((tag) => new Feature(tag, 0)) : [];
    const on = features.split(',').filter((tag) => tag !== '');
    shape(opened, buffer, [...off, ...on.map((tag) => new Feature(tag, 1))]);
    const glyphs = buffer.getGlyphInfosAndPositions();
    return glyphs.map((glyph, index) => {
      const next = glyphs.slice(index + 1).find(({ cluster }) => cluster > glyph.cluster)?.cluster;
      const isFirst = glyphs[index - 1]?.cluster !== glyph.cluster;
      return {
        id: glyph.codepoint,
        text: isFirst ? text.slice(glyph.cluster, next) : NOTHING,
        advance: (glyph.xAdvance ?? 0) * scale,
        xOffset: (glyph.xOffset ?? 0) * scale,
        yOffset: (glyph.yOffset ?? 0) * scale,
      };
    });
  };
}
