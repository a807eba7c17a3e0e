import type { FontFamily } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { glyphFinder } from './missing-glyphs.ts';
import type { BookPlan } from './plan-book.ts';
import type { SectionDocument } from './section-document.ts';
import { addUsedCharacters, noCharacters, type UsedCharacters } from './used-characters.ts';

/** The characters that the book sets in each face, and those that a face lacks, named section by section. */
export function bookCharacters(
  plan: BookPlan,
  documents: SectionDocument[],
  /** everything written on the cover */
  written: string,
  fonts: FontFamily,
): { used: UsedCharacters; messages: Message[] } {
  const find = glyphFinder(fonts);
  const used = noCharacters();
  const messages: Message[] = [];
  for (const [index, { tree }] of documents.entries()) {
    const here = noCharacters();
    addUsedCharacters(tree, here);
    messages.push(...find(here, plan.files[index].section.title || plan.files[index].section.id));
    for (const key of Object.keys(used) as (keyof UsedCharacters)[]) {
      for (const character of here[key]) used[key].add(character);
    }
  }
  const outside = noCharacters();
  const words = Object.values(plan.words).join('');
  for (const character of written + words) outside.regular.add(character);
  messages.push(...find(outside, plan.words.cover));
  for (const character of outside.regular) used.regular.add(character);
  return { used, messages };
}
