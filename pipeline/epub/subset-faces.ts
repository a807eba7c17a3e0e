import subsetFont from 'subset-font';
import type { FontFamily } from '../model/host.ts';
import type { FaceKey, UsedCharacters } from './used-characters.ts';

/** A face ready to be packed. */
export interface SubsetFace {
  /** relative to the package document */
  path: string;
  bytes: Uint8Array;
  /** its @font-face rule */
  css: string;
}

const FACES: Record<FaceKey, { style: string; weight: number; file: string }> = {
  regular: { style: 'normal', weight: 400, file: 'regular' },
  italic: { style: 'italic', weight: 400, file: 'italic' },
  bold: { style: 'normal', weight: 700, file: 'bold' },
  boldItalic: { style: 'italic', weight: 700, file: 'bold-italic' },
};

/**
 * OpenType features that survive: kerning, ligatures, localised forms; old-style, lining, proportional and tabular
 * figures; small capitals of both cases; superiors; fractions.
 */
const FEATURES = [
  'kern',
  'mark',
  'liga',
  'locl',
  'onum',
  'lnum',
  'pnum',
  'tnum',
  'smcp',
  'c2sc',
  'sups',
  'frac',
];

/** Printable ASCII: in every face, so that a reader's own small words never fall out of it. */
const BASIC = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));

/** Cuts the faces that are used down to the characters set in them. The regular one is always there, with all of them. */
export async function subsetFaces(fonts: FontFamily, used: UsedCharacters): Promise<SubsetFace[]> {
  const all = new Set(Object.values(used).flatMap((characters) => [...characters]));
  const faces: SubsetFace[] = [];
  for (const key of Object.keys(FACES) as FaceKey[]) {
    const characters = key === 'regular' ? all : used[key];
    if (key === 'regular' || characters.size > 0) faces.push(await subsetFace(fonts, key, characters));
  }
  return faces;
}

async function subsetFace(fonts: FontFamily, key: FaceKey, characters: Set<string>): Promise<SubsetFace> {
  const text = [...new Set([...BASIC, ...characters])].sort().join('');
  const bytes = await subsetFont(Buffer.from(fonts[key]), text, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
  });
  const { style, weight, file } = FACES[key];
  const path = `fonts/${file}.woff2`;
  const css = [
    '@font-face {',
    `  font-family: "${fonts.name}";`,
    `  font-style: ${style};`,
    `  font-weight: ${weight};`,
    `  src: url("${path}") format("woff2");`,
    '}',
  ].join('\n');
  return { path, bytes: new Uint8Array(bytes), css };
}
