import { expect, test } from 'vitest';
import { compareFiling } from '../../pipeline/names/compare-filing.ts';
import { filingKey } from '../../pipeline/names/filing-key.ts';

/** As they have to stand. */
const inOrder = [
  '1905 Committee',
  '1917 Committee',
  'Aakjær, Jeppe',
  'Åkesson',
  'Al-Afghani',
  'Al Zubayr',
  'Albrecht',
  'Alexander II, tsar',
  'Alexander III, tsar',
  'Dąbrowska, Maria',
  'd’Alembert',
  'de Leon',
  'Deleon',
  'Lenin, Vladimir',
  'Lenin Prize',
  'Leningrad',
  'Leninism',
  'Łódź',
  'Lodz Uprising',
  'O’Casey, Sean',
  'Ocean',
  'Østerberg',
  'Ostrov',
  'Straße',
  'Strasse, Anna',
  'Zhenotdel',
  'Ягода',
];

test('headings are filed word by word, whatever their accents, capitals and marks', () => {
  const headings = inOrder.map((heading) => ({ heading, key: filingKey(heading) }));
  expect(
    headings
      .toReversed()
      .toSorted(compareFiling)
      .map(({ heading }) => heading),
  ).toEqual(inOrder);
});

test('headings that are filed alike go by their code units, so that their order is always the same', () => {
  const order = ['Lenin', 'LENIN', 'Lénin'].map((heading) => ({ heading, key: filingKey(heading) }));
  expect(new Set(order.map(({ key }) => key)).size).toBe(1);
  expect(order.toSorted(compareFiling).map(({ heading }) => heading)).toEqual(['LENIN', 'Lenin', 'Lénin']);
});
