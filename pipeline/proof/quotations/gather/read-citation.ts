/** A work as a citation names it. */
export interface CitedWork {
  key: string;
  /** as written, with its label: "ch. 5", "12" */
  locator?: string;
  /** known only from the work after it: `[@key, 3, qtd. in @other, 4]` */
  within?: CitedWork;
}

const KEY = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?`;
const WORK = new RegExp(String.raw`(?<![\p{L}\p{N}_@/.+])-?@(${KEY})([^@;\]]*)`, 'gu');
/** words that join a work to the one it is quoted from */
const SECOND_HAND = /\b(?:qtd\.?|quoted|cited|as given|apud)\b/i;
/** at most one label and the numbers after it */
const LOCATOR =
  /^[\s,[]*\{?((?:\p{L}+\.?(?:\s\p{L}+\.)?\s+)?(?:\d|[ivxlcdm]+\b)[\p{L}\d.,–\-&\s]*?)(?=$|\}|\]|,\s+\p{L}{2,}|\s+-?$)/iu;

/** The works of a citation `[see @key, ch. 5; @other]` or `@key [ch. 5]`, as attributions need them. */
export function readCitation(source: string): CitedWork[] {
  const works: CitedWork[] = [];
  let joins = false;
  for (const [, key, rest] of source.matchAll(WORK)) {
    const locator = LOCATOR.exec(rest)?.[1].trim();
    const work: CitedWork = locator ? { key, locator } : { key };
    const last = works.at(-1);
    if (joins && last !== undefined) last.within = work;
    else works.push(work);
    joins = SECOND_HAND.test(rest);
  }
  return works;
}
