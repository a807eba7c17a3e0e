import type { TradeFacts, TradeForm } from '../facts.ts';
import { composite, data } from './element.ts';

/** List 150, List 175. */
const FORMS: Record<TradeForm, [form: string, detail?: string]> = {
  print: ['BC'],
  epub: ['ED', 'E101'],
  pdf: ['ED', 'E107'],
};

/** What our EPUBs have for readers who do not see (List 196), each of it checked by our lint. */
const ACCESSIBLE = {
  // contents, reading order, alternative texts, headings, ARIA, landmarks, languages
  always: ['11', '13', '14', '29', '30', '32', '22'],
  index: '12',
  pages: '19',
};

/** ProductComposition to EpubTechnicalProtection of group P.3. */
export function productForm(facts: TradeFacts, form: TradeForm): string[] {
  const [code, detail] = FORMS[form];
  return [
    data('ProductComposition', '00'),
    data('ProductForm', code),
    data('ProductFormDetail', detail),
    ...(form === 'epub' ? features(facts) : []),
    ...(form === 'pdf' ? [feature('05')] : []),
    data('PrimaryContentType', '10'),
    ...(form === 'print' ? measures(facts) : [data('EpubTechnicalProtection', '00')]),
  ];
}

const feature = (value: string) =>
  composite('ProductFormFeature', [
    data('ProductFormFeatureType', '09'),
    data('ProductFormFeatureValue', value),
  ]);

function features({ hasIndex }: TradeFacts): string[] {
  const { always, index, pages } = ACCESSIBLE;
  return [...always, ...(hasIndex ? [index] : []), pages].sort().map(feature);
}

/** Height, width, thickness (List 48: 01, 02, 03), in mm. */
function measures({ trim, spine }: TradeFacts): string[] {
  const rows: [string, number | null][] = [
    ['01', trim.height],
    ['02', trim.width],
    ['03', spine],
  ];
  return rows.map(([type, value]) =>
    value === null
      ? ''
      : composite('Measure', [
          data('MeasureType', type),
          data('Measurement', Math.round(value * 10) / 10),
          data('MeasureUnitCode', 'mm'),
        ]),
  );
}
