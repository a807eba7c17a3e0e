import { greyProfile } from '../finish/metadata/grey-profile.ts';
import type { PrintCondition } from './press.ts';

/** Black ink alone, by a profile of our own: what a file carries whose printer gave none. */
export function greyCondition(): PrintCondition {
  return { profile: greyProfile(), components: 1, name: 'Black ink' };
}
