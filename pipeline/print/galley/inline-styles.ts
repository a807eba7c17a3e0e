import type { Element } from 'hast';
import type { FontKey, Run } from '../types.ts';

/** How characters are set: everything of a run but its offsets. */
export type Face = Omit<Run, 'from' | 'to'>;

/** em between small capitals and capitals within text, after the typographic brief */
const SPACED = 0.05;

const ITALIC: Record<FontKey, FontKey> = {
  regular: 'italic',
  italic: 'regular',
  bold: 'boldItalic',
  boldItalic: 'bold',
};
const BOLD: Record<FontKey, FontKey> = {
  regular: 'bold',
  italic: 'boldItalic',
  bold: 'bold',
  boldItalic: 'boldItalic',
};

/** Adds an OpenType feature to a sorted list of them. */
export function withFeatures(features: string, more: string[]): string {
  return [...new Set([...features.split(',').filter(Boolean), ...more])].sort().join(',');
}

/** Emphasis within italics is roman again. */
const italic = (face: Face): Face => ({ ...face, font: ITALIC[face.font] });
const smallCapitals = (face: Face): Face => ({
  ...face,
  features: withFeatures(face.features, ['smcp']),
  tracking: SPACED,
});

const BY_TAG: Record<string, (face: Face) => Face> = {
  em: italic,
  i: italic,
  cite: italic,
  dfn: italic,
  strong: (face) => ({ ...face, font: BOLD[face.font] }),
  b: (face) => ({ ...face, font: BOLD[face.font] }),
};

const BY_CLASS: Record<string, (face: Face) => Face> = {
  sc: smallCapitals,
  lead: smallCapitals,
  entry: italic,
  authors: smallCapitals,
  // Whole words in capitals become small ones: c2sc takes the capitals, smcp a plural s.
  caps: (face) => ({ ...face, features: withFeatures(face.features, ['c2sc', 'smcp']), tracking: SPACED }),
};

/** The classes of an element, as hast holds them or as written. */
export function classesOf(node: Element): string[] {
  const value = node.properties.className ?? node.properties.class;
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(/\s+/) : [];
}

/** The face of an inline element's text within `face`. */
export function faceOf(node: Element, face: Face): Face {
  const byTag = BY_TAG[node.tagName]?.(face) ?? face;
  return classesOf(node).reduce((result, name) => BY_CLASS[name]?.(result) ?? result, byTag);
}
