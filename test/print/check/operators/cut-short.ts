/** Leaves the first hundred bytes. */
export const cutShort = (bytes: Uint8Array): Uint8Array => bytes.slice(0, 100);
