import { extensionSchemas } from '../../metadata/extension-schemas.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.6.2.3.3: the description of a schema has all its fields. */
export const schemaIncomplete: Check = function* ({ xmp, metadata }) {
  for (const { namespace, missing } of xmp === null ? [] : extensionSchemas(xmp))
    for (const field of missing)
      yield {
        what: `the description of the schema ${namespace ?? ''} lacks ${field}`,
        where: { object: metadata?.owner },
      };
};
