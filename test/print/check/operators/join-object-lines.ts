import { changeText } from '../edit/change-text.ts';
import { edit } from '../edit/edit.ts';

/** Puts a space in place of the line end behind `obj`. */
export const joinObjectLines = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const plain = await edit(bytes, () => {});
  return changeText(plain, /\n\d+ 0 obj\n/, (found) => `${found.slice(0, -1)} `);
};
