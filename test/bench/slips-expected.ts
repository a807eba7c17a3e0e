/**
 * Slips of names, words and dates in the sources, as an editor listed them, and what else the checks rightly say of them.
 * The rules know nothing of these lists. `words` stand in the message, or in the source where it is told of another form.
 */
export interface ListedSlip {
  kind: 'name' | 'word' | 'title' | 'date';
  /** first characters of the source's file name */
  source: string;
  line: number;
  /** '': any date of the line */
  words: string;
}

const list = (kind: ListedSlip['kind'], entries: [string, number, string][]): ListedSlip[] =>
  entries.map(([source, line, words]) => ({ kind, source, line, words }));

export const listed: ListedSlip[] = [
  ...list('name', [
    ['003', 11, 'Rabinowich'],
    ['003', 56, 'Rabinowich'],
    ['004', 62, 'Bolcheviks'],
    ['004', 108, 'Bolsehvik'],
    ['002', 135, 'Narodnya'],
    ['002', 221, 'Mezhraiontsy'],
    ['002', 377, 'Vritsa'],
    ['002', 389, 'Nava'],
    ['002', 720, 'Mercador'],
    ['002', 586, 'Matmlad'],
    ['002', 137, 'George'],
    ['002', 163, 'Ivan'],
    ['002', 682, 'Kai-Shek'],
    ['002', 682, 'Guomindang'],
    ['002', 525, 'Josef'],
    ['002', 590, 'Konkordiia'],
    ['001', 25, '“R'],
    ['001', 9, 'Petersburg'],
  ]),
  ...list('word', [
    ['001', 48, 'comissars'],
    ['001', 48, 'delgates'],
    ['001', 50, 'alredy'],
    ['001', 50, 'is was'],
    ['001', 54, 'atempting'],
    ['001', 21, 'workers power'],
    ['002', 163, 'principle'],
    ['002', 185, 'representative'],
    ['002', 292, 'worker’s new'],
    ['002', 292, 'worker’s democracy'],
    ['002', 298, 'worker’s'],
    ['002', 304, 'insured'],
    ['002', 367, 'Worker’s Militia'],
    ['002', 420, 'workers committees'],
    ['002', 426, 'though'],
    ['002', 482, 'presents'],
    ['002', 502, 'Bolshevik’s'],
    ['002', 568, 'stroked'],
    ['002', 578, 'capitalist'],
    ['002', 586, 'both'],
    ['002', 688, 'out-right'],
    ['003', 7, 'workers self-organization'],
    ['003', 47, 'á la'],
    ['004', 39, 'filled'],
    ['004', 39, 'differences'],
    ['004', 57, 'This not only'],
    ['004', 17, 'world war I'],
    ['004', 97, 'januari'],
    ['004', 97, 'Vol'],
    ['004', 100, 'workers right'],
    ['004', 104, '“s.'],
  ]),
  ...list('title', [
    ['002', 482, 'October”'],
    ['003', 71, 'Shook The World'],
    ['002', 476, 'history of the Russian Revolution'],
  ]),
  ...list('date', [
    ...[52, 80, 213, 219, 241, 383, 389, 410, 486, 490, 494, 500].map((line): [string, number, string] => [
      '002',
      line,
      '',
    ]),
    ['003', 15, ''],
    // months that depend on the calendar, and a sum of days over both
    ...[72, 235, 375, 385].map((line): [string, number, string] => ['002', line, '']),
    ['000', 91, ''],
    ['002', 537, ''],
  ]),
];

/** Right as well, though not in the list: other forms of names and of words that the same text has. */
export const alsoRight: [source: string, line: number, words: string][] = [
  ['002', 197, 'Taurida Palace'],
  ['000', 57, 'Social-Democratic'],
  ['002', 288, 'Provisional government'],
  ['001', 56, 'Bolshevik party'],
  ['004', 8, 'Bolshevik party'],
  ['004', 87, 'Bolshevik party'],
  ['002', 590, 'power-house'],
  ['002', 640, 'grey'],
];
