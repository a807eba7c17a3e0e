import type { TradeFacts } from '../facts.ts';
import { composite, data } from './element.ts';

/** Qualifiers of Thema begin with a figure, which says of what they are (List 27). */
const QUALIFIERS: Record<string, string> = { 1: '94', 2: '95', 3: '96', 4: '97', 5: '98', 6: '99' };

/** Subjects by the schemes that book.yaml gives codes of, its own words as keywords (20), and for whom it is (groups P.12, P.13). */
export function subjects({ trade, metadata }: TradeFacts): string[] {
  const thema = trade.thema.map((code, index) =>
    composite('Subject', [
      // the first one is where shops put the book
      ...(index === 0 ? ['<MainSubject/>'] : []),
      data('SubjectSchemeIdentifier', QUALIFIERS[code[0]] ?? '93'),
      data('SubjectCode', code),
    ]),
  );
  const bisac = trade.bisac.map((code) =>
    composite('Subject', [data('SubjectSchemeIdentifier', '10'), data('SubjectCode', code)]),
  );
  const keywords =
    metadata.subjects.length === 0
      ? []
      : [
          composite('Subject', [
            data('SubjectSchemeIdentifier', '20'),
            data('SubjectHeadingText', metadata.subjects.join('; ')),
          ]),
        ];
  const audience =
    trade.audience === undefined
      ? []
      : [
          composite('Audience', [
            data('AudienceCodeType', '01'),
            data('AudienceCodeValue', AUDIENCES[trade.audience]),
          ]),
        ];
  return [...thema, ...bisac, ...keywords, ...audience];
}

/** List 28. */
const AUDIENCES = { general: '01', tertiary: '05', scholarly: '06', adult: '08' };
