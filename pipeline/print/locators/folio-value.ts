import { romanValue } from '../finish/navigation/roman-value.ts';

/** What a folio counts; roman ones are a series of their own. */
export interface FolioValue {
  value: number;
  roman: boolean;
}

/** Reads a folio: "12", "iv". */
export function folioValue(folio: string): FolioValue {
  return /^\d+$/.test(folio)
    ? { value: Number(folio), roman: false }
    : { value: romanValue(folio) ?? 0, roman: true };
}
