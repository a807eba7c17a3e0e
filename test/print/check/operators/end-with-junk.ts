/** Puts a line behind the end. */
export const endWithJunk = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.concat([bytes, Buffer.from('\njunk\n')]));
