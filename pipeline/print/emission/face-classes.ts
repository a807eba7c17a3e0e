import type { Face } from '../galley/inline-styles.ts';
import type { FontKey } from '../types.ts';
import { pixels } from './pixels.ts';

/** Gives every face that differs from its paragraph a class, and remembers them for the style sheet. */
export interface FaceClasses {
  /** class name of a face */
  of: (face: Face) => string;
  /** class name of a letter-spacing in em, on lines that have one */
  tracked: (em: number) => string;
  /** rules of all classes given so far, in the order they came */
  css: () => string;
  /** how many times as large as they are fonts are for the browser */
  em: number;
  /** styles that were asked for */
  fonts: Set<FontKey>;
}

/** CSS declarations of a face, of a font whose em the browser takes for so many times as much. Sizes are points. */
function faceCss(face: Face, em: number): string {
  const weight = face.font.startsWith('bold') ? 700 : 400;
  const slope = face.font === 'italic' || face.font === 'boldItalic' ? 'italic' : 'normal';
  // Letter-spacing would switch ligatures off in Chromium; the layout has counted on them.
  const features = ['calt', 'clig', 'liga', ...face.features.split(',').filter(Boolean)];
  const settings = features.map((feature) => `"${feature}"`).join(',');
  const tracking = face.tracking === 0 ? '0' : `${face.tracking / em}em`;
  return `font-size:${pixels(face.size * em)};font-weight:${weight};font-style:${slope};font-feature-settings:${settings};letter-spacing:${tracking}`;
}

/** Starts an empty register of faces, whose fonts are `em` times as large for the browser as they are. */
export function faceClasses(em: number): FaceClasses {
  const names = new Map<string, string>();
  const rules: string[] = [];
  const spacings = new Map<number, string>();
  const fonts = new Set<FontKey>();
  return {
    em,
    fonts,
    of: (face) => {
      const key = `${face.font} ${face.size} ${face.tracking} ${face.features}`;
      const known = names.get(key);
      if (known) return known;
      const name = `f${names.size}`;
      names.set(key, name);
      fonts.add(face.font);
      rules.push(`.${name}{${faceCss(face, em)}}`);
      return name;
    },
    tracked: (own) => {
      const spacing = Number(own.toFixed(5));
      const known = spacings.get(spacing);
      if (known) return known;
      const name = `t${spacings.size}`;
      spacings.set(spacing, name);
      return name;
    },
    // letter-spacings last: they stand beside faces on one element, and have the last word
    css: () =>
      [
        ...rules,
        ...[...spacings].map(([spacing, name]) => `.${name}{letter-spacing:${spacing / em}em}`),
      ].join('\n'),
  };
}
