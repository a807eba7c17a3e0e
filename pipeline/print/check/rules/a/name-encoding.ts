import { asName } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

const isUtf8 = (name: string) => !Buffer.from(name, 'latin1').toString('utf8').includes('\ufffd');

/** ISO 19005-2, 6.1.8: names of fonts, of colourants and of structure types are UTF-8. */
export const nameEncoding: Check = function* (document) {
  const { file, dictionaries, named } = document;
  for (const dict of dictionaries) {
    const name = asName(file.get(dict, 'BaseFont')) ?? asName(file.get(dict, 'FontName'));
    if (name !== null && !isUtf8(name))
      yield { what: 'the name of a font is not UTF-8', where: { object: dict.owner } };
  }
  for (const array of named) {
    if (asName(array[0]) !== 'Separation') continue;
    const name = asName(file.resolve(array[1]));
    if (name !== null && !isUtf8(name)) yield { what: 'the name of a colourant is not UTF-8' };
  }
  for (const element of document.structure()?.elements ?? [])
    if (!isUtf8(element.type))
      yield { what: 'the name of a structure type is not UTF-8', where: { element, object: element.object } };
};
