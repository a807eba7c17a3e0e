import { type Expectation, type Line, line, type Part } from '../page.ts';
import { paragraph, person, sentence, surname, testimony, thing, town } from '../prose.ts';
import type { Random } from '../random.ts';

type Made = (r: Random) => Part;

function quoted(operator: string, before: Line, lines: Line[], after?: Line): Part {
  const expected: Expectation[] = [{ kind: 'blockQuotation', operator, lines }];
  return { lines: [before, ...lines, ...(after ? [after] : [])], expected };
}

const SAYING = ['wrote', 'argued', 'put it like this', 'remembered', 'concluded', 'said'];

/** Quotations set as blocks, by name; each ends with a paragraph of the author. */
export const quotations: Record<string, Made> = {
  'quotation after colon': (r) =>
    quoted(
      'quotation after colon',
      line(`${paragraph(r)} As ${person(r)} ${r.pick(SAYING)}:`),
      [line(paragraph(r))],
      line(paragraph(r)),
    ),
  'quotation after comma': (r) =>
    quoted(
      'quotation after comma',
      line(`${paragraph(r)} In ${town(r)} ${surname(r)} ${r.pick(SAYING)},`),
      [line(paragraph(r))],
      line(paragraph(r)),
    ),
  'quotation that runs on': (r) => {
    const words = paragraph(r);
    return quoted(
      'quotation that runs on',
      line(`${paragraph(r)} ${person(r)} wrote that the ${thing(r)}`),
      [line(`was never what ${words[0].toLowerCase()}${words.slice(1)}`)],
      line(paragraph(r)),
    );
  },
  'quotation of several paragraphs': (r) =>
    quoted(
      'quotation of several paragraphs',
      line(`${paragraph(r)} ${person(r)} ${r.pick(SAYING)}:`),
      Array.from({ length: 2 + r.below(2) }, () => line(testimony(r))),
      line(paragraph(r)),
    ),
  'quotation with opening marks': (r) => {
    const last = 1 + r.below(2);
    const lines = Array.from({ length: last + 1 }, (_, i) =>
      line(`“${paragraph(r)}${i === last ? '”' : ''}`),
    );
    return quoted(
      'quotation with opening marks',
      line(`${paragraph(r)} ${person(r)} wrote:`),
      lines,
      line(paragraph(r)),
    );
  },
  'quotation set in': (r) => {
    const part = quoted(
      'quotation set in',
      line(paragraph(r)),
      [line(`    ${paragraph(r)}`)],
      line(paragraph(r)),
    );
    return part;
  },
};

export function epigraph(r: Random): Part {
  const lines = [line(sentence(r)), line(`${r.pick(['– ', '—', '–', '-- '])}${person(r)}`, 0)];
  return { lines, expected: [{ kind: 'epigraph', operator: 'epigraph', lines }] };
}
