export interface Marker {
  ordered: boolean;
  number: number;
  /** the sign, or what stands after the number: items of one list have the same */
  bullet: string;
  /** characters of marker and space */
  length: number;
}

const BULLET = /^([•·◦‣▪●○■–*-])\s(?=\S)/u;
const NUMBER = /^(\(?)(\d{1,3})([.)])\s(?=\S)/;
const LETTER = /^(\(?)([a-z])(\))\s(?=\S)/;

/** The list marker that a block begins with, or null. */
export function parseMarker(plain: string): Marker | null {
  const bullet = BULLET.exec(plain);
  if (bullet) return { ordered: false, number: 0, bullet: bullet[1], length: bullet[0].length };
  const number = NUMBER.exec(plain);
  if (number)
    return {
      ordered: true,
      number: Number(number[2]),
      bullet: number[1] + number[3],
      length: number[0].length,
    };
  const letter = LETTER.exec(plain);
  if (!letter) return null;
  // letters count from a = 1
  const place = letter[2].charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return { ordered: true, number: place, bullet: `${letter[1]}a${letter[3]}`, length: letter[0].length };
}
