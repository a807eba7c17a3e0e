import { finding } from '../../../diagnostics/finding.ts';
import type { Edition } from '../../../model/edition.ts';
import type { Message } from '../../../model/message.ts';
import type { CitedTexts } from '../../../model/work.ts';

/** Works of the library that neither a citation nor a recipe's quotation names. */
export function uncitedWorks({ library, workPlaces }: Edition, { bibliography }: CitedTexts): Message[] {
  const cited = new Set(bibliography.map(({ work }) => work));
  return library
    .filter(({ id }) => !cited.has(id))
    .map(({ id, title }) => {
      const what = title === undefined ? id : `${id}, “${title}”,`;
      return finding('work-uncited', `${what} is cited nowhere`, workPlaces?.[id]);
    });
}
