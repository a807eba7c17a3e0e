import { externalStreams } from '../../document/external-streams.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: the data of streams lie in the file. */
export const externalStream: Check = externalStreams;
