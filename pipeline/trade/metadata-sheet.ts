import { xmlElement } from '../xml/xml-element.ts';
import { xmlText } from '../xml/xml-text.ts';
import { formsOf, type TradeFacts, type TradeForm } from './facts.ts';
import { missingFacts } from './missing-facts.ts';

const ROLES = {
  aut: 'author',
  edt: 'editor',
  ann: 'notes',
  trl: 'translator',
  aui: 'introduction',
  ill: 'illustrator',
};

const FORMS: Record<TradeForm, string> = { print: 'Print (paperback)', epub: 'EPUB', pdf: 'PDF' };

/** Fits on one sheet of A4; nothing in it is loaded. */
const STYLE = [
  '@page{size:A4;margin:18mm}',
  ':root{color-scheme:light dark}',
  'body{font:11pt/1.45 Georgia,"Times New Roman",serif;max-width:42em;margin:2em auto;padding:0 1em}',
  'h1{font-size:1.5em;line-height:1.2;margin:0}',
  'h1+p{font-style:italic;margin:.2em 0 1.2em}',
  'table{border-collapse:collapse;width:100%}',
  'th,td{text-align:left;vertical-align:top;padding:.3em .6em .3em 0;border-top:1px solid currentColor}',
  'th{font-weight:normal;font-style:italic;width:9em}',
  '.missing{font-style:italic}',
].join('');

/**
 * What the trade is told of a book, on one page for people: HTML, because it can be looked at, printed and copied from into
 * the forms of shops on any machine. What book.yaml does not say stands at its foot.
 */
export function metadataSheet(facts: TradeFacts): string {
  const { title, subtitle, language } = facts.metadata;
  const rows = rowsOf(facts).filter(([, value]) => value !== undefined && value !== '');
  const table = xmlElement(
    'table',
    {},
    rows.map(([name, value]) => row(name, value ?? '')),
  );
  const missing = missingFacts(facts);
  const body = [
    `<h1 lang="${xmlText(language)}">${xmlText(title)}</h1>`,
    subtitle ? `<p lang="${xmlText(language)}">${xmlText(subtitle)}</p>` : '',
    table,
    missing.length > 0 ? `<p class="missing">Not given: ${xmlText(missing.join(', '))}.</p>` : '',
  ];
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>${xmlText(title)}: metadata</title><style>${STYLE}</style></head><body>`,
    ...body.filter((part) => part !== ''),
    '</body></html>\n',
  ].join('\n');
}

const row = (name: string, value: string) =>
  `<tr><th scope="row">${xmlText(name)}</th><td>${xmlText(value).replaceAll('\n', '<br/>')}</td></tr>\n`;

function rowsOf(facts: TradeFacts): [string, string | undefined][] {
  const { metadata, trade, trim, spine, pages, words, pictures } = facts;
  const { series, place, publisher } = metadata;
  const size = `${trim.width} × ${trim.height} mm${spine === null ? '' : `, spine ${Math.round(spine * 10) / 10} mm`}`;
  return [
    ['Names', metadata.contributors.map(({ name, role }) => `${name} (${ROLES[role]})`).join('\n')],
    ['Series', series && [series.name, series.number].filter((part) => part !== undefined).join(', no. ')],
    ['Published by', [publisher, place].filter((part) => part).join(', ')],
    ['Date', metadata.date],
    ['Language', metadata.language],
    ...formsOf(facts).map((form): [string, string | undefined] => [FORMS[form], formLine(facts, form)]),
    ['Size', size],
    ['Extent', `${pages} pages, ${words} words${pictures > 0 ? `, ${pictures} pictures` : ''}`],
    ['Description', metadata.description],
    ['Subjects', metadata.subjects.join('\n')],
    ['Thema', trade.thema.join(', ')],
    ['BISAC', trade.bisac.join(', ')],
    ['Audience', trade.audience],
    ['Status', trade.status],
    ['Contents', facts.contents.join('\n')],
    ['Rights', metadata.rights],
    ['Accessibility', metadata.accessibility?.conformsTo],
    ['Identifier', facts.identifier],
  ];
}

function formLine({ metadata, trade }: TradeFacts, form: TradeForm): string | undefined {
  const isbn = metadata.isbnWritten?.[form] ?? metadata.isbn[form];
  const prices = trade.prices
    .filter((price) => price.form === form)
    .map(({ amount, currency, tax }) =>
      amount === 0 ? 'free of charge' : `${amount.toFixed(2)} ${currency}, tax ${tax}`,
    );
  const parts = [isbn && `ISBN ${isbn}`, ...prices].filter((part) => part);
  return parts.length === 0 ? 'no ISBN' : parts.join('; ');
}
