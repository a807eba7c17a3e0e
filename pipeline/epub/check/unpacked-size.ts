import { unzipSync } from 'fflate';

/** Bytes that the files of a ZIP container say they unpack to; 0 where it is none. Nothing is unpacked. */
export function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter({ originalSize }) {
        size += originalSize;
        return false;
      },
    });
  } catch {
    // no container: the validator says so
    return 0;
  }
  return size;
}
