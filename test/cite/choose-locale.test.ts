import { expect, test } from 'vitest';
import { chooseLocale } from '../../pipeline/cite/choose-locale.ts';

const templates = {
  'citations/locales-en-US.xml': 'en-US',
  'citations/locales-de-AT.xml': 'de-AT',
  'citations/locales-de-DE.xml': 'de-DE',
  'citations/locales-fr.xml': 'fr',
};

test.each([
  ['de-DE', 'de-DE', []],
  ['de-CH', 'de-AT', []],
  ['fr-CA', 'fr', []],
  ['en-GB', 'en-US', []],
  ['ru', 'en-US', ['citation-locale']],
])('%s: %s', (language, expected, rules) => {
  const { value, messages } = chooseLocale(templates, language);
  expect(value).toEqual({ xml: expected, language: expected });
  expect(messages.map(({ rule }) => rule)).toEqual(rules);
});
