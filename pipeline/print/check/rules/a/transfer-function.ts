import { transferFunctions } from '../../document/transfer-functions.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.5: graphics states have no transfer functions. */
export const transferFunction: Check = transferFunctions;
