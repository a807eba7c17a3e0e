import { line, type Part } from '../page.ts';
import { clause, paragraph, thing } from '../prose.ts';
import type { Random } from '../random.ts';

/** A list below a line that leads to it: bullets or numbers, loose or tight, set in or not. */
export function list(r: Random): Part {
  const bullet = r.pick(['• ', '– ', '* ', '- ', '1. ', '1) ']);
  const indent = r.chance(0.4) ? '  ' : '';
  const tight = r.chance(0.5);
  const items = Array.from({ length: 3 + r.below(4) }, (_, i) => {
    const marker = bullet.replace('1', String(i + 1));
    return line(`${indent}${marker}${clause(r)}`, i > 0 && tight ? 0 : -1);
  });
  const expected = [
    { kind: 'list', operator: 'list', lines: items },
    ...items.map((item) => ({ kind: 'listItem', operator: 'list', lines: [item] })),
  ];
  return {
    lines: [line(`These were the demands of the ${thing(r)}:`), ...items, line(paragraph(r))],
    expected,
  };
}
