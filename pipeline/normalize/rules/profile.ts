import type { Block, Draft, Verdict } from '../draft.ts';
import { capitalShare } from './capital-share.ts';
import { dropped } from './dropped.ts';
import { flow } from './flow.ts';
import { mergeVerdicts } from './merge-verdicts.ts';
import { wholeGroup } from './whole-group.ts';

/** the name above a profile has at most so many words */
const NAME_WORDS = 6;
/** share of its words that have capitals */
const NAME_CAPITALS = 0.7;
/** a profile has at most so many words */
const PROFILE_WORDS = 120;
/** among the last blocks of the flow */
const LAST = 6;
const PERSON =
  /\((?:s?he|they|xe|ze)\/|\b(?:is|was|has been|are) (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:members?|writers?|authors?|professors?|lecturers?|teachers?|historians?|activists?|organi[sz]ers?|editors?|journalists?|students?|researchers?|translators?|scholars?|workers?|poets?|fellow|founders?|economists?|philosophers?|sociologists?)\b|\b(?:lives|teaches|writes|works|studies) (?:in|at|for|on|about|with|and)\b|\b(?:his|her|their) (?:latest |most recent |new |first )?(?:books?|work)\b/iu;
const PUBLICATION =
  /\b(?:is|are) (?:an? |the |our )?(?:[\p{L}-]+ ){0,4}(?:broadsheet|paper|newspaper|magazine|journal|bulletin|newsletter|review|periodical|website|site|blog|publisher|press|organi[sz]ation|organ|publication|project|collective|platform)\b|\b(?:published|distributed|subscri(?:be|ption)|issues?|circulation)\b/iu;

/**
 * What stands after the text about who wrote it (kept, as biography) or about where it appeared (left out): a name with a
 * paragraph that begins with it. The paragraph has to say what the person or the paper is.
 */
export function profile(draft: Draft): Verdict {
  const open = flow(draft).filter((block) => !draft.claims[block.index]);
  const tail = open.slice(-LAST);
  const found: Verdict[] = [];
  for (let i = 1; open.length > 2 && i < tail.length; i++) {
    const [name, text] = [tail[i - 1], tail[i]];
    if (!isNamed(name, text)) continue;
    found.push(verdict(draft, name, text));
    i++;
  }
  return mergeVerdicts(found);
}

/** The paragraph begins with the name that stands above it. */
function isNamed(name: Block, text: Block): boolean {
  const words = bare(name.plain);
  return (
    capitalShare(name.plain) >= NAME_CAPITALS &&
    (PERSON.test(text.plain) || PUBLICATION.test(text.plain)) &&
    name.wordCount <= NAME_WORDS &&
    /^\p{Lu}/u.test(name.plain) &&
    text.wordCount > name.wordCount &&
    text.wordCount <= PROFILE_WORDS &&
    words.length > 0 &&
    `${bare(text.plain)} `.startsWith(`${words} `)
  );
}

/** without what stands in brackets */
const bare = (text: string) =>
  text
    .replace(/\s*\([^()]{0,40}\)/g, '')
    .toLowerCase()
    .trim();

function verdict(draft: Draft, name: Block, text: Block): Verdict {
  const person = PERSON.test(text.plain);
  if (!person)
    return dropped(draft, [name, text], 'boilerplate', 0.8, 'The page says here where the text appeared.');
  return {
    claims: [
      ...wholeGroup([name], { kind: 'byline', rule: 'biography', confidence: 0.9 }),
      ...wholeGroup([text], { kind: 'biography', rule: 'biography', confidence: 0.9 }),
    ],
    messages: [],
    credits: { authors: [name.plain] },
  };
}
