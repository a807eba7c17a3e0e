import type { Face } from '../galley/inline-styles.ts';
import type { FontKey } from '../types.ts';

/** Gives every face that differs from its paragraph a class, and remembers them for the style sheet. */
export interface FaceClasses {
  /** class name of a face */
  of: (face: Face) => string;
  /** rules of all classes given so far, in the order they came */
  css: () => string;
  /** styles that were asked for */
  fonts: Set<FontKey>;
}

/** CSS declarations of a face. Sizes are points. */
export function faceCss(face: Pick<Face, 'font' | 'size' | 'features' | 'tracking'>): string {
  const weight = face.font.startsWith('bold') ? 700 : 400;
  const slope = face.font === 'italic' || face.font === 'boldItalic' ? 'italic' : 'normal';
  // Letter-spacing would switch ligatures off in Chromium; the layout has counted on them.
  const features = ['calt', 'clig', 'liga', ...face.features.split(',').filter(Boolean)];
  const settings = features.map((feature) => `"${feature}"`).join(',');
  const tracking = face.tracking === 0 ? '0' : `${face.tracking}em`;
  return `font-size:${face.size}pt;font-weight:${weight};font-style:${slope};font-feature-settings:${settings};letter-spacing:${tracking}`;
}

/** Starts an empty register of faces. */
export function faceClasses(): FaceClasses {
  const names = new Map<string, string>();
  const fonts = new Set<FontKey>();
  return {
    fonts,
    of: (face) => {
      const css = faceCss(face);
      fonts.add(face.font);
      const known = names.get(css);
      if (known) return known;
      const name = `f${names.size}`;
      names.set(css, name);
      return name;
    },
    css: () => [...names].map(([css, name]) => `.${name}{${css}}`).join('\n'),
  };
}
