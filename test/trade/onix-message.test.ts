import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { xmlFault } from '../../pipeline/diagnostics/xml-fault.ts';
import { languageCode } from '../../pipeline/trade/onix/language-code.ts';
import { onixMessage } from '../../pipeline/trade/onix/onix-message.ts';
import { bareFacts, madeUpFacts } from './made-up-facts.ts';
import { ONIX_ORDER } from './onix-order.ts';

interface Element {
  name: string;
  attribs: Record<string, string>;
  children: (Element | { data: string })[];
}

const elements = (nodes: Element['children']) => nodes.filter((node): node is Element => 'attribs' in node);
const rootOf = (xml: string) =>
  elements(parseDocument(xml, { xmlMode: true }).children as Element['children'])[0];

/** What in a message does not stand where ONIX wants it. */
function orderFaults(element: Element): string[] {
  const children = elements(element.children);
  const order = ONIX_ORDER[element.name];
  if (order === undefined) return children.length > 0 ? [`${element.name} has children`] : [];
  const pattern = order
    .split(' ')
    .map((part) => `(?:${part.replace(/[?*+]$/, '')} )${/[?*+]$/.exec(part)?.[0] ?? ''}`)
    .join('');
  const names = children.map(({ name }) => `${name} `).join('');
  const own = new RegExp(`^${pattern}$`).test(names) ? [] : [`${element.name}: ${names}`];
  return [...own, ...children.flatMap(orderFaults)];
}

/** All values of elements of a name. */
function valuesOf(element: Element, name: string): string[] {
  const own =
    element.name === name
      ? [element.children.map((child) => ('data' in child ? child.data : '')).join('')]
      : [];
  return [...own, ...elements(element.children).flatMap((child) => valuesOf(child, name))];
}

test.each([
  ['everything', madeUpFacts()],
  ['nothing but what a book must have', bareFacts()],
  [
    'prices without a publisher',
    madeUpFacts({ metadata: { ...madeUpFacts().metadata, publisher: undefined } }),
  ],
])('with %s every element stands where it belongs', (_, facts) => {
  const xml = onixMessage(facts, facts.metadata.date);
  expect(xmlFault(xml)).toBeNull();
  const root = rootOf(xml);
  expect(root.attribs).toEqual({ release: '3.0', xmlns: 'http://ns.editeur.org/onix/3.0/reference' });
  expect(orderFaults(root)).toEqual([]);
});

test('a product for each form, known by its ISBN, with the others beside it', () => {
  const root = rootOf(onixMessage(madeUpFacts(), '2026-11-22'));
  const products = elements(root.children).filter(({ name }) => name === 'Product');
  expect(products.map((product) => valuesOf(product, 'RecordReference'))).toEqual([
    ['isbn.9783161484100'],
    ['isbn.9780306406157'],
    ['isbn.9791034304387'],
  ]);
  expect(products.map((product) => valuesOf(product, 'ProductForm'))).toEqual([['BC'], ['ED'], ['ED']]);
  expect(products.map((product) => valuesOf(product, 'ProductFormDetail'))).toEqual([[], ['E101'], ['E107']]);
  expect(products.map((product) => valuesOf(product, 'PriceAmount'))).toEqual([['12.00'], [], ['3.50']]);
  expect(valuesOf(products[1], 'UnpricedItemType')).toEqual(['01']);
  expect(valuesOf(products[0], 'Measurement')).toEqual(['210', '148', '12.3']);
  expect(valuesOf(products[0], 'SubjectSchemeIdentifier')).toEqual(['93', '93', '94', '96', '10', '20']);
  expect(valuesOf(products[0], 'ContributorRole')).toEqual(['B01', 'A20', 'A01']);
  expect(valuesOf(products[0], 'CorporateName')).toEqual(['Friends of the Weir']);
  expect(valuesOf(products[0], 'PublishingStatus')).toEqual(['04']);
  expect(valuesOf(root, 'SentDateTime')).toEqual(['20261122']);
});

test('what is not given is not there', () => {
  const root = rootOf(onixMessage(bareFacts(), ''));
  for (const name of [
    'Contributor',
    'Collection',
    'Publisher',
    'PublishingDate',
    'Price',
    'Subject',
    'Audience',
    'TextContent',
  ])
    expect(valuesOf(root, name), name).toEqual([]);
  expect(valuesOf(root, 'ProductIDType')).toEqual(['01', '22', '22', '01']);
  expect(valuesOf(root, 'PublishingStatus')).toEqual([]);
});

test.each([
  ['en-GB', 'eng'],
  ['de', 'ger'],
  ['fr-CA', 'fre'],
  ['zh-Hans', 'chi'],
  ['grc', 'grc'],
  ['ru-Latn', 'rus'],
  ['x-private', 'und'],
])('language %s: %s', (tag, code) => {
  expect(languageCode(tag)).toBe(code);
});
