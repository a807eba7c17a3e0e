import { editDistance } from '../../diagnostics/edit-distance.ts';
import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Message } from '../../model/message.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import { excerpt } from '../schemas/excerpt.ts';
import { markdownFrontSchema } from '../schemas/markdown-front.ts';

/** Keys of a bare Markdown file's front matter that are not ours: probably mistyped, or another program's. */
export function checkFront(front: Document): Message[] {
  const known = Object.keys(markdownFrontSchema.shape);
  return [...(front.root.entries?.keys() ?? [])]
    .filter((key) => !known.includes(key))
    .map((key) => {
      const place = placeOf(front, [key], 'key');
      const [near] = nearestNames(key, known);
      // other programs have many keys of three and four letters: only one wrong letter is a slip
      if (near !== undefined && editDistance(key, near) === 1) {
        return finding('key-unknown', `${excerpt(key)} is not known`, place, `Write \`${near}\`.`);
      }
      return finding('front-matter-ignored', `${excerpt(key)} has no effect here`, place);
    });
}
