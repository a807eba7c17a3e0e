/** Puts a line before the header. */
export const beginWithJunk = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from('junk\n'), bytes]));
