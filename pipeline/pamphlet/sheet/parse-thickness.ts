/** Cubic centimetres a gram: uncoated office paper. 80 g/m2 of it are 0.104 mm. Coated paper has 0.8 to 0.9. */
export const OFFICE_BULK = 1.3;

/** Millimetres: tissue, and the stoutest card that can be folded. */
const LIMITS = { least: 0.02, most: 1 };

/**
 * The thickness of a sheet in millimetres, from `0.1mm`, or from its weight, `80g` (g/m2), and bulk in cm3/g: weight x
 * bulk / 1000. Null where it is neither, or no paper.
 */
export function parseThickness(value: string, bulk: number): number | null {
  const found = /^(\d{1,4}(?:\.\d{1,4})?) ?(mm|g|gsm|g\/m2)$/.exec(value);
  if (found === null) return null;
  const thickness = found[2] === 'mm' ? Number(found[1]) : (Number(found[1]) * bulk) / 1000;
  return thickness < LIMITS.least || thickness > LIMITS.most ? null : thickness;
}
