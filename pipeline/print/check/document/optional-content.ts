import type { PdfFile } from '../file/pdf-file.ts';
import { asArray, asDict, type Dict } from '../file/value.ts';

/** The configurations of optional content: the default one and the others (ISO 32000-1, 8.11.4.3). */
export function optionalContentConfigurations(file: PdfFile, catalog: Dict): Dict[] {
  const properties = file.get(catalog, 'OCProperties');
  return [file.get(properties, 'D'), ...asArray(file.get(properties, 'Configs'))].flatMap(
    (value) => asDict(file.resolve(value)) ?? [],
  );
}
