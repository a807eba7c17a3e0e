import { changeText } from '../edit/change-text.ts';
import { edit } from '../edit/edit.ts';

/** Puts a space behind `xref`. */
export const spaceOutXref = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const plain = await edit(bytes, () => {});
  return changeText(plain, /(?<=\n)xref\n/, () => 'xref \n');
};
