import type { PdfDocument } from '../../document/pdf-document.ts';
import { asName, asStream } from '../../file/value.ts';
import type { Fault } from '../../rule.ts';
import { readCMap } from '../read-cmap.ts';

/** CMaps that every reader has (ISO 32000-1, Table 118), without -H and -V. */
const PREDEFINED = new Set(
  [
    'Identity GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16',
    'B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16',
    '83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16',
    'KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16',
  ].flatMap((names) => names.split(' ')),
);

const isPredefined = (name: string) =>
  name === 'H' || name === 'V' || PREDEFINED.has(name.replace(/-[HV]$/, ''));

/** Encodings of composite fonts that are neither in the file nor known to every reader, or that rest on such. */
export function* cmapsNotEmbedded(document: PdfDocument): Iterable<Fault> {
  const { file } = document;
  for (const { name, type, use } of document.fonts()) {
    if (type !== 'Type0') continue;
    const encoding = file.get(use.dict, 'Encoding');
    const stream = asStream(encoding);
    const bytes = stream && file.decode(stream);
    const cmap = stream === null ? asName(encoding) : bytes && readCMap(bytes).base;
    if (cmap !== null && !isPredefined(cmap))
      yield {
        what: `the font ${name} needs the CMap ${cmap}, which is not embedded`,
        where: { page: use.page, object: use.dict.owner },
      };
  }
}
