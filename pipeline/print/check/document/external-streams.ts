import type { Fault } from '../rule.ts';
import type { PdfDocument } from './pdf-document.ts';

/** Streams whose data lie in another file (ISO 32000-1, Table 5). */
export function* externalStreams({ streams }: PdfDocument): Iterable<Fault> {
  for (const { dict, owner } of streams)
    for (const key of ['F', 'FFilter', 'FDecodeParms'])
      if (dict.entries.has(key))
        yield { what: `a stream has ${key}: its data lie in another file`, where: { object: owner } };
}
