import { xmlText } from './xml-text.ts';

/** Attribute values as plain text; undefined ones are left out. */
export type XmlAttributes = Record<string, string | number | undefined>;

/**
 * An XML element as a string. `children` are XML already: text goes through `xmlText` first. Without children the
 * element closes itself.
 */
export function xmlElement(name: string, attributes: XmlAttributes = {}, children: string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}
