import { type Dict, Indirect, type Value } from './value.ts';

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

/** Words run together with those before them; what begins with one of these does not. */
const isDelimited = (text: string) => '/<(['.includes(text[0]);

/** Writes values as they stand in a file. `numberOf` gives the number of an object that is referred to. */
export function valueWriter(numberOf: (object: Indirect) => number): (value: Value) => string {
  return write;

  function write(value: Value): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return numberText(value);
    if (value instanceof Indirect) return `${numberOf(value)} 0 R`;
    if (value instanceof Map) return writeDict(value);
    if (Array.isArray(value)) return writeArray(value);
    return value instanceof Uint8Array ? stringText(value) : String(value);
  }

  function writeDict(dict: Dict): string {
    let text = '<<';
    for (const [key, value] of dict) {
      const written = write(value);
      text += isDelimited(written) ? `/${key}${written}` : `/${key} ${written}`;
    }
    return `${text}>>`;
  }

  function writeArray(values: Value[]): string {
    let text = '';
    for (const value of values) {
      const written = write(value);
      text += text === '' || isDelimited(written) ? written : ` ${written}`;
    }
    return `[${text}]`;
  }
}
