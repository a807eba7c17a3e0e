import { Parser } from 'htmlparser2';

/** word processors nest tables in tables; ordinary documents are ten deep */
const DEEPEST = 256;
/** the converter takes about a second for 100,000 elements */
const MOST_ELEMENTS = 1_500_000;

/**
 * What is wrong with the XML of a document, before anything builds a tree of it: too deep, too many elements, or a
 * document type, which no .docx has and which can define entities. Null if nothing is.
 */
export function checkParts(parts: Record<string, Uint8Array>): string | null {
  for (const name of Object.keys(parts).sort()) {
    const xml = new TextDecoder().decode(parts[name]);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return `${name} has a document type`;
    let open = 0;
    let deepest = 0;
    let elements = 0;
    const parser = new Parser(
      {
        onopentagname() {
          deepest = Math.max(deepest, ++open);
          elements++;
        },
        onclosetag() {
          open--;
        },
      },
      { xmlMode: true },
    );
    parser.write(xml);
    parser.end();
    if (deepest > DEEPEST) return `${name} is ${deepest} elements deep`;
    if (elements > MOST_ELEMENTS) return `${name} has ${elements} elements`;
  }
  return null;
}
