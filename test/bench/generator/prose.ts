import type { Random } from './random.ts';

const words = (list: string) => list.trim().split(/\s+/);

const PEOPLE = words(
  'miners weavers dockers bakers sailors clerks printers tailors masons drivers gardeners tenants',
);
const THINGS = words(
  'strike harbour bridge winter council harvest ledger tariff railway tunnel market orchard lantern quarry ferry kiln wage rent canal petition garrison festival blockade reservoir tramway cooperative',
);
const ACTS = words(
  'rebuilt opened refused carried emptied measured defended abandoned counted divided remembered painted repaired crossed followed surrounded watched delayed answered renamed',
);
const KINDS = words(
  'old narrow common bitter quiet northern broken early public modest distant crowded patient stubborn',
);
const TIMES = words('slowly again together openly twice reluctantly everywhere afterwards quickly seldom');
const PLACES = words('Ostermark Lindvale Karrow Felsby Northam Tarnhaven Brell Wexmoor Sandow Ulverton');
const FIRST = words('Edda Marek Ines Tobias Greta Anselm Rosa Piet Helga Ivo Clara Matthis');
const LAST = words(
  'Marlow Venn Okonjo Brandt Halloran Teskey Lindqvist Roussel Farrow Adeyemi Novak Castell',
);

export const person = (r: Random) => `${r.pick(FIRST)} ${r.pick(LAST)}`;
export const surname = (r: Random) => r.pick(LAST);
export const givenName = (r: Random) => r.pick(FIRST);
export const town = (r: Random) => r.pick(PLACES);
export const thing = (r: Random) => r.pick(THINGS);

const CLAUSES: ((r: Random) => string)[] = [
  (r) => `the ${r.pick(PEOPLE)} ${r.pick(ACTS)} the ${r.pick(KINDS)} ${thing(r)}`,
  (r) => `every ${thing(r)} in ${town(r)} was ${r.pick(ACTS)} ${r.pick(TIMES)}`,
  (r) => `nobody in the ${thing(r)} had ${r.pick(ACTS)} a ${r.pick(KINDS)} ${thing(r)}`,
  (r) => `the ${thing(r)} of ${town(r)} was more ${r.pick(KINDS)} than its ${thing(r)}`,
  (r) => `${surname(r)} and the other ${r.pick(PEOPLE)} ${r.pick(ACTS)} their ${thing(r)} ${r.pick(TIMES)}`,
  (r) => `there was a ${r.pick(KINDS)} ${thing(r)} where the ${r.pick(PEOPLE)} had ${r.pick(ACTS)} it`,
];
const JOINTS = [', and ', ' while ', ', because ', ', although ', ' as soon as ', '; '];

/** words of a saying that tell of oneself */
const OWN = [
  (r: Random) => `I ${r.pick(ACTS)} the ${thing(r)} with my own hands`,
  (r: Random) => `it was my ${r.pick(KINDS)} ${thing(r)} that I ${r.pick(ACTS)} then`,
];

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);

export function clause(r: Random): string {
  const one = r.pick(CLAUSES)(r);
  return r.chance(0.6) ? `${one}${r.pick(JOINTS)}${r.pick(CLAUSES)(r)}` : one;
}

export const sentence = (r: Random) => `${capital(clause(r))}.`;

/** A paragraph of two to six sentences. */
export function paragraph(r: Random): string {
  return Array.from({ length: 2 + r.below(5) }, () => sentence(r)).join(' ');
}

/** A paragraph in the first person. */
export function testimony(r: Random): string {
  return `${capital(r.pick(OWN)(r))}. ${paragraph(r)} ${capital(r.pick(OWN)(r))}.`;
}

/** A heading: two to six words, with capitals or without. */
export function heading(r: Random): string {
  const text = r.pick([
    () => `The ${r.pick(KINDS)} ${thing(r)}`,
    () => `${capital(thing(r))} and ${thing(r)}`,
    () => `${capital(r.pick(PEOPLE))} of ${town(r)}`,
    () => `After the ${thing(r)}`,
    () => `A ${r.pick(KINDS)} ${thing(r)} for the ${r.pick(PEOPLE)}`,
    () => `${town(r)} without a ${thing(r)}`,
  ])();
  return r.chance(0.5) ? titleCase(text) : text;
}

const SMALL = new Set(['and', 'of', 'the', 'for', 'a', 'without']);
const titleCase = (text: string) =>
  capital(
    text.replace(/\p{L}+/gu, (word) => (SMALL.has(word.toLowerCase()) ? word.toLowerCase() : capital(word))),
  );

const MONTHS = words('January February March April May June July August September October November December');

/** A date in one of the forms that pages have. */
export function date(r: Random): string {
  const [day, month, year] = [1 + r.below(28), r.pick(MONTHS), 1990 + r.below(34)];
  return r.pick([
    `${month} ${day}, ${year}`,
    `${day} ${month} ${year}`,
    `${month.slice(0, 3)} ${day}, ${year}`,
  ]);
}
