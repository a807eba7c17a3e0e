import type { WordClass } from './lexicon.ts';

const NONE: WordClass = { noun: false, verb: false, plural: false };

/**
 * Word classes from the affix flags of the American dictionary of SCOWL: M possessive, S plural or third person, D and G
 * past and -ing form, R and Z -er and its plural. A name is single if it has no plural: `Ivan`, not `Russian`.
 */
export function readClasses(dic: string): {
  classOf(word: string): WordClass;
  isSingle(name: string): boolean;
} {
  const flags = new Map<string, string>();
  for (const line of dic.split('\n')) {
    const slash = line.indexOf('/');
    if (slash > 0) flags.set(line.slice(0, slash), line.slice(slash + 1).trim());
    else if (line !== '') flags.set(line.trim(), '');
  }
  const known = new Map<string, WordClass>();
  const cached = (word: string) => {
    const small = word.toLowerCase();
    let found = known.get(small);
    if (found === undefined) {
      found = classOf(small, flags);
      known.set(small, found);
    }
    return found;
  };
  return { classOf: cached, isSingle: (name) => flags.get(name) === 'M' };
}

function classOf(word: string, flags: Map<string, string>): WordClass {
  const own = flags.get(word);
  if (own?.includes('M') || /[DG]/.test(own ?? ''))
    return { noun: own!.includes('M'), verb: /[DG]/.test(own!), plural: false };
  for (const stem of stemsOf(word)) {
    const of = flags.get(stem);
    if (of === undefined || !(of.includes('S') || of.includes('M'))) continue;
    return { noun: of.includes('M'), verb: of.includes('S') && /[DG]/.test(of), plural: of.includes('M') };
  }
  return NONE;
}

/** What a word in -s may be the plural of. */
function stemsOf(word: string): string[] {
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 4) return [];
  return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].filter(
    (_, index) => index === 0 || (index === 1 ? word.endsWith('es') : word.endsWith('ies')),
  );
}
