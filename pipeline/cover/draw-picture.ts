import type { Picture } from '../model/picture.ts';
import { xmlElement } from '../xml/xml-element.ts';
import { readAttributes } from './elements/read-attributes.ts';

/** Draws the editor's picture so that it fills a `<picture …/>` of a template: what is over on two sides is cut off. */
export function drawPicture(attributes: string, { type, bytes }: Picture): string {
  const { number } = readAttributes(attributes);
  const [x, y] = [number('x', 0), number('y', 0)];
  const [width, height] = [number('width', 100), number('height', 100)];
  const href = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return xmlElement('image', { x, y, width, height, preserveAspectRatio: 'xMidYMid slice', href });
}
