/** Lengths of a drawing in mm are written to a tenth of a micrometre, so that sums of them meet. */
const FINENESS = 10_000;

/**
 * The value of an expression of a template: numbers and names of lengths, joined by `+`, `-` and `*` with spaces about
 * them; products first. A name that is not known counts for nothing.
 */
export function reckon(written: string, lengths: Record<string, number>): number {
  const signed = written.trim().split(/\s+(?=[+-]\s)/);
  const sum = signed.reduce((total, term) => {
    const [, sign, product] = /^([+-]\s+)?(.*)$/s.exec(term) ?? [];
    const value = product.split(/\s+\*\s+/).reduce((all, factor) => all * amountOf(factor, lengths), 1);
    return sign?.startsWith('-') ? total - value : total + value;
  }, 0);
  return Math.round(sum * FINENESS) / FINENESS;
}

function amountOf(factor: string, lengths: Record<string, number>): number {
  if (Object.hasOwn(lengths, factor)) return lengths[factor];
  const value = factor === '' ? 0 : Number(factor);
  return Number.isFinite(value) ? value : 0;
}
