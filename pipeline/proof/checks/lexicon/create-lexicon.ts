import nspell from 'nspell';
import type { Edition } from '../../../model/edition.ts';
import type { Dictionaries, Dictionary } from '../../../model/host.ts';
import type { Lexicon, Variety } from './lexicon.ts';
import { ownWords } from './own-words.ts';
import { readClasses } from './read-classes.ts';

/** Opens the dictionaries for an edition; each is read when it is first asked. */
export function createLexicon(dictionaries: Dictionaries, edition: Edition): Lexicon {
  const own = ownWords(edition);
  const american = lazy(dictionaries['en-US']);
  const spellers: Record<Variety, (word: string) => boolean> = {
    'en-US': remembered(american),
    'en-GB': remembered(lazy(dictionaries['en-GB'])),
  };
  let classes: ReturnType<typeof readClasses> | null = null;
  const read = () => {
    classes ??= readClasses(decode(dictionaries['en-US'].dic));
    return classes;
  };
  const isOwn = (word: string) => own.has(bare(word)) || own.has(bare(word).toLowerCase());
  const isRight = (word: string, variety: Variety) => spellers[variety](bare(word));
  return {
    isOwn,
    names: () => [...own].filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word)),
    isRight,
    isWord: (word) => american().correct(word),
    isProper: (word) => !american().correct(word) && american().correct(capital(word)),
    isKnown: (word) => isOwn(word) || isRight(word, 'en-US') || isRight(word, 'en-GB'),
    isSingle: (name) => read().isSingle(name),
    classOf: (word) => read().classOf(word),
  };
}

/** Without the possessive; typographic apostrophes as dictionaries write them. */
const bare = (word: string) => word.replace(/’/g, "'").replace(/(?:'s|(?<=s)')$/i, '');

/** Opening a dictionary takes half a second; a speller that is only asked does not change. */
const opened = new WeakMap<Dictionary, ReturnType<typeof nspell>>();

const lazy = (dictionary: Dictionary) => () => {
  const before = opened.get(dictionary);
  if (before !== undefined) return before;
  const speller = nspell({ aff: decode(dictionary.aff), dic: decode(dictionary.dic) } as never);
  opened.set(dictionary, speller);
  return speller;
};

function remembered(speller: () => ReturnType<typeof nspell>): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const right = spelled(word, speller());
    known.set(word, right);
    return right;
  };
}

/** `utopian` is right where `Utopian` is; `façade` where `facade` is. */
function spelled(word: string, speller: ReturnType<typeof nspell>): boolean {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return [word, capital(word), ...(word.length > 2 ? [plain] : [])].some((form) => speller.correct(form));
}

const capital = (word: string) => word[0].toUpperCase() + word.slice(1);

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
