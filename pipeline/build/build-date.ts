/** 1980-01-01: what a ZIP file can date earliest; stands where neither book nor environment has a date. */
const UNKNOWN = 315_532_800;

/** The date that artefacts carry, in seconds since 1970: that of book.yaml, else SOURCE_DATE_EPOCH, else a fixed one. */
export function buildDate(date: string, epoch: number | null): number {
  const parsed = Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
  if (date !== '' && Number.isFinite(parsed)) return Math.floor(parsed / 1000);
  return epoch ?? UNKNOWN;
}
