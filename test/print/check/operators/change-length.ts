import { changeText } from '../edit/change-text.ts';
import { edit } from '../edit/edit.ts';

/** Writes another length of a stream. */
export const changeLength = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const plain = await edit(bytes, () => {});
  return changeText(plain, /\/Length \d\d(?=\d)/, (found) =>
    found.endsWith('99') ? '/Length 98' : '/Length 99',
  );
};
