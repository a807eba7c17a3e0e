import { asDict, asName, asNumber, asStream, type Value } from '../file/value.ts';
import { deviceSpaces } from './device-spaces.ts';
import type { Device } from './survey.ts';
import { resource, type Walk } from './walk.ts';

type Handler = (walk: Walk, operands: Value[]) => void;

const set =
  (target: 'fill' | 'stroke', space: string): Handler =>
  (walk) => {
    walk.state[target] = deviceSpaces(walk.file, { kind: 'name', text: space }, walk.resources);
  };

const NAMED = ['DeviceGray', 'DeviceRGB', 'DeviceCMYK', 'Pattern'];

const choose =
  (target: 'fill' | 'stroke'): Handler =>
  (walk, [space]) => {
    const name = asName(space);
    if (name !== null && !NAMED.includes(name)) resource(walk, 'ColorSpace', name);
    walk.state[target] = deviceSpaces(walk.file, space ?? null, walk.resources);
  };

/** A pattern as colour: what it is drawn with, or the space of its shading. */
function pattern(walk: Walk, name: string): Device[] {
  const found = resource(walk, 'Pattern', name);
  const dict = asDict(found);
  if (asNumber(walk.file.get(dict, 'PatternType')) === 2)
    return deviceSpaces(walk.file, walk.file.get(dict, 'Shading', 'ColorSpace'), walk.resources);
  const stream = asStream(found);
  const key = `pattern ${stream?.owner}`;
  if (stream === null || walk.visited.has(key)) return [];
  walk.visited.add(key);
  const bytes = walk.file.decode(stream);
  const own = asDict(walk.file.get(stream.dict, 'Resources'));
  if (bytes !== null)
    walk.enter(
      {
        ...walk,
        object: stream.owner,
        resources: own,
        hasOwnResources: own !== null,
        needsTags: false,
        marks: [],
      },
      bytes,
    );
  return [];
}

const colour =
  (target: 'fill' | 'stroke'): Handler =>
  (walk, operands) => {
    const name = asName(operands.at(-1));
    if (name !== null) walk.state[target] = pattern(walk, name);
  };

/** Colour (ISO 32000-1, 8.6.8). */
export const colourOperators: Record<string, Handler> = {
  g: set('fill', 'DeviceGray'),
  G: set('stroke', 'DeviceGray'),
  rg: set('fill', 'DeviceRGB'),
  RG: set('stroke', 'DeviceRGB'),
  k: set('fill', 'DeviceCMYK'),
  K: set('stroke', 'DeviceCMYK'),
  cs: choose('fill'),
  CS: choose('stroke'),
  sc: () => {},
  SC: () => {},
  scn: colour('fill'),
  SCN: colour('stroke'),
};
