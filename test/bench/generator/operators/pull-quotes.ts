import { clutter, line, type Part } from '../page.ts';
import { paragraph, sentence } from '../prose.ts';
import type { Random } from '../random.ts';

type Made = (r: Random) => Part;

function pulled(
  operator: string,
  order: (pull: ReturnType<typeof clutter>) => Part['lines'],
  text: string,
): Part {
  const pull = clutter(text);
  return { lines: order(pull), expected: [{ kind: 'pull-quote', operator, lines: [pull] }] };
}

/** A sentence of enough words to be worth showing twice. */
function long(r: Random): string {
  let text = sentence(r);
  while (text.split(' ').length < 12) text = sentence(r);
  return text;
}

/** Pull quotes before or after what they repeat, with a paragraph between or none, by name. */
export const pullQuotes: Record<string, Made> = {
  'pull quote of the end': (r) => {
    const words = long(r);
    const between = r.chance(0.5) ? [line(paragraph(r))] : [];
    return pulled(
      'pull quote of the end',
      (pull) => [pull, ...between, line(`${paragraph(r)} ${words}`)],
      words,
    );
  },
  'pull quote of the start, after': (r) => {
    const words = long(r);
    return pulled(
      'pull quote of the start, after',
      (pull) => [line(`${words} ${paragraph(r)}`), pull],
      words,
    );
  },
  'pull quote with another opening': (r) => {
    const words = long(r);
    const text = `${r.pick(['Indeed, it happened that', 'In the end', 'Fortunately,'])} ${words[0].toLowerCase()}${words.slice(1)}`;
    return pulled(
      'pull quote with another opening',
      (pull) => [pull, line(`${paragraph(r)} ${text}`)],
      words,
    );
  },
};
