import type { Slip } from '../../markdown/slips/slip.ts';

const PAIR = /(?<![\p{L}’'-])(\p{L}{3,})(s|s[’']|[’']s) (?=(\p{L}{4,}))/gu;
const APOSTROPHE = /(?<![\p{L}’'-])(\p{L}{3,})(s[’']|[’']s)(?= \p{Ll}{3})/gu;
/** after a verb its object follows; after a noun it does not */
const OBJECT =
  /^\p{L}+(?:-\p{L}+)? (?:the|an?|their|its|his|her|our|all|this|that|these|those|every|what|it|them)\b/u;

/** How often each form of a pair of words stands in a text. */
export type Possessives = Map<string, Map<string, number>>;

/** `workers’ councils`, `worker’s councils`, `workers councils`: pairs of words that differ in the apostrophe alone. */
export function possessives(texts: string[]): Possessives {
  const pairs: Possessives = new Map();
  for (const text of texts)
    for (const [, stem, ending, next] of text.matchAll(PAIR)) {
      const key = `${stem} ${next}`.toLowerCase();
      const forms = pairs.get(key) ?? new Map<string, number>();
      pairs.set(key, forms);
      const form = ending.replace("'", '’');
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  return pairs;
}

/** a plural's apostrophe stands so many times as often, and at least so often, where the singular's is doubtful */
const TIMES = 4;
/** after these one is meant */
const ONE = /\b(?:an?|each|every|one|any|single|another|this|that|the)(?: \p{L}+)?$/iu;

/** How often each word has an apostrophe as a singular and as a plural: `worker’s`, `workers’`. */
export function apostrophes(texts: string[]): Map<string, { one: number; many: number }> {
  const counts = new Map<string, { one: number; many: number }>();
  for (const text of texts)
    for (const [, stem, ending] of text.matchAll(APOSTROPHE)) {
      const count = counts.get(stem.toLowerCase()) ?? { one: 0, many: 0 };
      counts.set(stem.toLowerCase(), count);
      if (ending.startsWith('s')) count.many++;
      else count.one++;
    }
  return counts;
}

/** A singular's apostrophe where the text nearly always has the plural's, and no article of one person before it. */
export function rareSingulars(text: string, counts: ReturnType<typeof apostrophes>): Slip[] {
  return [...text.matchAll(APOSTROPHE)].flatMap((match): Slip[] => {
    const [whole, stem, ending] = match;
    const { one, many } = counts.get(stem.toLowerCase())!;
    const before = text.slice(Math.max(0, match.index - 30), match.index).trimEnd();
    if (ending.startsWith('s') || many < one * TIMES || ONE.test(before)) return [];
    const suggestion = `${stem}s’`;
    const what = `“${whole}” stands elsewhere as “${suggestion}”.`;
    return [
      { rule: 'apostrophe-elsewhere', from: match.index, to: match.index + whole.length, what, suggestion },
    ];
  });
}

/** A pair that the text has more often with another apostrophe. */
export function rarePossessives(text: string, pairs: Possessives): Slip[] {
  return [...text.matchAll(PAIR)].flatMap((match): Slip[] => {
    const [whole, stem, ending, next] = match;
    const forms = pairs.get(`${stem} ${next}`.toLowerCase())!;
    const own = forms.get(ending.replace("'", '’')) ?? 0;
    const [usual, times] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    // a plural without apostrophe may be right wherever a verb follows
    const verb =
      ending === 's' && OBJECT.test(text.slice(match.index + whole.length, match.index + whole.length + 60));
    if (usual === 's' || times < own + 1 || verb) return [];
    const suggestion = `${stem}${usual} ${next}`;
    const to = match.index + whole.length + next.length;
    const what = `“${whole}${next}” stands elsewhere as “${suggestion.toLowerCase()}”.`;
    return [{ rule: 'apostrophe-elsewhere', from: match.index, to, what, suggestion }];
  });
}
