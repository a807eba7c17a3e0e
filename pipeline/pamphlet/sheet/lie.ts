import type { Size } from './types.ts';

/** The sheet as it lies for this block: with its long side at the bottom where more fits on it that way. */
export function lie(sheet: Size, block: Size): Size {
  const [short, long] = [sheet.width, sheet.height].toSorted((a, b) => a - b);
  const share = (width: number, height: number) => Math.min(width / block.width, height / block.height);
  const lying = share(long, short);
  const upright = share(short, long);
  const isLying = Math.abs(lying - upright) < 1e-6 ? block.width > block.height : lying > upright;
  return isLying ? { width: long, height: short } : { width: short, height: long };
}
