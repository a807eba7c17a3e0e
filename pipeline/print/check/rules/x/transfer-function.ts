import { transferFunctions } from '../../document/transfer-functions.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: graphics states have no transfer functions. */
export const transferFunction: Check = transferFunctions;
