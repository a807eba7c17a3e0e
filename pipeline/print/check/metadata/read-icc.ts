import { latin1 } from '../file/cursor.ts';

/** The header of an ICC profile (ICC.1:2001-04, 6.1). */
export interface IccHeader {
  /** "prtr" output, "mntr" display, "scnr" input, "spac" conversion */
  deviceClass: string;
  /** "GRAY", "RGB ", "CMYK" … */
  space: string;
  /** major version */
  version: number;
}

/** Number of components by colour space. */
export const COMPONENTS: Record<string, number> = { GRAY: 1, 'RGB ': 3, CMYK: 4, 'Lab ': 3 };

/** Reads the header of a profile; a string that says why where it is none. */
export function readIcc(bytes: Uint8Array | null): IccHeader | string {
  if (bytes === null) return 'it cannot be read';
  if (bytes.length < 132) return 'it is too short';
  if (latin1(bytes, 36, 40) !== 'acsp') return 'it does not bear the mark of a profile';
  const size = Buffer.from(bytes.buffer, bytes.byteOffset).readUInt32BE(0);
  if (size > bytes.length) return `it says that it is ${size} bytes long, and is ${bytes.length}`;
  return { deviceClass: latin1(bytes, 12, 16), space: latin1(bytes, 16, 20), version: bytes[8] };
}
