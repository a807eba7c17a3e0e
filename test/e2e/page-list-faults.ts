import type { PageMap } from '../../pipeline/model/pages.ts';
import type { Followed } from '../epub/reader/follow-lists.ts';
import { letters } from './letters.ts';
import type { PageText } from './read-pages.ts';

/** Letters and digits that are compared of each page: some lines of it. */
const COMPARED = 60;

/**
 * What is wrong with an EPUB's page list beside the PDF's pages: labels, and the words that each page begins with. A page
 * without running text of its own has to lead to the words that the next one begins with.
 */
export function pageListFaults(listed: Followed[], pages: PageText[], { pages: map }: PageMap): string[] {
  const [ours, theirs] = [listed.map(({ label }) => label), pages.map(({ label }) => label)];
  if (ours.join() !== theirs.join()) return [`listed are ${ours.join()}, printed ${theirs.join()}`];
  const hasText = map.map(
    ({ start, section }) => start !== null && !/^(?:half-title|contents|index)$/.test(section ?? ''),
  );
  return listed.flatMap(({ label, words, document, element }, at) => {
    if (element !== 'span') return [`page ${label} leads to ${document}, ${element}`];
    const printed = hasText.indexOf(true, at);
    if (printed < 0) return words.trim() === '' ? [] : [`page ${label} is followed by words of no page`];
    return beginsWith(words, pages[printed].lines)
      ? []
      : [`page ${label}: “${words.slice(0, 40)}” and not “${pages[printed].lines[0]}”`];
  });
}

/** The same letters, but for the number of an item in a list, and the first part of a word that print divides. */
function beginsWith(words: string, lines: string[]): boolean {
  const text = lines.join('');
  return [text, text.replace(/^\d+\.\s/, '')].some((one) => isStart(words, one));
}

function isStart(words: string, line: string): boolean {
  const printed = letters(line).slice(0, COMPARED);
  const [first] = words.trim().split(/\s/);
  const at = letters(words).indexOf(printed);
  return printed !== '' && at >= 0 && (at === 0 || at < letters(first).length);
}
