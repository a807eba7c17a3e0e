import type { Root } from 'mdast';
import { finding } from '../diagnostics/finding.ts';
import { applyMarks } from '../import/apply-marks.ts';
import { composeLedger } from '../import/compose-ledger.ts';
import { extract } from '../import/extract.ts';
import type { Extracted, LeftOut } from '../import/extracted.ts';
import { visit } from '../markdown/visit.ts';
import type { HouseStyle, Recipe } from '../model/edition.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { LedgerSpan, Source } from '../model/source.ts';
import { decode } from '../normalize/decode/decode.ts';
import { type Normalized, normalize } from '../normalize/normalize.ts';
import { atLinesOfFile, recipeAtLinesOfText } from './import-lines.ts';
import { settleDecisions } from './import-settle.ts';

/** A source of any format, normalized. */
export interface Imported extends Normalized {
  /** .html and .docx: the text that lines and the ledger count in; null where they count in the file */
  extracted: string | null;
  leftOut: LeftOut[];
}

/**
 * Normalizes a source of any format: plain text as it stands; Markdown, saved pages and documents after their words and
 * what they state of their structure have been taken out. Null, with a message, for files that are no text.
 */
export async function importNormalized(
  source: Source,
  recipe: Recipe | null,
  house?: HouseStyle,
): Promise<Outcome<Imported | null>> {
  const { value, messages } = await extract(source.file, source.bytes, () => decode(source.bytes).text);
  if (value.as === 'refused') return { value: null, messages };
  if (value.as === 'plain') {
    const plain = normalize(source, recipe, house);
    return { value: { ...plain.value, extracted: null, leftOut: [] }, messages: plain.messages };
  }
  const made = fromExtracted(source, recipe, value.extracted, house);
  return { value: made.value, messages: [...messages, ...made.messages] };
}

function fromExtracted(
  source: Source,
  recipe: Recipe | null,
  extracted: Extracted,
  house?: HouseStyle,
): Outcome<Imported> {
  const { origin } = extracted;
  const own = origin && recipe ? recipeAtLinesOfText(recipe, origin) : recipe;
  const text: Source = { ...source, bytes: new TextEncoder().encode(extracted.text) };
  const settled = settleDecisions(text, own, extracted);
  const { value, messages } = normalize(text, settled, house);
  const lost = applyMarks(value.text.body, value.ledger.spans, extracted.marks);
  tightenLists(value.text.body);
  value.ledger.spans = nameStated(value.ledger.spans, own);
  const said = [...messages, ...notices(source.file, lost, extracted.leftOut)];
  if (!origin)
    return { value: { ...value, extracted: extracted.text, leftOut: extracted.leftOut }, messages: said };
  const { encoding, byteOrderMark, lineEnds, text: decoded } = decode(source.bytes);
  const spans = composeLedger(value.ledger.spans, origin, decoded);
  const placed = atLinesOfFile(value, said, origin, source.file);
  const ledger = { encoding, byteOrderMark, lineEnds, spans };
  return {
    value: { ...placed.value, ledger, extracted: null, leftOut: extracted.leftOut },
    messages: [...placed.messages, ...encodingNotice(source.file, encoding)],
  };
}

function encodingNotice(file: string, encoding: string): Message[] {
  if (encoding === 'utf-8') return [];
  const place = { file, line: null, column: null };
  return [finding('text-encoding', `The source was read as ${encoding}, not UTF-8.`, place)];
}

/** What stands on a line of the extracted text is no reason to set a list wide: its items have one paragraph each. */
function tightenLists(tree: Root): void {
  visit(tree, 'list', (list) => {
    if (list.children.every((item) => item.children.length <= 1)) list.spread = false;
  });
}

/** What the format states was decided in the way of a recipe, but not by the editor: the ledger says so. */
function nameStated(spans: LedgerSpan[], editor: Recipe | null): LedgerSpan[] {
  const lines = new Set<number>();
  for (const { line, endLine } of editor?.decisions ?? [])
    for (let i = line; i <= (endLine ?? line) && i < line + spans.length; i++) lines.add(i);
  let line = 1;
  return spans.map((span) => {
    const named =
      span.rule === 'recipe-decision' && !lines.has(line) ? { ...span, rule: 'stated-structure' } : span;
    line += span.source.split('\n').length - 1;
    return named;
  });
}

function notices(file: string, lost: number, leftOut: LeftOut[]): Message[] {
  const place = { file, line: null, column: null };
  const messages: Message[] = [];
  if (lost > 0)
    messages.push(finding('marks-lost', `In ${lost} paragraphs emphasis or links are missing.`, place));
  if (leftOut.length > 0) messages.push(finding('extractor-left-out', countsOf(leftOut), place));
  return messages;
}

/** `Left out: 12 nav li, 3 script.` */
function countsOf(leftOut: LeftOut[]): string {
  const counts = new Map<string, number>();
  for (const { element } of leftOut) counts.set(element, (counts.get(element) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([element, count]) => `${count} ${element}`);
  return `Left out: ${parts.join(', ')}.`;
}
