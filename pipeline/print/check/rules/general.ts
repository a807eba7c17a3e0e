import type { Claims } from '../document/claims.ts';
import type { Check } from '../rule.ts';
import { standardsOf } from '../standards-of.ts';
import { claimsNothing } from './general/claims-nothing.ts';
import { contentDamaged } from './general/content-damaged.ts';
import { damaged } from './general/damaged.ts';
import { fontNotEmbedded } from './general/font-not-embedded.ts';
import { linkLeadsNowhere } from './general/link-leads-nowhere.ts';
import { metadataDiffers } from './general/metadata-differs.ts';
import { noTitle } from './general/no-title.ts';
import { standardUnknown } from './general/standard-unknown.ts';
import { tooLarge } from './general/too-large.ts';
import { type3Font } from './general/type3-font.ts';
import { untagged } from './general/untagged.ts';

/** The rules for every PDF by their ids. */
export const generalRules = {
  'pdf-claims-nothing': claimsNothing,
  'pdf-standard-unknown': standardUnknown,
  'pdf-content-damaged': contentDamaged,
  'pdf-font-not-embedded': fontNotEmbedded,
  'pdf-type3-font': type3Font,
  'pdf-untagged': untagged,
  'pdf-no-title': noTitle,
  'pdf-metadata-differs': metadataDiffers,
  'pdf-link-leads-nowhere': linkLeadsNowhere,
  // last: they say what the others came upon
  'pdf-damaged': damaged,
  'pdf-too-large': tooLarge,
} satisfies Record<string, Check>;

/** General rules that say what a rule of a claimed standard says better. */
export function superseded(claims: Claims): string[] {
  const { known } = standardsOf(claims);
  return [
    ...(known.length > 0 ? ['pdf-font-not-embedded'] : []),
    ...(known.includes('ua') ? ['pdf-untagged'] : []),
    ...(known.includes('ua') || known.includes('x') ? ['pdf-no-title'] : []),
  ];
}
