import { NAMESPACES } from '../../metadata/namespaces.ts';
import { xmpText } from '../../metadata/read-xmp.ts';
import type { Check } from '../../rule.ts';

const WANTED = {
  dc: ['title'],
  xmp: ['CreateDate', 'ModifyDate', 'MetadataDate'],
  xmpMM: ['DocumentID', 'VersionID', 'RenditionClass'],
} as const;

/** ISO 15930-7: title, dates and identity of the file are in its metadata. */
export const metadataMissing: Check = function* ({ xmp }) {
  for (const [schema, names] of Object.entries(WANTED))
    for (const name of names)
      if (!xmpText(xmp, NAMESPACES[schema as keyof typeof WANTED], name))
        yield { what: `the metadata have no ${schema}:${name}` };
};
