import { type PDFContext, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { streamText } from '../structure/stream-text.ts';
import { type Token, tokens } from '../structure/tokens.ts';
import { type FontReading, readFont } from './read-font.ts';

/** A character as it is drawn: points from the lower left corner of the page's user space. */
export interface Glyph {
  characters: string;
  x: number;
  /** baseline */
  y: number;
  width: number;
  size: number;
  /** type of the artifact that it belongs to, "" where that has none; null for what is read */
  artifact: string | null;
}

export interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** What is drawn on a page. Clipping is not looked at. */
export interface DrawnPage {
  glyphs: Glyph[];
  pictures: Box[];
  /** filled or stroked, without the width of strokes */
  paths: Box[];
}

type Matrix = [number, number, number, number, number, number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** `a` first, then `b`. */
function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

interface TextState {
  font: FontReading | null;
  size: number;
  spacing: number;
  wordSpacing: number;
  /** of 100 */
  scale: number;
  leading: number;
  rise: number;
}

interface State {
  matrix: Matrix;
  text: TextState;
}

/**
 * Reads what stands where on a page from its content stream (ISO 32000-1, 8 and 9), forms included: a reader of its own,
 * apart from all that makes pages. `fonts` remembers what was read of a font.
 */
export function readPage(context: PDFContext, page: PDFDict, fonts: Map<PDFDict, FontReading>): DrawnPage {
  const drawn: DrawnPage = { glyphs: [], pictures: [], paths: [] };
  const resources = page.lookup(PDFName.of('Resources'), PDFDict);
  const content = streamText(context, page.lookup(PDFName.of('Contents')));
  const text = { font: null, size: 0, spacing: 0, wordSpacing: 0, scale: 100, leading: 0, rise: 0 };
  draw({ context, fonts, drawn }, content, resources, { matrix: SAME, text }, []);
  return drawn;
}

interface Reading {
  context: PDFContext;
  fonts: Map<PDFDict, FontReading>;
  drawn: DrawnPage;
}

function draw(
  reading: Reading,
  content: string,
  resources: PDFDict,
  from: State,
  around: (string | null)[],
): void {
  let state = from;
  const saved: State[] = [];
  const open = [...around];
  let line: Matrix = SAME;
  let text: Matrix = SAME;
  let points: { x: number; y: number }[] = [];
  let operands: Token[] = [];
  const number = (index: number) => {
    const token = operands[index];
    if (token?.kind !== 'number') throw new Error('a number was expected');
    return Number(token.value);
  };
  const matrix = (): Matrix => [number(0), number(1), number(2), number(3), number(4), number(5)];
  const move = (x: number, y: number) => {
    line = times([1, 0, 0, 1, x, y], line);
    text = line;
  };
  const set = (change: Partial<TextState>) => {
    state = { ...state, text: { ...state.text, ...change } };
  };
  const point = (x: number, y: number) => points.push(at(state.matrix, x, y));
  const show = (parts: Token[]) => {
    text = shown(reading.drawn.glyphs, parts, text, state, open.findLast((one) => one !== null) ?? null);
  };
  const paint = () => {
    if (points.length > 0) reading.drawn.paths.push(boxOf(points));
    points = [];
  };
  const operators: Record<string, () => void> = {
    q: () => saved.push(state),
    Q: () => {
      state = saved.pop() ?? state;
    },
    cm: () => {
      state = { ...state, matrix: times(matrix(), state.matrix) };
    },
    BT: () => {
      line = SAME;
      text = SAME;
    },
    Tf: () => set({ font: fontOf(reading, resources, operands[0]), size: number(1) }),
    Tc: () => set({ spacing: number(0) }),
    Tw: () => set({ wordSpacing: number(0) }),
    Tz: () => set({ scale: number(0) }),
    TL: () => set({ leading: number(0) }),
    Ts: () => set({ rise: number(0) }),
    Td: () => move(number(0), number(1)),
    TD: () => {
      set({ leading: -number(1) });
      move(number(0), number(1));
    },
    Tm: () => {
      line = matrix();
      text = line;
    },
    'T*': () => move(0, -state.text.leading),
    Tj: () => show(operands),
    TJ: () => show(operands[0]?.kind === 'array' ? operands[0].items : []),
    "'": () => {
      move(0, -state.text.leading);
      show(operands);
    },
    BMC: () => open.push(artifactOf(operands)),
    BDC: () => open.push(artifactOf(operands)),
    EMC: () => open.pop(),
    m: () => point(number(0), number(1)),
    l: () => point(number(0), number(1)),
    c: () => {
      for (const index of [0, 2, 4]) point(number(index), number(index + 1));
    },
    re: () => {
      point(number(0), number(1));
      point(number(0) + number(2), number(1) + number(3));
    },
    n: () => {
      points = [];
    },
    Do: () => {
      const object = resources.lookup(PDFName.of('XObject'), PDFDict).lookup(PDFName.of(nameOf(operands[0])));
      drawObject(reading, object, resources, state, open);
    },
  };
  for (const operator of ['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']) operators[operator] = paint;
  for (const token of tokens(content)) {
    if (token.kind !== 'operator') operands.push(token);
    else {
      if (Object.hasOwn(operators, token.value)) operators[token.value]();
      operands = [];
    }
  }
}

function drawObject(
  reading: Reading,
  object: PDFObject | undefined,
  resources: PDFDict,
  state: State,
  open: (string | null)[],
): void {
  const { dict } = object as unknown as { dict: PDFDict };
  if (dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image')) {
    reading.drawn.pictures.push(boxOf([at(state.matrix, 0, 0), at(state.matrix, 1, 1)]));
    return;
  }
  const own = dict.lookup(PDFName.of('Matrix'));
  const matrix =
    own === undefined
      ? SAME
      : (own
          .toString()
          .match(/[-\d.]+/g)!
          .map(Number) as Matrix);
  const inner = { ...state, matrix: times(matrix, state.matrix) };
  const fonts = dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources;
  draw(reading, streamText(reading.context, object), fonts, inner, open);
}

const nameOf = (token: Token | undefined): string => {
  if (token?.kind !== 'name') throw new Error('a name was expected');
  return token.value;
};

function artifactOf([tag, properties]: Token[]): string | null {
  if (nameOf(tag) !== 'Artifact') return null;
  const type = properties?.kind === 'dictionary' ? properties.entries.get('Type') : undefined;
  return type?.kind === 'name' ? type.value : '';
}

function fontOf({ context, fonts }: Reading, resources: PDFDict, token: Token | undefined): FontReading {
  const dict = resources.lookup(PDFName.of('Font'), PDFDict).lookup(PDFName.of(nameOf(token)), PDFDict);
  const known = fonts.get(dict) ?? readFont(context, dict);
  fonts.set(dict, known);
  return known;
}

/** Draws strings and the numbers between them; gives the text matrix behind them. */
function shown(glyphs: Glyph[], parts: Token[], from: Matrix, state: State, artifact: string | null): Matrix {
  const { font, size, spacing, wordSpacing, scale, rise } = state.text;
  if (font === null) throw new Error('text without a font');
  let text = from;
  const advance = (by: number) => {
    text = times([1, 0, 0, 1, (by * scale) / 100, 0], text);
  };
  for (const part of parts) {
    if (part.kind === 'number') advance((-Number(part.value) / 1000) * size);
    if (part.kind !== 'string') continue;
    for (const { characters, width, isSpace } of font.glyphs(part.value)) {
      const whole = times(text, state.matrix);
      const { x, y } = at(whole, 0, rise);
      const stretch = Math.hypot(whole[0], whole[1]);
      const by = (width / 1000) * size;
      const height = size * Math.hypot(whole[2], whole[3]);
      glyphs.push({ characters, x, y, width: ((by * scale) / 100) * stretch, size: height, artifact });
      advance(by + spacing + (isSpace ? wordSpacing : 0));
    }
  }
  return text;
}

function boxOf(points: { x: number; y: number }[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}
