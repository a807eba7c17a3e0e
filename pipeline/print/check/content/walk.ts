import type { PdfFile } from '../file/pdf-file.ts';
import type { Dict, Value } from '../file/value.ts';
import type { ContentFlawKind, Device, FontUse, Seen, Survey } from './survey.ts';

/** What of the graphics state rules ask for. */
export interface GraphicsState {
  fill: Device[];
  stroke: Device[];
  font: FontUse | null;
  /** text rendering mode, ISO 32000-1, 9.3.6 */
  mode: number;
}

/** How content stands to the structure: part of it, an artifact, or neither. */
export type Cover = 'tagged' | 'artifact' | 'none';

/** A content stream that is being read. */
export interface Walk {
  file: PdfFile;
  survey: Survey;
  /** page from 1 */
  page: number;
  /** number of the page or form whose content it is: MCIDs count within it */
  object: number;
  resources: Dict | null;
  /** false where the resources are those of something around it (ISO 19005-2, 6.2.2) */
  hasOwnResources: boolean;
  /** appearances of annotations need no tags */
  needsTags: boolean;
  state: GraphicsState;
  saved: GraphicsState[];
  /** marked content that has begun; null for marks that are neither */
  marks: (Cover | null)[];
  /** what the stream as a whole stands in */
  around: Cover;
  depth: number;
  /** what was found outside of all tags and artifacts */
  loose: Set<string>;
  /** streams that were read: object number and cover */
  visited: Set<string>;
  /** reads another content stream: a form, a pattern */
  enter(walk: Walk, bytes: Uint8Array): void;
}

export const seen = (walk: Walk): Seen => ({ page: walk.page, object: walk.object });

/** Notes something once a page and stream. */
export function addFlaw(walk: Walk, kind: ContentFlawKind, what: string): void {
  const key = `${kind} ${walk.page} ${walk.object} ${what}`;
  const { flaws } = walk.survey;
  if (!flaws.has(key)) flaws.set(key, { kind, what, ...seen(walk) });
}

/** What content stands in here: the innermost mark that says it. */
export function coverOf(walk: Walk): Cover {
  for (let i = walk.marks.length - 1; i >= 0; i--) {
    const mark = walk.marks[i];
    if (mark !== null) return mark;
  }
  return walk.around;
}

/** A resource by its category and name; null, with a flaw, where it is not there. */
export function resource(walk: Walk, category: string, name: string | null): Value {
  if (name === null) return null;
  const found = walk.file.get(walk.resources, category, name);
  if (found === null)
    addFlaw(walk, 'missing-resource', `${category} ${name} is used, but is not among the resources`);
  else if (!walk.hasOwnResources)
    addFlaw(walk, 'inherited-resources', 'resources are those of something around it');
  return found;
}

/** Notes that something is painted: with which colours, and where it stands in the structure. */
export function paint(walk: Walk, what: string, devices: Device[]): void {
  const { colours } = walk.survey;
  for (const device of devices) {
    const isKnown = colours.some((use) => use.device === device && use.what === what);
    if (!isKnown) colours.push({ device, what, ...seen(walk) });
  }
  // most is said a thousand times a page
  if (!walk.needsTags || walk.loose.has(what) || coverOf(walk) !== 'none') return;
  walk.loose.add(what);
  addFlaw(walk, 'loose', what);
}
