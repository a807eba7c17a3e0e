import { textString } from '../file/text-string.ts';
import { asDict, asName, asNumber, type Dict, type Value } from '../file/value.ts';
import { addFlaw, coverOf, resource, seen, type Walk } from './walk.ts';

type Handler = (walk: Walk, operands: Value[]) => void;

/** The properties of marked content: written out, or a resource. */
function properties(walk: Walk, value: Value | undefined): Dict | null {
  const name = asName(value);
  return asDict(name === null ? (value ?? null) : resource(walk, 'Properties', name));
}

function begin(walk: Walk, tag: string | null, dict: Dict | null): void {
  const id = asNumber(walk.file.get(dict, 'MCID'));
  const language = textString(walk.file.get(dict, 'Lang'));
  if (language !== null) addFlaw(walk, 'language', language);
  if (tag === 'Artifact') {
    if (coverOf(walk) === 'tagged')
      addFlaw(walk, 'artifact-in-tag', 'an artifact begins within tagged content');
    walk.marks.push('artifact');
  } else if (id !== null) {
    if (walk.marks.includes('artifact') || walk.around === 'artifact')
      addFlaw(walk, 'tag-in-artifact', 'tagged content begins within an artifact');
    walk.marks.push('tagged');
    const key = `${walk.object}/${id}`;
    if (!walk.survey.marks.has(key)) walk.survey.marks.set(key, { id, ...seen(walk) });
    const form = walk.survey.forms.get(walk.object);
    if (form) form.hasMarks = true;
  } else walk.marks.push(null);
}

/** Marked content (ISO 32000-1, 14.6). */
export const markOperators: Record<string, Handler> = {
  BMC: (walk, [tag]) => begin(walk, asName(tag), null),
  BDC: (walk, [tag, value]) => begin(walk, asName(tag), properties(walk, value)),
  EMC: (walk) => {
    if (walk.marks.length === 0) addFlaw(walk, 'unbalanced', 'marked content ends that has not begun');
    walk.marks.pop();
  },
  MP: () => {},
  DP: () => {},
};
