/** Content that is being written: bytes up to a length, with room behind it. */
export interface Output {
  bytes: Uint8Array;
  length: number;
}

/** Makes room for so many bytes more. */
export function makeRoom(output: Output, room: number): void {
  const needed = output.length + room;
  if (needed <= output.bytes.length) return;
  const bytes = new Uint8Array(needed * 2);
  bytes.set(output.bytes.subarray(0, output.length));
  output.bytes = bytes;
}

/** Appends text (Latin-1). */
export function writeText(output: Output, text: string): void {
  makeRoom(output, text.length);
  for (let i = 0; i < text.length; i++) output.bytes[output.length++] = text.charCodeAt(i);
}

/** Appends bytes [from, to) of others. */
export function writeBytes(output: Output, bytes: Uint8Array, from: number, to: number): void {
  makeRoom(output, to - from);
  output.bytes.set(bytes.subarray(from, to), output.length);
  output.length += to - from;
}

/** Puts text in at an offset. */
export function insertText(output: Output, at: number, text: string): void {
  makeRoom(output, text.length);
  output.bytes.copyWithin(at + text.length, at, output.length);
  output.bytes.set(Buffer.from(text, 'latin1'), at);
  output.length += text.length;
}

/** The operands of an operator, as they are written. */
export const textAt = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
