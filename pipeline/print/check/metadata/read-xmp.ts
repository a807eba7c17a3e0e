import { readXml, type XmlElement } from './read-xml.ts';

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** A property of XMP (ISO 16684-1). */
export interface Property {
  prefix: string;
  namespace: string;
  name: string;
  value: XmpValue;
}

export type XmpValue =
  | { kind: 'text'; text: string }
  | { kind: 'list'; type: string; items: XmpValue[] }
  | { kind: 'fields'; fields: Property[] };

export interface Xmp {
  properties: Property[];
  /** why the packet cannot be read; null where it can */
  fault: string | null;
  /** what the header of the packet says beside its id */
  header: { bytes: boolean; encoding: boolean };
}

const isRdf = (element: XmlElement, name: string) => element.namespace === RDF && element.name === name;

/** Attributes that are properties and not part of RDF or XML itself. */
const shorthand = (element: XmlElement): Property[] =>
  element.attributes
    .filter(({ namespace, prefix }) => namespace !== RDF && prefix !== 'xml' && namespace !== '')
    .map(({ prefix, namespace, name, value }) => ({
      prefix,
      namespace,
      name,
      value: { kind: 'text', text: value },
    }));

const toProperty = (element: XmlElement): Property => ({
  prefix: element.prefix,
  namespace: element.namespace,
  name: element.name,
  value: toValue(element),
});

function toValue(element: XmlElement): XmpValue {
  const [only] = element.children;
  if (only && only.namespace === RDF && ['Bag', 'Seq', 'Alt'].includes(only.name))
    return {
      kind: 'list',
      type: only.name,
      items: only.children.filter((one) => isRdf(one, 'li')).map(toValue),
    };
  if (only && isRdf(only, 'Description'))
    return { kind: 'fields', fields: [...shorthand(only), ...only.children.map(toProperty)] };
  const isResource = element.attributes.some((one) => one.namespace === RDF && one.name === 'parseType');
  const fields = [...shorthand(element), ...element.children.map(toProperty)];
  if (isResource || element.children.length > 0 || (fields.length > 0 && element.text.trim() === ''))
    return { kind: 'fields', fields };
  return { kind: 'text', text: element.text };
}

/** `rdf:RDF`, at the top or in `x:xmpmeta`. */
function findRdf(top: XmlElement): XmlElement | undefined {
  return isRdf(top, 'RDF') ? top : top.children.find((one) => isRdf(one, 'RDF'));
}

/** Reads an XMP packet. A packet that cannot be read has no properties and says why. */
export function readXmp(bytes: Uint8Array): Xmp {
  const text = Buffer.from(bytes).toString('utf8');
  const packet = /<\?xpacket\s+begin=[^?]*\?>/.exec(text)?.[0] ?? '';
  const header = { bytes: /\sbytes\s*=/.test(packet), encoding: /\sencoding\s*=/.test(packet) };
  const failed = (fault: string): Xmp => ({ properties: [], fault, header });
  if (text.includes('\ufffd')) return failed('it is not in UTF-8');
  const top = readXml(text.replace(/^\ufeff/, ''));
  if (typeof top === 'string') return failed(top);
  const rdf = findRdf(top);
  if (rdf === undefined) return failed('there is no rdf:RDF');
  const descriptions = rdf.children.filter((one) => isRdf(one, 'Description'));
  const properties = descriptions.flatMap((one) => [...shorthand(one), ...one.children.map(toProperty)]);
  return { properties, fault: null, header };
}

/** The text of a property, of a list its first item; null where there is none. */
export function xmpText(xmp: Xmp | null, namespace: string, name: string): string | null {
  const found = xmp?.properties.find((one) => one.namespace === namespace && one.name === name);
  let value = found?.value;
  while (value?.kind === 'list') value = value.items[0];
  return value?.kind === 'text' ? value.text.trim() : null;
}
