/** a page says its encoding within so many bytes (HTML standard, 13.2.3.2) */
const PRESCAN = 1024;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i;

/** What windows-1252 has from 0x80 to 0x9F (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export interface DecodedHtml {
  html: string;
  /** as the Encoding standard names it: `utf-8`, `windows-1252` … */
  encoding: string;
}

/** Decodes a saved page: byte-order mark, then UTF-8 if it is that, then what its `meta` says, else windows-1252. */
export function decodeHtml(bytes: Uint8Array): DecodedHtml {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  try {
    return { html: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    // a TypeError is how the decoder says "not UTF-8"
    if (!(error instanceof TypeError)) throw error;
  }
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  return decodeAs(bytes, CHARSET.exec(head)?.[1] ?? 'windows-1252');
}

/** A page that names an encoding which does not exist, or UTF-8 which it is not, is read as browsers read it. */
function decodeAs(bytes: Uint8Array, label: string): DecodedHtml {
  let decoder = new TextDecoder('windows-1252');
  try {
    const named = new TextDecoder(label);
    if (named.encoding !== 'utf-8') decoder = named;
  } catch (error) {
    // a RangeError is how it says "no such encoding"
    if (!(error instanceof RangeError)) throw error;
  }
  const html = decoder.decode(bytes);
  return { html: decoder.encoding === 'windows-1252' ? withoutC1(html) : html, encoding: decoder.encoding };
}

/** Some versions of Node decode windows-1252 as Latin-1, with control characters where it has quotation marks. */
function withoutC1(html: string): string {
  // 0x80 is where the C1 control characters begin
  return html.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]);
}
