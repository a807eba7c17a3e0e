/** A glyph as a viewer would place it: its code and where it begins, in text space from where BT put it. */
export interface GlyphPlace {
  code: number;
  x: number;
  y: number;
}

const TOKEN =
  /<([0-9A-Fa-f\s]*)>|\(((?:\\[\s\S]|[^\\()])*)\)|\/(\S+)|(\[|\])|([-+.\d][-+.\deE]*)|([A-Za-z*']+)/g;

/** Bytes of a literal string; only escapes of single characters are expected. */
const bytesOf = (literal: string): number[] =>
  [...literal.replace(/\\([\s\S])/g, (_, mark: string) => (mark === 'r' ? '\r' : mark))].map((sign) =>
    sign.charCodeAt(0),
  );

/**
 * Reads text operators as ISO 32000-1, 9.4 has them: Tf, Tm, Td, Tc, Tj, TJ. Codes have two bytes, and every glyph is
 * `width` thousandths of the size wide.
 */
export function glyphPlaces(content: string, width: (code: number) => number): GlyphPlace[] {
  const found: GlyphPlace[] = [];
  let operands: (number | number[] | string)[] = [];
  let [line, y, pen, size, tracking] = [0, 0, 0, 1, 0];
  const show = (bytes: number[]) => {
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      const code = bytes[i] * 256 + bytes[i + 1];
      found.push({ code, x: pen, y });
      pen += (width(code) * size) / 1000 + tracking;
    }
  };
  const number = (index: number) => Number(operands[index]);
  const run: Record<string, () => void> = {
    Tf: () => {
      size = number(1);
    },
    Tc: () => {
      tracking = number(0);
    },
    Tm: () => {
      [line, y] = [number(4), number(5)];
      pen = line;
    },
    Td: () => {
      line += number(0);
      y += number(1);
      pen = line;
    },
    Tj: () => show(operands[0] as number[]),
    TJ: () => {
      for (const one of operands)
        if (Array.isArray(one)) show(one);
        else pen -= (Number(one) * size) / 1000;
    },
  };
  for (const [, hex, literal, name, bracket, figure, operator] of content.matchAll(TOKEN)) {
    if (hex !== undefined) operands.push([...Buffer.from(hex.replace(/\s/g, ''), 'hex')]);
    else if (literal !== undefined) operands.push(bytesOf(literal));
    else if (name !== undefined) operands.push(name);
    else if (figure !== undefined) operands.push(Number(figure));
    else if (bracket === undefined) {
      run[operator]?.();
      operands = [];
    }
  }
  return found;
}
