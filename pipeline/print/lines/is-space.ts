/** Is a UTF-16 unit white space at which a line may end: space, tab, line feed, return, form feed? */
export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13 && unit !== 11);
}
