/** Words of the made-up texts; each paragraph has one that no other has. */
const WORDS = (
  'mill loom river ledger canteen strike winter bread letter harbour foreman ribbon county engine barley window ' +
  'garden market bridge candle copper cotton doctor dinner farmer finger flower forest friend gallon hammer island ' +
  'jacket kitchen ladder lantern machine meadow mirror morning mountain needle number orange packet parish pencil ' +
  'pepper picture pillow pocket potato rabbit railway saddle school shilling station street summer table teacher'
).split(' ');
const TEXTS = 10;

/** Writes an edition of ten texts with so many notes, one a paragraph. `write` gets path and content of each file. */
export function writeManyNotes(count: number, write: (path: string, content: string) => void): void {
  const each = Math.ceil(count / TEXTS);
  const ids = Array.from({ length: TEXTS }, (_, at) => `text-${at + 1}`);
  write('book.yaml', book(ids));
  write('library.json', JSON.stringify(WORDS.map((word, at) => work(word, at))));
  ids.forEach((id, text) => {
    const numbers = Array.from({ length: each }, (_, at) => text * each + at);
    write(`texts/${id}.md`, `---\ntitle: Text ${text + 1}\n---\n\n${numbers.map(paragraph).join('\n\n')}\n`);
    write(`notes/${id}.yaml`, `notes:\n${numbers.map(note).join('')}`);
  });
}

const book = (ids: string[]) => `format: 1
title: Many Notes
language: en-GB
contributors: [{name: Jane Example, role: edt, fileAs: "Example, Jane"}]
publisher: Example Press
date: 2026-11-22
description: Made up for measuring.
subjects: [History]
rights: Made up.
colour: "#8b1a1a"
trim: A5
notes: {series: [{id: editor, label: Editor’s notes, marks: numbers, numbering: text}]}
citations: {style: pamphleteer-notes, full: book}
texts: [${ids.join(', ')}]
`;

const work = (word: string, at: number) => ({
  id: `${word}${1900 + at}`,
  type: 'book',
  title: `The ${word}`,
  author: [{ family: 'Example', given: word }],
  publisher: 'Example Press',
  'publisher-place': 'Leeds',
  issued: { 'date-parts': [[1900 + at]] },
});

/** Words drawn by a number, none twice in a row. */
function words(number: number, length: number): string {
  let state = number + 1;
  let last = -1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const drawn = Math.floor((state / 2 ** 32) * WORDS.length);
    last = drawn === last ? (drawn + 1) % WORDS.length : drawn;
    return WORDS[last];
  }).join(' ');
}

const paragraph = (number: number) =>
  `The ${words(number, 18)} and the matter${number} of the ${words(number + 100_000, 24)}.`;

function note(number: number): string {
  const at = number % WORDS.length;
  const status = ['draft', 'checked', 'approved'][number % 3];
  return `  - id: n${number}
    series: editor
    status: ${status}
    support: page ${number} of the ${WORDS[at]}
    anchor: the matter${number} of
    body: |
      The ${words(number + 200_000, 30)}. See [@${WORDS[at]}${1900 + at}, p. ${1 + (number % 300)}].
`;
}
