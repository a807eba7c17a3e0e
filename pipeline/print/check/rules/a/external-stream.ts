import { externalStreams } from '../../document/external-streams.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.1.7.1: the data of streams lie in the file. */
export const externalStream: Check = externalStreams;
