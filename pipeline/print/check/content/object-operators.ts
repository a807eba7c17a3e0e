import { filterNames } from '../file/decode-stream.ts';
import {
  asArray,
  asDict,
  asName,
  asNumber,
  asStream,
  type Dict,
  type Stream,
  type Value,
} from '../file/value.ts';
import { deviceSpaces } from './device-spaces.ts';
import { useFont } from './text-operators.ts';
import { addFlaw, coverOf, paint, resource, seen, type Walk } from './walk.ts';

type Handler = (walk: Walk, operands: Value[]) => void;

/** Forms in each other: more than any file needs, few enough for the stack. */
const DEEPEST = 50;

/** Notes the blending space of a transparency group, which is a use of that space. */
export function noteGroup(walk: Walk, dict: Dict): void {
  const group = asDict(walk.file.get(dict, 'Group'));
  if (group === null || asName(walk.file.get(group, 'S')) !== 'Transparency') return;
  noteTransparency(walk);
  const what = 'the blending space of a transparency group';
  for (const device of deviceSpaces(walk.file, walk.file.get(group, 'CS'), walk.resources))
    if (!walk.survey.colours.some((use) => use.device === device && use.what === what))
      walk.survey.colours.push({ device, what, ...seen(walk) });
}

function noteTransparency(walk: Walk): void {
  const { transparent } = walk.survey;
  if (!transparent.has(walk.page)) transparent.set(walk.page, seen(walk));
}

function noteIntent(walk: Walk, name: string | null): void {
  const { intents } = walk.survey;
  if (name !== null && !intents.has(name)) intents.set(name, seen(walk));
}

/** Reads the content of a form, once for each way in which it stands in the structure. */
export function drawForm(walk: Walk, form: Stream): void {
  const { survey, file } = walk;
  const use = survey.forms.get(form.owner);
  if (use) use.times++;
  else survey.forms.set(form.owner, { dict: form.dict, times: 1, hasMarks: false, ...seen(walk) });
  const around = coverOf(walk);
  const key = `form ${form.owner} ${around} ${walk.needsTags}`;
  if (walk.visited.has(key)) return;
  walk.visited.add(key);
  noteGroup(walk, form.dict);
  if (walk.depth >= DEEPEST) {
    file.flaws.add('too-large', `more than ${DEEPEST} forms lie in each other`, form.owner);
    return;
  }
  const bytes = file.decode(form);
  if (bytes === null) return;
  const own = asDict(file.get(form.dict, 'Resources'));
  walk.enter(
    {
      ...walk,
      object: form.owner,
      resources: own ?? walk.resources,
      hasOwnResources: own !== null,
      around,
      marks: [],
      depth: walk.depth + 1,
    },
    bytes,
  );
}

function drawImage(walk: Walk, dict: Dict): void {
  const { file, survey } = walk;
  if (!survey.images.has(dict)) survey.images.set(dict, seen(walk));
  noteIntent(walk, asName(file.get(dict, 'Intent')));
  if (asDict(file.get(dict, 'SMask')) !== null) noteTransparency(walk);
  const isMask = file.get(dict, 'ImageMask') === true || file.get(dict, 'IM') === true;
  const space = dict.entries.get('ColorSpace') ?? dict.entries.get('CS') ?? null;
  paint(walk, 'a picture', isMask ? walk.state.fill : deviceSpaces(file, space, walk.resources));
}

function drawObject(walk: Walk, name: Value | undefined): void {
  const stream = asStream(resource(walk, 'XObject', asName(name)));
  if (stream === null) return;
  const kind = asName(walk.file.get(stream.dict, 'Subtype'));
  if (kind === 'Form') drawForm(walk, stream);
  else if (kind === 'Image') drawImage(walk, stream.dict);
}

function drawInlineImage(walk: Walk, dict: Dict | null): void {
  if (dict === null) return;
  for (const filter of filterNames(walk.file, dict)) addFlaw(walk, 'inline-filter', filter);
  if (dict.entries.get('I') === true || dict.entries.get('Interpolate') === true)
    addFlaw(walk, 'inline-interpolation', 'a picture within a content stream is to be interpolated');
  drawImage(walk, dict);
}

function setState(walk: Walk, name: Value | undefined): void {
  const { file, survey } = walk;
  const dict = asDict(resource(walk, 'ExtGState', asName(name)));
  if (dict === null) return;
  if (!survey.states.has(dict)) survey.states.set(dict, seen(walk));
  noteIntent(walk, asName(file.get(dict, 'RI')));
  const mode = file.get(dict, 'BM');
  const modes = Array.isArray(mode) ? mode : [mode];
  const isPlain = modes.every((one) => one === null || ['Normal', 'Compatible'].includes(asName(one) ?? ''));
  const alphas = ['ca', 'CA'].map((key) => asNumber(file.get(dict, key)) ?? 1);
  const mask = asDict(file.get(dict, 'SMask'));
  if (!isPlain || mask !== null || alphas.some((alpha) => alpha < 1)) noteTransparency(walk);
  const group = asStream(file.get(mask, 'G'));
  if (group !== null) drawForm({ ...walk, needsTags: false }, group);
  const font = asDict(file.resolve(asArray(file.get(dict, 'Font'))[0]));
  if (font !== null) useFont(walk, font);
}

function shade(walk: Walk, name: Value | undefined): void {
  const shading = resource(walk, 'Shading', asName(name));
  paint(walk, 'a shading', deviceSpaces(walk.file, walk.file.get(shading, 'ColorSpace'), walk.resources));
}

/** XObjects, pictures, shadings, graphics states. */
export const objectOperators: Record<string, Handler> = {
  Do: (walk, [name]) => drawObject(walk, name),
  BI: (walk, [dict]) => drawInlineImage(walk, asDict(dict)),
  sh: (walk, [name]) => shade(walk, name),
  gs: (walk, [name]) => setState(walk, name),
  ri: (walk, [name]) => noteIntent(walk, asName(name)),
};
