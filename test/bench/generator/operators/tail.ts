import { clutter, type Line, type Part, whole } from '../page.ts';
import { clause, date, givenName, heading, paragraph, person, sentence, thing, town } from '../prose.ts';
import type { Random } from '../random.ts';

/** What pages put below a text, by name. */
export const tail: Record<string, (r: Random) => Part> = {
  biography: (r) => {
    const name = person(r);
    const [above, text] = [
      clutter(name),
      clutter(
        r.pick([
          `${name} is a writer and historian of the ${thing(r)}.`,
          `${name} teaches in ${town(r)}. Their latest book is about the ${thing(r)}.`,
          `${name} (they/them) lives in ${town(r)} and is a member of the ${thing(r)} group.`,
        ]),
        r.chance(0.5) ? 0 : -1,
      ),
    ];
    return {
      lines: [above, text],
      expected: [
        { kind: 'byline', operator: 'biography', lines: [above] },
        { kind: 'biography', operator: 'biography', lines: [text] },
      ],
    };
  },
  'comments under a heading': (r) =>
    whole('response', 'comments under a heading', [
      clutter(r.pick(['2 Comments', 'Comments', '3 responses', 'Comments (2)'])),
      ...comments(r),
    ]),
  'comments of a thread': (r) =>
    whole(
      'response',
      'comments of a thread',
      Array.from({ length: 2 }, () => [
        clutter(`${person(r)} says:`),
        clutter(`${date(r)} at ${1 + r.below(11)}:${10 + r.below(49)} pm`, 0),
        clutter(`I think ${clause(r)}. ${sentence(r)}`),
      ]).flat(),
    ),
  'reply form': (r) =>
    whole('reply-form', 'reply form', [
      clutter(r.pick(['Leave a Reply', 'Post a Comment', 'Leave a comment'])),
      clutter('Your email address will not be published. Required fields are marked *'),
    ]),
  'related reading': (r) =>
    whole('related-reading', 'related reading', [
      clutter(r.pick(['Related Reading', 'You may also like', 'Read more', 'Related posts'])),
      ...teasers(r, 1 + r.below(3)),
    ]),
  'related reading without heading': (r) =>
    whole('related-reading', 'related reading without heading', teasers(r, 2 + r.below(2))),
  boilerplate: (r) => {
    const name = `The ${heading(r).split(' ').at(-1)![0].toUpperCase()}${thing(r)}`;
    return whole('boilerplate', 'boilerplate', [
      clutter(name),
      clutter(
        `${name} is a quarterly ${r.pick(['journal', 'magazine', 'newspaper', 'bulletin'])} of the ${thing(r)}.`,
      ),
    ]);
  },
};

const comments = (r: Random): Line[] =>
  Array.from({ length: 1 + r.below(3) }, () =>
    clutter(
      `${r.pick(['Thanks for this.', 'I agree with you,', 'Great article,'])} ${givenName(r)}. ${paragraph(r)}`,
    ),
  );

function teasers(r: Random, count: number): Line[] {
  return Array.from({ length: count }, () => {
    const title = heading(r);
    const excerpt = paragraph(r)
      .split(' ')
      .slice(0, 18)
      .join(' ')
      .replace(/[.,;]$/, '');
    return [
      clutter(title),
      ...(r.chance(0.7) ? [clutter(title)] : []),
      clutter(`${excerpt}${r.pick(['...', '…', ' […]'])}`),
    ];
  }).flat();
}
