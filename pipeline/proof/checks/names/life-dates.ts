import type { Slip } from '../../../markdown/slips/slip.ts';
import type { NameEntry } from '../../../model/names.ts';
import type { Passage } from '../passage.ts';

const DATES =
  /(?<![\p{L}.’-])(?<name>\p{Lu}[\p{L}.’-]{0,40}(?: [\p{L}.’-]{1,40}){0,4}?) \((?:born )?(?<birth>1[0-9]\d\d)[–-](?<death>(?:1[0-9]|20)\d\d)\)/gu;

/** Persons of names.yaml with their years, by form. */
export function lives(
  names: readonly NameEntry[],
): Map<string, { birth: string; death: string; heading: string }> {
  const found = new Map<string, { birth: string; death: string; heading: string }>();
  for (const { kind, forms, variants, heading, dates } of names) {
    const years = /^(\d{4})[–-](\d{4})$/.exec(dates ?? '');
    if (kind !== 'person' || years === null) continue;
    for (const { words } of [...forms, ...variants])
      found.set(words, { birth: years[1], death: years[2], heading });
  }
  return found;
}

/** Years of a life that end before they begin, or are others than those of names.yaml: “Lenin (1870–1924)”. */
export function lifeDates(passage: Passage, known: ReturnType<typeof lives>): Slip[] {
  return [...passage.words.matchAll(DATES)].flatMap((match): Slip[] => {
    const { name, birth, death } = match.groups!;
    const from = match.index + name.length + 2;
    const slip = (what: string): Slip[] => [
      { rule: 'life-dates', from, to: match.index + match[0].length - 1, what },
    ];
    if (death < birth) return slip(`${birth}–${death} ends before it begins`);
    const words = name.split(' ');
    const life = words.map((_, at) => known.get(words.slice(at).join(' '))).find((one) => one !== undefined);
    if (life === undefined || (life.birth === birth && life.death === death)) return [];
    return slip(`${birth}–${death}: names.yaml has ${life.birth}–${life.death} for ${life.heading}`);
  });
}
