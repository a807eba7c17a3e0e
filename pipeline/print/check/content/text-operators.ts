import { asDict, asName, asNumber, type Dict, isKind, type Value } from '../file/value.ts';
import { addCodes, codespacesOf } from '../fonts/codespaces.ts';
import type { Device, FontUse } from './survey.ts';
import { type GraphicsState, paint, resource, seen, type Walk } from './walk.ts';

type Handler = (walk: Walk, operands: Value[]) => void;

/** The use of a font that is set, which is new where it is the first. */
export function useFont(walk: Walk, dict: Dict): FontUse {
  const { fonts } = walk.survey;
  const known = fonts.get(dict);
  if (known) return known;
  const codespaces = codespacesOf(walk.file, dict);
  const use: FontUse = { dict, codes: new Set(), codespaces, visible: false, ...seen(walk) };
  fonts.set(dict, use);
  return use;
}

/** Which colours a rendering mode paints with: 0, 4 fill, 1, 5 stroke, 2, 6 both, 3, 7 none. */
function painted({ mode, fill, stroke }: GraphicsState): Device[] {
  const kind = mode % 4;
  if (kind === 3) return [];
  return kind === 0 ? fill : kind === 1 ? stroke : [...fill, ...stroke];
}

function show(walk: Walk, value: Value | undefined): void {
  const { font } = walk.state;
  for (const part of Array.isArray(value) ? value : [value]) {
    if (!isKind(part, 'text') || part.bytes.length === 0) continue;
    paint(walk, 'text', painted(walk.state));
    if (font === null) continue;
    if (font.codespaces !== null) addCodes(font.codes, part.bytes, font.codespaces);
    if (walk.state.mode !== 3) font.visible = true;
  }
}

const nothing: Handler = () => {};

/** Text (ISO 32000-1, 9.3, 9.4). */
export const textOperators: Record<string, Handler> = {
  Tf: (walk, [name]) => {
    const dict = asDict(resource(walk, 'Font', asName(name)));
    walk.state.font = dict === null ? null : useFont(walk, dict);
  },
  Tr: (walk, [mode]) => {
    walk.state.mode = asNumber(mode) ?? 0;
  },
  Tj: (walk, [text]) => show(walk, text),
  TJ: (walk, [text]) => show(walk, text),
  "'": (walk, [text]) => show(walk, text),
  '"': (walk, [, , text]) => show(walk, text),
  ...Object.fromEntries(
    ['BT', 'ET', 'Tc', 'Tw', 'Tz', 'TL', 'Ts', 'Td', 'TD', 'Tm', 'T*', 'd0', 'd1'].map((name) => [
      name,
      nothing,
    ]),
  ),
};
