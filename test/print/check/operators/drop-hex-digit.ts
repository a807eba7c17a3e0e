import { changeText } from '../edit/change-text.ts';
import { edit } from '../edit/edit.ts';

/** Writes the title of an entry of the outline in hexadecimal, with a digit less than bytes need. */
export const dropHexDigit = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const plain = await edit(bytes, () => {});
  return changeText(plain, /\/Title \(Ending\)/, (found) => {
    const room = found.length - '/Title <>'.length;
    const digits = 'FEFF'.padEnd(room - (room % 2 === 0 ? 1 : 0), '0041');
    return `/Title <${digits.padEnd(room)}>`;
  });
};
