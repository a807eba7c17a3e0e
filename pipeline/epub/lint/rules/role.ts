import type { EpubElement, LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';
import { ALLOWED_ON, DEPRECATED, isRole } from '../roles.ts';

/** Roles that do not exist, were given up, or do not go with their element. */
export const role: LintRule = (book) =>
  book.documents.flatMap((document) =>
    document.elements.flatMap((element) =>
      rolesOf(element).flatMap((one) => {
        const what = faultOf(one, element.name);
        return what === null ? [] : [findingAt('epub-role', what, book, document, element)];
      }),
    ),
  );

const rolesOf = ({ attributes }: EpubElement) =>
  (attributes.role ?? '').split(/\s+/).filter((one) => one !== '');

function faultOf(one: string, name: string): string | null {
  if (!isRole(one)) return `there is no role “${one}”`;
  if (Object.hasOwn(DEPRECATED, one)) return `the role ${one} is deprecated: ${DEPRECATED[one]}`;
  if (Object.hasOwn(ALLOWED_ON, one) && !ALLOWED_ON[one].has(name))
    return `the role ${one} does not go with ${name}`;
  return null;
}
