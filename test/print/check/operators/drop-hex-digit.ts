import { changeText } from '../edit/change-text.ts';
import { edit } from '../edit/edit.ts';

/** Takes a digit out of a string. */
export const dropHexDigit = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const plain = await edit(bytes, () => {});
  return changeText(plain, /\/Title <FEFF[0-9A-F]+>/i, (found) => `${found.slice(0, -2)} >`);
};
