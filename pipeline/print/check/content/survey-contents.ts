import type { Annotation } from '../document/annotation.ts';
import type { Page } from '../document/page.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { asDict, asName, asStream, type Dict, isKind, type Stream, type Value } from '../file/value.ts';
import { colourOperators } from './colour-operators.ts';
import { markOperators } from './mark-operators.ts';
import { drawForm, noteGroup, objectOperators } from './object-operators.ts';
import { pathOperators } from './path-operators.ts';
import { readOperations } from './read-operations.ts';
import type { Survey } from './survey.ts';
import { textOperators } from './text-operators.ts';
import { addFlaw, type GraphicsState, type Walk } from './walk.ts';

const HANDLERS = new Map<string, (walk: Walk, operands: Value[]) => void>(
  Object.entries({
    ...pathOperators,
    ...textOperators,
    ...colourOperators,
    ...markOperators,
    ...objectOperators,
  }),
);

/** Black in DeviceGray is what a page begins with (ISO 32000-1, Table 52). */
const initial = (): GraphicsState => ({ fill: ['DeviceGray'], stroke: ['DeviceGray'], font: null, mode: 0 });

/** Reads a stream; what of its graphics state changes stays its own. */
function enter(walk: Walk, bytes: Uint8Array): void {
  const own: Walk = { ...walk, state: { ...walk.state }, saved: [], loose: new Set() };
  readOperations(bytes, own.object, own.file.flaws, (operator, operands) => {
    const handler = HANDLERS.get(operator);
    if (handler) handler(own, operands);
    else addFlaw(own, 'unknown-operator', `“${operator.slice(0, 20)}” is no operator`);
  });
  if (own.marks.length > 0) addFlaw(own, 'unbalanced', 'marked content does not end');
  if (own.saved.length > 0) addFlaw(own, 'unbalanced', 'a graphics state is saved and not restored');
}

/** The content of a page; of several streams one. */
function contentOf(file: PdfFile, page: Dict): Uint8Array {
  const value = file.get(page, 'Contents');
  const streams = Array.isArray(value) ? value.map((part) => file.resolve(part)) : [value];
  const parts = streams.flatMap((part) => {
    const stream = asStream(part);
    const bytes = stream && file.decode(stream);
    return bytes ? [bytes, Buffer.from('\n')] : [];
  });
  return parts.length === 2 ? parts[0] : Buffer.concat(parts);
}

/** The streams of an appearance: one, or one a state. */
function appearances(file: PdfFile, annotation: Dict): Stream[] {
  const normal = file.get(annotation, 'AP', 'N');
  if (isKind(normal, 'stream')) return [normal];
  return [...(asDict(normal)?.entries.values() ?? [])].flatMap(
    (value) => asStream(file.resolve(value)) ?? [],
  );
}

/** Drawings that are the glyphs of a Type 3 font. */
function glyphs(file: PdfFile, font: Dict): Stream[] {
  if (asName(file.get(font, 'Subtype')) !== 'Type3') return [];
  const procedures = asDict(file.get(font, 'CharProcs'));
  return [...(procedures?.entries.values() ?? [])].flatMap((value) => asStream(file.resolve(value)) ?? []);
}

/** Reads all content of a file, each stream once, and gathers what it uses. */
export function surveyContents(file: PdfFile, pages: Page[], annotations: Annotation[]): Survey {
  const survey: Survey = {
    fonts: new Map(),
    colours: [],
    marks: new Map(),
    forms: new Map(),
    states: new Map(),
    images: new Map(),
    intents: new Map(),
    transparent: new Map(),
    flaws: new Map(),
  };
  const visited = new Set<string>();
  const base = { file, survey, visited, enter, saved: [], around: 'none', depth: 0 } as const;
  for (const page of pages) {
    const walk: Walk = {
      ...base,
      page: page.number,
      object: page.object,
      resources: page.resources,
      hasOwnResources: page.hasOwnResources,
      needsTags: true,
      state: initial(),
      saved: [],
      loose: new Set(),
      marks: [],
    };
    noteGroup(walk, page.dict);
    enter(walk, contentOf(file, page.dict));
    for (const annotation of annotations)
      if (annotation.page === page.number)
        for (const stream of appearances(file, annotation.dict))
          drawForm({ ...walk, needsTags: false }, stream);
  }
  for (const { dict, page } of [...survey.fonts.values()]) {
    const resources = asDict(file.get(dict, 'Resources'));
    const walk: Walk = {
      ...base,
      page,
      object: dict.owner,
      resources,
      hasOwnResources: true,
      needsTags: false,
      state: initial(),
      saved: [],
      loose: new Set(),
      marks: [],
    };
    for (const stream of glyphs(file, dict)) enter(walk, file.decode(stream) ?? new Uint8Array());
  }
  return survey;
}
