/** Everything but the characters that XML 1.0 allows (production [2] Char): they cannot stand in a document at all. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Leaves out the characters that no XML document can hold: most controls, lone surrogates, U+FFFE and U+FFFF. */
export function legalCharacters(text: string): string {
  return text.replace(NOT_XML, '');
}

/** Text as it stands in an XML document, between tags or within double quotes. */
export function xmlText(text: string): string {
  return legalCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
