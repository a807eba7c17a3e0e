import { xmlElement } from '../../xml/xml-element.ts';
import { formsOf, type TradeFacts, type TradeForm } from '../facts.ts';
import { composite, data } from './element.ts';
import { languageCode } from './language-code.ts';
import { productForm } from './product-form.ts';
import { productIdentifiers, recordReference } from './product-identifiers.ts';
import { productSupply } from './product-supply.ts';
import { subjects } from './subjects.ts';
import { titles } from './titles.ts';

/** Namespace of ONIX 3.0 by reference names. */
const NAMESPACE = 'http://ns.editeur.org/onix/3.0/reference';

/**
 * What the book trade is told: an ONIX for Books 3.0 message by reference names, a product for each form of the book. What
 * book.yaml does not say is not in it. `sent`: ISO date of the message; '' where the book has none.
 */
export function onixMessage(facts: TradeFacts, sent: string): string {
  const header = composite('Header', [
    composite('Sender', [data('SenderName', senderOf(facts))]),
    data('SentDateTime', onixDate(sent) || '19800101'),
  ]);
  const products = formsOf(facts).map((form) => product(facts, form));
  const message = xmlElement('ONIXMessage', { release: '3.0', xmlns: NAMESPACE }, [
    '\n',
    ...[header, ...products].map((part) => `${part}\n`),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${message}\n`;
}

/** A message names its sender: the publisher, or who made the book. */
function senderOf({ metadata }: TradeFacts): string {
  return metadata.publisher ?? metadata.contributors[0]?.name ?? metadata.title;
}

function product(facts: TradeFacts, form: TradeForm): string {
  return composite('Product', [
    data('RecordReference', recordReference(facts, form)),
    data('NotificationType', facts.trade.status === 'forthcoming' ? '02' : '03'),
    ...productIdentifiers(facts, form),
    composite('DescriptiveDetail', [
      ...productForm(facts, form),
      ...titles(facts.metadata),
      composite('Language', [
        data('LanguageRole', '01'),
        data('LanguageCode', languageCode(facts.metadata.language)),
      ]),
      ...extents(facts, form),
      data('Illustrated', facts.pictures > 0 ? '02' : '01'),
      data('NumberOfIllustrations', facts.pictures > 0 ? facts.pictures : undefined),
      ...subjects(facts),
    ]),
    collateral(facts),
    publishing(facts),
    related(facts, form),
    productSupply(facts, form),
  ]);
}

/** Pages with content (List 23: 11) of what has them, those of the printed book (08) of what names them; words (02) of both. */
function extents({ pages, words }: TradeFacts, form: TradeForm): string[] {
  const extent = (type: string, value: number, unit: string) =>
    composite('Extent', [data('ExtentType', type), data('ExtentValue', value), data('ExtentUnit', unit)]);
  return [extent('02', words, '02'), extent(form === 'epub' ? '08' : '11', pages, '03')];
}

/** Description and contents (List 153: 03, 04), for everybody. */
function collateral({ metadata, contents }: TradeFacts): string {
  const text = (type: string, value: string | undefined) =>
    value
      ? composite('TextContent', [
          data('TextType', type),
          data('ContentAudience', '00'),
          data('Text', value, { textformat: '06' }),
        ])
      : '';
  return composite('CollateralDetail', [text('03', metadata.description), text('04', contents.join('\n'))]);
}

/** Nothing without a publisher or imprint: ONIX has no such group without one. */
function publishing({ metadata, trade }: TradeFacts): string {
  const { publisher, place, date } = metadata;
  if (publisher === undefined) return '';
  const status = { forthcoming: '02', active: '04' };
  return composite('PublishingDetail', [
    composite('Publisher', [data('PublishingRole', '01'), data('PublisherName', publisher)]),
    data('CityOfPublication', place),
    // 00: unspecified
    data('PublishingStatus', trade.status === undefined ? '00' : status[trade.status]),
    onixDate(date) === ''
      ? ''
      : composite('PublishingDate', [data('PublishingDateRole', '01'), data('Date', onixDate(date))]),
  ]);
}

/** The other forms of the book (List 51: 06). */
function related(facts: TradeFacts, form: TradeForm): string {
  return composite(
    'RelatedMaterial',
    formsOf(facts)
      .filter((other) => other !== form)
      .map((other) =>
        composite('RelatedProduct', [data('ProductRelationCode', '06'), ...productIdentifiers(facts, other)]),
      ),
  );
}

/** 2026-11-22 as 20261122; what is no whole date is left out. */
const onixDate = (date: string) => (/^\d{4}-\d\d-\d\d$/.test(date) ? date.replaceAll('-', '') : '');
