import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.6.2.1: the header of the XMP packet says neither bytes nor encoding. */
export const packetHeader: Check = function* ({ xmp, metadata }) {
  for (const name of ['bytes', 'encoding'] as const)
    if (xmp?.header[name]) yield { what: `the XMP packet says ${name}`, where: { object: metadata?.owner } };
};
