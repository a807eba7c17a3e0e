const LITERAL = /\(((?:\\.|[^\\()])*)\)|<([\da-fA-F\s]*)>/gs;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of the strings among operands, one after the other. */
export function shownBytes(operands: string): Buffer {
  const parts = [...operands.matchAll(LITERAL)].map(([, literal, hex]) => {
    if (hex !== undefined) return Buffer.from(hex.replace(/\s/g, ''), 'hex');
    const text = literal.replace(/\\(\d{1,3}|.)/gs, (_, code: string) =>
      /^\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
    );
    return Buffer.from(text, 'latin1');
  });
  return Buffer.concat(parts);
}
