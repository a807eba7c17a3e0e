import type { NameEntry } from '../../pipeline/model/names.ts';

const at = { file: 'names.yaml', line: 3, column: 5 };
type Lists = 'variants' | 'misspellings' | 'seeFrom';

/** An entry of names.yaml; its heading is its first form unless said otherwise. */
export function madeUpName(
  id: string,
  forms: string[],
  more: Partial<Record<Lists, string[]>> & { seeAlso?: string[]; under?: string } & Partial<
      Pick<NameEntry, 'kind' | 'heading' | 'index'>
    > = {},
): NameEntry {
  const placed = (list: string[] = []) => list.map((words) => ({ words, place: at }));
  const { variants, misspellings, seeFrom, seeAlso = [], under, ...rest } = more;
  return {
    id,
    kind: 'person',
    heading: forms[0],
    forms: placed(forms),
    variants: placed(variants),
    misspellings: placed(misspellings),
    seeAlso: seeAlso.map((other) => ({ id: other, place: at })),
    ...(seeFrom ? { seeFrom: placed(seeFrom) } : {}),
    ...(under ? { under: { id: under, place: at } } : {}),
    linePlace: at,
    note: false,
    status: 'draft',
    place: at,
    ...rest,
  };
}
