import type { Device } from '../content/survey.ts';
import type { Fault } from '../rule.ts';
import type { OutputIntent } from './output-intents.ts';
import type { PdfDocument } from './pdf-document.ts';

/** Spaces of an output profile with which device colours mean something. */
const COVERED_BY: Record<Device, string[]> = {
  DeviceGray: ['GRAY', 'RGB ', 'CMYK'],
  DeviceRGB: ['RGB '],
  DeviceCMYK: ['CMYK'],
};

/** Device colours that the profile of an output intent does not define. */
export function* uncoveredColours(document: PdfDocument, intent: OutputIntent | undefined): Iterable<Fault> {
  const icc = intent?.icc ?? null;
  const space = icc === null || typeof icc === 'string' ? '' : icc.space;
  const told = space === '' ? 'there is no profile' : `the profile is for ${space.trim()}`;
  for (const { device, what, page, object } of document.survey().colours)
    if (!COVERED_BY[device].includes(space))
      yield { what: `${device} is used for ${what}, and ${told}`, where: { page, object } };
}
