import { changeText } from '../edit/change-text.ts';
import { edit } from '../edit/edit.ts';

/** Puts a carriage return alone behind `stream`. */
export const endStreamLineByReturn = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const plain = await edit(bytes, () => {});
  return changeText(plain, /(?<=\n)stream\n/, () => 'stream\r');
};
