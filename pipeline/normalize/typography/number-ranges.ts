import type { Edit } from './edit.ts';

/**
 * Hyphens between two numbers as en dashes: years, pages, percentages. Figures with more than one hyphen (dates,
 * telephone numbers, ISBN) and those joined to letters are left.
 */
export function numberRanges(text: string): Edit[] {
  return [...text.matchAll(/(?<![\p{L}\d.,/-])(\d{1,4})-(?=\d{1,4}(?![\d\p{L}/-]|[.,]\d))/gu)].map(
    (match) => {
      const at = match.index + match[1].length;
      return { from: at, to: at + 1, text: '–', rule: 'number-range' };
    },
  );
}
