import { finding } from '../../diagnostics/finding.ts';
import { elements, type Handler } from './handler.ts';
import { setText } from './set-text.ts';

/** A picture: its caption is set, the picture itself is a message (`picture-not-set`). */
export const figure: Handler = (node, context) => {
  const { setting } = context;
  for (const picture of elements(node).filter((child) => child.tagName === 'img')) {
    const name = String(picture.properties.src ?? picture.properties.alt ?? '');
    setting.messages.push(
      finding('picture-not-set', `The picture “${name}” in “${setting.section}” is not set.`),
    );
  }
  return elements(node)
    .filter((child) => child.tagName === 'figcaption')
    .flatMap((child) => setText(child, { tag: 'p', style: 'caption', at: context.at }, setting) ?? []);
};
