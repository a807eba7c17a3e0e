import { describe, expect, test } from 'vitest';
import { hyphenate } from '../../../pipeline/print/lines/hyphenate.ts';

const shown = (word: string, language: string) => {
  const points = hyphenate(word, language);
  return Array.from(word, (letter, at) => (points.includes(at) ? `-${letter}` : letter)).join('');
};

describe('divides words by the patterns of their language', () => {
  test.each([
    ['en-US', 'hy-phen-ation'],
    ['en-GB', 'hy-phena-tion'],
    ['en', 'gov-ern-ment'],
    ['de-AT', 'Ar-bei-ter-klasse'],
    ['fr-CA', 'ré-vo-lu-tion-naire'],
    ['es', 're-vo-lu-ción'],
    ['ru', 'ре-во-лю-ция'],
  ])('%s %s', (language, divided) => {
    expect(shown(divided.replaceAll('-', ''), language)).toBe(divided);
  });
});

test('the exceptions of the patterns count letters, not hyphens', () => {
  expect(shown('associate', 'en-US')).toBe('as-so-ciate');
});

test('our exceptions go before the patterns', () => {
  expect(shown('bolsheviks', 'en-US')).toBe('bol-she-viks');
  expect(shown('people', 'en-GB')).toBe('people');
});

test('two letters stay, three go over, none stands alone', () => {
  expect(shown('fully', 'en-US')).toBe('fully');
  expect(shown('university', 'en-US')).toBe('uni-ver-sity');
  expect(shown('revolution', 'en-US')).toBe('revo-lu-tion');
});

test.each(['McAllister', 'UNIVERSITY', 'don’t', 'well-known', 'h2o', 'university1917'])(
  'never divides %s',
  (word) => {
    expect(hyphenate(word, 'en-US')).toEqual([]);
  },
);

test('a language without patterns, and a word of no language’s length, are not divided', () => {
  expect(hyphenate('university', 'tlh')).toEqual([]);
  expect(hyphenate('university'.repeat(20), 'en-US')).toEqual([]);
});

test('names of object properties are words like others', () => {
  expect(shown('constructor', 'en-US')).toBe('con-struc-tor');
  expect(hyphenate('university', '__proto__')).toEqual([]);
});
