import { type PDFContext, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { type CharacterMap, characterMap } from './character-map.ts';
import { streamText } from './stream-text.ts';
import { type Token, tokens } from './tokens.ts';

/** What stands on a page, by its marks. */
export interface MarkedContent {
  /** MCID -> characters */
  marks: Map<number, string>;
  artifacts: string;
  /** outside all marks */
  loose: string;
}

/** A marked-content sequence that is open: its MCID, an artifact, or neither; its characters stand in for what it shows. */
interface Open {
  mark: number | 'artifact' | null;
  actual: string | null;
}

/**
 * Reads the characters of a page: ToUnicode says what a glyph is, ActualText stands in for all glyphs within it, and
 * what is nested belongs to the innermost MCID around it. A glyph of which a font says nothing is U+FFFD. `fonts` remembers.
 */
export function markedContent(
  context: PDFContext,
  page: PDFDict,
  fonts: Map<PDFDict, CharacterMap>,
): MarkedContent {
  const found: MarkedContent = { marks: new Map(), artifacts: '', loose: '' };
  const content = streamText(context, page.lookup(PDFName.of('Contents')));
  read(context, content, page.lookup(PDFName.of('Resources'), PDFDict), [], found, fonts);
  return found;
}

function add(found: MarkedContent, open: Open[], text: string): void {
  const mark = open.findLast((one) => one.mark !== null)?.mark ?? null;
  if (mark === null) found.loose += text;
  else if (mark === 'artifact') found.artifacts += text;
  else found.marks.set(mark, (found.marks.get(mark) ?? '') + text);
}

function read(
  context: PDFContext,
  content: string,
  resources: PDFDict,
  around: Open[],
  found: MarkedContent,
  fonts: Map<PDFDict, CharacterMap>,
): void {
  const open = [...around];
  let operands: Token[] = [];
  let font: CharacterMap | null = null;
  const resource = (kind: string, key: string) =>
    resources.lookup(PDFName.of(kind), PDFDict).lookup(PDFName.of(key));
  for (const token of tokens(content)) {
    if (token.kind !== 'operator') {
      operands.push(token);
      continue;
    }
    switch (token.value) {
      case 'BMC':
      case 'BDC':
        open.push(opened(operands, (key) => propertyList(resource('Properties', key) as PDFDict)));
        if (open.at(-1)!.actual !== null) add(found, open, open.at(-1)!.actual!);
        break;
      case 'EMC':
        if (open.pop() === undefined) throw new Error('EMC without its beginning');
        break;
      case 'Tf': {
        const dict = resource('Font', nameOf(operands[0])) as PDFDict;
        font = fonts.get(dict) ?? characterMap(context, dict);
        fonts.set(dict, font);
        break;
      }
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        if (!open.some(({ actual }) => actual !== null)) add(found, open, shown(operands, font!));
        break;
      case 'Do':
        readForm(context, resource('XObject', nameOf(operands[0])), resources, open, found, fonts);
        break;
    }
    operands = [];
  }
  if (open.length !== around.length) throw new Error('marked content is open at the end');
}

function readForm(
  context: PDFContext,
  object: unknown,
  resources: PDFDict,
  open: Open[],
  found: MarkedContent,
  fonts: Map<PDFDict, CharacterMap>,
): void {
  const { dict } = object as { dict: PDFDict };
  if (dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return;
  const own = dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources;
  read(context, streamText(context, object as never), own, open, found, fonts);
}

const nameOf = (token: Token | undefined): string => {
  if (token?.kind !== 'name') throw new Error('a name was expected');
  return token.value;
};

function opened([tag, properties]: Token[], listed: (key: string) => Map<string, Token>): Open {
  const entries =
    properties?.kind === 'dictionary'
      ? properties.entries
      : properties?.kind === 'name'
        ? listed(properties.value)
        : new Map<string, Token>();
  const actual = entries.get('ActualText');
  const mark = entries.get('MCID');
  return {
    mark: mark?.kind === 'number' ? Number(mark.value) : nameOf(tag) === 'Artifact' ? 'artifact' : null,
    actual: actual?.kind === 'string' ? textString(actual.value) : null,
  };
}

/** A property list that stands in the resources, by way of its own syntax. */
function propertyList(dict: PDFDict): Map<string, Token> {
  const [token] = [...tokens(dict.toString())];
  if (token?.kind !== 'dictionary') throw new Error('a property list is no dictionary');
  return token.entries;
}

/** A text string (ISO 32000-1, 7.9.2): UTF-16 with its mark, else taken for Latin. */
export const textString = (bytes: string): string =>
  bytes.startsWith('\xfe\xff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes;

function shown(operands: Token[], { bytes, characters }: CharacterMap): string {
  const strings = operands
    .flatMap((token) => (token.kind === 'array' ? token.items : [token]))
    .flatMap((token) => (token.kind === 'string' ? [token.value] : []));
  let text = '';
  for (const string of strings)
    for (let at = 0; at + bytes <= string.length; at += bytes) {
      const code =
        bytes === 2 ? string.charCodeAt(at) * 256 + string.charCodeAt(at + 1) : string.charCodeAt(at);
      text += characters.get(code) ?? '\ufffd';
    }
  return text;
}
