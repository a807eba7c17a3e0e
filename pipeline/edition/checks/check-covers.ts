import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import { createLocator } from '../data/create-locator.ts';
import { svgFault } from '../pictures/svg-fault.ts';

/** Templates that are drawings. */
const DRAWINGS = ['epub/cover.svg', 'print/wrap.svg', 'print/wrap-picture.svg'];

/** What stands for text and lengths in them; nothing of it is left in what is drawn. */
const ELEMENTS = /<(?:text-box|text-block|barcode|picture)\s[^<>]*\/>/g;
const VALUES = /\{\{[^{}]*\}\}/g;

/** Scripts and whatever else a drawing must not hold, in the templates of covers: `picture-svg`. */
export function checkCovers(templates: Record<string, string>): Message[] {
  return DRAWINGS.flatMap((name) => {
    const template = templates[name];
    if (template === undefined) return [];
    // of the same length, so that places stay what they are
    const plain = template
      .replace(VALUES, (written) => '0'.repeat(written.length))
      .replace(ELEMENTS, (written) => '<g/>'.padEnd(written.length));
    const fault = svgFault(plain);
    return fault
      ? [finding('picture-svg', fault.what, createLocator(template, `templates/${name}`)(fault.at))]
      : [];
  });
}
