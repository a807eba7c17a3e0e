import { finding } from '../diagnostics/finding.ts';
import { forbiddenCharacters } from '../edition/data/forbidden-characters.ts';
import type { Document } from '../edition/data/located.ts';
import { parseJson } from '../edition/data/parse-json.ts';
import { placeOf } from '../edition/data/place-of.ts';
import type { Message, Outcome, Place } from '../model/message.ts';
import type { Anchor } from '../model/note.ts';

/** An annotation as it comes from a browser: W3C Web Annotation or a row of Hypothesis. */
export interface WebAnnotation {
  /** its own id or IRI, or its number in the file */
  id: string;
  /** who wrote it, '' where that is not said */
  by: string;
  /** Markdown */
  body: string;
  anchors: Anchor[];
  place: Place;
}

type Path = (string | number)[];
type Fields = Record<string, unknown>;

/** One run over a file: where things stand, and what was noticed. */
interface Reading {
  document: Document;
  messages: Message[];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads annotations: an Annotation, a list of them, an AnnotationPage or AnnotationCollection (W3C), a row or the result
 * of a search (Hypothesis). Replies and highlights without words are left out with a hint; whatever is malformed is an
 * error at its place, and the others are read.
 */
export function readWebAnnotations(json: string, file: string): Outcome<WebAnnotation[]> {
  const { value: document, messages } = parseJson(json.replace(/^\ufeff/, ''), file);
  if (document === null) return { value: [], messages };
  const reading = { document, messages: [...messages, ...forbiddenCharacters(document)] };
  if (reading.messages.length > 0) return { value: [], messages: reading.messages };
  const value = annotationsOf(document.root.value, [], reading).flatMap(
    ({ item, path }, number) => readAnnotation(item, path, number, reading) ?? [],
  );
  return { value, messages: reading.messages };
}

/** Hypothesis lists `rows`, a W3C page `items`, a collection a `first` page. */
function annotationsOf(value: unknown, path: Path, reading: Reading): { item: unknown; path: Path }[] {
  if (Array.isArray(value)) return value.map((item, index) => ({ item, path: [...path, index] }));
  if (isFields(value)) {
    for (const key of ['rows', 'items', 'first'])
      if (key in value) return annotationsOf(value[key], [...path, key], reading);
    if ('target' in value) return [{ item: value, path }];
  }
  reject('holds no annotations', path, reading);
  return [];
}

function readAnnotation(item: unknown, path: Path, number: number, reading: Reading): WebAnnotation | null {
  if (!isFields(item)) return reject('is no annotation', path, reading);
  const id = typeof item.id === 'string' ? item.id : `${number + 1}`;
  const place = placeOf(reading.document, path);
  const skip = (what: string): null => {
    reading.messages.push(finding('web-annotation-skipped', `the annotation ${id} ${what}`, place));
    return null;
  };
  if (Array.isArray(item.references) && item.references.length > 0) return skip('is a reply to another');
  const body = readBody(item, path, reading);
  const anchors = readTargets(item.target, [...path, 'target'], reading);
  if (body === null || anchors === null) return null;
  if (body.trim() === '') return skip('marks words and says nothing');
  return { id, by: authorOf(item), body, anchors, place };
}

function authorOf({ creator, user }: Fields): string {
  if (isFields(creator) && typeof creator.name === 'string') return creator.name;
  const named = creator ?? user;
  return typeof named === 'string' ? named.replace(/^acct:/, '') : '';
}

/** Hypothesis writes `text`; W3C `bodyValue`, or bodies of which those that only tag are left out. */
function readBody(item: Fields, path: Path, reading: Reading): string | null {
  if ('text' in item || 'bodyValue' in item) {
    const key = 'text' in item ? 'text' : 'bodyValue';
    return typeof item[key] === 'string' ? item[key] : reject('is no text', [...path, key], reading);
  }
  const bodies = Array.isArray(item.body) ? item.body : item.body === undefined ? [] : [item.body];
  const parts: string[] = [];
  for (const [index, body] of bodies.entries()) {
    const at = Array.isArray(item.body) ? [...path, 'body', index] : [...path, 'body'];
    if (isFields(body) && body.purpose === 'tagging') continue;
    if (!isFields(body) || typeof body.value !== 'string')
      return reject('is no TextualBody with a `value`', at, reading);
    if (body.format === 'text/html') return reject('is HTML; notes are written in Markdown', at, reading);
    parts.push(body.value);
  }
  return parts.join('\n\n');
}

function readTargets(target: unknown, path: Path, reading: Reading): Anchor[] | null {
  const targets = Array.isArray(target)
    ? target.map((one, index) => ({ one, at: [...path, index] }))
    : [{ one: target, at: path }];
  if (targets.length === 0) return reject('is empty', path, reading);
  const anchors = targets.map(({ one, at }) => readTarget(one, at, reading));
  return anchors.every((anchor) => anchor !== null) ? anchors : null;
}

/** The quote selector of a target. Positions are not taken: they count the characters of somebody's web page. */
function readTarget(target: unknown, path: Path, reading: Reading): Anchor | null {
  const given = isFields(target) ? target.selector : undefined;
  const selectors = Array.isArray(given) ? given : [given];
  const index = selectors.findIndex((one) => isFields(one) && one.type === 'TextQuoteSelector');
  const selector: unknown = selectors[index];
  if (!isFields(selector)) return reject('has no TextQuoteSelector', path, reading);
  const at = [...path, 'selector', ...(Array.isArray(given) ? [index] : [])];
  const { exact, prefix = '', suffix = '' } = selector;
  if (typeof exact !== 'string' || !/[\p{L}\p{N}]/u.test(exact))
    return reject('`exact` holds no words', at, reading);
  if (typeof prefix !== 'string' || typeof suffix !== 'string')
    return reject('`prefix` or `suffix` is no text', at, reading);
  return { quote: exact, prefix, suffix, place: placeOf(reading.document, [...at, 'exact']) };
}

/** Says what is malformed, and where; always null, for the caller to return. */
function reject(what: string, path: Path, { document, messages }: Reading): null {
  const name = path.length === 0 ? 'the file' : `\`${path.join('.')}\``;
  messages.push(finding('web-annotation-invalid', `${name} ${what}`, placeOf(document, path)));
  return null;
}
