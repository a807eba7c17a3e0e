import type { TradeFacts, TradeForm } from '../facts.ts';
import { composite, data } from './element.ts';

/** List 65; without a status shops have to ask. */
const AVAILABILITY = { forthcoming: '10', active: '20' };

/** Who sells a form of the book for how much (block 6): nothing where book.yaml gives no price of it or no publisher. */
export function productSupply({ metadata, trade }: TradeFacts, form: TradeForm): string {
  const prices = trade.prices.filter((price) => price.form === form);
  if (prices.length === 0 || metadata.publisher === undefined) return '';
  return composite('ProductSupply', [
    composite('SupplyDetail', [
      composite('Supplier', [data('SupplierRole', '01'), data('SupplierName', metadata.publisher)]),
      data('ProductAvailability', trade.status === undefined ? '99' : AVAILABILITY[trade.status]),
      ...(prices.every(({ amount }) => amount === 0)
        ? // free of charge
          [data('UnpricedItemType', '01')]
        : prices.map(({ amount, currency, tax }) =>
            composite('Price', [
              data('PriceType', tax === 'included' ? '02' : '01'),
              data('PriceAmount', amount.toFixed(2)),
              data('CurrencyCode', currency),
            ]),
          )),
    ]),
  ]);
}
