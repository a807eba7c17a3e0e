/** "Exif" and two zeros before the TIFF header. */
const EXIF = 0x45786966;
const HEADER = 6;

/** The tag of orientation (Exif 2.3, 4.6.4). */
const ORIENTATION = 0x0112;

/** Orientation by an APP1 segment of a JPEG: 1 to 8, above 4 width and height change places; null where there is none. */
export function exifOrientation(segment: DataView): number | null {
  if (segment.byteLength < HEADER + 8 || segment.getUint32(0) !== EXIF) return null;
  const little = segment.getUint16(HEADER) === 0x4949;
  const directory = HEADER + segment.getUint32(HEADER + 4, little);
  if (directory + 2 > segment.byteLength) return null;
  const entries = segment.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry++) {
    // tag, type, count, value: 12 bytes
    const at = directory + 2 + entry * 12;
    if (at + 12 > segment.byteLength) return null;
    if (segment.getUint16(at, little) !== ORIENTATION) continue;
    const value = segment.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}
