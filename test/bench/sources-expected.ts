/**
 * What stands where in the five sources of ../shared, by line numbers alone: kinds as in `structure` of `import --json`,
 * `dropped` by rule. From an inventory made by hand before the rules were written.
 */
export interface Expected {
  /** first lines, or [first, last] */
  [kind: string]: (number | [number, number])[];
}

const heads002 = `24 48 62 74 82 90 98 117 125 145 157 165 179 187 205 217 225 237 243 256 266 276 286 294 307
  326 332 340 361 367 373 379 393 406 418 428 436 444 456 480 504 527 545 566 576 580 600 611 619 631
  642 660 674 684 698 706 722 732`;

const numbers = (list: string) => list.trim().split(/\s+/).map(Number);

/** By prefix of the file's name. */
export const expected: Record<string, Expected> = {
  '000': {
    title: [1],
    standfirst: [3],
    byline: [5, 161],
    biography: [162],
    heading: numbers('11 31 39 67 77 99 119 135 151'),
    blockQuotation: numbers('17 37 53 65 73 97 109 125 143 147 155'),
    'pull-quote': numbers('23 45 59 83 105 129 139'),
    'related-reading': [[164, 182]],
  },
  '001': {
    title: [1],
    byline: [43],
    heading: [7, 19, 31],
    response: [[46, 64]],
    boilerplate: [[66, 68]],
  },
  '002': {
    title: [1],
    'page-control': [3],
    'contents-list': [[5, 16]],
    chapter: numbers('18 115 250 318 351 398 451 560 605 638'),
    heading: numbers(heads002),
    blockQuotation: [
      ...numbers('149 197 414 426 478 486 490 494 500'),
      [510, 525],
      ...numbers('533 623 635 664'),
    ],
    label: [484, 488, 492, 498],
    signature: [521, 523, 525],
    epigraph: [
      [353, 354],
      [356, 357],
      [453, 454],
    ],
    list: [
      [298, 305],
      [512, 517],
    ],
    listItem: numbers('298 299 300 301 302 303 304 305 512 513 515 517'),
  },
  '003': {
    heading: [3, 17, 25, 35, 49],
    lostNote: [1, 5, 11, 15],
    reference: [
      [56, 65],
      [66, 76],
      [77, 87],
      [88, 98],
      [99, 104],
      [104, 111],
    ],
  },
  '004': {
    heading: [6, 13, 20, 29],
    authorNote: [[68, 76], 79, 82],
    response: [[85, 116]],
    'reply-form': [[118, 120]],
  },
};
