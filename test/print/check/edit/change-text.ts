/** Puts one text in place of another of the same length in some bytes, the first time it stands there. */
export function changeText(
  bytes: Uint8Array,
  from: string | RegExp,
  to: (found: string) => string,
): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const found = typeof from === 'string' ? from : from.exec(text)?.[0];
  if (found === undefined || !text.includes(found)) throw new Error(`${from} is not there`);
  return new Uint8Array(
    Buffer.from(
      text.replace(found, () => to(found)),
      'latin1',
    ),
  );
}
