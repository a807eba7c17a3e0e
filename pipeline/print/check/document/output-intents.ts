import type { PdfFile } from '../file/pdf-file.ts';
import { asArray, asDict, asName, asStream, type Dict, type Stream } from '../file/value.ts';
import { type IccHeader, readIcc } from '../metadata/read-icc.ts';

export interface OutputIntent {
  dict: Dict;
  /** "GTS_PDFA1", "GTS_PDFX" */
  standard: string;
  profile: Stream | null;
  /** header of the profile; why it cannot be read; null where there is none */
  icc: IccHeader | string | null;
}

/** The output intents of the catalogue (ISO 32000-1, 14.11.5). */
export function readOutputIntents(file: PdfFile): OutputIntent[] {
  return asArray(file.get(file.trailer, 'Root', 'OutputIntents')).flatMap((value) => {
    const dict = asDict(file.resolve(value));
    if (dict === null) return [];
    const profile = asStream(file.get(dict, 'DestOutputProfile'));
    const icc = profile && readIcc(file.decode(profile));
    return [{ dict, standard: asName(file.get(dict, 'S')) ?? '', profile, icc }];
  });
}
