/** words of saying, writing and quoting; the list is English, and a colon needs none of them */
const SAYING =
  /\b(?:wr(?:ote|ites?|iting|itten)|sa(?:id|ys?|ying)|argu(?:ed?|es|ing)|maintain(?:s|ed|ing)?|claim(?:s|ed|ing)?|contend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|thought|believed?|stress(?:es|ed|ing)?|emphasi[sz](?:ed?|es|ing)|admit(?:s|ted|ting)?|urg(?:ed?|es|ing)|demand(?:s|ed|ing)?|predict(?:s|ed|ing)?|assert(?:s|ed|ing)?|affirm(?:s|ed|ing)?|reflect(?:s|ed|ing)?|portray(?:s|ed|ing)?|characteri[sz](?:ed?|es|ing)|told|tells?|describ(?:ed?|es|ing)|declar(?:ed?|es|ing)|explain(?:s|ed|ing)?|defin(?:ed?|es|ing)|quot(?:ed?|es|ing)|observ(?:ed?|es|ing)|not(?:ed|es|ing)|remark(?:s|ed|ing)?|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|report(?:s|ed|ing)?|stat(?:ed|es|ing)|insist(?:s|ed|ing)?|conclud(?:ed?|es|ing)|warn(?:s|ed|ing)?|add(?:s|ed|ing)|continu(?:ed?|es|ing)|comment(?:s|ed|ing)?|announc(?:ed?|es|ing)|proclaim(?:s|ed|ing)?|repl(?:y|ies|ied)|answer(?:s|ed|ing)?|ask(?:s|ed|ing)?|put(?:s)? it|summari[sz](?:ed?|es|ing)|according to|in (?:the|his|her|their) (?:own )?words|reads?|as follows|like this|the following|excerpts?|extracts?|passages?|letters?|speech|resolution|decree|declaration|statement|manifesto|proclamation|testimony|telegram|poem|verse|paragraph|motion|pamphlet|leaflet|article|book|essay|diary|memoirs?)\b/i;
/** a paragraph of so many words that ends in a comma goes on in what follows it, whatever its words */
const LONG = 12;
/** how far back the introducing sentence is looked for */
const REACH = 300;

export interface Introduction {
  confidence: number;
  /** the paragraph ends in the middle of a sentence, which the quotation ends */
  runsOn: boolean;
}

/**
 * Whether a paragraph leads into a quotation that follows it, from how it ends: a colon; a comma after a word of saying;
 * a comma at the end of a long paragraph;
 * or no stop at all, where its last sentence has such a word. Null where it does not.
 */
export function introducesQuotation(plain: string): Introduction | null {
  const tail = plain.slice(-REACH);
  const sentence = tail.slice(lastSentence(tail));
  const says = SAYING.test(sentence);
  if (/[:：]["”’]?$/.test(plain)) return { confidence: says ? 0.9 : 0.55, runsOn: false };
  if (plain.endsWith(',') && says) return { confidence: 0.85, runsOn: false };
  if (plain.endsWith(',') && plain.split(' ', LONG).length === LONG)
    return { confidence: 0.6, runsOn: false };
  if (/[\p{L}\p{N}]$/u.test(plain) && says) return { confidence: 0.8, runsOn: true };
  return null;
}

function lastSentence(text: string): number {
  let start = 0;
  for (const match of text.matchAll(/[.?!]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu))
    start = match.index + match[0].length;
  return start;
}
