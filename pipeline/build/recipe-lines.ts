import type { Imported } from './import-normalized.ts';

/** The lines that recipes count: those of the file, or of the text that was taken out of it. */
export function recipeLines({ extracted, ledger }: Imported): string[] {
  return (extracted ?? ledger.spans.map(({ source }) => source).join('')).split('\n');
}
