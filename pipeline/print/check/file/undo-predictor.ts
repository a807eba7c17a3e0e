import { asNumber, type Value } from './value.ts';

/** Columns, colours and bits that pictures have at most; more would only make rows that no data fill. */
const WIDEST = 2 ** 20;

/** Undoes the prediction of Flate and LZW data (ISO 32000-1, 7.4.4.4); TIFF's only for eight bits a component. */
export function undoPredictor(data: Uint8Array, parameter: (key: string) => Value): Uint8Array {
  const number = (key: string, otherwise: number) => asNumber(parameter(key)) ?? otherwise;
  const predictor = number('Predictor', 1);
  const colours = Math.max(1, number('Colors', 1));
  const bits = Math.max(1, number('BitsPerComponent', 8));
  const row = Math.ceil((Math.max(1, number('Columns', 1)) * colours * bits) / 8);
  const step = Math.max(1, Math.floor((colours * bits) / 8));
  if (row > WIDEST || predictor < 2) return data;
  if (predictor === 2) return bits === 8 ? undoTiff(data, row, step) : data;
  return undoPng(data, row, step);
}

function undoTiff(data: Uint8Array, row: number, step: number): Uint8Array {
  const out = Uint8Array.from(data);
  for (let at = 0; at < out.length; at++) if (at % row >= step) out[at] = (out[at] + out[at - step]) & 255;
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Each row begins with a byte that says how it was predicted. */
function undoPng(data: Uint8Array, row: number, step: number): Uint8Array {
  const rows = Math.ceil(data.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let y = 0; y < rows; y++) {
    const kind = data[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const value = data[y * (row + 1) + 1 + x] ?? 0;
      const left = x >= step ? out[at - step] : 0;
      const up = y > 0 ? out[at - row] : 0;
      const corner = x >= step && y > 0 ? out[at - row - step] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      out[at] = (value + guess) & 255;
    }
  }
  return out;
}
