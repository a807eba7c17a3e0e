import type { Picture, Pictures } from '../../../pipeline/model/picture.ts';
import { makePng } from '../../edition/pictures/made-up-picture.ts';

/** A grey PNG of this size that states no resolution. */
export function picture(path: string, width: number, height: number, more: Partial<Picture> = {}): Pictures {
  const frame = (x: number, y: number) => x < 9 || y < 9 || x >= width - 9 || y >= height - 9;
  const bytes = makePng({ width, height, sample: (x, y) => (frame(x, y) ? 0 : 200) });
  const common = { naturalWidth: null, vector: false, colour: false };
  return { [path]: { path, type: 'image/png', bytes, width, height, ...common, ...more } };
}

/** A drawing without a size of its own. */
export function drawing(path: string, width: number, height: number): Pictures {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 0h${width}v${height}z"/></svg>`;
  const bytes = new TextEncoder().encode(svg);
  const common = { naturalWidth: null, vector: true, colour: false };
  return { [path]: { path, type: 'image/svg+xml', bytes, width, height, ...common } };
}
