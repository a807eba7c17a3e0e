import { NAMESPACES } from './namespaces.ts';
import type { Property, Xmp, XmpValue } from './read-xmp.ts';

/** A schema of properties that a file describes itself (ISO 19005-2, 6.6.2.3.3). */
export interface ExtensionSchema {
  namespace: string | null;
  /** names of its properties */
  properties: string[];
  /** fields that it or its properties lack */
  missing: string[];
}

const SCHEMA_FIELDS = ['schema', 'namespaceURI', 'prefix'];
const PROPERTY_FIELDS = ['name', 'valueType', 'category', 'description'];

const fieldsOf = (value: XmpValue): Property[] => (value.kind === 'fields' ? value.fields : []);
const itemsOf = (value: XmpValue | undefined): XmpValue[] => (value?.kind === 'list' ? value.items : []);

function field(fields: Property[], namespace: string, name: string): Property | undefined {
  return fields.find((one) => one.namespace === namespace && one.name === name);
}

const textOf = (property: Property | undefined) =>
  property?.value.kind === 'text' && property.value.text.trim() !== '' ? property.value.text.trim() : null;

/** The schemas that a file describes in pdfaExtension:schemas. */
export function extensionSchemas(xmp: Xmp): ExtensionSchema[] {
  const container = field(xmp.properties, NAMESPACES.pdfaExtension, 'schemas');
  return itemsOf(container?.value).map((item) => {
    const fields = fieldsOf(item);
    const schema = (name: string) => textOf(field(fields, NAMESPACES.pdfaSchema, name));
    const properties = itemsOf(field(fields, NAMESPACES.pdfaSchema, 'property')?.value).map(fieldsOf);
    const lacking = properties.flatMap((property) =>
      PROPERTY_FIELDS.filter((name) => textOf(field(property, NAMESPACES.pdfaProperty, name)) === null),
    );
    return {
      namespace: schema('namespaceURI'),
      properties: properties.flatMap((one) => textOf(field(one, NAMESPACES.pdfaProperty, 'name')) ?? []),
      missing: [...SCHEMA_FIELDS.filter((name) => schema(name) === null), ...new Set(lacking)],
    };
  });
}
