/** What a word can be, as far as its endings in the dictionary tell. */
export interface WordClass {
  /** has a possessive: `worker’s` */
  noun: boolean;
  /** has a past or an -ing form */
  verb: boolean;
  /** is the plural of a noun */
  plural: boolean;
}

export type Variety = 'en-US' | 'en-GB';

/** The words that an edition knows: two dictionaries, words.txt, names.yaml, works and foreign words. */
export interface Lexicon {
  /** right in that variety of English; possessives and accents count for nothing */
  isRight(word: string, variety: Variety): boolean;
  /** right somewhere: in a dictionary, or a word of the edition */
  isKnown(word: string): boolean;
  /** in the American dictionary as it is; not remembered, for it is asked of words that nobody wrote */
  isWord(word: string): boolean;
  /** right with a capital only: `January` */
  isProper(word: string): boolean;
  /** a name, or a word of words.txt: right as it is written there */
  isOwn(word: string): boolean;
  /** words of names.yaml, of works and their authors that have a capital */
  names(): string[];
  /** a name in the American dictionary that has no plural there: `Ivan` and `Moscow`, not `Russian` */
  isSingle(name: string): boolean;
  classOf(word: string): WordClass;
}
