import { Indirect, type Value } from './value.ts';

/** No exponent, which a PDF does not know. */
function numberText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(10) : text;
}

function stringText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[()\\]/g, '\\$&')})`;
  return `<${Buffer.from(text, 'latin1').toString('hex')}>`;
}

/** Words run together with those after them; what begins with one of these does not. */
const isDelimited = (text: string) => '/<([\'"'.includes(text[0]);

/** A value as it stands in a file. `numberOf` gives the number of an object that is referred to. */
export function writeValue(value: Value, numberOf: (object: Indirect) => number): string {
  const write = (inner: Value): string => {
    if (typeof inner === 'string') return inner;
    if (typeof inner === 'number') return numberText(inner);
    if (inner instanceof Indirect) return `${numberOf(inner)} 0 R`;
    if (inner instanceof Map) {
      let text = '<<';
      for (const [key, entry] of inner) {
        const written = write(entry);
        text += isDelimited(written) ? `/${key}${written}` : `/${key} ${written}`;
      }
      return `${text}>>`;
    }
    if (Array.isArray(inner)) {
      let text = '';
      for (const item of inner) {
        const written = write(item);
        text += text === '' || isDelimited(written) ? written : ` ${written}`;
      }
      return `[${text}]`;
    }
    return inner instanceof Uint8Array ? stringText(inner) : String(inner);
  };
  return write(value);
}
