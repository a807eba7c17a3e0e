import { asName, asNumber, asStream } from '../../file/value.ts';
import { COMPONENTS, readIcc } from '../../metadata/read-icc.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.4.2: profiles of colour spaces can be read, and have as many components as their space says. */
export const iccProfile: Check = function* ({ file, named }) {
  for (const array of named) {
    const stream = asName(array[0]) === 'ICCBased' ? asStream(file.resolve(array[1])) : null;
    if (stream === null) continue;
    const where = { object: stream.owner };
    const icc = readIcc(file.decode(stream));
    if (typeof icc === 'string') yield { what: `the profile of a colour space is none: ${icc}`, where };
    else if (!['prtr', 'mntr', 'scnr', 'spac'].includes(icc.deviceClass) || icc.version >= 5)
      yield {
        what: `the profile of a colour space has the class “${icc.deviceClass}”, version ${icc.version}`,
        where,
      };
    else if (COMPONENTS[icc.space] !== asNumber(file.get(stream.dict, 'N')))
      yield { what: `N of a colour space does not agree with its profile for ${icc.space.trim()}`, where };
  }
};
