import { type PDFDict, PDFHexString } from '@cantoo/pdf-lib';
import { compressed } from '../file/compressed.ts';
import { dictionary } from '../file/dictionary.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { greyProfile } from './grey-profile.ts';
import { srgbProfile } from './srgb-profile.ts';

/** What the colours of the book mean (ISO 19005-2, 6.2.3): black ink alone, or sRGB where a colour is used. */
export function outputIntent(file: PdfFile, coloured: boolean): PDFDict {
  const { context } = file;
  const profile = compressed(
    dictionary(context, { N: coloured ? 3 : 1 }),
    coloured ? srgbProfile() : greyProfile(),
  );
  const condition = PDFHexString.fromText(coloured ? 'sRGB IEC61966-2.1' : 'Black ink');
  return dictionary(context, {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: condition,
    Info: condition,
    DestOutputProfile: context.register(profile),
  });
}
